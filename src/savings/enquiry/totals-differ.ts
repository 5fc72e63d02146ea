import { size, subtract } from "../money";
import { columnName } from "../savings-columns";
import { showAmount } from "../show";
import type { SavingsTable, StatedTotal, TotalComparison } from "../table";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { counted } from "./wording";

/** Line of enquiry 1: lines that do not add up to a stated total, rounding apart. One of the two is out of date. */
export const totalsDiffer: EnquiryRule = ({ table }) =>
  table.totals.flatMap((total) =>
    total.comparisons
      .filter((comparison) => !comparison.agrees)
      .map((comparison) => differenceEnquiry(table, total, comparison)),
  );

function differenceEnquiry(table: SavingsTable, total: StatedTotal, comparison: TotalComparison): LineOfEnquiry {
  const column = table.columns.find((candidate) => candidate.index === comparison.column);
  const stated = total.figures.get(comparison.column);
  const lineDecimals = table.lines.map((line) => line.figures.get(comparison.column)?.decimals ?? 0);
  const decimals = lineDecimals.reduce((most, one) => Math.max(most, one), stated?.decimals ?? 0);
  const show = (amount: TotalComparison["stated"]) => showAmount(amount, column?.unit ?? null, decimals);
  const label = total.label === "" ? `The total in row ${total.row + 1}` : `"${total.label}"`;
  const where = table.years.length > 0 && column ? ` for ${columnName(column)}` : "";
  const difference = show(size(subtract(comparison.stated, comparison.computed)));
  const lines = `${counted(total.lineRows.length, "line")} ${total.lineRows.length === 1 ? "comes" : "come"}`;
  const ask = total.kind === "stated in text" ? "What makes up the rest?" : "Which of the two is right?";
  return {
    rule: 1,
    id: "totals-differ",
    strength: "strong",
    question: `${label} states ${show(comparison.stated)}${where}; its ${lines} to ${show(comparison.computed)}, a difference of ${difference}. ${ask}`,
    lines: total.lineRows,
    cells: stated ? [stated.cell] : [],
  };
}
