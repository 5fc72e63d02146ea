import type { Outcome } from "./child";
import { isWrong, runFiles } from "./run-files";

// `npm run fuzz`, or `npm run fuzz -- 500 20000` for 500 files from the seed 20,000 on: what became of mutated files.
const [count = 10_000, first = 0] = process.argv.slice(2).map(Number);
const PROCESSES = 2;

const begun = performance.now();
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: PROCESSES }, (_, index) => runFiles(seedsOf(index), tell)));
show();
process.exitCode = outcomes.some(isWrong) ? 1 : 0;

function* seedsOf(index: number): Generator<number> {
  for (let seed = first + index; seed < first + count; seed += PROCESSES) yield seed;
}

function tell(outcome: Outcome): void {
  outcomes.push(outcome);
  if (isWrong(outcome)) console.log(`seed ${outcome.seed}: ${outcome.name}: ${outcome.outcome}`);
  else if (outcomes.length % 1000 === 0) console.log(`${outcomes.length} files`);
}

function show(): void {
  const counts = new Map<string, number>();
  for (const { name, outcome } of outcomes) {
    const line = `${name.replace(/^.*\./, ".").padEnd(8)}${outcome}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (const [line, files] of [...counts].sort()) console.log(`${String(files).padStart(6)}  ${line}`);
  const slowest = [...outcomes].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  for (const { seed, name, milliseconds } of slowest)
    console.log(`${milliseconds.toFixed(0)} ms for ${name} of seed ${seed}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${outcomes.length} files in ${seconds} s, ${outcomes.filter(isWrong).length} wrong`);
}
