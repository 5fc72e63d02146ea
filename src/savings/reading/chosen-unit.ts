import type { Column } from "../table";
import type { Unit } from "../unit";
import { withUnit } from "./unit";
import { holdsMoney } from "./headings";

/** Columns of savings, their years and what these come to. */
const OF_SAVINGS: ReadonlySet<Column["kind"]> = new Set(["year", "saving", "total"]);

/**
 * The columns with the unit that the user chose for the table. A column beside the savings whose own heading names
 * another unit than the table had keeps it: a budget in £m may stand beside savings in £000. To choose what was read is
 * to confirm it, and changes no column.
 *
 * @param columns the columns as their headings give them
 * @param read the table's unit as read
 */
export function withChosenUnit(columns: readonly Column[], read: Unit | null, chosen: Unit): Column[] {
  if (chosen === read) return withUnit(columns, read);
  return columns.map((column) => {
    if (!holdsMoney(column.kind)) return column;
    const follows = OF_SAVINGS.has(column.kind) || column.unit === null || column.unit === read;
    return follows ? { ...column, unit: chosen } : column;
  });
}
