import type { CellRef } from "../grid";
import type { TableSummary } from "../summary/summarise";
import type { EnquiryThresholds } from "./thresholds";

/** How hard a line of enquiry presses: worth a look, or well past what councils are used to. */
export type EnquiryStrength = "look" | "strong";

/** Something a councillor would ask about a savings table. It shows its numbers and asks; it gives no verdict. */
export interface LineOfEnquiry {
  /** The number of the line of enquiry, 1 to 25. */
  readonly rule: number;
  /** Which rule asks, such as "back-loading". */
  readonly id: string;
  readonly strength: EnquiryStrength;
  /** The question, with the numbers it rests on, in a sentence or two. */
  readonly question: string;
  /** Zero-based sheet rows of the lines it rests on. */
  readonly lines: readonly number[];
  readonly cells: readonly CellRef[];
}

/** One line of enquiry as a rule: looks at one table's summary and asks, or does not. */
export type EnquiryRule = (summary: TableSummary, thresholds: EnquiryThresholds) => LineOfEnquiry[];
