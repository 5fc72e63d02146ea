import { readFigure } from "../figure";
import { isPageFurniture } from "./page-furniture";
import type { ReadLine } from "./read-line";

const PAGE = /^\d{1,3}$/u;
const FEWEST = 2;

/**
 * The numbers of pages among rows that have their name and figure on one line: alone on their lines between two such rows,
 * they count up one by one. A sum without a name, or the figure of a name on the line above, does not count up; where
 * the rows above come to one of them they are sums all the same.
 *
 * @returns the lines by their places
 */
export function pageNumbersAmong(lines: readonly ReadLine[]): ReadonlySet<number> {
  const filled = lines.filter(({ text }) => text !== "" && !isPageFurniture(text));
  const alone = filled.filter(({ text }) => PAGE.test(text.trim()));
  const counted = alone.every(({ text }, at) => at === 0 || Number(text) === Number(alone[at - 1]?.text) + 1);
  if (alone.length < FEWEST || !counted) return NONE;
  let [section, all] = [0, 0];
  for (const [at, line] of filled.entries()) {
    if (!PAGE.test(line.text.trim())) {
      const value = valueOf(line);
      [section, all] = [section + value, all + value];
      continue;
    }
    const number = Number(line.text);
    const isSum = [section, all].some((sum) => Math.abs(sum - number) < TOLERANCE);
    const isBetween = isRow(filled[at - 1]) && (at === filled.length - 1 || isRow(filled[at + 1]));
    if (isSum || !isBetween) return NONE;
    section = 0;
  }
  return new Set(alone.map(({ at }) => at));
}

const NONE: ReadonlySet<number> = new Set();
/** Sums of figures with decimals are not exact. */
const TOLERANCE = 1e-6;

function isRow(line: ReadLine | undefined): boolean {
  return line?.figures?.figures.length === 1 && line.figures.words !== "";
}

function valueOf({ figures }: ReadLine): number {
  const reading = readFigure(figures?.figures[0] ?? "");
  return reading.kind === "figure" ? reading.value : 0;
}
