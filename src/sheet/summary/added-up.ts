import type { SummaryOptions } from "../../savings/choices/summary-options";
import { inUnit } from "../../savings/money";
import type { AddedUp, YearAddedUp } from "../../savings/summary/added-up";
import { addUp } from "../../savings/summary/added-up";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { Unit } from "../../savings/unit";
import type { PlanCell, PlanChart } from "../plan";
import { formula, overFigures, overNames, text } from "../cells";
import { BEYOND_PENCE, overallFormat } from "../formats";
import type { Layout } from "../layout";
import { inOtherUnit } from "../source-formulas";
import { heading, own, sentences } from "../section";
import { addedUpChart, keepAddedUpChart } from "./added-up-chart";
import type { ByYearCells } from "./by-year";
import type { LaidSection } from "./overview";

type Measure = Exclude<keyof YearAddedUp, "name">;

const MEASURES: readonly { readonly label: string; readonly measure: Measure; readonly isTotal?: boolean }[] = [
  { label: "Savings (gross)", measure: "savings" },
  { label: "Costs", measure: "costs" },
  { label: "Savings less costs (net)", measure: "net", isTotal: true },
  { label: "Effect of the plans in the year", measure: "effect" },
  { label: "Step from the year before", measure: "step" },
];

/**
 * All savings tables together by year, where they can be added up; else why they are not.
 *
 * @returns sets the table once the parts are laid out whose cells its formulas read, and gives the chart of it
 */
export function addedUpSection(
  layout: Layout,
  summary: ScrutinySummary,
  shownIn: SummaryOptions["unit"],
): (sections: readonly LaidSection[]) => PlanChart[] {
  if (summary.tables.length < 2) return () => [];
  const added = addUp(summary.tables);
  heading(layout, "All savings tables together");
  if (!added.ok) {
    sentences(layout, [added.why]);
    return () => [];
  }
  const unit = shownIn === "source" ? "£" : shownIn;
  const row = layout.keep(MEASURES.length + 1);
  const chartRow = keepAddedUpChart(layout, added.years);
  return (sections) => {
    layout.fill(row, rowsOf(added, sections, unit, row), "Scrutiny_all_tables_together");
    return chartRow === null ? [] : [addedUpChart(added.years, unit, row, chartRow)];
  };
}

function rowsOf(
  { years }: Extract<AddedUp, { ok: true }>,
  sections: readonly LaidSection[],
  unit: Unit,
  row: number,
): PlanCell[][] {
  const head = [
    overNames(`Savings and costs are both positive, ${unit}`),
    ...years.map(({ name }) => overFigures(name)),
  ];
  const rows = MEASURES.map(({ label, measure, isTotal }) => [
    text(label, isTotal ? "totalName" : "name"),
    ...years.map((year, index): PlanCell => {
      const source =
        measure === "net"
          ? `${own(row + 1, index + 1)}-${own(row + 2, index + 1)}`
          : sumOver(sections, measure, index, unit);
      return formula(
        `=${source}`,
        inUnit(year[measure], unit),
        overallFormat(unit),
        isTotal ? "totalFigure" : "figure",
      );
    }),
  ]);
  return [head, ...rows];
}

function sumOver(
  sections: readonly LaidSection[],
  measure: Exclude<Measure, "net">,
  index: number,
  unit: Unit,
): string {
  const parts = sections.map(({ context, byYear }) => {
    const cell = own(rowFor(byYear, measure), byYear.firstColumn + index);
    const isNegative = context.summary.table.sign.value === "negative";
    const saving = measure === "savings" || measure === "costs" ? `ABS(${cell})` : isNegative ? `-${cell}` : cell;
    return inOtherUnit(saving, context.scale, unit);
  });
  return `ROUND(${parts.join("+")},${BEYOND_PENCE[unit]})`;
}

/** A table of one year has neither effect nor step of its own: both are its net. */
function rowFor(
  { savingsRow, costsRow, netRow, effectRow, stepRow }: ByYearCells,
  measure: Exclude<Measure, "net">,
): number {
  if (measure === "savings") return savingsRow;
  if (measure === "costs") return costsRow;
  return (measure === "effect" ? effectRow : stepRow) ?? netRow;
}
