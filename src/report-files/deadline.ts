/** Alone they take some milliseconds; beside work that never lets a timer ring, the time is looked at after each of its steps. */
const TURNS = 10_000;

/**
 * Waits for work until a time. The library reads in steps that follow on one another without a pause, in which no timer
 * rings: so the time is looked at between the steps, and timers get their turn now and then.
 *
 * @param deadline when to give up, as `performance.now()` counts
 * @param work what is waited for
 * @returns what it came to; null if the time was up first, and then the work is still to be stopped
 * @throws what the work throws
 * @example await before(performance.now() + 1000, Promise.resolve(1)) // 1
 */
export async function before<T>(deadline: number, work: Promise<T>): Promise<T | null> {
  const state = { isDone: false };
  const done = () => {
    state.isDone = true;
  };
  work.then(done, done);
  for (let turn = 1; !state.isDone; turn++) {
    if (performance.now() > deadline) return null;
    await (turn % TURNS === 0 ? new Promise((resolve) => setTimeout(resolve, 0)) : null);
  }
  return work;
}
