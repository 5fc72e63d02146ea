import { unitNamedIn } from "../unit";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import type { HeadingMeaning } from "./headings";
import { holdsMoney } from "./headings";

/**
 * Whether a heading is another one repeated, as on the pages of a printed paper: every label of it stands in the same
 * column there. A row of units, or of what stands under each year, may be missing from it.
 */
export function isSameHeading(first: HeadingRows, again: HeadingRows): boolean {
  const own = new Map(first.cells.map((cell) => [cell.column, cell]));
  const figures = again.cells.filter(({ meaning }) => meaning && holdsMoney(meaning.kind));
  return (
    figures.length > 0 && again.cells.every((cell) => repeats(own.get(cell.column), cell)) && hasAllNames(first, again)
  );
}

/** A column of a year is the same whatever stands over it: on a later page "Saving" may not stand over the years again. */
function repeats(first: HeadingCell | undefined, again: HeadingCell): boolean {
  if (!first) return false;
  const [unit, otherUnit] = [unitNamedIn(first.label), unitNamedIn(again.label)];
  if (otherUnit !== null && unit !== otherUnit) return false;
  const [year, otherYear] = [yearOf(first.meaning), yearOf(again.meaning)];
  if (year !== null || otherYear !== null) return year === otherYear;
  return plain(first.label).startsWith(plain(again.label));
}

/** Another table may have fewer columns: one that is repeated has at least those of words and of years. */
function hasAllNames(first: HeadingRows, again: HeadingRows): boolean {
  const there = new Set(again.cells.map(({ column }) => column));
  const years = new Set(again.cells.map(({ meaning }) => yearOf(meaning)));
  return first.cells.every(({ column, meaning }) => {
    const year = yearOf(meaning);
    return there.has(column) || (year === null ? meaning !== null && meaning.kind !== "description" : years.has(year));
  });
}

function yearOf(meaning: HeadingMeaning | null): string | null {
  return meaning?.kind === "year" ? (meaning.year?.name ?? null) : null;
}

function plain(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, "");
}
