import { checkTable } from "../savings/checks/check-table";
import type { Pence } from "../savings/money";
import { inUnit, size } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import { savingsColumns } from "../savings/savings-columns";
import type { YearSummary } from "../savings/summary/by-year";
import { summariseYears } from "../savings/summary/by-year";
import type { SavingsTable } from "../savings/table";
import type { Unit } from "../savings/unit";
import { amountsFrom } from "./amount-argument";
import { needFigures } from "./figures-needed";
import { shareOf } from "./share-result";
import { unitFrom } from "./unit-argument";

const SHARE_DECIMALS = 4;

type Row = (string | number)[];
type Years = readonly YearSummary[];

/**
 * What SUMMARY fills: the measures year by year, and how the table was read.
 *
 * @param read the table, read from a range
 * @param budget the budget that was given, in the table's unit, or none
 * @throws CustomFunctions.Error `#N/A` where the budget is no figure, `#VALUE!` where something in a figure's place is none
 */
export function summaryBlock(read: SavingsTable, budget: unknown): Row[] {
  needFigures(read, savingsColumns(read));
  const years = summariseYears(read);
  const unit = unitFrom(null, read);
  const heads: Row = [read.unit.value ?? "As written", ...years.map((year) => year.name)];
  const rows = [
    ...MEASURES.map(([label, pick]) => yearRow(label, years, unit, pick)),
    ...budgetRow(years, unit, budget),
  ];
  const notes: Row[] = [
    ["Basis", read.years.length < 2 ? "does not apply" : (read.basis.value ?? "not known")],
    ["Savings are", read.sign.value === "negative" ? "in brackets or have a minus" : "plain numbers"],
    ["Lines", read.lines.length],
    ["Findings", checkTable(read).length],
  ];
  return [heads, ...rows, ...notes.map((note) => padded(note, heads.length))];
}

const MEASURES: readonly (readonly [string, (year: YearSummary) => Pence | null])[] = [
  ["New", (year) => year.new],
  ["Existing", (year) => year.existing],
  ["Savings", (year) => year.savings],
  ["Costs", (year) => year.costs],
  ["Net", (year) => year.net],
  ["Effect of the plan", (year) => year.effect],
  ["Step from the year before", (year) => year.step],
];

/** Where the basis is not known, effect and step are left blank rather than guessed. */
function yearRow(label: string, years: Years, unit: Unit, pick: (year: YearSummary) => Pence | null): Row {
  const amounts = years.map((year) => {
    const amount = pick(year);
    return amount === null ? "" : inUnit(amount, unit);
  });
  return [label, ...amounts];
}

function budgetRow(years: Years, unit: Unit, budget: unknown): Row[] {
  if (budget === null || budget === undefined || budget === "") return [];
  const shares = years.map((year) => {
    // The budget is a bare number in the table's unit, so the saving is taken as the bare number that is shown.
    const [saving, whole] = amountsFrom([inUnit(year.savings, unit), budget]).amounts;
    const percent = percentageOf(size(saving), size(whole), SHARE_DECIMALS);
    return percent === null ? "" : shareOf(percent);
  });
  return [["Savings as a share of budget", ...shares]];
}

/** A spilled block is rectangular: what a row lacks is blank text. */
function padded(row: Row, width: number): Row {
  return [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => "")];
}
