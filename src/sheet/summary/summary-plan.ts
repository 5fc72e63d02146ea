import { rangeReference } from "../../savings/address";
import type { SummaryOptions } from "../../savings/choices/summary-options";
import { DEFAULT_SUMMARY_OPTIONS } from "../../savings/choices/summary-options";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import { link, text } from "../cells";
import { Layout } from "../layout";
import type { SheetPlan } from "../plan";
import { aboutTheSummary } from "./about";
import { budgetSection } from "./budget";
import type { ByYearCells } from "./by-year";
import { byYearSection } from "./by-year";
import { conditionalSection } from "./conditional";
import type { SourceContext } from "./context";
import { contextOf } from "./context";
import { decisionsOf } from "./decisions";
import { deliverySection } from "./delivery";
import { findingsSection } from "./findings";
import { givenBudgetSection } from "./given-budget";
import { largestSection } from "./largest";
import { overviewSection } from "./overview";
import { questionsSection } from "./questions";
import { sentences, SHEET_COLUMNS, sourceTitle } from "./section";
import { statedTotalsSection } from "./stated-totals";
import { valuesOnly } from "./values-only";

/** The name that the summary sheet is first given; the user may rename it. */
export const SUMMARY_SHEET_NAME = "Scrutiny summary";

const NAME_WIDTH = 58;
const FIGURE_WIDTH = 14;
/** Lines of an A4 page on its side, at the size that fits the columns to its width, less the repeated title. */
const LINES_ON_PAGE = 38;

/**
 * Lays out the scrutiny summary: the tables that were read, then a section for each. Every figure is a formula over its
 * source with the value that it should come to, or an input that says where it is stated.
 *
 * @param summary what the domain found out
 * @param options the unit to show amounts in, whether figures are formulas, and from when questions are asked
 */
export function summaryPlan(summary: ScrutinySummary, options: SummaryOptions = DEFAULT_SUMMARY_OPTIONS): SheetPlan {
  const layout = new Layout();
  layout.add([[text(SUMMARY_SHEET_NAME, "title")]]);
  sentences(layout, aboutTheSummary(summary, options));
  const fillOverview = overviewSection(layout, summary, options.unit);
  const sections = summary.tables.map((table, index) => {
    const context = contextOf(table, index + 1, options.unit);
    return { context, byYear: sourceSection(layout, context, options) };
  });
  fillOverview(sections);
  return {
    name: SUMMARY_SHEET_NAME,
    blocks: options.isLive ? layout.blocks : valuesOnly(layout.blocks),
    columnWidths: [NAME_WIDTH, ...Array.from({ length: SHEET_COLUMNS - 1 }, () => FIGURE_WIDTH)],
    frozenRows: 1,
    showGridlines: false,
    print: {
      orientation: "landscape",
      titleRows: "$1:$1",
      pageBreaks: layout.pageBreaks(LINES_ON_PAGE),
      footer: SUMMARY_SHEET_NAME,
    },
  };
}

function sourceSection(layout: Layout, context: SourceContext, options: SummaryOptions): ByYearCells {
  const { table } = context.summary;
  layout.gap();
  layout.startPage();
  const blanks = Array.from({ length: SHEET_COLUMNS - 1 }, () => text("", "section"));
  layout.add([[text(sourceTitle(table), "section"), ...blanks]]);
  layout.add([[link(`Source: ${rangeReference(table.range)}`, table.range, "link")]]);
  sentences(layout, decisionsOf(table, options.unit));
  const byYear = byYearSection(layout, context);
  largestSection(layout, context, byYear);
  const budget = budgetSection(layout, context);
  givenBudgetSection(layout, context, byYear);
  conditionalSection(layout, context, budget);
  deliverySection(layout, context);
  statedTotalsSection(layout, context);
  questionsSection(layout, context, options.thresholds);
  findingsSection(layout, context);
  return byYear;
}
