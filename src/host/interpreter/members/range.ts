import type { Host } from "../../host";
import { formatRange, quoteSheetName } from "../../model/address";
import { isErrorValue, selectCells } from "../../model/cells";
import { displayText } from "../../model/display";
import type { HostRange } from "../../model/range";
import type { HostCell } from "../../model/types";
import { NULL_REF, refTo, type Call, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { insideSheet, numberArgument, rangeOrText } from "./arguments";
import {
  bounding,
  clearCells,
  hyperlinkProperty,
  intersection,
  usedPart,
  writeFormats,
  writeFormulas,
  writeValues,
} from "./range-actions";
import { refToValidation } from "./data-validation";
import { copyCells } from "./range-copy";
import { columnProperties, rowProperties } from "./line-properties";
import { refToFormat } from "./range-format";
import { formulaInR1C1, writeFormulasR1C1 } from "./range-r1c1";
import { deleteCells, insertCells } from "./range-shift";
import { isRangeTarget, mapCells, rangeAt, type RangeTarget, wrongShape } from "./range-target";
import { linkToSheet } from "./sheet-link";

/**
 * A Range object for some cells of a sheet.
 * @returns The reference.
 */
export function refToRange(host: Host, target: RangeTarget): Ref {
  const own = { sheet: target.sheet, range: insideSheet(target.range) };
  host.references.follow(own);
  return refTo(RANGE, own, host);
}

const RANGE: Members<RangeTarget> = {
  type: "Range",
  guardedBy: (target) => target.sheet,
  properties: {
    address: { get: ({ sheet, range }) => `${quoteSheetName(sheet.name)}!${formatRange(range)}` },
    cellCount: { get: ({ range }) => countOf(range) },
    rowIndex: { get: ({ range }) => range.row },
    columnIndex: { get: ({ range }) => range.column },
    rowCount: { get: ({ range }) => range.rows },
    columnCount: { get: ({ range }) => range.columns },
    values: { get: settled((cell) => wireValue(cell)), set: writeValues },
    formulas: { get: settled((cell) => cell?.formula ?? wireValue(cell)), set: writeFormulas },
    formulasR1C1: {
      get: settled((cell, row, column) => formulaInR1C1(cell, row, column) ?? wireValue(cell)),
      set: writeFormulasR1C1,
    },
    text: { get: settled((cell) => displayText(cell)) },
    valueTypes: { get: settled((cell) => valueType(cell)) },
    numberFormat: {
      get: (target) => mapCells(target, (cell) => cell?.style?.numberFormat ?? "General"),
      set: writeFormats,
    },
    hasSpill: { get: settledOne(hasSpill) },
    rowHidden: { get: (target) => hidden(target, "row"), set: (target, value) => hide(target, "row", value) },
    columnHidden: { get: (target) => hidden(target, "column"), set: (target, value) => hide(target, "column", value) },
    hyperlink: hyperlinkProperty,
  },
  links: {
    worksheet: (target, host) => linkToSheet(host, target.sheet),
    format: (target, host) => refToFormat(host, target),
    dataValidation: (target, host) => refToValidation(host, target),
  },
  methods: {
    getCell: (target, call) =>
      moved(call, target, (range) => ({
        row: range.row + numberArgument(call, 0),
        column: range.column + numberArgument(call, 1),
        rows: 1,
        columns: 1,
      })),
    getRow: (target, call) =>
      moved(call, target, (range) => ({ ...range, row: range.row + numberArgument(call, 0), rows: 1 })),
    getColumn: (target, call) =>
      moved(call, target, (range) => ({ ...range, column: range.column + numberArgument(call, 0), columns: 1 })),
    getLastRow: (target, call) =>
      moved(call, target, (range) => ({ ...range, row: range.row + range.rows - 1, rows: 1 })),
    getOffsetRange: (target, call) =>
      moved(call, target, (range) => ({
        ...range,
        row: range.row + numberArgument(call, 0),
        column: range.column + numberArgument(call, 1),
      })),
    getResizedRange: (target, call) =>
      moved(call, target, (range) => ({
        ...range,
        rows: range.rows + numberArgument(call, 0),
        columns: range.columns + numberArgument(call, 1),
      })),
    getEntireRow: (target, call) => moved(call, target, (range) => ({ ...range, column: 0, columns: 16_384 })),
    getEntireColumn: (target, call) => moved(call, target, (range) => ({ ...range, row: 0, rows: 1_048_576 })),
    getUsedRange: (target, call) => {
      const used = usedPart(call.host, target, call.args[0] === true);
      if (!used) throw problem("ItemNotFound");
      return refToRange(call.host, used);
    },
    getUsedRangeOrNullObject: (target, call) => orNull(call.host, usedPart(call.host, target, call.args[0] === true)),
    getBoundingRect: (target, call) => refToRange(call.host, bounding(target, other(call, target))),
    // Before it sends a large array in parts, the client library asks whether the whole has the range's shape.
    _ValidateArraySize: ({ range }, { args: [rows, columns] }) => {
      if (rows !== range.rows || columns !== range.columns) throw wrongShape();
    },
    getIntersectionOrNullObject: (target, call) => orNull(call.host, intersection(target, other(call, target))),
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
    select: (target, call) => select(target, call),
  },
  actions: {
    clear: (target, call) => clearCells(target, call.args[0], call.host),
    insert: (target, call) => refToRange(call.host, insertCells(target, call)),
    delete: deleteCells,
    copyFrom: copyCells,
    setDirty: () => undefined,
    calculate: () => undefined,
  },
};

function settled(
  of: (cell: HostCell | undefined, row: number, column: number) => unknown,
): Property<RangeTarget>["get"] {
  return settledOne((target) => mapCells(target, of));
}

function settledOne(of: (target: RangeTarget) => unknown): Property<RangeTarget>["get"] {
  return (target, host) => {
    host.settleValues();
    return of(target);
  };
}

function wireValue(cell: HostCell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

function valueType(cell: HostCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isErrorValue(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

/** Excel does not count further than a 32-bit number goes. */
function countOf({ rows, columns }: HostRange): number {
  return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
}

/** Null where some cells are part of a spill and some are not. */
function hasSpill(target: RangeTarget): boolean | null {
  const spills = mapCells(target, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined).flat();
  return spills.every(Boolean) ? true : spills.some(Boolean) ? null : false;
}

function hidden({ sheet, range }: RangeTarget, axis: "row" | "column"): boolean | null {
  const set = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, count] = axis === "row" ? [range.row, range.rows] : [range.column, range.columns];
  const within = [...set].filter((index) => index >= from && index < from + count).length;
  return within === 0 ? false : within === count ? true : null;
}

function hide({ sheet, range }: RangeTarget, axis: "row" | "column", value: unknown): void {
  if (typeof value !== "boolean") throw problem("InvalidArgument");
  const set = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, count] = axis === "row" ? [range.row, range.rows] : [range.column, range.columns];
  for (let index = from; index < from + count; index++) {
    if (value) set.add(index);
    else set.delete(index);
  }
}

function moved(call: Call, target: RangeTarget, move: (range: HostRange) => HostRange): Ref {
  return refToRange(call.host, { sheet: target.sheet, range: move(target.range) });
}

function orNull(host: Host, target: RangeTarget | null): Ref {
  return target ? refToRange(host, target) : NULL_REF;
}

function other(call: Call, target: RangeTarget): RangeTarget {
  const given = rangeOrText(call.args[0]);
  return isRangeTarget(given) ? given : rangeAt(call.host, target.sheet, given);
}

function select({ sheet, range }: RangeTarget, { host }: Call): void {
  if (sheet.visibility !== "Visible") throw problem("InvalidOperation");
  host.workbook.activeSheetId = sheet.id;
  selectCells(sheet, range);
}
