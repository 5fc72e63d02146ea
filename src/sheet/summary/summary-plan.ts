import { rangeReference } from "../../savings/address";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { SavingsTable } from "../../savings/table";
import { UNIT_IN_WORDS } from "../../savings/unit";
import { link, text } from "../cells";
import { Layout } from "../layout";
import type { SheetPlan } from "../plan";
import { budgetSection } from "./budget";
import { byYearSection } from "./by-year";
import { conditionalSection } from "./conditional";
import { deliverySection } from "./delivery";
import { findingsSection } from "./findings";
import { largestSection } from "./largest";
import { overviewSection } from "./overview";
import type { SourceContext } from "./section";
import { contextOf, sentences, SHEET_COLUMNS, sourceTitle } from "./section";
import { statedTotalsSection } from "./stated-totals";

/** The name that the summary sheet is first given; the user may rename it. */
export const SUMMARY_SHEET_NAME = "Scrutiny summary";

const NAME_WIDTH = 58;
const FIGURE_WIDTH = 14;
/** Lines of an A4 page on its side, at the size that fits the columns to its width, less the repeated title. */
const LINES_ON_PAGE = 36;

/**
 * Lays out the scrutiny summary: the tables that were read, then a section for each. Every figure is a formula over its
 * source, or an input that says where it is stated.
 */
export function summaryPlan(summary: ScrutinySummary): SheetPlan {
  const layout = new Layout();
  const contexts = summary.tables.map((table, index) => contextOf(table, index + 1));
  layout.add([[text(SUMMARY_SHEET_NAME, "title")]]);
  sentences(layout, [
    "Figures are formulas over the source sheets: they change when the sources change. Amounts that a sentence states are copied from it, beside a link to it.",
  ]);
  overviewSection(layout, summary, contexts);
  for (const context of contexts) sourceSection(layout, context);
  return {
    name: SUMMARY_SHEET_NAME,
    blocks: layout.blocks,
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

function sourceSection(layout: Layout, context: SourceContext): void {
  const { table } = context.summary;
  layout.gap();
  layout.startPage();
  const blanks = Array.from({ length: SHEET_COLUMNS - 1 }, () => text("", "section"));
  layout.add([[text(sourceTitle(table), "section"), ...blanks]]);
  layout.add([[link(`Source: ${rangeReference(table.range)}`, table.range, "link")]]);
  sentences(layout, decisionsOf(table));
  const byYear = byYearSection(layout, context);
  largestSection(layout, context, byYear);
  const budget = budgetSection(layout, context);
  conditionalSection(layout, context, budget);
  deliverySection(layout, context, byYear);
  statedTotalsSection(layout, context);
  findingsSection(layout, context);
}

/** What was decided about the table, each with its evidence. */
function decisionsOf(table: SavingsTable): string[] {
  const unit = table.unit.value === null ? "not known" : `${table.unit.value} (${UNIT_IN_WORDS[table.unit.value]})`;
  const sign =
    table.sign.value === "negative" ? "savings are in brackets or have a minus" : "savings are plain numbers";
  const decisions = [`Unit: ${unit}. ${table.unit.evidence}`, `Signs: ${sign}. ${table.sign.evidence}`];
  if (table.years.length < 2) return decisions;
  return [...decisions, `Basis: ${table.basis.value ?? "not known"}. ${table.basis.evidence}`];
}
