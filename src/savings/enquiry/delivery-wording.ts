import type { CellRef } from "../grid";
import type { Pence } from "../money";
import { showAmount } from "../show";
import type { Delivery } from "../summary/delivery";
import type { SavingsTable } from "../table";
import { decimalsOf } from "./wording";

/** Shows targets and what was achieved: with as many decimals as the table and the sentences around it have. */
export function deliveryAmounts(table: SavingsTable): (amount: Pence) => string {
  const stated = table.statements.filter(({ unit }) => unit === table.unit.value).map(({ decimals }) => decimals);
  const figures = table.lines.flatMap((line) => [...line.figures.values()]).filter(({ value }) => value !== null);
  const decimals = [...stated, ...figures.map((figure) => figure.decimals)].reduce(
    (most, one) => Math.max(most, one),
    decimalsOf(table),
  );
  return (amount) => showAmount(amount, table.unit.value, decimals);
}

/** Where the target and what was achieved of it are stated. */
export function deliveryCells(delivery: Delivery): CellRef[] {
  return [delivery.targetCell, delivery.achievedCell].filter((cell) => cell !== null);
}
