import { inWords } from "../../savings/show";
import { livenessOf } from "../liveness";
import type { Paper } from "../paper";

/** What a reader needs to know before the figures: what they follow, and which tables the user left out. */
export function aboutTheSummary(paper: Paper): string[] {
  const { leftOut } = paper.summary;
  const tables = leftOut.map(({ title, sheet }) => (title === sheet ? title : `${sheet}: ${title}`));
  const sentence = `Left out, as was asked for in the pane: ${inWords(tables)}.`;
  return leftOut.length === 0 ? [livenessOf(paper)] : [livenessOf(paper), sentence];
}
