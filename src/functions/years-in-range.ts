import { readSheet } from "../savings/reading/read-sheet";
import type { RangeYears } from "./running-figures";
import { tableGridFrom } from "./table-argument";

/** The years of a range that is a savings table; of any other every column may be one. */
export function yearsIn(range: unknown[][]): RangeYears {
  const [table] = readSheet(tableGridFrom(range), [], "anything").tables;
  return {
    basis: table?.basis.value ?? null,
    columns: new Set(table?.columns.filter(({ kind }) => kind === "year").map(({ cell }) => cell.column)),
  };
}
