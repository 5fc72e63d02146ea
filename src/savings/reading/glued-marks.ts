import { ask } from "../confidence";
import type { Column, Figure } from "../table";
import type { BodyRow } from "./body-rows";
import { holdsMoney } from "./headings";

const ENOUGH = 2;

/**
 * A figure of text that has one decimal more than every other figure of its column may have a note's mark glued to it:
 * "3.21" among "4.0" and "1.6" may be 3.2 with note 1. It is counted as it stands, and asked about.
 */
export function withGluedMarks(rows: readonly BodyRow[], columns: readonly Column[]): readonly BodyRow[] {
  const odd = new Map(columns.filter(({ kind }) => holdsMoney(kind)).flatMap(({ index }) => oddIn(rows, index)));
  if (odd.size === 0) return rows;
  return rows.map((row) => {
    if (row.kind !== "figures") return row;
    const figures = new Map([...row.figures].map(([index, figure]) => [index, odd.get(figure) ?? figure]));
    return { ...row, figures };
  });
}

function oddIn(rows: readonly BodyRow[], column: number): [Figure, Figure][] {
  const figures: Figure[] = [];
  for (const row of rows) {
    const figure = row.kind === "figures" ? row.figures.get(column) : undefined;
    if (figure?.isText && figure.value !== null && figure.ownUnit === null) figures.push(figure);
  }
  const most = figures.reduce((largest, { decimals }) => Math.max(largest, decimals), 0);
  const longest = figures.filter(({ decimals }) => decimals === most);
  const [only, another] = longest;
  const isOdd =
    only &&
    !another &&
    most >= 2 &&
    figures.length > ENOUGH &&
    figures.every((figure) => figure === only || figure.decimals === most - 1);
  if (!isOdd) return [];
  const reason = `${only.written.trim()} has one decimal more than the others: its last digit may be the mark of a note.`;
  return [[only, { ...only, confidence: ask(reason) }]];
}
