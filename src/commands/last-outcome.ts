import type { SummaryCreated } from "./create-summary";
import type { Outcome } from "./outcome";

type Listener = (outcome: Outcome<SummaryCreated>) => void;

const listeners = new Set<Listener>();
let last: Outcome<SummaryCreated> | null = null;

/** What the latest ribbon command came to, for a pane that opens afterwards. Null before the first. */
export function lastOutcome(): Outcome<SummaryCreated> | null {
  return last;
}

/** Tells the pane what a ribbon command came to: ribbon and pane share one runtime. */
export function announceOutcome(outcome: Outcome<SummaryCreated>): void {
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
