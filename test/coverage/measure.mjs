import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import coverage from "istanbul-lib-coverage";
import { ROOT } from "../../src/host/bin/install.mjs";
import { isCounted, nothingTaken } from "./instrument.mjs";
import { TAKEN } from "./places.mjs";

/**
 * @typedef {object} Branches what tests took of a file's branches
 * @property {string} file from the root of the repository
 * @property {number} all
 * @property {{ line: number, what: string }[]} missed those that none took, in the order of the file
 */

/**
 * What the tests took when they were last measured, in every source that is counted: also in one that no test loads.
 *
 * @returns {{ branches: Branches[], changed: string[] }} and the files that changed since, of which nothing is known
 */
export function lastMeasured() {
  const sources = new Map(countedFiles().map((file) => [file, nothingTaken(readFileSync(file, "utf8"), file)]));
  const all = coverage.createCoverageMap(Object.fromEntries(sources));
  const changed = new Set();
  for (const taken of keptCounters()) {
    for (const [file, counters] of Object.entries(taken)) {
      if (JSON.stringify(counters.branchMap) === JSON.stringify(sources.get(file)?.branchMap))
        all.addFileCoverage(counters);
      else changed.add(path.relative(ROOT, file));
    }
  }
  return { branches: all.files().map((file) => branchesOf(all.fileCoverageFor(file))), changed: [...changed] };
}

/**
 * @param {import("istanbul-lib-coverage").FileCoverage} file
 * @returns {Branches}
 */
function branchesOf({ path: file, b, branchMap }) {
  const paths = Object.entries(branchMap).flatMap(([id, { type, line, locations }]) =>
    // The way around an `if` without `else` stands nowhere in the file.
    locations.map(({ start }, n) => ({ line: start.line ?? line, what: wordsFor(type, n), taken: b[id]?.[n] ?? 0 })),
  );
  const missed = paths.filter(({ taken }) => taken === 0).sort((one, other) => one.line - other.line);
  return {
    file: path.relative(ROOT, file),
    all: paths.length,
    missed: missed.map(({ line, what }) => ({ line, what })),
  };
}

/**
 * @param {string} type istanbul's word for a fork
 * @param {number} n which of its ways
 */
function wordsFor(type, n) {
  if (type === "if") return n === 0 ? "if" : "else";
  if (type === "cond-expr") return n === 0 ? "then" : "otherwise";
  if (type === "binary-expr") return `operand ${n + 1}`;
  return type === "default-arg" ? "default" : type;
}

function countedFiles() {
  return filesUnder(path.join(ROOT, "src")).filter(isCounted);
}

/** @returns {import("istanbul-lib-coverage").CoverageMapData[]} */
function keptCounters() {
  const files = existsSync(TAKEN) ? filesUnder(TAKEN).filter((file) => file.endsWith(".json")) : [];
  return files.map((file) => JSON.parse(readFileSync(file, "utf8")));
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)));
}
