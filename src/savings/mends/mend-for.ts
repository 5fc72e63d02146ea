import type { Finding } from "../finding";
import type { SavingsTable } from "../table";
import { dateToYear } from "./date-to-year";
import { marksToNotes } from "./marks-to-notes";
import type { Mend } from "./mend";
import { textToNumber } from "./text-to-number";
import { tidyCode } from "./tidy-code";
import { totalToFormula } from "./total-to-formula";

type Mender = (finding: Finding, table: SavingsTable) => Mend | null;

const MENDERS: ReadonlyMap<string, Mender> = new Map<string, Mender>([
  ["figure-is-text", textToNumber],
  ["code-untidy", tidyCode],
  ["code-malformed", tidyCode],
  ["year-is-date", dateToYear],
  ["total-differs", totalToFormula],
  ["figure-has-note-mark", marksToNotes],
]);

/**
 * How a finding can be put right safely.
 *
 * @param finding one of the table's findings
 * @param table the table in which it was found
 * @returns what would be written into which cells; null where only a person can know what is right
 * @example mendFor(finding, table)?.changes[0]?.after // "(0.100)"
 */
export function mendFor(finding: Finding, table: SavingsTable): Mend | null {
  // A line that takes several rows has cells of which the finding says nothing, and its total's lines are not one range.
  if (table.turned !== undefined && finding.check !== "figure-is-text") return null;
  return MENDERS.get(finding.check)?.(finding, table) ?? null;
}
