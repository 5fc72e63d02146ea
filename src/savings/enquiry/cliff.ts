import { isCost } from "../effect";
import { NO_MONEY, size, subtract } from "../money";
import { savingsColumns } from "../savings-columns";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn, effectsByYear, wholePlan } from "./plan";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";

/**
 * Line of enquiry 7: one year into which much of the plan falls. The first year is no step, because the table has no
 * year before it; what falls after it is.
 */
export const cliff: EnquiryRule = ({ table, years }, thresholds) => {
  const plan = wholePlan(table);
  const show = amountsOf(table);
  const columns = savingsColumns(table);
  return years.flatMap((year, index) => {
    const { step } = year;
    if (index === 0 || step === null || isCost(step, { type: null }, table)) return [];
    const measure = passing("step", shareOf(size(step), plan), thresholds);
    if (!measure) return [];
    const rising = table.lines.filter((line) => {
      const effects = effectsByYear(line, table);
      const change = subtract(effects[index] ?? NO_MONEY, effects[index - 1] ?? NO_MONEY);
      return change !== 0 && !isCost(change, { type: null }, table);
    });
    return [
      {
        rule: 7,
        id: "cliff",
        strength: "look",
        measure,
        year: year.name,
        question: `Savings rise by ${show(size(step))} in ${year.name} alone, ${showPercent(measure.value)} of the plan's ${show(plan)} (${showLines(rising)}). Can so much be done in one year, and what happens if some of it slips?`,
        lines: rising.map((line) => line.row),
        cells: rising.flatMap((line) => cellsIn(line, columns.slice(index - 1, index + 1))),
      },
    ];
  });
};
