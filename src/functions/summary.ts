import type { Pence } from "../savings/money";
import { inUnit, NO_MONEY, size } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import { savingsColumns } from "../savings/savings-columns";
import type { TableSummary } from "../savings/summary/summarise";
import { summariseTable } from "../savings/summary/summarise";
import type { YearSummary } from "../savings/summary/by-year";
import type { Unit } from "../savings/unit";
import { amountsFrom } from "./amount-argument";
import { needFigures } from "./figures-needed";
import { tableFrom } from "./range-argument";
import { shareOf } from "./share-result";
import { unitFrom } from "./unit-argument";

const SHARE_DECIMALS = 4;

type Row = (string | number)[];

/**
 * Fills a block with the whole summary of a savings table: New, Existing, savings, costs, net, the plan's effect and each year's step, year by year, the share of a budget, and how the table was read. Example: =INDEX(SAVINGS.SUMMARY(A3:G40),6,5) gives -27.039.
 * @customfunction SUMMARY SUMMARY
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @param [budget] The budget that the savings fall on, in the table's unit. Left out: no share.
 * @returns A block whose first row names the unit and the years. #VALUE! with the reason where the range holds no savings table or has something in a figure's place that is none, #N/A where the budget is no figure.
 */
export function SUMMARY(table: any[][], budget?: any): any[][] {
  const read = tableFrom(table);
  needFigures(read, savingsColumns(read));
  const summary = summariseTable(read);
  const unit = unitFrom(null, read);
  const heads: Row = [read.unit.value ?? "As written", ...summary.years.map((year) => year.name)];
  const rows = [
    ...MEASURES.map(([label, pick]) => yearRow(label, summary, unit, pick)),
    ...budgetRow(summary, unit, budget),
  ];
  const notes: Row[] = [
    ["Basis", read.years.length < 2 ? "does not apply" : (read.basis.value ?? "not known")],
    ["Savings are", read.sign.value === "negative" ? "in brackets or have a minus" : "plain numbers"],
    ["Lines", read.lines.length],
    ["Findings", summary.findings.length],
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
function yearRow(label: string, summary: TableSummary, unit: Unit, pick: (year: YearSummary) => Pence | null): Row {
  const amounts = summary.years.map((year) => {
    const amount = pick(year);
    return amount === null ? "" : inUnit(amount, unit);
  });
  return [label, ...amounts];
}

function budgetRow(summary: TableSummary, unit: Unit, budget: unknown): Row[] {
  if (budget === null || budget === undefined || budget === "") return [];
  const shares = summary.years.map((year) => {
    // The budget is a bare number in the table's unit, so the saving is taken as the bare number that is shown.
    const [saving = NO_MONEY, whole = NO_MONEY] = amountsFrom([inUnit(year.savings, unit), budget]).amounts;
    const percent = percentageOf(size(saving), size(whole), SHARE_DECIMALS);
    return percent === null ? "" : shareOf(percent);
  });
  return [["Savings as a share of budget", ...shares]];
}

/** A spilled block is rectangular: what a row lacks is blank text. */
function padded(row: Row, width: number): Row {
  return [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => "")];
}
