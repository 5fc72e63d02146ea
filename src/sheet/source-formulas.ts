import { cellAddress, cellReference } from "../savings/address";
import { amountOf, SCALE_WITHOUT_UNIT } from "../savings/amount";
import { readFigure } from "../savings/figure";
import { inUnit, penceFrom } from "../savings/money";
import type { Column, Figure, FigurePart } from "../savings/table";
import type { Unit } from "../savings/unit";
import { PENCE_PER_UNIT } from "../savings/unit";
import { quoted } from "./cells";

/** A figure of the source, and the column whose unit it is in. */
export interface SourceFigure {
  readonly figure: Figure;
  readonly column: Pick<Column, "unit">;
}

/** What of each figure a sum takes: all of it, only amounts below or above nothing, or its size without the sign. */
export type Taken = "all" | "below" | "above" | "size";

/** Excel's own limits are 8,192 characters and 255 arguments; the rest is for what a formula says around its sum. */
const LONGEST_SUM = 8_000;
const MOST_ARGUMENTS = 255;

/** Decimals of whole pence in each unit. */
const PENCE_DECIMALS: Readonly<Record<Unit, number>> = { "£m": 8, "£000": 5, "£": 2 };

/** An expression in one unit, by a visible factor in another. @example inOtherUnit("B4", "£m", "£000") // "B4*1000" */
export function inOtherUnit(expression: string, from: Unit, to: Unit): string {
  if (from === to) return expression;
  const [of, into] = [PENCE_PER_UNIT[from], PENCE_PER_UNIT[to]];
  return of > into ? `${expression}*${of / into}` : `${expression}/${into / of}`;
}

/** A formula piece for one source figure in the unit it is shown in: its cell, or what the add-in reads from its text. */
export function figureReference(source: SourceFigure, shown: Unit): string {
  return inOtherUnit(inColumnUnit(source), unitOf(source), shown);
}

/**
 * A formula piece that adds source figures: neighbouring cells of numbers as ranges, cells of text one by one.
 *
 * @param shown the unit of the sum
 * @returns the piece, without "="; null where it would be longer than Excel allows
 * @example sumOf(figures, "£m") // "SUM('Birmingham'!C5:C9,SAVINGS.FIGURE('Birmingham'!C12))"
 */
export function sumOf(sources: readonly SourceFigure[], shown: Unit, taken: Taken = "all"): string | null {
  const byUnit = new Map<Unit, SourceFigure[]>();
  for (const source of sources) {
    if (amountOf(source.figure, source.column.unit) === null) continue;
    const alike = byUnit.get(unitOf(source));
    if (alike) alike.push(source);
    else byUnit.set(unitOf(source), [source]);
  }
  const sums = [...byUnit].map(([unit, alike]) => inOtherUnit(sumInOneUnit(alike, taken), unit, shown));
  const whole = sums.length === 0 ? "0" : sums.join("+");
  return whole.length > LONGEST_SUM ? null : whole;
}

function sumInOneUnit(sources: readonly SourceFigure[], taken: Taken): string {
  const [first, second] = sources;
  return first && !second ? oneFigure(first, taken) : nestedSum(piecesOf(sources, taken));
}

function nestedSum(pieces: readonly string[]): string {
  if (pieces.length <= MOST_ARGUMENTS) return `SUM(${pieces.join(",")})`;
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; at += MOST_ARGUMENTS)
    parts.push(nestedSum(pieces.slice(at, at + MOST_ARGUMENTS)));
  return nestedSum(parts);
}

function piecesOf(sources: readonly SourceFigure[], taken: Taken): string[] {
  const runs: { readonly first: SourceFigure; last: SourceFigure }[] = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run && isFollowedBy(run.last, source)) run.last = source;
    else runs.push({ first: source, last: source });
  }
  return runs.map(({ first, last }) => (last === first ? oneFigure(first, taken) : runOfFigures(first, last, taken)));
}

function isFollowedBy(source: SourceFigure, next: SourceFigure): boolean {
  if (source.figure.isText || next.figure.isText || source.figure.parts || next.figure.parts) return false;
  const [cell, below] = [source.figure.cell, next.figure.cell];
  return below.row === cell.row + 1 && below.column === cell.column && needsRounding(source) === needsRounding(next);
}

function oneFigure(source: SourceFigure, taken: Taken): string {
  const figure = inColumnUnit(source);
  if (taken === "size") return `ABS(${figure})`;
  if (taken === "all") return figure;
  return taken === "below" ? `MIN(0,${figure})` : `MAX(0,${figure})`;
}

const CRITERION = { below: "<0", above: ">0" } as const;

function runOfFigures(first: SourceFigure, last: SourceFigure, taken: Taken): string {
  const range = `${cellReference(first.figure.cell)}:${cellAddress(last.figure.cell)}`;
  const isRounded = needsRounding(first);
  const amounts = isRounded ? rounded(range, first) : range;
  if (taken === "size") return `SUMPRODUCT(ABS(${amounts}))`;
  if (taken === "all") return isRounded ? `SUMPRODUCT(${amounts})` : range;
  const criterion = CRITERION[taken];
  return isRounded ? `SUMPRODUCT((${range}${criterion})*${amounts})` : `SUMIF(${range},${quoted(criterion)})`;
}

function inColumnUnit(source: SourceFigure): string {
  const { figure, column } = source;
  if (figure.parts) return joinedParts(figure.parts, column);
  const cell = cellReference(figure.cell);
  if (isInOwnUnit(source)) return `SAVINGS.FIGURE(${cell},${quoted(unitOf(source))})`;
  const read = figure.isText ? `SAVINGS.FIGURE(${cell})` : cell;
  return needsRounding(source) ? rounded(read, source) : read;
}

/** What stands in several columns, added up or taken off: "(C5-D5)". */
function joinedParts(parts: readonly FigurePart[], column: SourceFigure["column"]): string {
  const pieces = parts.map(({ figure, sign }, index) => {
    const piece = inColumnUnit({ figure, column });
    return sign < 0 ? `-${piece}` : index > 0 ? `+${piece}` : piece;
  });
  return `(${pieces.join("")})`;
}

/** A figure whose written unit counts and is another than its column's. */
function isInOwnUnit(source: SourceFigure): boolean {
  const { figure } = source;
  if (!figure.isText || figure.ownUnit === null || figure.ownUnit === unitOf(source)) return false;
  const reading = readFigure(figure.written);
  // "£0.601" under "£m" is millions all the same.
  return reading.kind === "figure" && penceFrom(reading.value, figure.ownUnit) === figure.pence;
}

/** Amounts are held in whole pence, so a cell that has parts of a penny is rounded as it was when it was read. */
function needsRounding(source: SourceFigure): boolean {
  const { figure, column } = source;
  const amount = amountOf(figure, column.unit);
  if (amount === null || figure.value === null || figure.parts || isInOwnUnit(source)) return false;
  return Math.abs(inUnit(amount, unitOf(source)) - figure.value) > 1e-12 * Math.max(1, Math.abs(figure.value));
}

function rounded(expression: string, source: SourceFigure): string {
  return `ROUND(${expression},${PENCE_DECIMALS[unitOf(source)]})`;
}

function unitOf({ column }: SourceFigure): Unit {
  return column.unit ?? SCALE_WITHOUT_UNIT;
}
