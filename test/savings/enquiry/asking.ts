import type { SampleSheet } from "../../../seeds";
import { cellAddress } from "../../../src/savings/address";
import { enquire } from "../../../src/savings/enquiry/enquire";
import type { LineOfEnquiry } from "../../../src/savings/enquiry/enquiry";
import type { EnquiryThresholds } from "../../../src/savings/enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetRows } from "../../sheets";
import { gridOfSample, tableIn } from "../../sheets";

/** What is asked about each table of a council paper. */
export function askedOfPaper(sample: SampleSheet): LineOfEnquiry[][] {
  return readSheet(gridOfSample(sample), []).tables.map((table) => enquire(summariseTable(table)));
}

/** What one line of enquiry asks about a tiny table. */
export function asked(rule: number, rows: SheetRows, set: Partial<EnquiryThresholds> = {}): LineOfEnquiry[] {
  const all = enquire(summariseTable(tableIn(rows)), { ...DEFAULT_THRESHOLDS, ...set });
  return all.filter((enquiry) => enquiry.rule === rule);
}

/** How strongly one line of enquiry asks, once for each time. */
export function strengths(rule: number, rows: SheetRows, set: Partial<EnquiryThresholds> = {}): string[] {
  return asked(rule, rows, set).map(({ strength }) => strength);
}

/** The addresses of the cells that a line of enquiry rests on. */
export function addresses(enquiry: LineOfEnquiry | undefined): string[] {
  return (enquiry?.cells ?? []).map(cellAddress);
}

/** A plan of three years on a cumulative basis, from 2017/18 on. */
export function plan(...lines: SheetRows): SheetRows {
  return [
    ["Cumulative savings"],
    ["Ref", "Proposal", "Type", "2017/18 £000", "2018/19 £000", "2019/20 £000"],
    ...lines,
  ];
}

/** The same plan with each year's figure as a further step. */
export function steps(...lines: SheetRows): SheetRows {
  return [["Incremental savings"], ...plan(...lines).slice(1)];
}

/** A list of proposals with one column of savings. */
export function list(...lines: SheetRows): SheetRows {
  return [["Savings"], ["Proposal", "Saving £000"], ...lines];
}
