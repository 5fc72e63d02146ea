import type { Outcome } from "./child";
import { isWrong, runFiles } from "./run-files";

const FILES = 300;

it("gives a report, a workbook or a problem for every mutated file, and does so in time", async () => {
  const outcomes: Outcome[] = [];
  await runFiles(Array(FILES).keys(), (outcome) => outcomes.push(outcome));
  expect(outcomes.filter(isWrong)).toEqual([]);
  expect(outcomes).toHaveLength(FILES);
  // Neither all whole nor all broken: else the mutations would try nothing.
  const whole = outcomes.filter(({ outcome }) => outcome === "ok").length;
  expect(whole).toBeGreaterThan(FILES / 10);
  expect(whole).toBeLessThan((9 * FILES) / 10);
});
