import type { Host } from "../../host";
import {
  cellAt,
  changeStyle,
  clearSpill,
  dropIfBare,
  ensureCell,
  forEachHeldCell,
  setFormula,
  setValue,
  usedRange,
} from "../../model/cells";
import { typedText } from "../../model/typed";
import { changeValidation } from "../../model/validation";
import type { HostRange } from "../../model/range";
import type { HostCell, HostSheet } from "../../model/types";
import type { Property } from "../member";
import { problem } from "../problems";
import { expectOneOf, expectText } from "./arguments";
import { eachWritten, mapCells, type RangeTarget } from "./range-target";
import { fillHeadersWithin } from "./table-rules";

/** Writes `values`: each string as if the user had typed it. */
export function writeValues(target: RangeTarget, value: unknown, host: Host): void {
  eachWritten(target, value, (one, row, column) => enterValue(host, target.sheet, row, column, one));
  fillHeadersWithin(target.sheet, target.range);
  host.events.cellsChanged(target.sheet, target.range);
}

/** Writes `formulas`: as `values`, for Excel treats what is no formula alike. */
export function writeFormulas(target: RangeTarget, value: unknown, host: Host): void {
  writeValues(target, value, host);
}

/** What Excel lets a cell hold. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Enters one value as typing it, or writing it to `values`, does. */
export function enterValue(host: Host, sheet: HostSheet, row: number, column: number, value: unknown): void {
  releaseSpill(sheet, row, column);
  const numberFormat = cellAt(sheet, row, column)?.style?.numberFormat ?? "General";
  if (typeof value === "number" || typeof value === "boolean") {
    if (typeof value === "number" && !Number.isFinite(value)) throw problem("InvalidArgument");
    setValue(sheet, row, column, numberFormat === "@" ? String(value).toUpperCase() : value);
    return;
  }
  if (typeof value !== "string") throw problem("InvalidArgument");
  const typed = typedText(value, numberFormat, host.today.getFullYear());
  if (typed.kind === "refused") throw problem("InvalidArgument");
  if (value.length > (typed.kind === "formula" ? LONGEST_FORMULA : LONGEST_TEXT)) throw problem("InvalidArgument");
  if (typed.kind === "formula") {
    setFormula(sheet, row, column, typed.formula);
    return;
  }
  setValue(sheet, row, column, typed.value);
  if (typed.numberFormat !== undefined && numberFormat === "General") {
    changeStyle(sheet, row, column, { numberFormat: typed.numberFormat });
  }
  if (typed.value === null) dropIfBare(sheet, row, column);
}

/** A value written over part of a spill blocks it: the formula then shows #SPILL!. Excel does the same. */
export function releaseSpill(sheet: HostSheet, row: number, column: number): void {
  const source = cellAt(sheet, row, column)?.spilledFrom;
  if (!source) return;
  const anchor = cellAt(sheet, source.row, source.column);
  if (anchor?.spill) clearSpill(sheet, source.row, source.column, anchor);
}

/** Writes `numberFormat`, one format a cell or one for all, which Excel also takes as `[["0.0"]]`. */
export function writeFormats(target: RangeTarget, value: unknown): void {
  const single: unknown =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
      ? value[0][0]
      : value;
  eachWritten(target, single, (one, row, column) => {
    changeStyle(target.sheet, row, column, { numberFormat: expectText(one) });
  });
}

/** Plays `clear`: contents, formats, hyperlinks or all of them. */
export function clearCells(target: RangeTarget, applyTo: unknown, host: Host): void {
  const what = expectOneOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
  const { sheet, range } = target;
  forEachHeldCell(sheet, range, (cell, row, column) => {
    if (what === "All" || what === "Contents") {
      releaseSpill(sheet, row, column);
      setValue(sheet, row, column, null);
    }
    // RemoveHyperlinks takes the look of a link away with the link, and leaves cells without one alone.
    const losesLook = what === "RemoveHyperlinks" && cell.hyperlink !== undefined;
    if (what === "All" || what === "Formats" || losesLook) delete cell.style;
    if (what !== "Contents" && what !== "Formats") delete cell.hyperlink;
    dropIfBare(sheet, row, column);
  });
  // A table goes when all of it is cleared, and gets its headers back when only they are.
  if (what === "All") sheet.tables = sheet.tables.filter((table) => !contains(range, table.range));
  if (what === "All" || what === "Contents") fillHeadersWithin(sheet, range);
  if (what === "All") changeValidation(sheet, range, () => null);
  if (what === "All" || what === "Formats") sheet.merges = sheet.merges.filter((merge) => !contains(range, merge));
  if (what === "All" || what === "Contents") host.events.cellsChanged(sheet, range);
}

/**
 * Whether one range lies wholly within another.
 * @returns True also where they are the same.
 */
export function contains(outer: HostRange, inner: HostRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The used part of a range; null where none is. */
export function usedPart(host: Host, { sheet, range }: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  host.settleValues();
  const used = usedRange(sheet, valuesOnly, range);
  return used ? { sheet, range: used } : null;
}

/** The cells that two ranges share; null where they share none. */
export function intersection(a: RangeTarget, b: RangeTarget): RangeTarget | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.range.row, b.range.row);
  const column = Math.max(a.range.column, b.range.column);
  const rows = Math.min(a.range.row + a.range.rows, b.range.row + b.range.rows) - row;
  const columns = Math.min(a.range.column + a.range.columns, b.range.column + b.range.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, range: { row, column, rows, columns } } : null;
}

/** The smallest range that takes in two others. */
export function bounding(a: RangeTarget, b: RangeTarget): RangeTarget {
  if (a.sheet !== b.sheet) throw problem("InvalidArgument");
  const row = Math.min(a.range.row, b.range.row);
  const column = Math.min(a.range.column, b.range.column);
  const rows = Math.max(a.range.row + a.range.rows, b.range.row + b.range.rows) - row;
  const columns = Math.max(a.range.column + a.range.columns, b.range.column + b.range.columns) - column;
  return { sheet: a.sheet, range: { row, column, rows, columns } };
}

/** `hyperlink`: its text goes into the cell where `textToDisplay` is given, and the cell takes Excel's link style. */
export const hyperlinkProperty: Property<RangeTarget> = {
  get(target) {
    const links = mapCells(target, (cell) => cell?.hyperlink ?? null).flat();
    const first = links[0] ?? null;
    return links.every((link) => JSON.stringify(link) === JSON.stringify(first)) ? first : null;
  },
  set(target, value) {
    const { link, text } = readHyperlink(value);
    eachWritten(target, "", (_one, row, column) => {
      const cell = ensureCell(target.sheet, row, column);
      cell.hyperlink = link;
      if (text !== undefined) setValue(target.sheet, row, column, text);
      changeStyle(target.sheet, row, column, { underline: true, fontColor: "#0563C1" });
    });
  },
};

function readHyperlink(value: unknown): { link: NonNullable<HostCell["hyperlink"]>; text?: string } {
  if (typeof value !== "object" || value === null) throw problem("InvalidArgument");
  const given: Record<string, unknown> = { ...value };
  const link: NonNullable<HostCell["hyperlink"]> = {};
  if (typeof given["address"] === "string") link.address = given["address"];
  if (typeof given["documentReference"] === "string") link.documentReference = given["documentReference"];
  if (typeof given["screenTip"] === "string") link.screenTip = given["screenTip"];
  if (link.address === undefined && link.documentReference === undefined) throw problem("InvalidArgument");
  return typeof given["textToDisplay"] === "string" ? { link, text: given["textToDisplay"] } : { link };
}
