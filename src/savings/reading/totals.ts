import type { Pence } from "../money";
import { NO_MONEY, pence, size, subtract, sum } from "../money";
import { amountOf, SCALE_WITHOUT_UNIT } from "../amount";
import type { Column, SavingsLine, StatedTotal, TotalComparison } from "../table";
import { PENCE_PER_UNIT } from "../unit";
import type { FigureRow } from "./body-rows";
import { holdsFigures } from "./headings";

/** A line or a total row in the order of the sheet. */
export type BodyItem =
  | { readonly kind: "line"; readonly line: SavingsLine }
  | {
      readonly kind: "total";
      readonly row: FigureRow;
      readonly sheetRow: number;
      readonly labelled: "sub-total" | "total";
    };

/**
 * The totals that a table states, each compared with the lines it can stand for. A total after its lines adds the lines
 * since the last total, or all of them; one before its lines adds those that follow. Which it is, arithmetic decides:
 * the first reading that agrees is taken, and where none does, the likeliest, so that the difference is shown.
 */
export function statedTotals(items: readonly BodyItem[], columns: readonly Column[]): StatedTotal[] {
  const money = columns.filter((column) => holdsFigures(column.kind) && column.kind !== "percent");
  return items.flatMap((item, index) => {
    if (item.kind !== "total") return [];
    const readings = scopesOf(items, index, item.labelled).map((lines) => ({
      lines,
      comparisons: compare(item.row, lines, money),
    }));
    const chosen = readings.find((reading) => agrees(reading.comparisons)) ??
      readings[0] ?? { lines: [], comparisons: [] };
    return [
      {
        row: item.sheetRow,
        label: item.row.label,
        figures: item.row.figures,
        kind: item.labelled,
        lineRows: chosen.lines.map((line) => line.row),
        comparisons: chosen.comparisons,
        agrees: agrees(chosen.comparisons),
      },
    ];
  });
}

function agrees(comparisons: readonly TotalComparison[]): boolean {
  return comparisons.every((comparison) => comparison.agrees);
}

/** The groups of lines that a total may stand for, likeliest first. */
function scopesOf(items: readonly BodyItem[], at: number, labelled: "sub-total" | "total"): SavingsLine[][] {
  const before = items.slice(0, at);
  const sinceLast = linesIn(before.slice(before.findLastIndex((item) => item.kind === "total") + 1));
  const all = linesIn(items);
  const allBefore = linesIn(before);
  const after = items.slice(at + 1);
  const next = after.findIndex((item) => item.kind === "total");
  const following = linesIn(next < 0 ? after : after.slice(0, next));
  const scopes =
    labelled === "total"
      ? [all, allBefore, sinceLast, following]
      : [sinceLast.length > 0 ? sinceLast : following, following, allBefore];
  return scopes.filter((scope) => scope.length > 0);
}

function linesIn(items: readonly BodyItem[]): SavingsLine[] {
  return items.flatMap((item) => (item.kind === "line" ? [item.line] : []));
}

function compare(total: FigureRow, lines: readonly SavingsLine[], columns: readonly Column[]): TotalComparison[] {
  return columns.flatMap((column) => {
    const stated = total.figures.get(column.index);
    const amount = stated ? amountOf(stated, column.unit) : null;
    if (!stated || amount === null) return [];
    const figures = lines
      .flatMap((line) => line.figures.get(column.index) ?? [])
      .filter((figure) => figure.value !== null);
    const computed = sum(figures.map((figure) => amountOf(figure, column.unit) ?? NO_MONEY));
    const tolerance = roundingTolerance(
      [stated.decimals, ...figures.map((figure) => figure.decimals)],
      PENCE_PER_UNIT[column.unit ?? SCALE_WITHOUT_UNIT],
    );
    const agreed = size(subtract(amount, computed)) <= tolerance;
    return [{ column: column.index, stated: amount, computed, tolerance, agrees: agreed }];
  });
}

/**
 * What rounding alone can explain between a stated total and its lines: half the last digit of each.
 *
 * @param decimals decimal places shown by the total and by each line
 * @param unitPence pence in one unit
 */
export function roundingTolerance(decimals: readonly number[], unitPence: number): Pence {
  const halves = decimals.reduce((total, places) => total + unitPence / 10 ** places / 2, 0);
  return pence(Math.floor(halves));
}
