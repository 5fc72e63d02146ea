import { inWords } from "../show";
import type { Column } from "../table";
import type { LinesByYear } from "./lines-by-year";
import type { YearRows } from "./year-rows";

const MOST_SENTENCES = 3;

/**
 * How the years of a table stand that head no columns, for the user.
 *
 * @param label what heads the column of the years; "" where nothing does
 * @param leftOut columns of other figures that differ from year to year
 */
export function yearsInWords(
  { agreeing }: LinesByYear,
  { column, over }: YearRows,
  label: string,
  leftOut: readonly Column[],
): string {
  const under = label === "" ? "beside its figure" : `under "${label}"`;
  const times = over.length === 1 ? "one row" : `${over.length} rows`;
  const sentences = [
    column === null
      ? `Read by the years on ${times} over the lines: each figure is of the year above it.`
      : `Read a row for each year: the year stands ${under}, and the rows of a line are put together.`,
    ...(leftOut.length === 0 ? [] : [`What differs from year to year is left out: ${inWords(quoted(leftOut))}.`]),
    ...(agreeing.length > MOST_SENTENCES
      ? [`${agreeing.length} totals of no one year are what the figures above them come to.`]
      : agreeing.map(({ label: total }) => `"${total}" is what the figures above it come to.`)),
  ];
  return sentences.join(" ");
}

/**
 * What of the lines or totals is not clear, for the user; null where all is.
 *
 * @param saving the column of the figures
 */
export function unclearYears({ unclear, differing }: LinesByYear, saving: Column): string | null {
  const written = (total: LinesByYear["differing"][number]) => total.figures.get(saving.index)?.written ?? "";
  const sentences = [
    ...unclear.map((name) => `"${name}" stands in several rows of one year, so each of its rows is a line of its own.`),
    ...differing.map(
      (total) => `"${total.label}" (${written(total)}) names no year, and is not what the figures above it come to.`,
    ),
  ];
  return sentences.length === 0 ? null : sentences.slice(0, MOST_SENTENCES).join(" ");
}

function quoted(columns: readonly Column[]): string[] {
  return columns.map(({ label }) => `"${label}"`);
}
