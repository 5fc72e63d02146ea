import type { Host } from "../../host";
import { pastedFormula } from "../../formulas/moved-references";
import { givesOneValue } from "../../formulas/one-value";
import { rangesOverlap } from "../../model/address";
import { dropIfBare, ensureCell, forEachHeldCell, setFormula, setValue } from "../../model/cells";
import type { HostRange } from "../../model/range";
import type { HostCell, HostValidation } from "../../model/types";
import { changeValidation, validationsIn } from "../../model/validation";
import type { Call } from "../member";
import { HostProblem, problem } from "../problems";
import { expectOneOf, insideSheet, rangeOrText } from "./arguments";
import { contains, releaseSpill } from "./range-actions";
import { rangeAt, type RangeTarget } from "./range-target";
import { fillHeadersWithin } from "./table-rules";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** More copies than this are a mistake, such as one cell copied over whole columns. */
const MOST_COPIES = 100_000;

/** What is pasted, read before anything is written, for the two ranges may overlap. Places count from the first cell. */
interface Copied {
  from: HostRange;
  type: CopyType;
  cells: { row: number; column: number; cell: HostCell; isFilled: boolean }[];
  merges: HostRange[];
  validations: readonly HostValidation[];
  skipBlanks: boolean;
}

/** Plays `copyFrom`: once, or as often as the source goes into the range along each side. */
export function copyCells(target: RangeTarget, { host, args }: Call): void {
  const [given, type, skipBlanks, transpose] = args;
  const what = expectOneOf(type ?? "All", COPY_TYPES);
  if (transpose === true) {
    throw new HostProblem("NotImplemented", "Range.copyFrom() with transpose is not played by the local workbook.");
  }
  const source = rangeOrText(given);
  const from = typeof source === "string" ? rangeAt(host, target.sheet, source) : source;
  if (readsValues(from, what)) host.settleValues();
  host.noteChange(true);
  const copied = copy(from, what, skipBlanks === true);
  for (const range of copies(from.range, target.range)) paste(host, copied, { sheet: target.sheet, range });
}

/**
 * Whether what is copied hangs on what formulas come to. A formula is copied as such, so it does only where values are
 * asked for, or where some formula may fill cells of the source with what it gives.
 */
function readsValues({ sheet, range }: RangeTarget, type: CopyType): boolean {
  if (type === "Formats") return false;
  if (type === "Values") return true;
  for (const [row, cells] of sheet.rows) {
    if (row >= range.row + range.rows) continue;
    for (const [column, { formula }] of cells) {
      if (column < range.column + range.columns && formula !== undefined && !givesOneValue(formula)) return true;
    }
  }
  return false;
}

function copy({ sheet, range: from }: RangeTarget, type: CopyType, skipBlanks: boolean): Copied {
  const cells: Copied["cells"] = [];
  forEachHeldCell(sheet, from, (cell, row, column) => {
    const anchor = cell.spilledFrom;
    const isFilled = anchor !== undefined && contains(from, { ...anchor, rows: 1, columns: 1 });
    cells.push({ row: row - from.row, column: column - from.column, cell: { ...cell }, isFilled });
  });
  const merges = sheet.merges.filter((merge) => contains(from, merge));
  return { from, type, cells, merges, validations: validationsIn(sheet, from).validations, skipBlanks };
}

/** Excel repeats the source along a side that is a multiple of it, and otherwise pastes it once. */
function copies(source: HostRange, target: HostRange): HostRange[] {
  const down = target.rows % source.rows === 0 ? target.rows / source.rows : 1;
  const right = target.columns % source.columns === 0 ? target.columns / source.columns : 1;
  if (down * right > MOST_COPIES) throw problem("InvalidArgument", "Too many cells for one copy.");
  return Array.from({ length: down * right }, (_unused, index) =>
    insideSheet({
      ...source,
      row: target.row + Math.floor(index / right) * source.rows,
      column: target.column + (index % right) * source.columns,
    }),
  );
}

function paste(host: Host, copied: Copied, to: RangeTarget): void {
  const { sheet, range } = to;
  const { type, from } = copied;
  const down = range.row - from.row;
  const right = range.column - from.column;
  if (!copied.skipBlanks) empty(to, type);
  for (const each of copied.cells) {
    const isBlank = each.cell.value === null && each.cell.formula === undefined;
    if (!isBlank || !copied.skipBlanks) pasteCell(to, each, type, [down, right]);
  }
  const moved = (part: HostRange): HostRange => ({ ...part, row: part.row + down, column: part.column + right });
  if (type === "All" || type === "Formats") {
    sheet.merges = sheet.merges.filter((merge) => !rangesOverlap(merge, range));
    sheet.merges.push(...copied.merges.map(moved));
  }
  if (type === "All") {
    changeValidation(sheet, range, () => null);
    for (const { range: part, ...settings } of copied.validations) changeValidation(sheet, moved(part), () => settings);
  }
  if (type === "Formats") return;
  fillHeadersWithin(sheet, range);
  host.events.cellsChanged(sheet, range);
}

function empty({ sheet, range }: RangeTarget, type: CopyType): void {
  forEachHeldCell(sheet, range, (cell, row, column) => {
    if (type !== "Formats") {
      releaseSpill(sheet, row, column);
      setValue(sheet, row, column, null);
    }
    if (type === "Formats" || type === "All") delete cell.style;
    if (type === "All") delete cell.hyperlink;
    dropIfBare(sheet, row, column);
  });
}

function pasteCell(
  { sheet, range }: RangeTarget,
  { row: below, column: beside, cell, isFilled }: Copied["cells"][number],
  type: CopyType,
  [down, right]: readonly [number, number],
): void {
  const row = range.row + below;
  const column = range.column + beside;
  if (type !== "Formats") {
    releaseSpill(sheet, row, column);
    if (type === "Values") setValue(sheet, row, column, cell.value);
    else if (cell.formula !== undefined) setFormula(sheet, row, column, pastedFormula(cell.formula, down, right));
    // What a formula fills, it fills anew where it is pasted.
    else setValue(sheet, row, column, isFilled ? null : cell.value);
  }
  const pasted = ensureCell(sheet, row, column);
  if ((type === "Formats" || type === "All") && cell.style) pasted.style = cell.style;
  if (type === "All" && cell.hyperlink) pasted.hyperlink = cell.hyperlink;
  dropIfBare(sheet, row, column);
}
