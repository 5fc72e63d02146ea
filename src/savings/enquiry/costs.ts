import { amountOf } from "../amount";
import { isCost } from "../effect";
import { size } from "../money";
import type { YearSummary } from "../summary/by-year";
import type { SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn } from "./plan";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";

/** Line of enquiry 5: costs that take a large part of a year's gross savings. They hide in the net figure. */
export const costsAmongSavings: EnquiryRule = ({ table, years }, thresholds) =>
  years.flatMap((year) => {
    const [costs, savings] = [size(year.costs), size(year.savings)];
    const share = shareOf(costs, savings);
    const measure = passing("costs", share, thresholds);
    if (costs === 0 || (share !== null && !measure)) return [];
    const show = amountsOf(table);
    const lines = costLines(year, table);
    const against =
      share === null ? "against no savings" : `${showPercent(share)} of the ${show(savings)} of gross savings`;
    const when = year.column.year ? `In ${year.name}, costs` : "Costs";
    return [
      {
        rule: 5,
        id: "costs",
        strength: "look",
        measure,
        year: year.column.year?.name ?? null,
        question: `${when} of ${show(costs)} (${showLines(lines)}) stand among the savings, ${against}. What are they for, and does the budget allow for them?`,
        lines: lines.map((line) => line.row),
        cells: lines.flatMap((line) => cellsIn(line, [year.column])),
      },
    ];
  });

function costLines(year: YearSummary, table: SavingsTable): SavingsLine[] {
  return table.lines.filter((line) => {
    const amount = amountOf(line.figures.get(year.column.index), year.column.unit);
    return amount !== null && isCost(amount, line, table);
  });
}
