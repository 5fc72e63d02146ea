import type { Finding, Severity } from "../finding";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable } from "../table";
import type { Check } from "./check";
import { basisUnknown } from "./basis-unknown";
import { codeMalformed } from "./code-malformed";
import { codeMissing } from "./code-missing";
import { codeRepeated } from "./code-repeated";
import { codeUntidy } from "./code-untidy";
import { columnsUnclear } from "./columns-unclear";
import { figureHasNoteMark } from "./figure-has-note-mark";
import { figureHasOwnUnit } from "./figure-has-own-unit";
import { figureInDoubt } from "./figure-in-doubt";
import { figureInWrongUnit } from "./figure-in-wrong-unit";
import { figureIsText } from "./figure-is-text";
import { figureUnreadable } from "./figure-unreadable";
import { filteredRows } from "./filtered-rows";
import { fullYearNotCounted } from "./full-year-not-counted";
import { hiddenColumns } from "./hidden-columns";
import { hiddenRows } from "./hidden-rows";
import { hiddenSheet } from "./hidden-sheet";
import { percentageDiffers } from "./percentage-differs";
import { signAgainstTable } from "./sign-against-table";
import { signUnknown } from "./sign-unknown";
import { totalDiffers } from "./total-differs";
import { unitUnknown } from "./unit-unknown";
import { yearIsDate } from "./year-is-date";
import { yearMissing } from "./year-missing";
import { yearOutOfOrder } from "./year-out-of-order";
import { yearRepeated } from "./year-repeated";
import { yearUncertain } from "./year-uncertain";

/** Every check, in the order in which findings of the same weight are shown. */
const CHECKS: readonly Check[] = [
  unitUnknown,
  basisUnknown,
  signUnknown,
  columnsUnclear,
  yearUncertain,
  hiddenSheet,
  hiddenRows,
  filteredRows,
  hiddenColumns,
  totalDiffers,
  percentageDiffers,
  signAgainstTable,
  yearMissing,
  yearRepeated,
  yearOutOfOrder,
  yearIsDate,
  fullYearNotCounted,
  codeMissing,
  codeMalformed,
  codeUntidy,
  codeRepeated,
  figureUnreadable,
  figureInDoubt,
  figureHasOwnUnit,
  figureInWrongUnit,
  figureIsText,
  figureHasNoteMark,
];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Runs every check over one table.
 *
 * @returns the findings, the weightiest first
 */
export function checkTable(table: SavingsTable): Finding[] {
  return inOneGo(checkingTable(table));
}

/** Runs every check as {@link checkTable} does, one a step. */
export function* checkingTable(table: SavingsTable): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    const found = check(table);
    for (const finding of "next" in found ? yield* found : found) findings.push(finding);
    yield;
  }
  return findings.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
