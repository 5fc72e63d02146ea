import { isCost } from "../effect";
import type { Pence } from "../money";
import { NO_MONEY, size, subtract, sum } from "../money";
import { savingsColumns } from "../savings-columns";
import type { Column, SavingsLine, SavingsTable } from "../table";
import { fullEffect, grossFullEffect } from "./line-effects";

/** What a plan comes to once it is wholly in force. Savings and costs are positive whichever sign the table has. */
export interface PlanEffect {
  readonly savings: Pence;
  readonly costs: Pence;
  /** Savings less costs. */
  readonly net: Pence;
}

/** A table's plan in full. Null where the basis of several years is not known. */
export function planEffect(table: SavingsTable): PlanEffect | null {
  if (savingsColumns(table).length > 1 && table.basis.value === null) return null;
  const gross = grossFullEffect(table);
  const net = sum(table.lines.map((line) => fullEffect(line, table) ?? NO_MONEY));
  const [savings, costs] = [size(gross), size(subtract(gross, net))];
  return { savings, costs, net: subtract(savings, costs) };
}

/** The columns that a full effect adds up: every step on an incremental basis, otherwise the last year. */
export function effectColumns(table: SavingsTable): Column[] {
  const columns = savingsColumns(table);
  return table.basis.value === "incremental" ? columns : columns.slice(-1);
}

/** The lines that save once the plan is wholly in force, costs apart. */
export function linesThatSave(table: SavingsTable): SavingsLine[] {
  return table.lines.filter((line) => {
    const effect = fullEffect(line, table);
    return effect !== null && effect !== 0 && !isCost(effect, line, table);
  });
}
