import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** @typedef {import("@stryker-mutator/api/core").MutantCoverage} MutantCoverage */

/**
 * A file of tests, how much of the processor it takes, which mutants are run through while it is loaded, and which by each of its tests.
 *
 * @typedef {{
 *   readonly file: string,
 *   readonly ms: number,
 *   readonly tests: readonly string[],
 *   readonly atLoad: readonly string[],
 *   readonly byTest: Readonly<Record<string, readonly string[]>>,
 * }} TestFile
 */

/** A file of tests and which of them are asked about a mutant. @typedef {readonly [file: string, tests: ReadonlySet<string>]} Asked */

/** Where what the first run found is kept, beside the mutated files, for processes that come later. */
const KNOWN = "mutants-by-test.json";
/** Where not all tests are asked, none of another file is whose tests take more milliseconds of the processor each. */
const SLOW = process.env.MUTANTS_ASK === undefined ? Infinity : 100;

/** @param {readonly TestFile[]} files */
export function keepKnownTests(files) {
  writeFileSync(KNOWN, JSON.stringify(files));
}

/** Which tests are asked about which mutant. */
export class KnownTests {
  constructor() {
    /** @type {readonly TestFile[]} */
    this.files = JSON.parse(readFileSync(KNOWN, "utf8"));
    /** By mutated file: all its mutants ask the same. @type {Map<string, readonly Asked[]>} */
    this.byMutated = new Map();
  }

  /**
   * The tests that run through a mutant.
   *
   * @param {readonly string[]} tests
   * @param {string} mutated
   * @returns {readonly Asked[]}
   */
  thatRunThrough(tests, mutated) {
    const asked = new Set(tests);
    const files = nearestFirst(this.files, mutated).filter((file) => file.tests.some((test) => asked.has(test)));
    return files.map(({ file }) => [file, asked]);
  }

  /**
   * What is worked out while the mutated file is loaded may change every test that uses it. Where a file of tests uses it
   * while it is loaded itself, that may be each of its tests; and so it is where there is nothing that a test could run
   * through.
   *
   * @param {string} mutated
   * @param {() => MutantCoverage} load loads the mutated file by itself
   * @returns {readonly Asked[]}
   */
  thatUse(mutated, load) {
    const known = this.byMutated.get(mutated);
    if (known) return known;
    const own = new Set(readFileSync(mutated, "utf8").match(/(?<=stryMutAct_9fa48\(")\d+/gu));
    const { static: whileLoaded } = load();
    const later = new Set([...own].filter((id) => !(id in whileLoaded)));
    const asked = nearestFirst(this.files, mutated).map(({ file, tests, atLoad, byTest }) => {
      const bears = later.size === 0 || distance(file, mutated) === 0 ? own : later;
      const areAll = atLoad.some((id) => bears.has(id));
      return /** @type {Asked} */ ([
        file,
        new Set(areAll ? tests : tests.filter((test) => byTest[test]?.some((id) => own.has(id)))),
      ]);
    });
    this.byMutated.set(
      mutated,
      asked.filter(([, tests]) => tests.size > 0),
    );
    return this.thatUse(mutated, load);
  }
}

/**
 * The tests that mirror the mutated file, then those of its folder, then the others; the quickest first.
 *
 * @param {readonly TestFile[]} files
 * @param {string} mutated
 */
function nearestFirst(files, mutated) {
  const asked = files.filter(({ file, ms, tests }) => ms <= SLOW * tests.length || distance(file, mutated) === 0);
  return asked.sort((a, b) => distance(a.file, mutated) - distance(b.file, mutated) || a.ms - b.ms);
}

/**
 * @param {string} test
 * @param {string} mutated
 */
function distance(test, mutated) {
  const mirrored = test.replace(`${path.sep}test${path.sep}`, `${path.sep}src${path.sep}`);
  if (path.dirname(mirrored) !== path.dirname(mutated)) return 2;
  return path.basename(mirrored, ".test.ts") === path.basename(mutated, ".ts") ? 0 : 1;
}
