import type { Finding, Severity } from "../finding";
import type { SavingsTable } from "../table";
import type { Check, CheckSettings } from "./check";
import { DEFAULT_CHECK_SETTINGS } from "./check";
import { codeMalformed, codeMissing, codeRepeated } from "./codes";
import { basisUnknown, unitUnknown } from "./decisions";
import { figureHasOwnUnit, figureInWrongUnit, figureIsText, figureUnreadable } from "./figures";
import { percentageDiffers } from "./percentages";
import { signAgainstTable } from "./sign";
import { totalDiffers } from "./totals";
import { yearIsDate, yearMissing, yearOutOfOrder, yearRepeated } from "./years";

/** Every check, in the order in which findings of the same weight are shown. */
const CHECKS: readonly Check[] = [
  unitUnknown,
  basisUnknown,
  totalDiffers,
  percentageDiffers,
  signAgainstTable,
  yearMissing,
  yearRepeated,
  yearOutOfOrder,
  yearIsDate,
  codeMissing,
  codeMalformed,
  codeRepeated,
  figureUnreadable,
  figureHasOwnUnit,
  figureInWrongUnit,
  figureIsText,
];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Runs every check over one table.
 *
 * @returns the findings, the weightiest first
 */
export function checkTable(table: SavingsTable, settings: CheckSettings = DEFAULT_CHECK_SETTINGS): Finding[] {
  return CHECKS.flatMap((check) => check(table, settings)).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
