import type { Pence } from "../../savings/money";
import { sum } from "../../savings/money";
import { effectColumns, linesThatSave } from "../../savings/summary/plan-effect";
import { grossFullEffect } from "../../savings/summary/line-effects";
import { sumOf } from "../source-formulas";
import type { ByYearCells } from "./by-year";
import type { SourceContext } from "../source-context";
import { figuresIn } from "../source-context";
import { own } from "../section";

/** What the plan saves once it is wholly in force, costs apart. */
export interface Gross {
  /** In the unit that the section shows, without "="; null where it would be longer than Excel allows. */
  readonly formula: string | null;
  /** In the table's own sign. */
  readonly amount: Pence;
}

/**
 * The savings by year hold it already: the last year, or the sum of the steps. Only where a line gives in one year what
 * it takes in another do the steps say too much; then it is the sum of the lines that save in the end.
 */
export function grossOf(context: SourceContext, byYear: ByYearCells): Gross {
  const { table, years } = context.summary;
  const { savingsRow, firstColumn, lastColumn } = byYear;
  const amount = grossFullEffect(table);
  const columns = effectColumns(table);
  const last = own(savingsRow, lastColumn);
  if (columns.length === 1) return { formula: last, amount };
  if (sum(years.map((year) => year.savings)) === amount)
    return { formula: `SUM(${own(savingsRow, firstColumn)}:${last})`, amount };
  const lines = linesThatSave(table);
  const figures = columns.flatMap((column) => figuresIn(column, lines));
  return { formula: sumOf(figures, context.scale), amount };
}
