import { size, subtract } from "../money";
import { columnName } from "../savings-columns";
import { showAmount } from "../show";
import type { SavingsTable, StatedTotal, TotalComparison } from "../table";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { counted, verb } from "./wording";

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
  const where = column && (table.years.length > 0 || total.comparisons.length > 1) ? ` for ${columnName(column)}` : "";
  const difference = show(size(subtract(comparison.stated, comparison.computed)));
  const { claim, its, ask } = wordsFor(total, show(comparison.stated));
  const lines = `${its} ${counted(total.lineRows.length, "line")} ${verb(total.lineRows.length, "comes", "come")}`;
  return {
    rule: 1,
    id: "totals-differ",
    strength: "strong",
    measure: null,
    year: column?.year?.name ?? null,
    question: `${claim}${where}; ${lines} to ${show(comparison.computed)}, a difference of ${difference}. ${ask}`,
    lines: total.lineRows,
    cells: stated ? [stated.cell] : [],
  };
}

/** A total row has lines of its own; a sentence says something of the lines that are listed under it. */
function wordsFor(
  { kind, label, row }: StatedTotal,
  stated: string,
): Readonly<Record<"claim" | "its" | "ask", string>> {
  if (kind === "stated in text") return { claim: `The text says "${label}"`, its: "the", ask: "What explains it?" };
  const name = label === "" ? `The total in row ${row + 1}` : `"${label}"`;
  return { claim: `${name} states ${stated}`, its: "its", ask: "Which of the two is right?" };
}
