/** Work shorter than this is done several times over, so that the clock's own step does not show. */
const SHORTEST_MS = 2;
const MOST_RUNS = 9;
/** Long work is run fewer times, so that the whole bench stays within minutes. */
const ENOUGH_MS = 1500;
const FEWEST_RUNS = 3;
/** Work that takes this long is not done again: once shows that it is slow. */
const TOO_LONG_MS = 5000;

/**
 * The time that some work takes: the median of several runs after warm-up.
 *
 * @returns milliseconds for doing it once
 */
export function timeOf(work: () => unknown): number {
  const first = elapsed(work, 1);
  if (first > TOO_LONG_MS) return first;
  const times = Math.max(1, Math.ceil(SHORTEST_MS / Math.max(first, 0.001)));
  elapsed(work, times);
  const runs: number[] = [];
  let spent = 0;
  while (runs.length < FEWEST_RUNS || (runs.length < MOST_RUNS && spent < ENOUGH_MS)) {
    const run = elapsed(work, times);
    spent += run;
    runs.push(run / times);
  }
  return runs.sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
}

function elapsed(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let count = 0; count < times; count += 1) work();
  return performance.now() - start;
}
