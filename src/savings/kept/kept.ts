import type { SummaryOptions } from "../choices/summary-options";
import { DEFAULT_SUMMARY_OPTIONS } from "../choices/summary-options";
import type { TableChoice } from "../choices/table-choice";
import type { EnquiryThresholds } from "../enquiry/thresholds";
import type { MendedStep } from "../mends/mended-step";
import type { AcceptedFinding } from "./accepted-finding";

/** A choice as it is kept: where it belongs is kept as a place, which the workbook moves with its cells. */
export interface KeptChoice {
  readonly id: string;
  readonly choice: TableChoice;
}

/** Everything that the add-in keeps in the workbook. It travels in the file, so it holds nothing of the person. */
export interface Kept {
  readonly choices: readonly KeptChoice[];
  readonly options: SummaryOptions;
  readonly accepted: readonly AcceptedFinding[];
  /** The mends that can be taken back, the latest last. */
  readonly mended: readonly MendedStep[];
  /** The fingerprint of what the summary sheet was last written from; null where there is none. */
  readonly summaryOf: string | null;
  /** The thresholds as they were last written into cells: one that differs there now was changed by somebody. */
  readonly thresholdsWritten: EnquiryThresholds | null;
}

export const NOTHING_KEPT: Kept = {
  choices: [],
  options: DEFAULT_SUMMARY_OPTIONS,
  accepted: [],
  mended: [],
  summaryOf: null,
  thresholdsWritten: null,
};

/** An id that nothing kept has yet. */
export function freeId(kept: Kept): string {
  const ids = [
    ...kept.choices.map(({ id }) => id),
    ...kept.mended.flatMap(({ id, parts }) => [id, ...parts.map(({ place }) => place)]),
  ];
  return String(ids.reduce((highest, id) => Math.max(highest, Number(id) || 0), 0) + 1);
}
