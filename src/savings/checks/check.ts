import type { CodePattern } from "../code-pattern";
import type { Finding } from "../finding";
import type { SavingsTable } from "../table";

/** What the user may set for the checks. */
export interface CheckSettings {
  /** The pattern that codes should have; null to take the one that most of the table's codes share. */
  readonly codePattern: CodePattern | null;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = { codePattern: null };

/** One check: looks at one table and says what it found. */
export type Check = (table: SavingsTable, settings: CheckSettings) => Finding[];
