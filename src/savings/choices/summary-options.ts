import type { EnquiryThresholds } from "../enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../enquiry/thresholds";
import type { Unit } from "../unit";

/** How the user wants the summary sheet. Which tables it covers is decided table by table: see {@link TableChoice}. */
export interface SummaryOptions {
  /** The unit that amounts are shown in; "source" for each table's own. */
  readonly unit: Unit | "source";
  /** Formulas that follow the sources; else values, as they were when the summary was written. */
  readonly isLive: boolean;
  readonly thresholds: EnquiryThresholds;
}

export const DEFAULT_SUMMARY_OPTIONS: SummaryOptions = {
  unit: "source",
  isLive: true,
  thresholds: DEFAULT_THRESHOLDS,
};
