import type { CellRef } from "../grid";
import type { TableSummary } from "../summary/summarise";
import type { EnquiryThresholds } from "./thresholds";

/** How hard a line of enquiry presses: worth a look, or well past what councils are used to. */
export type EnquiryStrength = "look" | "strong";

/** What a threshold counts. */
export type MeasureKind = "%" | "times" | "years";

/** On which side of a threshold a rule asks: past it, short of it, or from it on. */
export type AsksWhen = "above" | "below" | "from";

/** The number that made a rule ask, and the threshold that it passed. */
export interface EnquiryMeasure {
  /** As the question shows it: in per cent, times or years, to one decimal. */
  readonly value: number;
  readonly kind: MeasureKind;
  readonly threshold: keyof EnquiryThresholds;
  readonly asks: AsksWhen;
}

/** Something a councillor would ask about a savings table. It shows its numbers and asks; it gives no verdict. */
export interface LineOfEnquiry {
  /** The number of the line of enquiry, 1 to 25. */
  readonly rule: number;
  /** Which rule asks, such as "back-loading". */
  readonly id: string;
  readonly strength: EnquiryStrength;
  /** The question, with the numbers it rests on, in a sentence or two. */
  readonly question: string;
  /** What was held against a threshold; null where the rule has none, or there was nothing to measure. */
  readonly measure: EnquiryMeasure | null;
  /** The year that it is about, such as "2017/18", where its rule may ask once for each year; otherwise null. */
  readonly year: string | null;
  /** Zero-based sheet rows of the lines it rests on. */
  readonly lines: readonly number[];
  readonly cells: readonly CellRef[];
}

/** One line of enquiry as a rule: looks at one table's summary and asks, or does not. */
export type EnquiryRule = (summary: TableSummary, thresholds: EnquiryThresholds) => LineOfEnquiry[];
