import { NO_MONEY, subtract, sum } from "../money";
import { savingsColumns } from "../savings-columns";
import type { EnquiryRule } from "./enquiry";
import { cellsIn, savingLines, savingsByYear, wholePlan } from "./plan";
import { amountsOf, isAbove, showShare } from "./wording";

/**
 * Line of enquiry 6: a plan most of which is first due after its first year. What lies far off is least certain, and
 * this year's budget does not test it.
 */
export const backLoading: EnquiryRule = ({ table }, thresholds) => {
  const columns = savingsColumns(table);
  const [first, last] = [table.years[0], table.years.at(-1)];
  if (!first || !last || columns.length < 2) return [];
  const plan = wholePlan(table);
  const later = savingLines(table).flatMap(({ line, amount }) => {
    const atFirst = savingsByYear(line, table)[0] ?? NO_MONEY;
    return atFirst < amount ? [{ line, amount: subtract(amount, atFirst) }] : [];
  });
  const due = sum(later.map(({ amount }) => amount));
  if (!isAbove(due, plan, thresholds.dueLater)) return [];
  const show = amountsOf(table);
  return [
    {
      rule: 6,
      id: "back-loading",
      strength: "look",
      question: `${show(due)} of the ${show(plan)} to be saved a year by ${last.name} is first due after ${first.name}: ${showShare(due, plan)}. What has to happen first, and who checks on the way that it does?`,
      lines: later.map(({ line }) => line.row),
      cells: later.flatMap(({ line }) => cellsIn(line, [...columns.slice(0, 1), ...columns.slice(-1)])),
    },
  ];
};
