import type { Pence } from "./money";
import { penceFrom } from "./money";
import type { Figure, SavingsTable } from "./table";
import type { Unit } from "./unit";

/**
 * Where a table names no unit, its figures can still be added and compared among themselves: they are held as if they
 * were thousands, which keeps five decimals and leaves room for budgets in pounds, and are shown again as the bare
 * numbers they are.
 */
export const SCALE_WITHOUT_UNIT: Unit = "£000";

/** A figure's amount for arithmetic within its table. Null where no figure stands or it is a percentage. */
export function amountOf(figure: Figure | undefined, unit: Unit | null): Pence | null {
  if (!figure) return null;
  if (figure.pence !== null) return figure.pence;
  return unit === null && figure.value !== null ? penceFrom(figure.value, SCALE_WITHOUT_UNIT) : null;
}

/** The unit in which a table's amounts are shown. */
export function scaleOf(table: Pick<SavingsTable, "unit">): Unit {
  return table.unit.value ?? SCALE_WITHOUT_UNIT;
}
