import type { SheetPlan } from "../../sheet/plan";
import { areasMeet } from "./area";
import type { FoundSheet, FoundTable } from "./found-paper";
import type { PaperState } from "./paper-state";
import { plansOf } from "./paper-state";

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

/** Marked tables that stand where nothing is rewritten, and have the name of one that is to be written. */
export function tablesInTheWay(state: PaperState): Excel.Table[] {
  const planned = new Set(plansOf(state).flatMap(({ plan }) => plan.blocks.flatMap(({ table }) => table ?? [])));
  const inAreas = new Set(
    state.rewritten.flatMap(({ rewriting: { found } }) =>
      found.tables.flatMap(({ name, range }) => (areasMeet(range, found.area) ? [name] : [])),
    ),
  );
  return state.found.tables.flatMap(({ table, name }) => (planned.has(name) && !inAreas.has(name) ? [table] : []));
}
