import { amountOf } from "../amount";
import { inTableSign, isCost } from "../effect";
import type { CellRef } from "../grid";
import type { Pence } from "../money";
import { add, NO_MONEY, size, sum } from "../money";
import { savingsColumns } from "../savings-columns";
import { fullEffect, grossFullEffect } from "../summary/line-effects";
import type { Column, SavingsLine, SavingsTable } from "../table";

/** A line that saves once the plan is wholly in force. The amount is positive whichever sign savings have. */
export interface SavingLine {
  readonly line: SavingsLine;
  readonly amount: Pence;
}

/** The lines that save by the plan's last year, costs apart. Empty while the basis of several years is not known. */
export function savingLines(table: SavingsTable): SavingLine[] {
  return table.lines.flatMap((line) => {
    const amount = savingIn(fullEffect(line, table), line, table);
    return amount === 0 ? [] : [{ line, amount }];
  });
}

/** What the plan saves a year by its last year, costs apart: lines of enquiry take their shares of this. */
export function wholePlan(table: SavingsTable): Pence {
  return size(grossFullEffect(table));
}

export function together(lines: readonly SavingLine[]): Pence {
  return sum(lines.map(({ amount }) => amount));
}

/** How much of an effect is a saving: nothing where it is a cost or there is none. */
export function savingIn(effect: Pence | null, line: SavingsLine, table: SavingsTable): Pence {
  return effect === null || isCost(effect, line, table) ? NO_MONEY : size(effect);
}

/** A line's effect in each year, in the table's own sign. Null where no figure stands, or the basis is not known. */
export function effectsByYear(line: SavingsLine, table: SavingsTable): (Pence | null)[] {
  const columns = savingsColumns(table);
  const amounts = columns.map((column) => {
    const amount = amountOf(line.figures.get(column.index), column.unit);
    return amount === null ? null : inTableSign(amount, line, table);
  });
  if (columns.length === 1 || table.basis.value === "cumulative") return amounts;
  if (table.basis.value === null) return amounts.map(() => null);
  let running = NO_MONEY;
  return amounts.map((amount) => {
    if (amount === null) return null;
    running = add(running, amount);
    return running;
  });
}

/** What a line saves in each year; nothing where it costs or has no figure. */
export function savingsByYear(line: SavingsLine, table: SavingsTable): Pence[] {
  return effectsByYear(line, table).map((effect) => savingIn(effect, line, table));
}

/** The cells of a line's figures in the given columns. */
export function cellsIn(line: SavingsLine, columns: readonly Column[]): CellRef[] {
  return columns.flatMap((column) => line.figures.get(column.index)?.cell ?? []);
}

/** The cells that a line's full effect rests on: the last year's, or every step's on an incremental basis. */
export function effectCells(lines: readonly SavingLine[], table: SavingsTable): CellRef[] {
  const columns = savingsColumns(table);
  const counted = table.basis.value === "incremental" ? columns : columns.slice(-1);
  return lines.flatMap(({ line }) => cellsIn(line, counted));
}

export function rowsOf(lines: readonly SavingLine[]): number[] {
  return lines.map(({ line }) => line.row);
}

/** The last year's name with its preposition, for a sentence: " in 2020/21". Nothing for a table without years. */
export function inLastYear(table: SavingsTable): string {
  const year = table.years.at(-1);
  return year ? ` in ${year.name}` : "";
}
