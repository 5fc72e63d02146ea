import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../../savings/enquiry/thresholds";
import type { WrittenEnquiry } from "../../savings/panel/written-enquiry";
import type { FoundHeads } from "./find-tables";
import { findTables } from "./find-tables";
import { movedFormulas } from "./moved-formulas";
import { readQuestions } from "./read-questions";
import { readThresholds } from "./read-thresholds";
import type { EnquiryCells } from "./sheet-rows";
import { filledColumns } from "./sheet-rows";

/** What people left on the sheet of enquiries. */
export interface ReadEnquiries {
  /** Every row in the sheet's order: the questions, and those no longer asked. */
  readonly enquiries: readonly WrittenEnquiry[];
  /** The thresholds that can be used. */
  readonly thresholds: Partial<EnquiryThresholds>;
  /** What cannot be used or has to be looked at, in sentences that name the cells or columns. */
  readonly problems: readonly string[];
  /** False where rows stand there that no headings explain: what is written over it would be lost. */
  readonly isReadable: boolean;
}

/**
 * Reads the sheet of enquiries as people left it. The tables are found by their headings, wherever rows and columns have
 * been moved, added, deleted or sorted.
 *
 * @param cells the sheet's used range from A1 on
 * @param inUse the thresholds that hold where the sheet does not give one: problems say so
 */
export function readEnquiries(cells: EnquiryCells, inUse: EnquiryThresholds = DEFAULT_THRESHOLDS): ReadEnquiries {
  const tables = findTables(cells);
  const read = tables.filter(({ kind }) => kind === "thresholds").map((table) => readThresholds(cells, table, inUse));
  return {
    enquiries: tables.flatMap((table) => (table.kind === "thresholds" ? [] : readQuestions(cells, table))),
    thresholds: Object.assign({}, ...read.map(({ thresholds }) => thresholds)) as Partial<EnquiryThresholds>,
    problems: [...read.flatMap(({ problems }) => problems), ...tables.flatMap((table) => movedFormulas(cells, table))],
    isReadable: isReadable(cells, tables),
  };
}

/** Titles and sentences stand above the first table; a row of several cells there has lost its headings. */
const CELLS_OF_A_ROW = 3;

function isReadable(cells: EnquiryCells, tables: readonly FoundHeads[]): boolean {
  const [first] = tables;
  const rows = cells.values.map((_values, row) => filledColumns(cells, row).length);
  if (!first) return rows.every((filled) => filled === 0);
  return rows.slice(0, first.headRow).every((filled) => filled < CELLS_OF_A_ROW);
}
