import type { CorpusCell, CorpusSheet, CorpusWorkbook } from "../workbook";
import type { Variation } from "./variation";
import { isAmount, isMovable, ofWorkbooks, upTo, widthOf, withRows } from "./variation";

/** What stands around and between the cells of a sheet. */

const CELLS_OF_TITLES: CorpusCell[][] = [["Appendix B to the report"], ["DRAFT v3 - for discussion"], ["Printed 14/01/2025"], []]; // oxfmt-ignore
const NOTES: CorpusCell[][] = [[], ["Note: figures are subject to consultation and may change."], ["Checked by finance on 12 January 2025"], [null, "Source: budget monitoring, period 8"]]; // oxfmt-ignore
const WORKINGS: readonly CorpusCell[][] = [["workings"], [1200, 0.35], [800, 0.65], [2000]];
const REMARKS = ["see tab 3", "agreed with HR", "25% at risk", "tbc 2 posts"];

const moved = (change: (sheet: CorpusSheet) => CorpusCell[][]): Variation =>
  ofWorkbooks((workbook) => (isMovable(workbook) ? withRows(workbook, change) : null));
const added = (change: (sheet: CorpusSheet) => CorpusCell[][]): Variation =>
  ofWorkbooks((workbook) => withRows(workbook, change));

/** What stands further right, with so many empty columns between. */
function beside(
  sheet: CorpusSheet,
  gap: number,
  ofRow: (row: CorpusCell[], at: number) => readonly CorpusCell[],
): CorpusCell[][] {
  const width = widthOf(sheet) + gap;
  return sheet.rows.map((row, at) => {
    const cells = ofRow(row, at);
    return cells.length > 0 ? [...upTo(width, row), ...cells] : row;
  });
}

function shifted(workbook: CorpusWorkbook, down: number, right: number): CorpusWorkbook {
  const by = (places: readonly number[] | undefined, far: number) => places?.map((place) => place + far);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: [...Array.from({ length: down }, () => []), ...sheet.rows.map((row) => [...upTo(right, []), ...row])],
      hiddenRows: by(sheet.hiddenRows, down),
      filteredRows: by(sheet.filteredRows, down),
      hiddenColumns: by(sheet.hiddenColumns, right),
    })),
    markedTables: workbook.markedTables?.map((table) => ({
      ...table,
      row: table.row + down,
      column: table.column + right,
    })),
  };
}

export const ON_SHEETS: Readonly<Record<string, Variation>> = {
  "further down and to the right": ofWorkbooks((workbook) => shifted(workbook, 3, 2)),
  "under other titles": moved(({ rows }) => [...CELLS_OF_TITLES, ...rows]),
  "over notes": added(({ rows }) => [...rows, ...NOTES]),
  "beside sums without a heading": added((sheet) =>
    beside(sheet, 2, (row) => {
      const own = row.filter(isAmount);
      return own.length > 1 ? [own.reduce((sum, value) => sum + value, 0)] : [];
    }),
  ),
  "beside workings": added((sheet) => beside(sheet, 2, (_, at) => WORKINGS[at - 2] ?? [])),
  "beside remarks": added((sheet) =>
    beside(sheet, 0, (row, at) =>
      row.some(isAmount) && row.some((cell) => typeof cell === "string") ? [REMARKS[at % REMARKS.length] ?? null] : [],
    ),
  ),
  "with an empty column": moved(({ rows }) => rows.map((row) => [...row.slice(0, 2), null, ...row.slice(2)])),
  "with an empty column behind each": moved(({ rows }) => rows.map((row) => row.flatMap((cell) => [cell, null]))),
  "with rows numbered": moved(({ rows }) => {
    let number = 0;
    const isLine = (row: CorpusCell[]) =>
      row.some(isAmount) && row.some((cell) => typeof cell === "string" && !/total/iu.test(cell));
    return rows.map((row) => [isLine(row) ? (number += 1) : null, ...row]);
  }),
};
