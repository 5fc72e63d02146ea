import type { SummaryCreated } from "./create-summary";
import type { Outcome } from "./outcome";
import type { PublishedSummary } from "./publish-summary";

/** What a ribbon command came to. */
export type RibbonOutcome =
  | { readonly command: "createScrutinySummary"; readonly outcome: Outcome<SummaryCreated> }
  | { readonly command: "publishSummary"; readonly outcome: Outcome<PublishedSummary> };

type Listener = (outcome: RibbonOutcome) => void;

const listeners = new Set<Listener>();
let last: RibbonOutcome | null = null;

/** What the latest ribbon command came to, for a pane that opens afterwards. Null before the first. */
export function lastOutcome(): RibbonOutcome | null {
  return last;
}

/** Tells the pane what a ribbon command came to: ribbon and pane share one runtime. */
export function announceOutcome(outcome: RibbonOutcome): void {
  last = outcome;
  for (const listener of listeners) listener(outcome);
}

/** Listens for outcomes of ribbon commands. @returns a function that stops listening */
export function onOutcome(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
