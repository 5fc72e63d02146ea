import { readFigure } from "../figure";
import { meaningOfHeading } from "../reading/headings";
import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";
import type { ColumnHeading, LineAbove } from "./column-heading";
import { headingFor } from "./column-heading";
import { withBudgetNamed } from "./cut-heading";
import { figureLabels, namesYearsOrUnits } from "./heading-labels";
import type { ReadLine } from "./read-line";
import { standsBeforeNames, withBudgetsOver } from "./words-over";
import { withWordsOverUnits } from "./words-over-units";

/**
 * The heading over rows of figures. Null where the lines above do not say what each column holds.
 *
 * @param columns how many figures most of the rows have
 * @param above the lines over the first row, from the top down
 */
export function headingOver(
  columns: number,
  rows: readonly ReadLine[],
  above: readonly LineAbove[],
): ColumnHeading | null {
  const heads = withRisksBehind(rows, above);
  const found = headingWith(columns, rows, heads) ?? headingForAll(rows, heads) ?? headingOfParts(columns, rows, heads);
  if (found && (isTitleOver(found, columns, above) || hidesLabels(found))) return null;
  // Where nothing heads the names, a heading begins with what stands before them.
  if (!found || (found.words === "" && standsBeforeNames(rows))) return null;
  const named = withBudgetsOver(withWordsOverUnits(found, rows, above), above);
  return named && withBudgetNamed(named, above, rows);
}

/**
 * A line between that ends in a label, with words enough for the other columns, heads them: what was found is a title with a
 * year or a unit.
 */
function isTitleOver({ to }: ColumnHeading, columns: number, above: readonly LineAbove[]): boolean {
  const last = above.at(-1);
  if (!last || last.at < to || last.words === "" || figureLabels(last).length === 0) return false;
  return columns > 1 && last.text.trim().split(/\s+/u).length > columns;
}

/** A year and its unit among the words before the labels head a column too: what parts them from the others is not known. */
function hidesLabels({ words, labels }: ColumnHeading): boolean {
  return labels.length > 1 && yearNamedIn(words) !== null && (unitNamedIn(words) !== null || labels.some(isYear));
}

/** A column more than the heading has is the total of the others, where it adds up on every row. */
function headingWith(columns: number, rows: readonly ReadLine[], above: readonly LineAbove[]): ColumnHeading | null {
  const exact = headingFor(columns, above);
  if (exact) return moreYearsUnder(exact, above) ?? exact;
  const fewer = columns > 2 ? headingFor(columns - 1, above) : null;
  // Where the heading ends in a total, the column that it lacks is another.
  const hasTotal = /\b(?:total|net)\b/i.test(fewer?.labels.at(-1) ?? "");
  if (fewer && !hasTotal && totalsAtEnd(columns, rows)) return { ...fewer, labels: [...fewer.labels, "Total"] };
  // Where most rows lost a figure, the heading still says how many there were.
  return (
    [columns + 1, columns + 2].map((more) => headingFor(more, above)).find((heading) => heading?.labels.some(isYear)) ??
    null
  );
}

/** Where most rows have a figure in only one of several years, a title such as "Savings £000" is not their heading. */
function moreYearsUnder({ labels, to }: ColumnHeading, above: readonly LineAbove[]): ColumnHeading | null {
  const years = above
    .filter(({ at }) => at >= to)
    .map((line) => figureLabels(line).filter(({ kind }) => kind === "year").length);
  const most = Math.max(0, ...years);
  return most > labels.length ? headingFor(most, above) : null;
}

/** Names may end in numbers: then half of the rows have the figures that the heading asks for, and the others more. */
function headingForAll(rows: readonly ReadLine[], above: readonly LineAbove[]): ColumnHeading | null {
  const counts = rows.map(({ figures }) => figures?.figures.length ?? 0);
  const asked = above.map((line) => figureLabels(line).length).filter((count) => count > 1);
  const all = asked.find((count) => counts.filter((own) => own === count).length * 2 >= counts.length);
  return all === undefined ? null : headingFor(all, above);
}

/** "Risk" heads figures that are at risk, or behind them words such as "High". */
function withRisksBehind(rows: readonly ReadLine[], above: readonly LineAbove[]): readonly LineAbove[] {
  const worded = rows.filter(({ figures }) => figures !== null && figures.after !== "");
  if (worded.length * 2 <= rows.length) return above;
  return above.map((line) => ({
    ...line,
    labels: line.labels.map((label) => (/^risk$/i.test(label.text) ? { ...label, kind: "words" } : label)),
  }));
}

/** "Employees Other Income Total": whatever the parts are called, on every row they come to their total. */
function headingOfParts(columns: number, rows: readonly ReadLine[], above: readonly LineAbove[]): ColumnHeading | null {
  const line = above.at(-1);
  const words = line?.text.trim().split(/\s+/u) ?? [];
  const labels = words.slice(-columns);
  const isOfParts =
    /^total$/i.test(labels.at(-1) ?? "") && labels.slice(0, -1).every((label) => !meaningOfHeading(label));
  if (!line || columns < 3 || words.length <= columns || !isOfParts || !totalsAtEnd(columns, rows)) return null;
  return { words: words.slice(0, -columns).join(" "), labels, after: "", from: line.at, to: line.at + 1 };
}

function isYear(label: string): boolean {
  return namesYearsOrUnits(label) && /\d/u.test(label);
}

function totalsAtEnd(columns: number, rows: readonly ReadLine[]): boolean {
  const whole = rows.filter((row) => row.figures?.figures.length === columns);
  return (
    whole.length >= 2 &&
    whole.every(({ figures }) => {
      const values = (figures?.figures ?? []).map(valueOf);
      const last = values.at(-1) ?? 0;
      return Math.abs(values.slice(0, -1).reduce((sum, value) => sum + value, 0) - last) < 1e-6;
    })
  );
}

function valueOf(text: string): number {
  const reading = readFigure(text);
  return reading.kind === "figure" ? reading.value : 0;
}
