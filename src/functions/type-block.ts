import type { SavingsLine } from "../savings/table";
import { totalsByGroup } from "./grouped-totals";

/** What BYTYPE fills: headings, and one row for each type, New and Existing first. */
export function typeBlock(range: unknown[][], year: unknown): (string | number)[][] {
  const [heads, ...rows] = totalsByGroup(range, year, "Type", () => typeOf);
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
