import { fingerprinting } from "../../src/savings/kept/fingerprint";
import { NOTHING_KEPT } from "../../src/savings/kept/kept";
import { readingWorkbook, readWorkbook } from "../../src/savings/reading/read-workbook";
import type { Steps } from "../../src/savings/steps";
import { sumUp, summingUp } from "../../src/savings/summary/sum-up";
import { summarising } from "../../src/savings/summary/summarise";
import { sampleSheet, sampleWorkbook } from "./sample-workbook";

/**
 * How long the longest step of the walk is: as long as the page may be kept from answering its user by the add-in's own
 * rules. The processor's time, so that what else the machine does hardly counts; the shortest of several runs.
 */
const RUNS = 3;

/** Milliseconds of the processor for each step. */
function timesOf<T>(make: () => Steps<T>): number[] {
  const times: number[] = [];
  const steps = make();
  for (;;) {
    const before = process.cpuUsage();
    const { done } = steps.next();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (done === true) return times;
  }
}

function longest(make: () => Steps<unknown>): string {
  const runs = Array.from({ length: RUNS }, () => timesOf(make));
  const best = Math.min(...runs.map((times) => Math.max(...times)));
  return `${best.toFixed(0)} ms of ${runs[0]?.length ?? 0} steps`;
}

const rows: Record<string, Record<string, string>> = {};
for (const [name, snapshot] of [
  ["100 sheets of 500 rows", sampleWorkbook(100, 500)],
  ["1 sheet of 20000 lines", sampleSheet(20_000)],
  ["1 sheet of 100000 lines", sampleSheet(100_000)],
] as const) {
  const reading = readWorkbook(snapshot);
  rows[name] = {
    reading: longest(() => readingWorkbook(snapshot)),
    "adding up": longest(() => summingUp(reading)),
    "checking and summarising": longest(() => summarising(sumUp(reading))),
    "telling whether anything changed": longest(() => fingerprinting(snapshot, reading, NOTHING_KEPT)),
  };
}
console.log("\nThe longest step between two breaths of the page, in milliseconds of the processor");
console.table(rows);
