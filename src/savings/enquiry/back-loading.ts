import { NO_MONEY, subtract, sum } from "../money";
import { savingsColumns } from "../savings-columns";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn, savingLines, savingsByYear, wholePlan } from "./plan";
import { amountsOf, shareOf, showPercent } from "./wording";

/**
 * Line of enquiry 6: a plan most of which is first due after its first year. What lies far off is least certain, and
 * this year's budget does not test it.
 */
export const backLoading: EnquiryRule = ({ table }, thresholds) => {
  const columns = savingsColumns(table);
  const [first, last] = [table.years[0], table.years.at(-1)];
  if (!first || !last) return [];
  const plan = wholePlan(table);
  const later = savingLines(table).flatMap(({ line, amount }) => {
    const atFirst = savingsByYear(line, table)[0] ?? NO_MONEY;
    return atFirst < amount ? [{ line, amount: subtract(amount, atFirst) }] : [];
  });
  const due = sum(later.map(({ amount }) => amount));
  const measure = passing("dueLater", shareOf(due, plan), thresholds);
  if (!measure) return [];
  const show = amountsOf(table);
  return [
    {
      rule: 6,
      id: "back-loading",
      strength: "look",
      measure,
      year: null,
      question: `${show(due)} of the ${show(plan)} to be saved a year by ${last.name} (${showPercent(measure.value)}) is first due after ${first.name}. What has to happen before then, and how will members know that it is on course?`,
      lines: later.map(({ line }) => line.row),
      cells: later.flatMap(({ line }) => cellsIn(line, [...columns.slice(0, 1), ...columns.slice(-1)])),
    },
  ];
};
