import { scaleOf } from "../savings/amount";
import type { SavingsTable } from "../savings/table";
import type { Unit } from "../savings/unit";
import { UNITS } from "../savings/unit";
import { explainedError } from "./custom-function-error";
import { textFrom } from "./range-argument";

/**
 * The unit to answer in: the one asked for, or the table's own.
 *
 * @throws CustomFunctions.Error `#VALUE!` for an unknown unit, or where the table's own is not known
 */
export function unitFrom(argument: unknown, table: SavingsTable): Unit {
  const asked = textFrom(argument);
  if (asked === null) return scaleOf(table);
  const unit = UNITS.find((known) => known === asked.toLowerCase().replace(/['’\s]|s$/gu, ""));
  if (!unit) throw explainedError("#VALUE!", `"${asked}" is not a unit: use £m, £000 or £.`);
  if (table.unit.value === null)
    throw explainedError("#VALUE!", `The range does not say whether it is in £m, £000 or £. ${table.unit.evidence}`);
  return unit;
}
