import { amountOf, SCALE_WITHOUT_UNIT } from "../amount";
import type { Pence } from "../money";
import { add, NO_MONEY, subtract } from "../money";
import type { Column, Figure } from "../table";
import { PENCE_PER_UNIT } from "../unit";
import { holdsMoney } from "./headings";

/** The lines from one to another, zero-based; the line at `to` is not among them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface ColumnSums {
  readonly column: Column;
  readonly amounts: Pence[];
  /** Half the last digit of each figure, added up. */
  readonly halves: number[];
}

/**
 * Running sums of lines, column by column, so that any stretch of them is added up in one step. They are worked out once
 * the first is asked for: nobody asks of a table whose totals are known by their words.
 */
export class RunningSums {
  /** The columns that hold money. */
  readonly columns: readonly Column[];
  private readonly sums: ReadonlyMap<number, ColumnSums>;
  private readonly lines: ReadonlyMap<number, Figure>[] = [];
  private readonly signs: (1 | -1)[] = [];
  private summed = 0;

  constructor(columns: readonly Column[]) {
    this.columns = columns.filter((column) => holdsMoney(column.kind));
    this.sums = new Map(this.columns.map((column) => [column.index, { column, amounts: [NO_MONEY], halves: [0] }]));
  }

  /** How many lines have been added. */
  get count(): number {
    return this.lines.length;
  }

  /** @param sign -1 takes the line's figures off */
  addLine(figures: ReadonlyMap<number, Figure>, sign: 1 | -1 = 1): void {
    this.lines.push(figures);
    this.signs.push(sign);
  }

  /** One row's amount in a column; null where none stands. */
  amountIn(figures: ReadonlyMap<number, Figure>, column: Column): Pence | null {
    return amountOf(figures.get(column.index), column.unit);
  }

  /** What a stretch of lines adds up to. */
  amount(column: Column, { from, to }: Stretch): Pence {
    const amounts = this.sumsOf(column)?.amounts;
    return subtract(amounts?.[to] ?? NO_MONEY, amounts?.[from] ?? NO_MONEY);
  }

  /** What rounding alone can explain between a stated total and a stretch of lines, in pence. */
  rounding(column: Column, { from, to }: Stretch, stated: Figure): number {
    const halves = this.sumsOf(column)?.halves;
    return halfLastDigit(stated.decimals, unitPence(column)) + (halves?.[to] ?? 0) - (halves?.[from] ?? 0);
  }

  private sumsOf(column: Column): ColumnSums | undefined {
    if (this.summed < this.count) this.addUp();
    return this.sums.get(column.index);
  }

  /** Adds up the lines so far; whoever adds very many does so now and then, before a sum is asked for. */
  addUp(): void {
    for (const { column, amounts, halves } of this.sums.values()) {
      const whole = unitPence(column);
      for (let at = this.summed; at < this.count; at += 1) {
        const figure = this.lines[at]?.get(column.index);
        const amount = amountOf(figure, column.unit) ?? NO_MONEY;
        const before = amounts[at] ?? NO_MONEY;
        amounts.push(this.signs[at] === -1 ? subtract(before, amount) : add(before, amount));
        const half = figure && figure.value !== null ? halfLastDigit(figure.decimals, whole) : 0;
        halves.push((halves[at] ?? 0) + half);
      }
    }
    this.summed = this.count;
  }
}

/** Whether a row has just what a stretch of lines comes to in each column in which it has an amount. */
export function statesSum(
  { figures }: { readonly figures: ReadonlyMap<number, Figure> },
  sums: RunningSums,
  stretch: Stretch,
): boolean {
  const stated = sums.columns.map((column) => ({ column, amount: sums.amountIn(figures, column) }));
  return (
    stated.some(({ amount }) => amount !== null && amount !== 0) &&
    stated.every(({ column, amount }) => amount === null || amount === sums.amount(column, stretch))
  );
}

function unitPence(column: Column): number {
  return PENCE_PER_UNIT[column.unit ?? SCALE_WITHOUT_UNIT];
}

/** Half of a figure's last digit in pence, and never less than the half penny to which every amount is held. */
export function halfLastDigit(decimals: number, unitPence: number): number {
  return Math.max(unitPence / 10 ** decimals, 1) / 2;
}
