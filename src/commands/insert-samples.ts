import { runPart } from "./load-part";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";

/** Adds the sample sheets, which are loaded only now: most workbooks never need them. */
export function insertSamples(): Promise<Outcome<readonly string[]>> {
  return runPart(import(/* webpackChunkName: "samples" */ "./add-samples"), async ({ addSamples }) => {
    const added = await addSamples();
    if (!added.ok) return problem(added.problem);
    return { kind: "done", message: `Added ${added.value.length} sample sheets.`, value: added.value };
  });
}
