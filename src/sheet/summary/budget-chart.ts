import type { PlanChart } from "../plan";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { heading, tableName } from "../section";
import type { SourceContext } from "../source-context";
import { titleWithNotes } from "../source-context";
import { CHART_COLORS } from "../styles";
import type { BudgetCells } from "./budget";

const SHARE = 3;
/** More names than this would be too small to read. */
const MOST_BARS = 15;
const ROWS_AROUND = 4;

/** Savings as shares of budget as bars, the figures of which stand in the table above. */
export function budgetChart(layout: Layout, context: SourceContext, cells: BudgetCells | null): PlanChart[] {
  const { budget } = context.summary;
  if (!budget || !cells || budget.lines.length < 2 || budget.lines.length > MOST_BARS) return [];
  heading(layout, "Share of budget as a chart");
  const rows = budget.lines.length + ROWS_AROUND;
  const row = layout.keep(rows);
  const first = cells.totalRow - budget.lines.length;
  const area = (column: number) => ({ row: first, column, rows: budget.lines.length, columns: 1 });
  const shares = budget.lines.map(
    ({ line, percent }) => `${titleWithNotes(context, line)}: ${percent === null ? "n/a" : `${percent.toFixed(1)}%`}`,
  );
  const title = "Savings as a share of the budget that they fall on";
  return [
    {
      name: tableName(context, "chart_budget"),
      kind: "bars",
      title,
      altText: `Bar chart. ${title}. ${shares.join("; ")}. The figures stand in the table above.`,
      categories: area(0),
      series: [{ name: "Share of budget", values: area(SHARE), color: CHART_COLORS.new }],
      at: { row, column: 0, rows, columns: 4 },
      format: PERCENT_FORMAT.replace(".0", ""),
    },
  ];
}
