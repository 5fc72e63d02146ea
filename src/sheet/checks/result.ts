import type { Unit } from "../../savings/unit";
import type { PlanCell } from "../plan";
import { formula } from "../cells";
import { BEYOND_PENCE } from "../formats";

export const PASSES = "Passes";
const DIFFERS = "Differs";

/** The columns that the tables of checks have in common, so that one width suits both. */
export const COLUMNS = { table: 0, what: 1, where: 2, unit: 3, one: 4, other: 5, difference: 6 } as const;

/**
 * Whether a difference is nothing, or no more than is allowed.
 *
 * @param difference the cell that holds it
 * @param allowed the cell that holds what rounding explains; null where nothing does
 * @param scale the unit of both, which says how much binary fractions may leave behind
 */
export function resultCell(difference: string, allowed: string | null, scale: Unit, passes: boolean): PlanCell {
  const left = `ABS(${difference})${allowed === null ? "" : `-${allowed}`}`;
  const source = `=IF(ROUND(${left},${BEYOND_PENCE[scale]})<=0,"${PASSES}","${DIFFERS}")`;
  return formula(source, passes ? PASSES : DIFFERS, "General", "cellText");
}

export function isPassed(cell: PlanCell): boolean {
  return cell.value === PASSES;
}
