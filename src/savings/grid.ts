/** What a cell holds, as Excel sees it. A date is a number with a date format. */
export type CellKind = "empty" | "text" | "number" | "date" | "boolean" | "error";

export type CellValue = string | number | boolean;

/** A cell's place: sheet and zero-based row and column. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells: its first cell, and how many rows and columns. */
export interface RangeRef extends CellRef {
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  readonly value: CellValue;
  /** As displayed; for a cell that holds text, the text itself. */
  readonly text: string;
  readonly kind: CellKind;
}

/**
 * The cells of one sheet's used range. Values lie in rows as Excel gives them; nothing is copied, so that a large
 * workbook is held once. `row` and `column` place the first cell on the sheet. A row may end before others do.
 */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Displayed texts. Null where only values are known, as in a custom function's argument. */
  readonly texts: readonly (readonly string[])[] | null;
  /** Kinds that values alone do not tell. Null where only values are known. */
  readonly kinds: readonly (readonly CellKind[])[] | null;
  /** What of the sheet is not seen; absent where nothing is hidden, and where only values are known. */
  readonly hidden?: HiddenParts;
  /** Where each row of cells that were laid out otherwise stands on the sheet; absent where they stand as they lie here. */
  readonly origins?: readonly RowOrigin[];
}

/** Where a row that was laid out otherwise stands, and each of its cells. */
export interface RowOrigin {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly cells: readonly CellRef[];
}

/** What of a sheet is hidden. It is read all the same, and the user is told. */
export interface HiddenParts {
  /** How the sheet itself is hidden; null where it is seen. */
  readonly sheet: "Hidden" | "VeryHidden" | null;
  /** Zero-based on the sheet. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** A filter is on, of the sheet or of a marked table on it, so that hidden rows may be its doing. */
  readonly isFiltered: boolean;
}

/** What stands where no cell is. */
export const NO_CELL: Cell = { value: "", text: "", kind: "empty" };

/** The cell at a zero-based position *within the grid*; outside it, an empty one, as a cell of mere spaces is to a reader. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const value = grid.values[row]?.[column];
  if (value === undefined || isBlank(value)) return NO_CELL;
  const kind = grid.kinds?.[row]?.[column] ?? kindOfValue(value);
  return { value, text: grid.texts?.[row]?.[column] ?? String(value), kind };
}

/** The kind of the cell that {@link cellAt} gives, told without making one: of most cells no more is asked. */
export function kindAt(grid: Grid, row: number, column: number): CellKind {
  const value = grid.values[row]?.[column];
  if (value === undefined || isBlank(value)) return "empty";
  return grid.kinds?.[row]?.[column] ?? kindOfValue(value);
}

/** The text of the cell that {@link cellAt} gives, for one that is not empty. */
export function shownAt(grid: Grid, row: number, column: number): string {
  return grid.texts?.[row]?.[column] ?? String(grid.values[row]?.[column] ?? "");
}

const [SPACE, DELETE] = [32, 127] as const;

/** A text of mere spaces. Most begin with a letter or a digit, which one look tells. */
function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && value.trim() === "";
}

/** The text of a cell as displayed where it holds text, spaces and all; "" for anything else. */
export function shownTextAt(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column];
  return typeof value === "string" && kindAt(grid, row, column) === "text" ? shownAt(grid, row, column) : "";
}

/** The values of a row; none outside the grid. */
export function valuesOfRow(grid: Pick<Grid, "values">, row: number): readonly CellValue[] {
  return grid.values[row] ?? [];
}

/** The trimmed text of a text cell; "" for anything else. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column];
  return typeof value === "string" ? value.trim() : "";
}

/** The kind as far as the value alone tells: an error looks like its text, a date like a number. */
export function kindOfValue(value: CellValue): CellKind {
  if (value === "") return "empty";
  if (typeof value === "string") return ERROR_TEXTS.has(value) ? "error" : "text";
  return typeof value === "number" ? "number" : "boolean";
}

const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
]);

export function gridWidth(grid: Grid): number {
  return grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** The place on the sheet of a position within the grid. */
export function refAt(grid: Grid, row: number, column: number): CellRef {
  const origin = grid.origins?.[row]?.cells[column];
  if (origin) return origin;
  return { sheet: grid.sheet, row: grid.row + row, column: grid.column + column };
}

/** The row on the sheet of a row within the grid. */
export function rowOnSheet(grid: Grid, row: number): number {
  return grid.origins?.[row]?.row ?? grid.row + row;
}
