import type { Pence } from "../savings/money";
import { add, inUnit, NO_MONEY } from "../savings/money";
import type { YearSummary } from "../savings/summary/by-year";
import { summariseYears } from "../savings/summary/by-year";
import type { SavingsTable } from "../savings/table";
import { yearNamedIn } from "../savings/year";
import { explainedError } from "./custom-function-error";
import { tableFrom, textFrom } from "./range-argument";
import { unitFrom } from "./unit-argument";

/**
 * Adds up a savings table, in the table's own unit and sign. Total rows are never counted as lines, and figures stored as text are read. Without a year it gives the plan's full effect: the last year where figures are cumulative, the sum of the steps where they are incremental. Example: =SAVINGS.TOTAL(A3:G40,"2017/18","New") gives 0.734.
 * @customfunction TOTAL TOTAL
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @param [type] New, Existing, Saving (gross savings) or Cost. Left out: all lines, savings less costs.
 * @param [unit] £m, £000 or £. Left out: the table's own unit.
 * @returns The total. #VALUE! with the reason where the range holds no savings table, or does not have the year or the basis that is needed.
 */
export function TOTAL(table: any[][], year?: any, type?: string, unit?: string): number {
  const read = tableFrom(table);
  const years = summariseYears(read);
  const pick = amountOfType(textFrom(type));
  const asked = textFrom(year);
  const amount = asked === null ? fullPlan(read, years, pick) : pick(yearAsked(asked, years));
  return inUnit(amount, unitFrom(unit, read));
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

function yearAsked(label: string, years: readonly YearSummary[]): YearSummary {
  const name = yearNamedIn(label)?.name ?? label;
  const found = years.find((year) => year.name === name || year.column.label === label);
  if (found) return found;
  throw explainedError(
    "#VALUE!",
    `The table has no column for ${label}; it has ${years.map((year) => year.name).join(", ")}.`,
  );
}

function fullPlan(table: SavingsTable, years: readonly YearSummary[], pick: Pick): Pence {
  const last = years.at(-1);
  if (!last) return NO_MONEY;
  if (years.length === 1 || table.basis.value === "cumulative") return pick(last);
  if (table.basis.value === "incremental") return years.map(pick).reduce(add, NO_MONEY);
  throw explainedError("#VALUE!", `Give a year: ${table.basis.evidence}`);
}
