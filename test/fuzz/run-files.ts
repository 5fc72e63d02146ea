import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Outcome } from "./child";

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.join(FOLDER, "../..");

/** A file that takes longer hangs. */
const MOST_MILLISECONDS = 10_000;
/** Files that make the process need more than a computer has are as bad. */
const MOST_MEGABYTES = 2048;

/** What is read in a process of its own: files of every kind, or sheets and reports that are open already. */
export type Child = "child.ts" | "cells-child.ts";

/**
 * Reads the files of some seeds in a process of its own, which is ended and begun anew where a file hangs or brings it down.
 *
 * @param seeds which files
 * @param tell what became of each: besides the reader's own outcomes "hung" and "died"
 */
export async function runFiles(
  seeds: Iterable<number>,
  tell: (outcome: Outcome) => void,
  file: Child = "child.ts",
): Promise<void> {
  let child = await begin(file);
  for (const seed of seeds) {
    const outcome = await answerOf(child, seed);
    tell(outcome);
    if (outcome.outcome !== "hung" && outcome.outcome !== "died") continue;
    child.kill("SIGKILL");
    child = await begin(file);
  }
  child.kill();
}

/** Whether an outcome is what must not be. */
export function isWrong({ outcome }: Outcome): boolean {
  return outcome === "hung" || outcome === "died" || /^(?:threw|slow)/.test(outcome);
}

async function begin(file: Child): Promise<ChildProcess> {
  const tsx = pathToFileURL(path.join(ROOT, "node_modules/tsx/dist/loader.mjs")).href;
  const child = fork(path.join(FOLDER, file), {
    execArgv: ["--import", tsx, `--max-old-space-size=${MOST_MEGABYTES}`],
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, "tsconfig.json") },
    cwd: ROOT,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  await once(child, "message");
  return child;
}

function answerOf(child: ChildProcess, seed: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const lost = (outcome: string) => end({ seed, name: "?", outcome, milliseconds: performance.now() - begun });
    // eslint-disable-next-line no-restricted-syntax -- the end of patience with a file, not a wait
    const timer = setTimeout(() => lost("hung"), MOST_MILLISECONDS);
    child.once("message", (outcome) => end(outcome as Outcome));
    child.once("exit", () => lost("died"));
    child.send(seed);
  });
}
