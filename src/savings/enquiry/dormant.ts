import { savingsColumns, savingsFigures } from "../savings-columns";
import { showLine } from "../show";
import type { Figure, SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn, savingLines, wholePlan } from "./plan";
import { amountsOf, counted, shareOf, showPercent } from "./wording";

/** Line of enquiry 8: a line that gives nothing for years and then much. Nobody reports on it until it is due. */
export const dormant: EnquiryRule = ({ table }, thresholds) => {
  const columns = savingsColumns(table);
  const plan = wholePlan(table);
  const show = amountsOf(table);
  return savingLines(table).flatMap(({ line, amount }) => {
    const idle = yearsOfNothing(line, table);
    const measure = passing("dormantLine", shareOf(amount, plan), thresholds);
    if (!measure || !passing("dormantYears", idle, thresholds)) return [];
    const wakes = columns[idle]?.year?.name ?? "";
    return [
      {
        rule: 8,
        id: "dormant",
        strength: "look",
        measure,
        year: null,
        question: `${showLine(line)} saves nothing for ${counted(idle, "year")}; from ${wakes} on it is to reach ${show(amount)} a year, ${showPercent(measure.value)} of the plan. What has to be in place by then, and what will members see before that?`,
        lines: [line.row],
        cells: cellsIn(line, columns),
      },
    ];
  });
};

/** Until the first figure of a line that saves. */
function yearsOfNothing(line: SavingsLine, table: SavingsTable): number {
  return savingsFigures(line, table).findIndex((figure) => !isNothing(figure));
}

/** Zero, nil, a dash or a blank. "n/a" and "TBC" say that nobody knows, which is something else. */
function isNothing(figure: Figure): boolean {
  return figure.value === 0 || figure.absent === "nil" || figure.absent === "dash" || figure.absent === "blank";
}
