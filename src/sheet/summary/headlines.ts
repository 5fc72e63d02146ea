import type { Pence } from "../../savings/money";
import { size } from "../../savings/money";
import { isCost } from "../../savings/effect";
import type { YearSummary } from "../../savings/summary/by-year";
import { grossFullEffect } from "../../savings/summary/line-effects";
import { planEffect } from "../../savings/summary/plan-effect";
import type { LiveWords } from "../amount-words";
import { amountWords, liveSentence, shareWords } from "../amount-words";
import type { PlanCell } from "../plan";
import { formula, overFigures, overNames, overWords, text } from "../cells";
import { amountFormat, PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import type { SourceContext } from "../source-context";
import { heading, own, tableName } from "../section";
import { titleWithNotes, shownIn, withUnitLabel } from "../source-context";
import { shareValue } from "../shares";
import type { PartCells } from "./part-cells";

/** One thing that a reader should know first: in words, and the figure that it rests on. */
interface Headline {
  readonly said: LiveWords;
  /** Without "=". */
  readonly figure: string;
  readonly value: number;
  readonly format: string;
  readonly unit: string;
}

/** Cells that are nowhere: how many headlines there are does not hang on where the figures stand. */
const NOWHERE: PartCells = {
  byYear: { savingsRow: 0, costsRow: 0, netRow: 0, effectRow: 0, stepRow: 0, firstColumn: 1, lastColumn: 1 },
  largest: { firstRow: 0, totalRow: 0 },
  budget: { totalRow: 0, rowOf: new Map() },
  delivery: { targetRow: 0, achievedRow: 0, gapRow: 0, shareRow: 0 },
};

/** The figures that matter most, first of all in a part, in words that follow the cells. */
export function fillHeadlines(layout: Layout, context: SourceContext, row: number, cells: PartCells): void {
  const heads = [overNames("In short"), overFigures("Figure"), overWords("Unit")];
  const rows = headlinesOf(context, cells).map(({ said, figure, value, format, unit }): PlanCell[] => [
    formula(`=${said.formula}`, said.words, "General", "name"),
    formula(`=${figure}`, value, format),
    text(unit, "cellText"),
  ]);
  layout.fill(row, [heads, ...rows], tableName(context, "in_short"));
}

/** Sets the small heading that the headlines stand under, and keeps their rows; null where there are none. */
export function keepHeadlines(layout: Layout, context: SourceContext): number | null {
  const count = headlinesOf(context, NOWHERE).length;
  if (count === 0) return null;
  heading(layout, "Headline figures");
  return layout.keep(count + 1);
}

function headlinesOf(context: SourceContext, cells: PartCells): Headline[] {
  return [
    ...wholePlan(context, cells),
    ...costsInYear(context, cells),
    ...largestSaving(context, cells),
    ...largestStep(context, cells),
    ...shareOfBudget(context, cells),
    ...delivered(context, cells),
  ];
}

function inPlanYear({ summary: { table } }: SourceContext): string {
  const last = table.years.at(-1);
  if (!last) return "";
  if (table.years.length === 1) return ` in ${last.name}`;
  return table.basis.value === "incremental"
    ? ` a year once all of it is in force, in ${last.name}`
    : ` a year by ${last.name}`;
}

function wholePlan(context: SourceContext, { byYear }: PartCells): Headline[] {
  const { table, years } = context.summary;
  const effect = planEffect(table);
  const last = years.at(-1);
  if (!effect || !last) return [];
  const net = last.effect ?? last.net;
  const cell = own(byYear.effectRow ?? byYear.netRow, byYear.lastColumn);
  const isCostly = effect.net < 0;
  const hasCosts = effect.costs !== 0;
  const verb = isCostly ? "The plan costs " : hasCosts ? "Savings less costs come to " : "Savings come to ";
  const said = liveSentence(verb, amountWords(context, cell, net), `${inPlanYear(context)}.`);
  return [amount(context, said, cell, net)];
}

function costsInYear(context: SourceContext, { byYear }: PartCells): Headline[] {
  const { years } = context.summary;
  const costly = years.filter((year) => year.costs !== 0);
  const most = costly.reduce<YearSummary | null>(
    (found, year) => (found === null || size(year.costs) > size(found.costs) ? year : found),
    null,
  );
  if (!most) return [];
  const column = byYear.firstColumn + years.indexOf(most);
  const [costs, savings] = [own(byYear.costsRow, column), own(byYear.savingsRow, column)];
  const when = most.column.year ? `In ${most.name} costs` : "Costs";
  const said = liveSentence(
    `${when} of `,
    amountWords(context, costs, most.costs),
    " stand against savings of ",
    amountWords(context, savings, most.savings),
    ".",
  );
  return [amount(context, said, costs, most.costs)];
}

function largestSaving(context: SourceContext, { largest: place }: PartCells): Headline[] {
  const { largest, table } = context.summary;
  const [first] = largest;
  if (!first || largest.length < 2 || !place) return [];
  const share = Math.abs(first.amount / grossFullEffect(table));
  const cell = own(place.firstRow, 2);
  const said = liveSentence(
    `The largest saving, ${shortened(titleWithNotes(context, first.line))}, gives `,
    shareWords(cell, share),
    " of all savings.",
  );
  return [{ said, figure: cell, value: share, format: PERCENT_FORMAT, unit: "of savings" }];
}

function largestStep(context: SourceContext, { byYear }: PartCells): Headline[] {
  const { years, table } = context.summary;
  if (years.length < 3 || byYear.stepRow === null) return [];
  const rising = years.flatMap(({ step, name }, index) =>
    index > 0 && step !== null && step !== 0 && !isCost(step, { type: null }, table) ? [{ step, name, index }] : [],
  );
  const most = rising.reduce<(typeof rising)[number] | null>(
    (found, year) => (found === null || size(year.step) > size(found.step) ? year : found),
    null,
  );
  if (!most) return [];
  const { step, name, index } = most;
  const cell = own(byYear.stepRow, byYear.firstColumn + index);
  const said = liveSentence(
    `The largest step after the first year is into ${name}: `,
    amountWords(context, cell, step),
    ".",
  );
  return [amount(context, said, cell, step)];
}

function shareOfBudget({ summary: { budget } }: SourceContext, { budget: place }: PartCells): Headline[] {
  const share = budget && shareValue(budget.saving, budget.budget);
  if (!place || share === null) return [];
  const cell = own(place.totalRow, 3);
  const said = liveSentence("Savings are ", shareWords(cell, share), " of the budgets that they fall on.");
  return [{ said, figure: cell, value: share, format: PERCENT_FORMAT, unit: "of budget" }];
}

function delivered(context: SourceContext, { delivery: place }: PartCells): Headline[] {
  const { delivery } = context.summary;
  if (!delivery || !place || delivery.target === 0) return [];
  const share = delivery.achieved / delivery.target;
  const cell = own(place.shareRow, 1);
  const said = liveSentence(
    amountWords(context, own(place.achievedRow, 1), delivery.achieved),
    " of a target of ",
    amountWords(context, own(place.targetRow, 1), delivery.target),
    " is achieved or identified; ",
    amountWords(context, own(place.gapRow, 1), delivery.gap),
    delivery.gap < 0 ? " more than asked." : " is open.",
  );
  return [{ said, figure: cell, value: share, format: PERCENT_FORMAT, unit: "of target" }];
}

function amount(context: SourceContext, said: LiveWords, cell: string, value: Pence): Headline {
  const format = amountFormat(context.summary.table.sign.value, context.decimals);
  return {
    said,
    figure: cell,
    value: shownIn(context, value),
    format,
    unit: withUnitLabel("", context).trim() || "as written",
  };
}

const LONGEST_NAME = 120;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}
