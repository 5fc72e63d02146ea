import type { Outcome } from "./child";
import type { Child } from "./run-files";
import { isWrong, runFiles } from "./run-files";

// `npm run fuzz`, or `npm run fuzz -- 500 20000 100000` for 500 files and then 100,000 cells, both from the seed 20,000
// on: what became of mutated files, and of odd cells.
const [count = 10_000, first = 0, cells = 1_000_000] = process.argv.slice(2).map(Number);
const PROCESSES = 2;

await fuzz("files", "child.ts", (done) => done.length < count);
await fuzz("sheets and reports", "cells-child.ts", (done) => cellsOf(done) < cells);

async function fuzz(what: string, child: Child, goesOn: (done: readonly Outcome[]) => boolean): Promise<void> {
  const begun = performance.now();
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    if (isWrong(outcome)) console.log(`seed ${outcome.seed}: ${outcome.name}: ${outcome.outcome}`);
    else if (outcomes.length % 1000 === 0) console.log(`${outcomes.length} ${what}`);
  };
  function* seeds(index: number): Generator<number> {
    for (let seed = first + index; goesOn(outcomes); seed += PROCESSES) yield seed;
  }
  await Promise.all(Array.from({ length: PROCESSES }, (_, index) => runFiles(seeds(index), tell, child)));
  show(outcomes);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const ofCells = cellsOf(outcomes) > 0 ? ` with ${cellsOf(outcomes)} cells or words` : "";
  console.log(`${outcomes.length} ${what}${ofCells} in ${seconds} s, ${outcomes.filter(isWrong).length} wrong\n`);
  if (outcomes.some(isWrong)) process.exitCode = 1;
}

function cellsOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { cells: own = 0 }) => sum + own, 0);
}

function show(outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { name, outcome } of outcomes) {
    const line = (/\.\w+$/.exec(name)?.[0] ?? "sheet").padEnd(8) + outcome;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (const [line, files] of [...counts].sort()) console.log(`${String(files).padStart(6)}  ${line}`);
  const slowest = [...outcomes].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  for (const { seed, name, milliseconds } of slowest)
    console.log(`${milliseconds.toFixed(0)} ms for ${name} of seed ${seed}`);
}
