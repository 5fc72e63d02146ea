import { readXlsx } from "../../src/host/files/xlsx";
import { readReportFile } from "../../src/report-files/read-report-file";
import { mutatedFile } from "./mutated-file";
import { startingFiles, type FuzzFile } from "./starts";

/** What became of a file. */
export interface Outcome {
  readonly seed: number;
  readonly name: string;
  /** "ok", a problem's id, or "threw" with what was thrown: only the last is wrong. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** How many cells or words it has, where these are counted. */
  readonly cells?: number;
}

const starts = await startingFiles();

// One file after another, as the parent asks: it ends this process where an answer does not come.
process.on("message", (seed: number) => {
  void outcomeOf(seed).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");

async function outcomeOf(seed: number): Promise<Outcome> {
  const file = await mutatedFile(starts, seed);
  const begun = performance.now();
  const outcome = await read(file).catch((thrown: unknown) => `threw ${String(thrown)}`);
  return { seed, name: file.name, outcome, milliseconds: performance.now() - begun };
}

async function read({ name, bytes }: FuzzFile): Promise<string> {
  const result = name.endsWith(".xlsx") ? await readXlsx(bytes) : await readReportFile(name, bytes);
  if (result.ok) return "ok";
  return /^This .*\.$/.test(result.problem.message) ? result.problem.id : `threw no sentence for ${result.problem.id}`;
}
