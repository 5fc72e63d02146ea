import { scaleOf } from "../savings/amount";
import type { SavingsTable } from "../savings/table";
import type { Unit } from "../savings/unit";
import { UNITS } from "../savings/unit";
import { explainedError } from "./custom-function-error";
import { textFrom } from "./text-argument";

/**
 * The unit that an argument names; null where it was left out.
 *
 * @throws CustomFunctions.Error `#VALUE!` for an unknown unit
 */
export function namedUnit(argument: unknown): Unit | null {
  const asked = textFrom(argument);
  if (asked === null) return null;
  const unit = UNITS.find((known) => known === asked.toLowerCase().replace(/['’\s]|s$/gu, ""));
  if (!unit) throw explainedError("#VALUE!", `"${asked}" is not a unit: use £m, £000 or £.`);
  return unit;
}

/**
 * The unit to answer in: the one asked for, or the table's own.
 *
 * @throws CustomFunctions.Error `#VALUE!` for an unknown unit, or where one is asked for and the table's own is not known
 */
export function unitFrom(argument: unknown, table: SavingsTable): Unit {
  const asked = namedUnit(argument);
  if (asked === null) return scaleOf(table);
  if (table.unit.value !== null) return asked;
  throw explainedError("#VALUE!", `The range does not say whether it is in £m, £000 or £. ${table.unit.evidence}`);
}
