/** As long as the page may be busy before it answers the user again, in milliseconds. */
const LONGEST_BUSY = 30;

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
