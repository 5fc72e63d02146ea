import type { Column, Figure, SavingsTable } from "../../savings/table";
import { text } from "../cells";
import { amountFormat } from "../formats";
import type { PlanCell } from "../plan";
import type { StyleName } from "../styles";
import { cellText } from "./cell-text";

/** Decimals that no council writes are what is left of a division by a thousand or a million. */
const MOST_DECIMALS = 6;

/**
 * A figure in a cell: a number that shows the decimals that were written, or what stands in a figure's place as text.
 *
 * @param column what the figure is of: its unit stands in the heading
 * @param style how a figure looks that need not be checked
 */
export function figureCell(
  figure: Figure | undefined,
  column: Column,
  { sign }: Pick<SavingsTable, "sign">,
  style: StyleName = "figure",
): PlanCell {
  if (!figure || figure.absent === "blank") return { value: null, style };
  const own = figure.confidence.level === "ask" ? "figureToCheck" : style;
  const { value } = figure;
  if (value === null || !isSaidByNumber(figure, column)) return text(cellText(figure.written.trim(), LONGEST), own);
  const decimals = Math.max(figure.decimals, decimalsOf(value));
  // Brackets stay brackets, whatever the table's sign turns out to be.
  const writtenSign = figure.written.includes("(") ? "negative" : sign.value;
  return { value: value === 0 ? 0 : value, style: own, format: amountFormat(writtenSign, decimals) };
}

const LONGEST = 200;

/**
 * Whether the bare number says all that was written. Under a heading without a unit, "£1m" would lose its million, and
 * "12%" among amounts would become one.
 */
function isSaidByNumber({ pence, ownUnit, written }: Figure, { kind, unit }: Column): boolean {
  if (kind === "percent") return true;
  return unit === null ? ownUnit === null && !written.includes("%") : pence !== null;
}

function decimalsOf(value: number): number {
  const [, part = ""] = value.toFixed(MOST_DECIMALS).replace(/0+$/u, "").split(".");
  return part.length;
}

/** What is to be checked of some figures, in sentences; "" where nothing is. */
export function toCheck(figures: ReadonlyMap<number, Figure>, columns: readonly Column[]): string {
  const reasons = columns.flatMap(({ index, year, label }) => {
    const figure = figures.get(index);
    return figure?.confidence.level === "ask" ? [`${year?.name ?? label}: ${figure.confidence.reason}`] : [];
  });
  return cellText(reasons.join("\n"));
}
