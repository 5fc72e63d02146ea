import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { movedRange, type Shift } from "../model/shift";
import type { HostRange } from "../model/range";

type Reference = Extract<NonNullable<ReturnType<typeof parseA1Ref>>, { range: unknown }>;
type Bounds = Reference["range"];

/**
 * A formula after cells were put in or taken out on a sheet: its references move, grow, shrink or become #REF!. References
 * to tables by name, to other sheets and to other files stay as they are.
 * @param formula With its leading "=".
 * @param home The name of the sheet that references without one speak of; null where they speak of none.
 * @param sheetName The sheet on which cells moved.
 */
export function movedFormula(formula: string, home: string | null, sheetName: string, shift: Shift): string {
  const moved = sheetName.toLowerCase();
  const isHome = home?.toLowerCase() === moved;
  if (!isHome && !formula.toLowerCase().includes(moved.replaceAll("'", "''"))) return formula;
  return withReferences(formula, (bounds, sheet) => {
    if ((sheet ?? home)?.toLowerCase() !== moved) return bounds;
    return movedBounds(bounds, shift);
  });
}

/**
 * A formula as it is pasted elsewhere: what has no "$" goes along, and is #REF! beyond the sheet's edges.
 * @param rows How many rows further down it is pasted.
 * @param columns How many columns further to the right.
 */
export function pastedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return withReferences(formula, (bounds) => pastedBounds(bounds, rows, columns));
}

/** Rewrites each reference of a formula; null makes it #REF!, and the same bounds leave its text alone. */
function withReferences(formula: string, change: (bounds: Bounds, sheet: string | null) => Bounds | null): string {
  const tokens = tokenize(formula);
  for (const token of tokens) {
    if (token.type !== "range" && token.type !== "range_beam") continue;
    const parsed = parseA1Ref(token.value, { allowNamed: false });
    if (!parsed || !("range" in parsed) || (parsed.context?.length ?? 0) > 1) continue;
    const changed = change(parsed.range, parsed.context?.[0] ?? null);
    if (changed === parsed.range) continue;
    const prefix = token.value.slice(0, token.value.lastIndexOf("!") + 1);
    const isArea = token.value.includes(":", prefix.length);
    token.value = prefix + (changed ? written(changed, isArea) : "#REF!");
  }
  return stringifyTokens(tokens);
}

/** What was a range stays one, though it be of one cell: B2:B2. */
function written(bounds: Bounds, isArea: boolean): string {
  const text = stringifyA1Ref({ range: bounds });
  return isArea && !text.includes(":") ? `${text}:${text}` : text;
}

function movedBounds(bounds: Bounds, shift: Shift): Bounds | null {
  const range = rangeOf(bounds);
  const moved = movedRange(range, shift);
  if (!moved || moved === range) return moved && bounds;
  return {
    ...bounds,
    ...(bounds.top !== null && { top: moved.row, bottom: moved.row + moved.rows - 1 }),
    ...(bounds.left !== null && { left: moved.column, right: moved.column + moved.columns - 1 }),
  };
}

function rangeOf({ top, left, bottom, right }: Bounds): HostRange {
  const row = top ?? 0;
  const column = left ?? 0;
  return {
    row,
    column,
    rows: top === null ? MAX_ROWS : (bottom ?? top) - row + 1,
    columns: left === null ? MAX_COLUMNS : (right ?? left) - column + 1,
  };
}

function pastedBounds(bounds: Bounds, rows: number, columns: number): Bounds | null {
  const { top: upper, bottom: lower, left: start, right: end, $top, $bottom, $left, $right } = bounds;
  const tall = edges([upper, $top === true], [lower ?? upper, $bottom === true], rows, MAX_ROWS);
  const wide = edges([start, $left === true], [end ?? start, $right === true], columns, MAX_COLUMNS);
  if (!tall || !wide) return null;
  const [[top, topFixed], [bottom, bottomFixed]] = tall;
  const [[left, leftFixed], [right, rightFixed]] = wide;
  const fixed = { $top: topFixed, $bottom: bottomFixed, $left: leftFixed, $right: rightFixed };
  return { ...bounds, top, bottom, left, right, ...fixed };
}

type Edge = [place: number | null, isFixed: boolean];

/** Both edges moved; they change places where the one that moves passes the one that does not. */
function edges(first: Edge, last: Edge, by: number, limit: number): [Edge, Edge] | null {
  const moved = ([place, isFixed]: Edge): Edge => [place === null || isFixed ? place : place + by, isFixed];
  const [a, b] = [moved(first), moved(last)];
  if ([a, b].some(([place]) => place !== null && (place < 0 || place >= limit))) return null;
  return (a[0] ?? 0) <= (b[0] ?? 0) ? [a, b] : [b, a];
}
