import type { ColumnHeading, LineAbove } from "./column-heading";
import { namesYearsOrUnits } from "./heading-labels";
import type { ReadLine } from "./read-line";

const NAMES_A_BUDGET = /^(?:(?:base|net|gross|original|revised) )?budget$/i;
const MOST_WORDS = 3;

/**
 * The line right over a heading, where it names a budget over a year and has words for each column: "Budget Growth Savings
 * Budget" over "2017/18 £000 £000 2018/19" says that the years are those of budgets.
 *
 * @param above the lines above the first figures
 * @returns the heading as it is where no such line stands there; null where that line says that the last column is none of
 *   totals
 */
export function withBudgetsOver(heading: ColumnHeading, above: readonly LineAbove[]): ColumnHeading | null {
  const over = above.find(({ at }) => at === heading.from - 1);
  if (!over || heading.labels.length < 3) return heading;
  const { labels } = heading;
  const inCells = over.text.trim().split(/\s{2,}|\t/u);
  const parts = inCells.length === labels.length ? inCells : over.text.trim().split(/\s+/u);
  const isOver =
    parts.length === labels.length &&
    parts.every((part) => part.split(/\s+/u).length <= MOST_WORDS && !/\d/u.test(part)) &&
    labels.some((label, at) => /\d/u.test(label) && namesYearsOrUnits(label) && NAMES_A_BUDGET.test(parts[at] ?? ""));
  if (isOver && labels.at(-1) === "Total" && NAMES_A_BUDGET.test(parts.at(-1) ?? "")) return null;
  return isOver ? { ...heading, labels: labels.map((label, at) => `${parts[at]} ${label}`), from: over.at } : heading;
}

const AMOUNT_FIRST = /^\(?-?£?\d{1,3}(?:,\d{3})+\)?\s+\p{L}/u;

/** The first column of figures stands before the names, "2,400 Grants 310 2,710": what heads the others is one further on. */
export function standsBeforeNames(rows: readonly ReadLine[]): boolean {
  const named = rows.filter(({ figures }) => (figures?.words ?? "") !== "");
  return named.length > 1 && named.filter(({ figures }) => AMOUNT_FIRST.test(figures?.words ?? "")).length * 2 > named.length; // oxfmt-ignore
}
