import type { Outcome } from "./outcome";

/** Adds the sample sheets, which are loaded only now: most workbooks never need them. */
export async function insertSamples(): Promise<Outcome<readonly string[]>> {
  const loaded = await import(/* webpackChunkName: "samples" */ "./add-samples").catch(() => null);
  if (!loaded)
    return { kind: "problem", message: "The samples could not be loaded. Check the connection and try again." };
  const added = await loaded.addSamples();
  if (!added.ok) return { kind: "problem", message: added.problem.message };
  return { kind: "done", message: `Added ${added.value.length} sample sheets.`, value: added.value };
}
