import type { SummaryOptions } from "../../savings/choices/summary-options";
import { inWords } from "../../savings/show";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import { changedThresholds } from "../../savings/summary/threshold-words";

const LIVE =
  "Figures are formulas over the source sheets: they change when the sources change. Amounts that a sentence states are copied from it, beside a link to it.";
const FIXED =
  "Figures are values: they stay as they were when this sheet was written, whatever changes in the sources. Links lead to the cells that they come from.";

/** What a reader needs to know before the figures: what they follow, and what the user left out or set. */
export function aboutTheSummary(summary: ScrutinySummary, options: SummaryOptions): string[] {
  const sentences = [options.isLive ? LIVE : FIXED];
  if (summary.leftOut.length > 0) {
    const tables = summary.leftOut.map(({ title, sheet }) => (title === sheet ? title : `${sheet}: ${title}`));
    sentences.push(`Left out, as was asked for in the pane: ${inWords(tables)}.`);
  }
  const changed = changedThresholds(options.thresholds);
  if (changed.length > 0) sentences.push(`Questions are asked from thresholds set in the pane: ${inWords(changed)}.`);
  return sentences;
}
