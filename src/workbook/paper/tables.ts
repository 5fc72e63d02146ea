import type { SheetPlan } from "../../sheet/plan";
import { areasMeet } from "./area";
import type { FoundSheet, FoundTable } from "./find-paper";

/**
 * The marked tables that stay as they are and only change their size: what a user built on their names and columns, such
 * as a pivot table, goes on working.
 */
export function stayingTables({ tables }: FoundSheet, plan: SheetPlan): Map<string, FoundTable> {
  return new Map(
    tables.flatMap((found) => {
      const { name, range } = found;
      const block = plan.blocks.find((one) => one.table === name && one.isSortable === true);
      return block && block.row === range.row && range.column === 0 ? [[name, found] as const] : [];
    }),
  );
}

/** The marked tables that make room for those of the new plan. */
export function leavingTables(found: FoundSheet, staying: ReadonlyMap<string, FoundTable>): FoundTable[] {
  return found.tables.filter(({ name, range }) => !staying.has(name) && areasMeet(range, found.area));
}
