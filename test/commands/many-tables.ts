import { ensureCell } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/create";
import type { HostSheet, HostValue, HostWorkbook } from "../../src/host/model/types";

/** Workbooks of any size, made cell by cell: to type them would take longer than to read them. */

const HEADING = ["Ref", "Savings proposal", "New or Existing", "2025/26 £000", "2026/27 £000", "2027/28 £000"];

/** A workbook of so many sheets, each with one savings table of so many lines. */
export function manyTables(sheets: number, lines: number): HostWorkbook {
  const workbook = createWorkbook(Array.from({ length: sheets }, (_, index) => `Service ${index + 1}`));
  for (const [index, sheet] of workbook.sheets.entries()) fill(sheet, lines, index);
  return workbook;
}

function fill(sheet: HostSheet, lines: number, seed: number): void {
  const sums = [0, 0, 0];
  put(sheet, 0, ["Savings proposals, each year's figure against today's budget"]);
  put(sheet, 1, HEADING);
  for (let line = 0; line < lines; line += 1) {
    const figures = [0, 1, 2].map((year) => -(10 + ((line * 7 + seed + year) % 90)));
    for (const [year, figure] of figures.entries()) sums[year] = (sums[year] ?? 0) + figure;
    put(sheet, line + 2, [`S${line + 1}`, `Proposal ${line + 1}`, line % 3 === 0 ? "Existing" : "New", ...figures]);
  }
  put(sheet, lines + 2, ["", "Total", "", ...sums]);
}

/** Puts values into a row, from its first cell on. */
export function put(sheet: HostSheet, row: number, values: readonly HostValue[]): void {
  values.forEach((value, column) => {
    if (value !== "" && value !== null) ensureCell(sheet, row, column).value = value;
  });
}
