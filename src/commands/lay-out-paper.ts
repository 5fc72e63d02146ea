import type { SummaryOptions } from "../savings/choices/summary-options";
import type { EnquiryThresholds } from "../savings/enquiry/thresholds";
import { fingerprinting } from "../savings/kept/fingerprint";
import type { Kept } from "../savings/kept/kept";
import type { Steps } from "../savings/steps";
import { documentTitle } from "../sheet/about/document-title";
import { readDetails } from "../sheet/about/details";
import { readEnquiries } from "../sheet/enquiries/read-enquiries";
import type { Paper, Published } from "../sheet/paper";
import { layingOutPlans } from "../sheet/scrutiny-plans";
import type { SheetCells } from "../workbook/paper/found-paper";
import { rowsRead, wordsInTheWay } from "../workbook/paper/words-beside";
import type { PaperFound, PaperToWrite } from "../workbook/paper/write-paper";
import type { WorkbookResults } from "./read-tables";

/** A paper to be written, with what the user should hear about it. */
export interface LaidOutPaper extends PaperToWrite {
  /** Sentences about what somebody typed on the sheets and could not be used. */
  readonly problems: readonly string[];
  /** Stands for everything that it was laid out from. */
  readonly fingerprint: string;
}

const NOTHING: SheetCells = { values: [], texts: [], formulas: [] };

/**
 * Lays a paper out, in steps, over what stands in the workbook: what people typed on its sheets stays, and thresholds that somebody
 * changed in their cells count.
 *
 * @param results what was read from the workbook
 * @param found what stands of the paper already
 * @param published for a copy that is published
 */
export function* layingOutPaper(
  { summary, snapshot, reading }: WorkbookResults,
  { names, freeNames, cells, typed, kept }: PaperFound,
  published: Published | null = null,
): Steps<LaidOutPaper> {
  const enquiryCells = cells.get("enquiries") ?? NOTHING;
  const onSheet = readEnquiries(typed.get("enquiries") ?? NOTHING);
  const options = withTyped(kept, onSheet.thresholds);
  const paper: Paper = {
    summary,
    options,
    // A sheet on which nothing of ours can be found any more is the user's: the paper gets another.
    names: onSheet.isReadable ? names : { ...names, enquiries: freeNames.enquiries },
    typed: { enquiries: onSheet.enquiries, details: readDetails(typed.get("about") ?? NOTHING) },
    published,
  };
  const next: Kept = { ...kept, options, thresholdsWritten: options.thresholds };
  const now = yield* fingerprinting(snapshot, reading, next);
  return {
    plans: yield* onSheet.isReadable && published === null ? plansAround(paper, enquiryCells) : layingOutPlans(paper),
    takenUp: new Map([["enquiries", rowsRead(enquiryCells)]]),
    kept: { ...next, summaryOf: now },
    title: documentTitle(paper),
    problems: onSheet.problems,
    fingerprint: now,
  };
}

/** The plans, with words that would stand in the way of a column of the user's own moved to a row of their own. */
function* plansAround(paper: Paper, enquiryCells: SheetCells): Steps<LaidOutPaper["plans"]> {
  const plans = yield* layingOutPlans(paper);
  const inTheWay = wordsInTheWay(enquiryCells, plans.enquiries);
  if (inTheWay.length === 0) return plans;
  const { typed } = paper;
  return yield* layingOutPlans({ ...paper, typed: { ...typed, enquiries: [...typed.enquiries, ...inTheWay] } });
}

/** A cell that is no longer as it was written was changed by somebody; otherwise what was set in the pane counts. */
function withTyped({ options, thresholdsWritten }: Kept, typed: Partial<EnquiryThresholds>): SummaryOptions {
  const written = thresholdsWritten ?? options.thresholds;
  const changed = Object.entries(typed).filter(([name, value]) => written[name as keyof EnquiryThresholds] !== value);
  return { ...options, thresholds: { ...options.thresholds, ...Object.fromEntries(changed) } };
}
