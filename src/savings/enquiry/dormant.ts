import { savingsColumns, savingsFigures } from "../savings-columns";
import { showLine } from "../show";
import type { Figure, SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";
import { cellsIn, savingLines, wholePlan } from "./plan";
import { amountsOf, isAbove, showShare } from "./wording";

/** Line of enquiry 8: a line that gives nothing for years and then much. Nobody reports on it until it is due. */
export const dormant: EnquiryRule = ({ table }, thresholds) => {
  const columns = savingsColumns(table);
  const plan = wholePlan(table);
  const show = amountsOf(table);
  return savingLines(table).flatMap(({ line, amount }) => {
    const idle = yearsOfNothing(line, table);
    if (idle < thresholds.dormantYears || !isAbove(amount, plan, thresholds.dormantLine)) return [];
    const wakes = columns[idle]?.year?.name ?? "";
    return [
      {
        rule: 8,
        id: "dormant",
        strength: "look",
        question: `${showLine(line)} saves nothing for ${idle} years; from ${wakes} on it is to grow to ${show(amount)} a year, ${showShare(amount, plan)} of the plan. What will be in place by then, and what will members see before?`,
        lines: [line.row],
        cells: cellsIn(line, columns),
      },
    ];
  });
};

function yearsOfNothing(line: SavingsLine, table: SavingsTable): number {
  const figures = savingsFigures(line, table);
  const first = figures.findIndex((figure) => !isNothing(figure));
  return first === -1 ? 0 : first;
}

/** Zero, nil, a dash or a blank. "n/a" and "TBC" say that nobody knows, which is something else. */
function isNothing(figure: Figure): boolean {
  return figure.value === 0 || figure.absent === "nil" || figure.absent === "dash" || figure.absent === "blank";
}
