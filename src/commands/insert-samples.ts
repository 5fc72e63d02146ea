import { loadPart } from "./load-part";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";

/** Adds the sample sheets, which are loaded only now: most workbooks never need them. */
export async function insertSamples(): Promise<Outcome<readonly string[]>> {
  const part = await loadPart(import(/* webpackChunkName: "samples" */ "./add-samples"));
  if (!part.ok) return problem(part.problem);
  const added = await part.value.addSamples();
  if (!added.ok) return problem(added.problem);
  return { kind: "done", message: `Added ${added.value.length} sample sheets.`, value: added.value };
}
