import { inUnit } from "../../savings/money";
import type { YearAddedUp } from "../../savings/summary/added-up";
import type { Unit } from "../../savings/unit";
import { amountFormat, USUAL_DECIMALS } from "../formats";
import type { Layout } from "../layout";
import type { PlanChart } from "../plan";
import { CHART_COLORS } from "../styles";

const CHART_ROWS = 13;
const TITLE = "Savings and costs of all savings tables together";

/** Keeps the rows of the chart under its table; null where there are no years to compare. */
export function keepAddedUpChart(layout: Layout, years: readonly YearAddedUp[]): number | null {
  if (years.length < 2) return null;
  layout.gap();
  layout.keepTogether();
  return layout.keep(CHART_ROWS);
}

/**
 * Savings and costs side by side, year by year, over the first two rows of the table of all tables.
 *
 * @param row the zero-based row of the table's headings
 * @param chartRow the zero-based row in which the chart begins
 */
export function addedUpChart(years: readonly YearAddedUp[], unit: Unit, row: number, chartRow: number): PlanChart {
  const across = (at: number) => ({ row: at, column: 1, rows: 1, columns: years.length });
  const show = (amount: YearAddedUp["savings"]) => inUnit(amount, unit).toFixed(USUAL_DECIMALS[unit]);
  const shown = years.map(({ name, savings, costs }) => `${name}: savings ${show(savings)}, costs ${show(costs)}`);
  const title = `${TITLE}, ${unit}`;
  return {
    name: "Scrutiny_chart_all_tables",
    kind: "columns",
    title,
    altText: `Column chart. ${title}. ${shown.join("; ")}. The figures stand in the table above.`,
    categories: across(row),
    series: [
      { name: "Savings", values: across(row + 1), color: CHART_COLORS.new },
      { name: "Costs", values: across(row + 2), color: CHART_COLORS.cost },
    ],
    at: { row: chartRow, column: 0, rows: CHART_ROWS, columns: Math.min(years.length + 1, 4) },
    format: amountFormat("positive", 0),
  };
}
