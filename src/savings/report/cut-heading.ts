import { readFigure } from "../figure";
import type { ColumnHeading, LineAbove } from "./column-heading";
import type { ReadLine } from "./read-line";

/** A line of headings that goes on from the one above it, and names a budget: "budget budget reduction as share of". */
const BUDGET_IN_MID_HEADING = /^\p{Ll}.*\bbudget\b|^budget\b/u;

/**
 * A heading whose words were broken over lines that nobody can put together again, one of them of a budget: which column
 * that is shows where another column gives the share that a third is of it, on every row.
 *
 * @param above the lines above the first figures
 * @param rows the lines that end in figures
 * @returns the heading as it is where it was not cut; null where nothing tells which column is of the budget
 */
export function withBudgetNamed(
  heading: ColumnHeading,
  above: readonly LineAbove[],
  rows: readonly ReadLine[],
): ColumnHeading | null {
  let top = heading.from;
  const lineAt = (at: number) => above.find((line) => line.at === at);
  while (lineAt(top - 1)) top -= 1;
  const cut = above.filter(({ at }) => at >= top && at < heading.from);
  if (!cut.some(({ text }) => BUDGET_IN_MID_HEADING.test(text))) return heading;
  const { labels } = heading;
  if (labels.some((label) => /\bbudget\b(?!.*%)/i.test(label))) return heading;
  const values = rows.flatMap(({ figures }) =>
    figures?.figures.length === labels.length ? [figures.figures.map(valueOf)] : [],
  );
  const share = labels.findIndex((label) => label.includes("%"));
  const columns = labels.flatMap((_, at) => (at === share ? [] : [at]));
  const budgets = columns.filter((budget) =>
    columns.some(
      (part) => part !== budget && values.length > 1 && values.every((row) => isShare(row, share, part, budget)),
    ),
  );
  const [budget] = budgets;
  if (budget === undefined || budgets.length > 1) return null;
  return { ...heading, labels: labels.map((label, at) => (at === budget ? `Budget ${label}` : label)) };
}

function valueOf(text: string): number {
  const reading = readFigure(text);
  return reading.kind === "figure" ? Math.abs(reading.value) : Number.NaN;
}

/** Shares are rounded to a whole, a tenth or a hundredth of one per cent. */
function isShare(row: readonly number[], share: number, part: number, budget: number): boolean {
  const [said, own, whole] = [Number(row[share]), Number(row[part]), Number(row[budget])];
  const digits = [0, 1, 2].find((places) => Math.abs(said - Number(said.toFixed(places))) < 1e-9) ?? 2;
  return own < whole && Math.abs((100 * own) / whole - said) <= 0.5 * 10 ** -Math.max(digits, 1) + 1e-9;
}
