import { amountOf } from "../amount";
import type { Pence } from "../money";
import { add, NO_MONEY, size } from "../money";
import { percentageOf } from "../ratio";
import { savingsColumns } from "../savings-columns";
import type { Column, SavingsLine, SavingsTable } from "../table";

/** A line's saving as a share of the budget that it falls on. */
export interface BudgetShare {
  readonly line: SavingsLine;
  readonly budget: Pence;
  /** Null where the line states none: n/a is not nothing. */
  readonly saving: Pence | null;
  /** In per cent to one decimal, positive whichever sign savings have. Null where there is no saving or no budget. */
  readonly percent: number | null;
}

export interface BudgetShares {
  readonly budgetColumn: Column;
  readonly savingColumn: Column;
  readonly lines: readonly BudgetShare[];
  readonly budget: Pence;
  readonly saving: Pence;
  readonly percent: number | null;
}

/** Savings as percentages of budget, by line and overall. Null where the table has no budget column. */
export function budgetShares(table: SavingsTable): BudgetShares | null {
  const budgetColumn = table.columns.find((column) => column.index === table.budgetColumn.value);
  const savingColumn = savingsColumns(table).at(-1);
  if (!budgetColumn || !savingColumn) return null;
  const lines = table.lines.flatMap((line): BudgetShare[] => {
    const budget = amountIn(line, budgetColumn);
    if (budget === null) return [];
    const saving = amountIn(line, savingColumn);
    return [{ line, budget, saving, percent: saving === null ? null : shareOf(saving, budget) }];
  });
  const budget = lines.reduce((total, share) => add(total, share.budget), NO_MONEY);
  const saving = lines.reduce((total, share) => add(total, share.saving ?? NO_MONEY), NO_MONEY);
  return { budgetColumn, savingColumn, lines, budget, saving, percent: shareOf(saving, budget) };
}

function amountIn(line: SavingsLine, column: Column): Pence | null {
  return amountOf(line.figures.get(column.index), column.unit);
}

function shareOf(saving: Pence, budget: Pence): number | null {
  return percentageOf(size(saving), size(budget), 1);
}
