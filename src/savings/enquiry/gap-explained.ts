import { amountOf, scaleOf } from "../amount";
import type { Pence } from "../money";
import { NO_MONEY, size, subtract, sum } from "../money";
import { inWords } from "../show";
import type { Delivery } from "../summary/delivery";
import type { Column, ColumnKind, Figure, SavingsLine, SavingsTable } from "../table";
import { deliveryAmounts, deliveryCells } from "./delivery-wording";
import type { EnquiryRule } from "./enquiry";
import { halfDigit, lostOnLine, lostSavings } from "./lost-savings";
import { showLines, verb } from "./wording";

/**
 * Line of enquiry 20: what was to be saved less what was achieved should be what is delayed, lost or still to be found,
 * as far as the paper says so. A difference that nobody names belongs to nobody.
 */
export const gapExplained: EnquiryRule = ({ table, delivery }) => {
  if (!delivery) return [];
  const parts = lostSavings(table);
  if (parts.length === 0) return [];
  const amounts = parts.map(({ amount }) => amount);
  const open = delivery.gap;
  const tolerance = parts.reduce((total, { rounding }) => total + rounding, roundingOf(delivery, table));
  const isOpen = (amount: Pence) => size(subtract(open, amount)) <= tolerance;
  if (isOpen(sum(amounts)) || amounts.some(isOpen)) return [];
  const show = deliveryAmounts(table);
  const difference = show(size(subtract(open, sum(amounts))));
  const lines = delivery.achievedFrom === "column" ? linesNotExplained(table) : [];
  const named = lines.length === 0 ? "" : ` (see ${showLines(lines)})`;
  return [
    {
      rule: 20,
      id: "gap-explained",
      strength: "strong",
      measure: null,
      year: null,
      question: `A target of ${show(delivery.target)} less ${show(delivery.achieved)} achieved leaves ${show(open)}; ${inWords(amounts.map(show))} ${verb(parts.length, "is", "are")} given as delayed, lost or still open, a difference of ${difference}${named}. What became of it?`,
      lines: lines.map((line) => line.row),
      cells: [...deliveryCells(delivery), ...parts.flatMap(({ cells }) => cells)],
    },
  ];
};

/** Half the last digit of every figure that target and achieved are made of. */
function roundingOf({ target, achieved, achievedFrom }: Delivery, table: SavingsTable): number {
  if (achievedFrom === "column") {
    const halves = [...figuresOf(table.lines, "target", table), ...figuresOf(table.lines, "achieved", table)].map(
      ({ figure, column }) => halfDigit(column.unit ?? scaleOf(table), figure.decimals),
    );
    return halves.reduce((total, half) => total + half, 0);
  }
  return table.statements
    .filter(({ pence }) => size(pence) === target || size(pence) === achieved)
    .reduce((total, { unit, decimals }) => total + halfDigit(unit, decimals), 0);
}

/** The lines that fall short of their own target by more than they have as delayed or lost. */
function linesNotExplained(table: SavingsTable): SavingsLine[] {
  const amountIn = (line: SavingsLine, kind: ColumnKind) =>
    size(sum(figuresOf([line], kind, table).map(({ figure, column }) => amountOf(figure, column.unit) ?? NO_MONEY)));
  return table.lines.filter((line) => {
    const open = subtract(amountIn(line, "target"), amountIn(line, "achieved"));
    return open > lostOnLine(line, table);
  });
}

function figuresOf(
  lines: readonly SavingsLine[],
  kind: ColumnKind,
  table: SavingsTable,
): { readonly figure: Figure; readonly column: Column }[] {
  const column = table.columns.find((one) => one.kind === kind);
  if (!column) return [];
  return lines.flatMap((line) => {
    const figure = line.figures.get(column.index);
    return figure && figure.value !== null ? [{ figure, column }] : [];
  });
}
