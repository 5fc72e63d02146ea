import type { Pence } from "../savings/money";
import { add, inUnit, NO_MONEY } from "../savings/money";
import type { SavingsLine } from "../savings/table";
import { tableFrom } from "./table-argument";
import { unitFrom } from "./unit-argument";
import { amountAsked } from "./year-argument";

/**
 * A block of totals by a group of each line, in the order in which the groups first stand in the table.
 *
 * @param range the savings table's cells
 * @param year the year that was asked for, or none
 * @param heading the heading of the groups
 * @param grouping how a line's group is found, seen from all lines
 */
export function totalsByGroup(
  range: unknown[][],
  year: unknown,
  heading: string,
  grouping: (lines: readonly SavingsLine[]) => (line: SavingsLine) => string,
): [heads: (string | number)[], ...groups: (string | number)[][]] {
  const table = tableFrom(range);
  const amount = amountAsked(year, table);
  const groupOf = grouping(table.lines);
  const totals = new Map<string, Pence>();
  for (const line of table.lines) {
    const group = groupOf(line);
    totals.set(group, add(totals.get(group) ?? NO_MONEY, amount(line) ?? NO_MONEY));
  }
  const unit = unitFrom(null, table);
  const rows = [...totals].map(([group, total]) => [group, inUnit(total, unit)]);
  return [[heading, table.unit.value ?? "As written"], ...rows];
}
