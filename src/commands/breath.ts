import type { Steps } from "../savings/steps";

/** As long as the page may be busy before it answers the user again, in milliseconds; a last step may come on top. */
const LONGEST_BUSY = 15;

/** Goes through long work, and lets the page answer the user between its steps. */
export async function withBreath<T>(steps: Steps<T>, breathe = breathing()): Promise<T> {
  for (;;) {
    await breathe();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Lets the page answer the user from time to time during long work.
 *
 * @returns to be awaited between two pieces of the work: it waits for the page only where it has been busy for long
 */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_BUSY) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
