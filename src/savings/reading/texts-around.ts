import type { Grid } from "../grid";
import { refAt, textAt } from "../grid";
import type { Column } from "../table";
import { readsAsTitle } from "./body-rows";
import type { TableDraft } from "./build-table";
import type { TextAround } from "./decisions";
import type { TableBody } from "./table-body";

/** What may say how figures are written: the words above, the headings, and the notes under the table. */
export function textsAround(
  { titles, grid, place }: TableDraft,
  columns: readonly Column[],
  { after, rows, lastRow }: TableBody,
): TextAround[] {
  const last = rows.at(-1);
  const under = [...(last?.kind === "line" ? last.narrative : []), ...after].filter(({ text }) => NOTE.test(text));
  return [
    ...titles,
    ...columns.map(({ label, cell }) => ({ text: label, cell })),
    ...[...under, ...notesBelow(grid, lastRow, place.left)].map((row) => ({
      text: row.text,
      cell: refAt(grid, row.row, row.column),
    })),
  ];
}

const NOTE = /^(?:notes?\b|n\.?b\b|key\b|[*†‡(])/i;
const ROWS_BELOW = 4;

/** Notes that stand under the table after a gap, and not under the title of what follows. */
function notesBelow(grid: Grid, lastRow: number, left: number): { text: string; row: number; column: number }[] {
  const rows = Array.from({ length: ROWS_BELOW }, (_, index) => lastRow + 1 + index);
  const texts = rows.map((row) => ({ text: textAt(grid, row, left), row, column: left }));
  const title = texts.findIndex(({ text }) => readsAsTitle(text) && !NOTE.test(text));
  return texts.slice(0, title < 0 ? texts.length : title).filter(({ text }) => NOTE.test(text));
}
