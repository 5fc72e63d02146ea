import { fixedReference } from "../savings/address";
import type { YearSummary } from "../savings/summary/by-year";
import type { SavingsLine } from "../savings/table";
import { quoted } from "./cells";
import type { Taken } from "./source-formulas";
import { sumOf } from "./source-formulas";
import type { SourceContext } from "./source-context";
import { figuresIn } from "./source-context";
import { isReadAlone } from "./read-alone";
import { own } from "./section";

type YearSum = (year: YearSummary, column: number) => string | null;

/** Formulas, without "=", for what a table's lines come to in a year. Null where one would be longer than Excel allows. */
export type YearSums = Readonly<Record<"new" | "existing" | "savings" | "costs", YearSum>>;

/** Said under a table in which a sum had to be written as a value. */
export const TOO_LONG =
  "A sum that is not a formula is a value as it was when this was written: a formula over all its cells would be longer than Excel allows.";

/**
 * @param headRow the zero-based row of the summary sheet in which the years stand
 */
export function yearSums(context: SourceContext, headRow: number): YearSums {
  return isReadAlone(context.summary.table) ? askedOfRange(context, headRow) : ofOwnCells(context);
}

/** The add-in's function reads the range again, so that the sum takes in lines that are added within it. */
function askedOfRange(context: SourceContext, headRow: number): YearSums {
  const { table } = context.summary;
  const unit = context.unit === table.unit.value || context.unit === null ? "" : `,${quoted(context.unit)}`;
  const total =
    (type: string): YearSum =>
    (_year, column) => {
      const year = table.years.length > 0 ? own(headRow, column) : "";
      return `SAVINGS.TOTAL(${fixedReference(table.range)},${year},${quoted(type)}${unit})`;
    };
  return { new: total("New"), existing: total("Existing"), savings: total("Saving"), costs: total("Cost") };
}

function ofOwnCells(context: SourceContext): YearSums {
  const { table } = context.summary;
  const isNegative = table.sign.value === "negative";
  const [saving, cost]: Taken[] = isNegative ? ["below", "above"] : ["above", "below"];
  const sum = (taken: Taken | undefined, isCounted: (line: SavingsLine) => boolean, year: YearSummary) =>
    sumOf(figuresIn(year.column, table.lines.filter(isCounted)), context.scale, taken);
  const isPressure = (line: SavingsLine) => line.type === "pressure";
  return {
    new: (year) => sum("all", (line) => line.type === "new", year),
    existing: (year) => sum("all", (line) => line.type === "existing", year),
    savings: (year) => sum(saving, (line) => !isPressure(line), year),
    // A pressure is a cost whichever sign it is written with.
    costs: (year) => {
      const costs = sum(cost, (line) => !isPressure(line), year);
      const pressures = sum("size", isPressure, year);
      if (costs === null || pressures === null) return null;
      if (pressures === "0") return costs;
      const sign = isNegative ? "+" : "-";
      return `${costs === "0" ? "" : costs}${costs === "0" && isNegative ? "" : sign}(${pressures})`;
    },
  };
}
