import { rangeAddress } from "../../savings/address";
import type { SummaryOptions } from "../../savings/choices/summary-options";
import type { Pence } from "../../savings/money";
import { inUnit } from "../../savings/money";
import { addUp } from "../../savings/summary/added-up";
import type { PlanEffect } from "../../savings/summary/plan-effect";
import { planEffect } from "../../savings/summary/plan-effect";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { Unit } from "../../savings/unit";
import type { PlanCell } from "../plan";
import { formula, formulaOrInput, link, overFigures, overNames, overWords, text } from "../cells";
import { overallFormat } from "../formats";
import type { Layout } from "../layout";
import { inOtherUnit } from "../source-formulas";
import type { ByYearCells } from "./by-year";
import type { SourceContext } from "../source-context";
import { grossOf } from "./gross";
import { heading, own, sentences, sourceTitle } from "../section";

/** A table's section with the cells in which its savings by year stand. */
export interface LaidSection {
  readonly context: SourceContext;
  readonly byYear: ByYearCells;
}

/**
 * Every table that was read, with what it comes to, and the sheets that gave none.
 *
 * @returns sets the table once the sections are laid out whose cells its formulas read
 */
export function overviewSection(
  layout: Layout,
  summary: ScrutinySummary,
  shownIn: SummaryOptions["unit"],
): (sections: readonly LaidSection[]) => void {
  const unit = shownIn === "source" ? "£" : shownIn;
  heading(layout, "Savings tables read");
  const added = summary.tables.length < 2 ? null : addUp(summary.tables);
  const row = layout.keep(summary.tables.length + (added?.ok ? 2 : 1));
  if (summary.sheetsWithoutTables.length > 0) {
    heading(layout, "Sheets without a savings table");
    sentences(
      layout,
      summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => `${sheet}: no savings table found. ${lookedFor}`),
    );
  }
  const words = [overNames("Savings table"), ...["Range", "Unit", "Years"].map(overWords)];
  const heads = [...words, ...["Savings", "Costs", "Net saving"].map((label) => overFigures(`${label} ${unit}`))];
  return (sections) => {
    const rows = sections.map((section, index) => overviewRow(section, row + 1 + index, unit));
    const total = added?.ok ? [totalRow(added.effect, row + 1, row + rows.length, unit)] : [];
    layout.fill(row, [heads, ...rows, ...total], "Scrutiny_tables_read");
  };
}

function overviewRow(section: LaidSection, row: number, unit: Unit): PlanCell[] {
  const { table } = section.context.summary;
  return [
    text(sourceTitle(table), "name"),
    link(rangeAddress(table.range), table.range, "cellLink"),
    text(table.unit.value ?? "not known", "cellText"),
    text(yearsOf(section.context), "cellText"),
    ...amounts(section, row, unit),
  ];
}

function totalRow(effect: PlanEffect, first: number, last: number, unit: Unit): PlanCell[] {
  const sum = (column: number, amount: Pence) =>
    formula(
      `=SUM(${own(first, column)}:${own(last, column)})`,
      inUnit(amount, unit),
      overallFormat(unit),
      "totalFigure",
    );
  const words = ["All tables together", "", "", ""].map((label) => text(label, "totalName"));
  return [...words, sum(4, effect.savings), sum(5, effect.costs), sum(6, effect.net)];
}

function amounts({ context, byYear }: LaidSection, row: number, unit: Unit): PlanCell[] {
  const { table } = context.summary;
  const effect = planEffect(table);
  if (table.unit.value === null || effect === null) {
    const missing = table.unit.value === null ? "unit not known" : "basis not known";
    return [text(missing, "cellText"), text("", "cellText"), text("", "cellText")];
  }
  const format = overallFormat(unit);
  const gross = grossOf(context, byYear).formula;
  const shown = (source: string) => inOtherUnit(`ABS(${source})`, context.scale, unit);
  // Steps may cost in one year and save in another, so costs are what is left between gross and net.
  const costs =
    gross === null || byYear.effectRow === null || table.basis.value !== "incremental"
      ? own(byYear.costsRow, byYear.lastColumn)
      : `${own(byYear.effectRow, byYear.lastColumn)}-(${gross})`;
  return [
    formulaOrInput(gross === null ? null : shown(gross), inUnit(effect.savings, unit), format),
    formulaOrInput(gross === null ? null : shown(costs), inUnit(effect.costs, unit), format),
    formula(`=${own(row, 4)}-${own(row, 5)}`, inUnit(effect.net, unit), format),
  ];
}

function yearsOf(context: SourceContext): string {
  const { years } = context.summary.table;
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return "one amount";
  return first === last ? first.name : `${first.name} to ${last.name}`;
}
