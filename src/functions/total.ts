import { inUnit } from "../savings/money";
import { explainedError } from "./custom-function-error";
import { fromTables } from "./loaded-rules";
import { textFrom } from "./text-argument";
import { namedUnit } from "./unit-argument";
import { wholeWorkbookTotal } from "./whole-workbook";

/**
 * Adds up a savings table, in the table's own unit and sign. Total rows are never counted as lines, and figures stored as text are read. Without a year it gives the plan's full effect: the last year where figures are cumulative, the sum of the steps where they are incremental. Without a table it gives what all savings tables of the workbook save once their plans are in force, less costs, in £, and follows every change to them. Example: =SAVINGS.TOTAL(A3:G40,"2017/18","New") gives 0.734.
 * @customfunction TOTAL TOTAL
 * @param [table] The savings table with its heading row, or a list of amounts beside words. Left out: all savings tables of the workbook.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @param [type] New, Existing, Saving (gross savings) or Cost. Left out: all lines, savings less costs.
 * @param [unit] £m, £000 or £. Left out: the table's own unit; £ for the whole workbook.
 * @param {CustomFunctions.Invocation} invocation The cell that asks.
 * @requiresAddress
 * @returns {number} The total. #VALUE! with the reason where the range holds no savings table, does not have the year or the basis that is needed, or has something in a figure's place that is none. #N/A while the workbook is being read. #N/A with the reason where the rules cannot be loaded.
 */
export function TOTAL(
  table?: any[][],
  year?: any,
  type?: string,
  unit?: string,
  invocation?: CustomFunctions.Invocation,
) {
  if (isLeftOut(table)) return inAll(invocation?.address, [year, type], unit);
  return fromTables(({ totalOf }) => totalOf(table, year, type, unit));
}

/** Excel gives null for what was left out, whatever the type says. */
function isLeftOut(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/** Years and types differ from table to table, so of the whole workbook only the full effect is given. */
function inAll(cell: string | undefined, others: readonly unknown[], unit: unknown): number {
  if (others.some((other) => textFrom(other) !== null)) {
    throw explainedError(
      "#VALUE!",
      "Give a table to ask for a year or a type; without one the total is of all tables.",
    );
  }
  const total = wholeWorkbookTotal(cell);
  if (total === null) throw explainedError("#N/A", "The workbook is being read.");
  if (!total.ok) throw explainedError("#N/A", total.problem.message);
  return inUnit(total.value, namedUnit(unit) ?? "£");
}
