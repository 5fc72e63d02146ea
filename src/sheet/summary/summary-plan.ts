import { rangeReference } from "../../savings/address";
import { FIRST_NAMES } from "../own-sheets";
import type { Paper } from "../paper";
import { link, text } from "../cells";
import { Layout } from "../layout";
import { linesOnPage } from "../long-table";
import { notesOf } from "../notes";
import type { PlanChart, SheetPlan } from "../plan";
import { sentences, SHEET_COLUMNS, sourceTitle } from "../section";
import type { SourceContext } from "../source-context";
import { contextOf } from "../source-context";
import { addedUpSection } from "./added-up";
import { budgetSection } from "./budget";
import { byYearSection } from "./by-year";
import { chartSection } from "./chart-figures";
import { conditionalSection } from "./conditional";
import { deliverySection } from "./delivery";
import { givenBudgetSection } from "./given-budget";
import { fillHeadlines, keepHeadlines } from "./headlines";
import { largestSection } from "./largest";
import { meaningOf } from "./meaning";
import type { LaidSection } from "./overview";
import { overviewSection } from "./overview";
import { budgetChart } from "./budget-chart";
import { titleSection } from "./title";

const NAME_WIDTH = 58;
const FIGURE_WIDTH = 14;
const COLUMN_WIDTHS = [NAME_WIDTH, ...Array.from({ length: SHEET_COLUMNS - 1 }, () => FIGURE_WIDTH)];
/** The title is repeated at the top of each page, and takes more than one line; so do headings of parts. */
const LINES_OF_TITLE = 4;

/**
 * Lays out the sheet that a panel reads first: what the plans come to, then a part for each savings table. Every figure
 * is a formula over its source with the value that it should come to, or an input that says where it is stated.
 */
export function summaryPlan(paper: Paper): SheetPlan {
  const { summary, options, names } = paper;
  const layout = new Layout(COLUMN_WIDTHS);
  const notes = notesOf(summary);
  titleSection(layout, paper);
  const fillOverview = overviewSection(layout, summary, options.unit);
  const charts: PlanChart[] = [];
  const fillAddedUp = addedUpSection(layout, summary, options.unit);
  const sections = summary.tables.map((table, index) => {
    const context = contextOf(table, index + 1, options.unit, notes);
    return sourceSection(layout, context, paper, charts);
  });
  fillOverview(sections);
  fillAddedUp(sections);
  return {
    name: names.summary,
    mark: FIRST_NAMES.summary,
    blocks: layout.blocks,
    charts,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 1,
    showGridlines: false,
    print: {
      orientation: "landscape",
      titleRows: "$1:$1",
      pageBreaks: layout.pageBreaks(linesOnPage(COLUMN_WIDTHS, LINES_OF_TITLE)),
      footer: names.summary,
    },
  };
}

function sourceSection(layout: Layout, context: SourceContext, paper: Paper, charts: PlanChart[]): LaidSection {
  const { table } = context.summary;
  layout.gap();
  layout.startPage();
  const blanks = Array.from({ length: SHEET_COLUMNS - 1 }, () => text("", "section"));
  layout.add([[text(sourceTitle(table), "section"), ...blanks]]);
  layout.add([[link(`Source: ${rangeReference(table.range)}`, table.range, "link")]]);
  sentences(layout, meaningOf(context, paper));
  const headlines = keepHeadlines(layout, context);
  const byYear = byYearSection(layout, context);
  charts.push(...chartSection(layout, context, byYear));
  const largest = largestSection(layout, context, byYear);
  const budget = budgetSection(layout, context);
  charts.push(...budgetChart(layout, context, budget));
  givenBudgetSection(layout, context, byYear);
  conditionalSection(layout, context, budget);
  const delivery = deliverySection(layout, context);
  fillHeadlines(layout, context, headlines, { byYear, largest, budget, delivery });
  return { context, byYear };
}
