import type { Column, Figure } from "../table";
import type { Confidence } from "../confidence";
import { ask, AS_STORED, AS_WRITTEN, likely, NONE_WRITTEN } from "../confidence";
import type { WrittenFigure } from "../figure";
import { decimalsShown, looksMisread, readFigure } from "../figure";
import type { Cell, CellRef, Grid } from "../grid";
import { cellAt, kindAt, refAt, shownAt } from "../grid";
import { penceFrom } from "../money";
import type { Unit } from "../unit";
import { PENCE_PER_UNIT } from "../unit";

type FigureColumn = Pick<Column, "kind" | "unit">;

/**
 * Reads the cell of a figure column: a number as it is stored, a text as councils write figures, anything else as the
 * reason why there is no figure. The stored value counts, never a number format that shows it larger or smaller.
 *
 * @param grid the sheet's cells
 * @param row zero-based within the grid
 * @param column zero-based within the grid
 * @param of the column's kind and unit
 */
export function readFigureCell(grid: Grid, row: number, column: number, of: FigureColumn): Figure {
  const cell = cellAt(grid, row, column);
  const at = refAt(grid, row, column);
  if (cell.kind === "number") return storedNumber(cell, at, of);
  if (cell.kind === "text") return writtenText(cell, at, of);
  const absent = cell.kind === "empty" ? "blank" : cell.kind === "boolean" ? "text" : cell.kind;
  return noFigure(at, cell.text, absent);
}

const NO_MARKS: readonly string[] = [];

/** A blank or a "nil" is what it is; whatever else stands in a figure's place may have been meant as one. */
const CERTAINLY_NONE: ReadonlySet<Figure["absent"]> = new Set(["blank", "dash", "n/a", "nil"]);

const WHY_NONE: Readonly<Record<Exclude<Figure["absent"], null>, (written: string) => string>> = {
  blank: () => NONE_WRITTEN.reason,
  dash: () => NONE_WRITTEN.reason,
  "n/a": () => NONE_WRITTEN.reason,
  nil: () => NONE_WRITTEN.reason,
  TBC: (written) => `"${written.trim()}" stands in a figure's place: the amount is still to come.`,
  text: (written) => `"${written.trim()}" stands in a figure's place and is none.`,
  malformed: (written) => `"${written.trim()}" is not written as figures are: it may be read in several ways.`,
  error: (written) => `The cell holds the error ${written}.`,
  date: (written) => `The cell holds a date, ${written}, which may once have been a figure.`,
  "too large": (written) => `"${written.trim()}" is too large to be added up to the penny.`,
};

function noFigure(cell: CellRef, written: string, absent: Figure["absent"]): Figure {
  return {
    cell,
    written,
    value: null,
    pence: null,
    decimals: 0,
    ownUnit: null,
    isText: false,
    isUnsettled: false,
    marks: NO_MARKS,
    absent,
    confidence: CERTAINLY_NONE.has(absent) ? NONE_WRITTEN : ask(WHY_NONE[absent ?? "text"](written)),
  };
}

function storedNumber(cell: Cell, at: CellRef, of: FigureColumn): Figure {
  const stored = Number(cell.value);
  const isPercent = of.kind === "percent";
  // A percentage that is formatted as one is stored as a fraction.
  const value = isPercent && cell.text.includes("%") ? Number((stored * 100).toPrecision(15)) : stored;
  const pence = isPercent || of.unit === null ? null : penceFrom(value, of.unit);
  const decimals = decimalsShown(value, cell.text);
  return {
    cell: at,
    written: cell.text,
    value,
    pence,
    decimals,
    ownUnit: null,
    isText: false,
    isUnsettled: false,
    marks: NO_MARKS,
    absent: null,
    confidence: AS_STORED,
  };
}

function writtenText(cell: Cell, at: CellRef, of: FigureColumn): Figure {
  const reading = readFigure(cell.text);
  if (reading.kind === "malformed" || (reading.kind === "text" && looksMisread(cell.text)))
    return noFigure(at, cell.text, "malformed");
  if (reading.kind === "text") return noFigure(at, cell.text, "text");
  if (reading.kind === "stand-in") return noFigure(at, cell.text, reading.standIn);
  const { decimals, marks, unit: ownUnit } = reading;
  const isPercent = of.kind === "percent" || reading.percent;
  const unit = writtenUnit(ownUnit, of.unit, Math.abs(reading.value));
  const pence = isPercent || unit === null ? null : penceFrom(reading.value, unit);
  const value = inColumnUnit(reading.value, unit, of.unit);
  const confidence = confidenceOf(reading, unit, of.unit);
  return {
    cell: at,
    written: cell.text,
    value,
    pence,
    decimals,
    ownUnit,
    isText: true,
    isUnsettled: reading.qualifier !== null,
    marks,
    absent: null,
    confidence,
  };
}

function confidenceOf({ qualifier, unit: own }: WrittenFigure, unit: Unit | null, column: Unit | null): Confidence {
  if (qualifier !== null) return ask(`"${qualifier}" stands before the figure: it is not a settled amount.`);
  if (own === null || own === unit || column === null) {
    if (own === null || column === null || own === column) return AS_WRITTEN;
    return likely(`The figure names its own unit, ${own}, in a column of ${column}.`);
  }
  return likely(`The pound sign is taken for the column's ${column}: in pounds the figure would be a few pence.`);
}

/**
 * A bare pound sign often says no more than the heading: "£0.601" under "£m" is millions. But nobody means thousands
 * of millions, so "£10,000" under "£m" is pounds. The checks show the user either reading.
 */
function writtenUnit(own: Unit | null, column: Unit | null, size: number): Unit | null {
  if (own !== "£" || column === null) return own ?? column;
  return column === "£m" && size >= 1000 ? "£" : column;
}

function inColumnUnit(value: number, from: Unit | null, to: Unit | null): number {
  if (from === null || to === null || from === to) return value;
  return Number(((value * PENCE_PER_UNIT[from]) / PENCE_PER_UNIT[to]).toPrecision(15));
}

/** Whether a row's cell says something a savings line would say in a figure column: a number, or a stand-in for one. */
export function isFigureOrStandIn(figure: Figure): boolean {
  return figure.absent !== "blank" && figure.absent !== "text";
}

/** Whether a cell under a heading holds a figure, as a number or as text, or the error that took its place. */
export function holdsFigure(grid: Grid, row: number, column: number): boolean {
  const kind = kindAt(grid, row, column);
  if (kind === "text") return readFigure(shownAt(grid, row, column)).kind === "figure";
  return kind === "number" || kind === "error";
}

/** Whether a row holds one in any of these grid columns. */
export function holdsFigureIn(grid: Grid, row: number, cells: readonly Pick<CellRef, "column">[]): boolean {
  for (const { column } of cells) if (holdsFigure(grid, row, column)) return true;
  return false;
}

/** The text of a cell of words; "" where a figure, what stands for one, or nothing is. */
export function wordsAt(grid: Grid, row: number, column: number): string {
  if (kindAt(grid, row, column) !== "text") return "";
  const text = shownAt(grid, row, column);
  return readFigure(text).kind === "text" ? text : "";
}
