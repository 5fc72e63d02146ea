import type { Pence } from "../savings/money";
import { add, inUnit, NO_MONEY } from "../savings/money";
import { savingsColumns } from "../savings/savings-columns";
import type { YearSummary } from "../savings/summary/by-year";
import { summariseYears } from "../savings/summary/by-year";
import type { SavingsTable } from "../savings/table";
import { explainedError } from "./custom-function-error";
import { needFigures } from "./figures-needed";
import { tableFrom } from "./table-argument";
import { textFrom } from "./text-argument";
import { unitFrom } from "./unit-argument";
import { columnAsked } from "./year-argument";

/** What TOTAL gives for a table: a year's sum, or the plan's full effect where none was asked for. */
export function totalOf(range: unknown[][], year: unknown, type: unknown, unit: unknown): number {
  const read = tableFrom(range);
  const years = summariseYears(read);
  const pick = amountOfType(textFrom(type));
  const column = columnAsked(year, read);
  if (column) {
    needFigures(read, [column]);
    const asked = years.find((one) => one.column === column);
    return inUnit(asked ? pick(asked) : NO_MONEY, unitFrom(unit, read));
  }
  needFigures(read, savingsColumns(read));
  return inUnit(fullPlan(read, years, pick), unitFrom(unit, read));
}

type Pick = (year: YearSummary) => Pence;

const TYPES: ReadonlyMap<string, Pick> = new Map<string, Pick>([
  ["new", (year) => year.new],
  ["existing", (year) => year.existing],
  ["saving", (year) => year.savings],
  ["cost", (year) => year.costs],
]);

function amountOfType(type: string | null): Pick {
  if (type === null) return (year) => year.net;
  const pick = TYPES.get(type.toLowerCase().replace(/s$/u, ""));
  if (!pick) throw explainedError("#VALUE!", `"${type}" is not a type: use New, Existing, Saving or Cost.`);
  return pick;
}

function fullPlan(table: SavingsTable, years: readonly YearSummary[], pick: Pick): Pence {
  const last = years.at(-1);
  if (!last) return NO_MONEY;
  if (years.length === 1 || table.basis.value === "cumulative") return pick(last);
  if (table.basis.value === "incremental") return years.map(pick).reduce(add, NO_MONEY);
  throw explainedError("#VALUE!", `Give a year: ${table.basis.evidence}`);
}
