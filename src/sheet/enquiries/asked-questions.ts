import { enquire } from "../../savings/enquiry/enquire";
import type { LineOfEnquiry } from "../../savings/enquiry/enquiry";
import type { EqualityStated } from "../../savings/enquiry/equality-stated";
import { equalityStated } from "../../savings/enquiry/equality-stated";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { asksOnceFor } from "../../savings/panel/once-for-a-table";
import type { AskedEnquiry } from "../../savings/panel/written-enquiry";
import type { ScrutinySummary, TableSummary } from "../../savings/summary/summarise";
import { tableTitles } from "../table-titles";
import { askedLine, linesShown, restsOn } from "./rests-on";

/** A question with what is written of it. */
export interface AskedQuestion {
  readonly enquiry: LineOfEnquiry;
  /** As it is found again beside the panel's words. */
  readonly asked: AskedEnquiry;
  readonly restsOn: string;
  readonly equality: EqualityStated;
}

/** Every question about every table, in the order of the tables and of the lines of enquiry. */
export function askedQuestions(summary: ScrutinySummary, thresholds: EnquiryThresholds): AskedQuestion[] {
  const titles = tableTitles(summary);
  return summary.tables.flatMap((table) =>
    enquire(table, thresholds).map((enquiry) => questionOf(enquiry, table, titles.get(table.table) ?? "")),
  );
}

function questionOf(enquiry: LineOfEnquiry, { table }: TableSummary, title: string): AskedQuestion {
  const rows = new Set(enquiry.lines);
  const lines = table.lines.filter((line) => rows.has(line.row));
  const all = lines.map(askedLine);
  // A question that may be asked several times is known by what a cell shows of its lines, so both have to show as many.
  const known = asksOnceFor(enquiry.rule) === null ? linesShown(all) : all;
  const { rule, question: text, year } = enquiry;
  return {
    enquiry,
    asked: { rule, table: title, year: year ?? "", lines: known, text },
    restsOn: restsOn(all),
    equality: equalityStated(lines.length === 0 ? table.lines : lines, table),
  };
}
