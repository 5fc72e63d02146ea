import { rangeReference } from "../../savings/address";
import type { AskedQuestion } from "../enquiries/asked-questions";
import { askedQuestions } from "../enquiries/asked-questions";
import type { Paper } from "../paper";
import { paperSheet } from "../paper-sheet";
import { link, text } from "../cells";
import { Layout } from "../layout";
import { notesOf } from "../notes";
import type { PlanChart, SheetPlan } from "../plan";
import { sentences, sourceTitle } from "../section";
import type { SourceContext } from "../source-context";
import { contextOf } from "../source-context";
import { addedUpSection } from "./added-up";
import { budgetSection } from "./budget";
import { byYearSection } from "./by-year";
import { chartSection, keepCharts } from "./chart-figures";
import { conditionalSection } from "./conditional";
import { deliverySection } from "./delivery";
import { givenBudgetSection } from "./given-budget";
import { fillHeadlines, keepHeadlines } from "./headlines";
import { howSureSection } from "./how-sure";
import { largestSection } from "./largest";
import { meaningOf } from "./meaning";
import type { LaidSection } from "./overview";
import { overviewSection } from "./overview";
import { budgetChart } from "./budget-chart";
import { serviceSection } from "./by-service";
import { titleSection } from "./title";

const NAME_WIDTH = 70;
const FIGURE_WIDTH = 15;
/** Columns of figures and words that the tables of every summary take. */
const LEAST_FIGURES = 6;

/**
 * Lays out the sheet that a panel reads first: what the plans come to, then a part for each savings table. Every figure
 * is a formula over its source with the value that it should come to, or an input that says where it is stated.
 */
export function summaryPlan(paper: Paper, questions: readonly AskedQuestion[] = askedQuestions(paper)): SheetPlan {
  const { summary, options } = paper;
  const columnWidths = widthsFor(paper);
  const layout = new Layout(columnWidths);
  const notes = notesOf(summary);
  titleSection(layout, paper);
  if (summary.tables.length > 0) howSureSection(layout, paper, questions);
  // What a single plan comes to is said by its own part, and the first page begins with it.
  const isSingle = summary.tables.length === 1;
  const overview = () => overviewSection(layout, summary, options.unit);
  const above = isSingle ? null : overview();
  const charts: PlanChart[] = [];
  const fillAddedUp = addedUpSection(layout, summary, options.unit);
  const sections = summary.tables.map((table, index) => {
    const context = contextOf(table, index + 1, options.unit, notes);
    return sourceSection(layout, context, paper, charts);
  });
  (above ?? overview())(sections);
  charts.unshift(...fillAddedUp(sections));
  return paperSheet(layout, "summary", paper, { charts });
}

function sourceSection(layout: Layout, context: SourceContext, paper: Paper, charts: PlanChart[]): LaidSection {
  const { table } = context.summary;
  if (paper.summary.tables.length > 1) layout.startPage();
  layout.gap();
  const blanks = layout.columnWidths.slice(1).map(() => text("", "section"));
  layout.add([[text(sourceTitle(table), "section"), ...blanks]]);
  layout.add([[link(`Source: ${rangeReference(table.range)}`, table.range, "link")]]);
  sentences(layout, meaningOf(context, paper));
  const headlines = keepHeadlines(layout, context);
  const chartRow = keepCharts(layout, context);
  const byYear = byYearSection(layout, context);
  if (chartRow !== null) charts.push(...chartSection(layout, context, byYear, chartRow));
  const largest = largestSection(layout, context, byYear);
  serviceSection(layout, context, byYear);
  const delivery = deliverySection(layout, context);
  const budget = budgetSection(layout, context);
  charts.push(...budgetChart(layout, context, budget));
  givenBudgetSection(layout, context, byYear);
  conditionalSection(layout, context, budget);
  if (headlines !== null) fillHeadlines(layout, context, headlines, { byYear, largest, budget, delivery });
  return { context, byYear };
}

/** A plan of many years takes more columns than others. */
function widthsFor({ summary }: Paper): number[] {
  const figures = Math.max(LEAST_FIGURES, ...summary.tables.map(({ years }) => years.length));
  return [NAME_WIDTH, ...Array.from({ length: figures }, () => FIGURE_WIDTH)];
}
