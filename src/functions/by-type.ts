import type { SavingsLine } from "../savings/table";
import { totalsByGroup } from "./grouped-totals";

/**
 * Adds up a savings table by what its lines say they are, New and Existing first, in the table's own unit and sign, and fills a block with headings. Example: =SAVINGS.BYTYPE(A3:G40,"2017/18") gives Type, £m, New, 0.734, Existing, -9.197.
 * @customfunction BYTYPE BYTYPE
 * @param table The savings table with its heading row.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @returns A block with one row for each type. #VALUE! with the reason where the range holds no savings table or does not have the year.
 */
export function BYTYPE(table: any[][], year?: any): any[][] {
  const [heads = [], ...rows] = totalsByGroup(table, year, "Type", () => typeOf);
  return [heads, ...rows.sort((a, b) => placeOf(a[0]) - placeOf(b[0]))];
}

const WORDS: Readonly<Record<NonNullable<SavingsLine["type"]>, string>> = {
  new: "New",
  existing: "Existing",
  saving: "Saving",
  pressure: "Pressure",
  income: "Income",
  "one-off": "One-off",
};

const FIRST: readonly unknown[] = ["New", "Existing"];

function placeOf(type: unknown): number {
  const place = FIRST.indexOf(type);
  return place < 0 ? FIRST.length : place;
}

function typeOf(line: SavingsLine): string {
  if (line.type !== null) return WORDS[line.type];
  return line.typeWritten === "" ? "Not stated" : line.typeWritten;
}
