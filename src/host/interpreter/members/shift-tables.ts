import { MAX_COLUMNS, MAX_ROWS, rangesOverlap } from "../../model/address";
import { across, movedRange, spanOf, spanWithin, type Shift } from "../../model/shift";
import type { HostRange } from "../../model/range";
import type { HostSheet, HostTable } from "../../model/types";
import { problem } from "../problems";
import { fillHeaders } from "./table-rules";

/** Refuses a shift that would tear a table or merged cells, as Excel does. */
export function refuseTearing(sheet: HostSheet, shift: Shift): void {
  const moving = movingPart(shift);
  const torn = (range: HostRange): boolean =>
    rangesOverlap(range, moving) && !spanWithin(spanOf(range, across(shift.axis)), spanOf(moving, across(shift.axis)));
  if (sheet.merges.some(torn)) throw problem("InsertDeleteConflict");
  for (const table of sheet.tables) {
    if (torn(table.range) || !mayCut(table, shift)) throw problem("InsertDeleteConflict");
  }
}

/** Moves the tables of a sheet with their cells, whose shift `refuseTearing` has let pass. */
export function shiftTables(sheet: HostSheet, shift: Shift): void {
  const kept: HostTable[] = [];
  for (const table of sheet.tables) {
    const moved = movedRange(table.range, shift);
    if (!moved) continue;
    if (table.showTotals && losesLastRow(table, shift)) table.showTotals = false;
    const grows = moved.columns > table.range.columns;
    table.range = moved;
    kept.push(table);
    if (grows && table.showHeaders) fillHeaders(sheet, moved);
  }
  sheet.tables = kept;
}

/** The cells from those that are put in or taken out to the edge of the sheet. */
function movingPart({ axis, range }: Shift): HostRange {
  return axis === "rows" ? { ...range, rows: MAX_ROWS - range.row } : { ...range, columns: MAX_COLUMNS - range.column };
}

/**
 * Rows go into a table and out of it as whole rows of the sheet or of the table, and columns likewise. Its header row and
 * one row below it stay.
 */
function mayCut(table: HostTable, shift: Shift): boolean {
  const { kind, axis, range } = shift;
  const place = spanOf(table.range, axis);
  const at = spanOf(range, axis);
  const end = place.from + place.count;
  const sides = across(axis);
  if (!spanWithin(spanOf(table.range, sides), spanOf(range, sides))) return true;
  if (at.from >= end || (kind === "insert" && at.from <= place.from)) return true;
  if (kind === "delete" && (at.from + at.count <= place.from || spanWithin(place, at))) return true;
  const { from, count } = spanOf(range, sides);
  const ofTable = spanOf(table.range, sides);
  const isWhole = count === (sides === "rows" ? MAX_ROWS : MAX_COLUMNS);
  if (!isWhole && (from !== ofTable.from || count !== ofTable.count)) return false;
  return kind === "insert" || axis === "columns" || keepsHeader(table, shift);
}

function keepsHeader({ range, showHeaders, showTotals }: HostTable, shift: Shift): boolean {
  const head = showHeaders ? 1 : 0;
  if (head === 1 && shift.range.row <= range.row) return false;
  const gone = Math.min(shift.range.row + shift.range.rows, range.row + range.rows) - shift.range.row;
  const totals = showTotals && shift.range.row + shift.range.rows < range.row + range.rows ? 1 : 0;
  return range.rows - gone - head - totals > 0;
}

function losesLastRow({ range }: HostTable, { kind, axis, range: gone }: Shift): boolean {
  const last = range.row + range.rows - 1;
  return kind === "delete" && axis === "rows" && last >= gone.row && last < gone.row + gone.rows;
}
