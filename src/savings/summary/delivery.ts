import type { Pence } from "../money";
import { add, NO_MONEY, size, subtract } from "../money";
import { percentageOf } from "../ratio";
import { savingsColumns } from "../savings-columns";
import { amountOf } from "../amount";
import type { CellRef } from "../grid";
import type { Column, SavingsTable, StatementRole } from "../table";

/** What was to be saved, what has been, and what is left to find. All amounts are positive. */
export interface Delivery {
  readonly target: Pence;
  readonly targetCell: CellRef | null;
  readonly achieved: Pence;
  readonly achievedCell: CellRef | null;
  /** Where the achieved amount comes from: a sentence, a column, or the lines of a list of what was achieved. */
  readonly achievedFrom: "text" | "column" | "lines";
  /** Target less achieved. */
  readonly gap: Pence;
  /** The gap that the text states. Null where it states none. */
  readonly statedGap: Pence | null;
  /** Achieved as a share of the target, in per cent to one decimal. */
  readonly percent: number | null;
}

/** Target, achieved and gap of a table, from its columns or from the sentences around it. Null where no target is stated. */
export function deliveryOf(table: SavingsTable): Delivery | null {
  return fromColumns(table) ?? fromStatements(table);
}

function fromColumns(table: SavingsTable): Delivery | null {
  const targetColumn = table.columns.find((column) => column.kind === "target");
  const achievedColumn = table.columns.find((column) => column.kind === "achieved");
  if (!targetColumn || !achievedColumn) return null;
  const target = size(columnTotal(table, targetColumn));
  const achieved = size(columnTotal(table, achievedColumn));
  const cells = { targetCell: targetColumn.cell, achievedCell: achievedColumn.cell };
  return delivery(target, achieved, { ...cells, achievedFrom: "column", statedGap: null });
}

function fromStatements(table: SavingsTable): Delivery | null {
  const stated = (role: StatementRole) => table.statements.find((statement) => statement.role === role);
  const target = stated("target");
  if (!target) return null;
  const gap = stated("gap");
  const statedGap = gap ? size(gap.pence) : null;
  const achieved = stated("achieved");
  if (achieved) {
    const cells = { targetCell: target.cell, achievedCell: achieved.cell };
    return delivery(size(target.pence), size(achieved.pence), { ...cells, achievedFrom: "text", statedGap });
  }
  const [column] = savingsColumns(table);
  if (!column || table.years.length > 1 || !/\b(?:achieved|delivered|secured)\b/i.test(table.title)) return null;
  const cells = { targetCell: target.cell, achievedCell: null };
  return delivery(size(target.pence), size(columnTotal(table, column)), { ...cells, achievedFrom: "lines", statedGap });
}

type Sources = Pick<Delivery, "targetCell" | "achievedCell" | "achievedFrom" | "statedGap">;

function delivery(target: Pence, achieved: Pence, sources: Sources): Delivery {
  return { target, achieved, gap: subtract(target, achieved), percent: percentageOf(achieved, target, 1), ...sources };
}

function columnTotal(table: SavingsTable, column: Column): Pence {
  return table.lines.reduce((total, line) => {
    return add(total, amountOf(line.figures.get(column.index), column.unit) ?? NO_MONEY);
  }, NO_MONEY);
}
