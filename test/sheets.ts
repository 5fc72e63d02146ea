import type { SampleSheet } from "../seeds";
import { cellAddress } from "../src/savings/address";
import { checkTable } from "../src/savings/checks/check-table";
import type { Finding } from "../src/savings/finding";
import type { Cell, CellKind, CellValue, Grid } from "../src/savings/grid";
import { kindOfValue } from "../src/savings/grid";
import { readSheet } from "../src/savings/reading/read-sheet";
import type { SavingsTable } from "../src/savings/table";

/** A cell of a tiny sheet: text is text, a number is a number, null is empty; a whole cell says how it is shown too. */
export type SheetCell = CellValue | Cell | null;
export type SheetRows = readonly (readonly SheetCell[])[];

/** A tiny sheet from rows of cells. */
export function gridOf(rows: SheetRows, sheet = "Sheet1"): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const values = cells.map((row) => row.map((cell) => (isCell(cell) ? cell.value : cell)));
  if (!cells.some((row) => row.some(isCell))) return { sheet, row: 0, column: 0, values, texts: null, kinds: null };
  const texts = cells.map((row) => row.map((cell) => (isCell(cell) ? cell.text : String(cell))));
  const kinds = cells.map((row) => row.map((cell) => (isCell(cell) ? cell.kind : kindOfValue(cell))));
  return { sheet, row: 0, column: 0, values, texts, kinds };
}

function isCell(cell: CellValue | Cell): cell is Cell {
  return typeof cell === "object";
}

/** A cell that Excel holds as a date, such as a year label or a code that was typed as "10/11". */
export function dateCell(serial: number, text: string): Cell {
  return { value: serial, text, kind: "date" };
}

/** A number with what its format shows of it. */
export function shownAs(value: number, text: string): Cell {
  return { value, text, kind: "number" };
}

/** The same cells at another place on the sheet. */
export function movedTo(grid: Grid, row: number, column: number): Grid {
  return { ...grid, row, column };
}

/** The only savings table of a tiny sheet. */
export function tableIn(rows: SheetRows, sheet = "Sheet1"): SavingsTable {
  const { tables, lookedFor } = readSheet(gridOf(rows, sheet), []);
  if (tables.length !== 1 || !tables[0]) throw new Error(`${tables.length} tables instead of one. ${lookedFor}`);
  return tables[0];
}

/** A table's lines with their values, a missing one as what stands in its place. */
export function linesOf(table: SavingsTable): unknown[][] {
  return table.lines.map((line) => [
    line.code ?? line.name,
    ...[...line.figures.values()].map((figure) => figure.value ?? figure.absent),
  ]);
}

/** What one check, or one kind of finding, says of a tiny sheet's table. */
export function foundIn(rows: SheetRows, check: string): Finding[] {
  return checkTable(tableIn(rows)).filter((finding) => finding.check === check);
}

/** A finding's cells as addresses within the sheet. */
export function addressesOf(finding: Finding | undefined): string[] {
  return (finding?.cells ?? []).map(cellAddress);
}

/** A sample sheet as Excel would give it, numbers shown in their formats' decimals. */
export function gridOfSample(sample: SampleSheet): Grid {
  const grid = gridOf(sample.rows, sample.name);
  const texts = grid.values.map((row) => row.map((value, column) => shown(value, sample.numberFormats[column])));
  const kinds = grid.values.map((row) => row.map(kindOf));
  return { ...grid, texts, kinds };
}

function shown(value: CellValue, format: string | undefined): string {
  if (typeof value !== "number" || !format) return String(value);
  const decimals = format.split(";")[0]?.split(".")[1]?.length ?? 0;
  const size = Math.abs(value).toFixed(decimals);
  if (value >= 0) return size;
  return format.includes("(") ? `(${size})` : `-${size}`;
}

function kindOf(value: CellValue): CellKind {
  if (value === "") return "empty";
  return typeof value === "number" ? "number" : "text";
}
