import { shiftReferences } from "../../formulas/shift-references";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Shift } from "../../model/shift";
import { shiftCharts } from "../../model/shift-charts";
import { pushesOffSheet, shiftSheet } from "../../model/shift-sheet";
import type { HostRange } from "../../model/range";
import type { Host } from "../../host";
import type { ChangeType } from "../events";
import type { Call } from "../member";
import { problem } from "../problems";
import { expectOneOf } from "./arguments";
import type { RangeTarget } from "./range-target";
import { refuseTearing, shiftTables } from "./shift-tables";

/**
 * Plays `insert`: puts blank cells in, and shifts those that stood there.
 * @returns Where the blank cells are. The range itself has moved on with its cells.
 */
export function insertCells(target: RangeTarget, { host, args }: Call): RangeTarget {
  const direction = expectOneOf(args[0], ["Down", "Right"]);
  const { sheet, range } = target;
  shiftCells(host, target, { kind: "insert", axis: axisOf(range, direction === "Down"), range });
  return { sheet, range };
}

/** Plays `delete`: takes cells out, and shifts those behind them. */
export function deleteCells(target: RangeTarget, { host, args }: Call): void {
  const direction = expectOneOf(args[0], ["Up", "Left"]);
  const { range } = target;
  shiftCells(host, target, { kind: "delete", axis: axisOf(range, direction === "Up"), range });
}

/** Whole rows go up and down, and whole columns left and right, whatever is said. */
function axisOf({ rows, columns }: HostRange, upOrDown: boolean): Shift["axis"] {
  if (columns === MAX_COLUMNS && rows < MAX_ROWS) return "rows";
  if (rows === MAX_ROWS && columns < MAX_COLUMNS) return "columns";
  return upOrDown ? "rows" : "columns";
}

function shiftCells(host: Host, { sheet }: RangeTarget, shift: Shift): void {
  refuseTearing(sheet, shift);
  if (pushesOffSheet(sheet, shift)) throw problem("NonBlankCellOffSheet");
  shiftSheet(sheet, shift);
  shiftTables(sheet, shift);
  shiftReferences(host.workbook, sheet, shift);
  shiftCharts(host.workbook, sheet, shift);
  host.references.shift(sheet, shift);
  host.events.cellsChanged(sheet, shift.range, changeTypeOf(shift));
}

function changeTypeOf({ kind, range }: Shift): ChangeType {
  const inserted = kind === "insert";
  if (range.columns === MAX_COLUMNS) return inserted ? "RowInserted" : "RowDeleted";
  if (range.rows === MAX_ROWS) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}
