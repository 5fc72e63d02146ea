import type { SummaryOptions } from "../savings/choices/summary-options";
import type { WrittenEnquiry } from "../savings/panel/written-enquiry";
import type { ScrutinySummary } from "../savings/summary/summarise";
import type { SheetNames } from "./own-sheets";

/** For whom the paper is, as somebody typed it on the About sheet; "" where nobody did. */
export interface PaperDetails {
  readonly council: string;
  readonly committee: string;
  /** As it is written or shown: "12 January 2027". */
  readonly date: string;
}

/** What people typed on the sheets, which every refresh keeps. */
export interface TypedOnSheets {
  /** The rows of the sheet of enquiries as they stand, those no longer asked too. */
  readonly enquiries: readonly WrittenEnquiry[];
  readonly details: PaperDetails;
}

/** When and from what a copy was published. */
export interface Published {
  /** Such as "22 November 2026". */
  readonly on: string;
  /** The workbook that holds the sources, such as "Budget 2027.xlsx". */
  readonly workbook: string;
}

/** Everything that the sheets are laid out from. */
export interface Paper {
  readonly summary: ScrutinySummary;
  readonly options: SummaryOptions;
  readonly names: SheetNames;
  readonly typed: TypedOnSheets;
  /** Null for the sheets that live beside their sources. */
  readonly published: Published | null;
}
