import type { Grid } from "../grid";
import { cellAt, refAt, valuesOfRow } from "../grid";
import type { Column } from "../table";
import type { TableDraft } from "./build-table";
import { buildTable } from "./build-table";
import type { Claim, FoundTable } from "./found-table";
import { isAboutSavings } from "./list-claim";
import type { AmountList } from "./lists";
import type { ProseRow } from "./prose";
import { rowsAbove, titleAbove } from "./prose";
import { readingStretch } from "./table-stretch";

/** Reads a list of amounts beside words. Null where nothing says that they are savings. */
export function readAmountList(
  grid: Grid,
  list: AmountList,
  prose: readonly ProseRow[],
  claim: Claim,
): FoundTable | null {
  const titles = rowsAbove(prose, list.row);
  const words = Array.from({ length: list.rows }, (_, index) => cellAt(grid, list.row + index, list.wordsColumn).text);
  const before = titles.map((row) => row.text);
  if (claim !== "anything" && !isAboutSavings(before, words, textUnder(grid, list))) return null;
  const left = Math.min(list.amountColumn, list.wordsColumn);
  const draft: TableDraft = {
    grid,
    firstRow: list.row,
    headingRows: 0,
    title: titleAbove(prose, list.row, grid.column + left),
    // A sentence above a list may name a unit of its own amounts; the list's figures carry theirs, or are bare.
    titles: list.isBare ? titles : [],
    marked: null,
    place: { left, columns: columnsOf(grid, list, left) },
    rowsIn: (place) => readingStretch(grid, place, list.row, list.row + list.rows - 1),
  };
  return buildTable(draft);
}

/** What stands right under a list, or one blank row further down. */
function textUnder(grid: Grid, { row, rows }: AmountList): string {
  const [text = ""] = [row + rows, row + rows + 1].flatMap((under) =>
    valuesOfRow(grid, under).filter((one) => one !== ""),
  );
  return String(text);
}

function columnsOf(grid: Grid, list: AmountList, left: number): Column[] {
  const right = Math.max(list.amountColumn, list.wordsColumn);
  const columns: Column[] = [];
  for (let column = left; column <= right; column += 1) {
    const kind = column === list.amountColumn ? "saving" : column === list.wordsColumn ? "description" : "other";
    const label = kind === "saving" ? "Amount" : kind === "description" ? "Description" : `Column ${column - left + 1}`;
    const cell = refAt(grid, list.row, column);
    columns.push({ index: column - left, label, kind, year: null, unit: null, cell, yearWasDate: false });
  }
  return columns;
}
