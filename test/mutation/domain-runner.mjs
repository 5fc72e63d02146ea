import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { collectedTests } from "./collected-tests.mjs";
import { Modules } from "./load-modules.mjs";

/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */
/** @typedef {import("@stryker-mutator/api/test-runner").DryRunResult} DryRunResult */
/** @typedef {import("./collected-tests.mjs").CollectedTest} CollectedTest */

/** @typedef {import("@stryker-mutator/api/core").MutantCoverage} MutantCoverage */

/**
 * A file of tests, how long it takes, and which mutants are run through by it.
 *
 * @typedef {{
 *   readonly file: string,
 *   readonly ms: number,
 *   readonly tests: readonly string[],
 *   readonly atLoad: readonly string[],
 *   readonly byTest: Readonly<Record<string, readonly string[]>>,
 * }} TestFile
 */

/** Whether a test of a file is asked about a mutant. @typedef {(file: TestFile) => (test: string) => boolean} Ask */

/** Where what the first run found is kept, beside the mutated files, for processes that come later. */
const KNOWN = "mutants-by-test.json";
/** Where not all tests are asked, none of another file is that takes longer. */
const SLOW = process.env.MUTANTS_ASK === undefined ? Infinity : 700;
/** Stands for a file's tests where it cannot be loaded. */
const NOT_LOADED = "loads";

/**
 * What Stryker's code in the mutated files reads and writes.
 *
 * @type {{
 *   activeMutant?: string | undefined,
 *   currentTestId?: string | undefined,
 *   mutantCoverage?: MutantCoverage,
 *   hitCount?: number | undefined,
 *   hitLimit?: number | undefined,
 * }}
 */
const stryker = {};
Object.assign(globalThis, { __stryker__: stryker });

/**
 * Runs the tests of the domain for Stryker in its own process: they are plain functions, so a mutant needs no new jest.
 * The tests nearest to a mutant go first, and the first that finds it is the last that is run for it.
 */
class DomainRunner {
  constructor() {
    this.modules = new Modules();
    /** @type {readonly TestFile[] | null} */
    this.known = null;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.modules.load(path.resolve("test/property-seed.ts"));
  }

  /**
   * @param {import("@stryker-mutator/api/test-runner").DryRunOptions} options
   * @returns {Promise<DryRunResult>}
   */
  async dryRun({ testFiles }) {
    /** @type {TestResult[]} */
    const tests = [];
    /** @type {TestFile[]} */
    const files = [];
    /** @type {MutantCoverage} */
    const all = { static: {}, perTest: {} };
    for (const file of testFiles ?? testsOf(path.resolve("test/savings"))) {
      const began = performance.now();
      const coverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
      const found = this.testsIn(file);
      for (const test of found) {
        stryker.currentTestId = test.name;
        tests.push(resultOf(test, file));
        stryker.currentTestId = undefined;
      }
      files.push({
        file,
        ms: performance.now() - began,
        tests: found.map(({ name }) => name),
        atLoad: Object.keys(coverage.static),
        byTest: idsByTest(coverage.perTest),
      });
      Object.assign(all.perTest, coverage.perTest);
      for (const [id, count] of Object.entries(coverage.static)) all.static[id] = (all.static[id] ?? 0) + count;
    }
    // Another process may be asked about the mutants.
    writeFileSync(KNOWN, JSON.stringify(files));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: all };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, reloadEnvironment, disableBail }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    this.known ??= /** @type {TestFile[]} */ (JSON.parse(readFileSync(KNOWN, "utf8")));
    const asks = reloadEnvironment ? this.askAboutLoading(sandboxFileName) : asksFor(new Set(testFilter));
    const files = nearestFirst(this.known, sandboxFileName);
    const result = this.firstFailure(files, asks, activeMutant.id, reloadEnvironment);
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  /**
   * What is worked out while files are loaded may change every test that uses the mutated file. Where a file of tests uses
   * it while it is loaded itself, that may be each of its tests.
   *
   * @param {string} mutated
   * @returns {Ask}
   */
  askAboutLoading(mutated) {
    const own = new Set(readFileSync(mutated, "utf8").match(/(?<=stryMutAct_9fa48\(")\d+/gu));
    const coverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
    this.modules.forget();
    this.modules.load(mutated);
    const asked = [...own].filter((id) => !(id in coverage.static));
    return ({ file, atLoad, byTest }) => {
      // What only is there to be used has no code that a test could run through.
      const isAllAsked = asked.length === 0 || distance(file, mutated) === 0;
      const isUsedAtLoad = (isAllAsked ? [...own] : asked).some((id) => atLoad.includes(id));
      return (test) => isUsedAtLoad || (byTest[test]?.some((id) => own.has(id)) ?? false);
    };
  }

  /**
   * @param {readonly TestFile[]} files
   * @param {Ask} asks
   * @param {string} mutant
   * @param {boolean} isActiveAtLoad
   * @returns {DryRunResult}
   */
  firstFailure(files, asks, mutant, isActiveAtLoad) {
    const tests = [];
    try {
      for (const file of files) {
        const isAsked = asks(file);
        if (!file.tests.some(isAsked)) continue;
        stryker.activeMutant = isActiveAtLoad ? mutant : undefined;
        const found = this.testsIn(file.file);
        stryker.activeMutant = mutant;
        for (const test of found) {
          if (test.name !== NOT_LOADED && !isAsked(test.name)) continue;
          const result = resultOf(test, file.file);
          tests.push(result);
          if (result.status === TestStatus.Failed) return { status: DryRunStatus.Complete, tests };
        }
      }
      return { status: DryRunStatus.Complete, tests };
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  /**
   * @param {string} file
   * @returns {CollectedTest[]}
   */
  testsIn(file) {
    this.modules.forget();
    const { tests, globals } = collectedTests(path.basename(file, ".test.ts"));
    Object.assign(globalThis, globals, { expect });
    try {
      this.modules.load(file);
    } catch (error) {
      const rethrow = () => {
        throw error;
      };
      return [{ name: NOT_LOADED, run: rethrow }];
    }
    return tests;
  }
}

/**
 * @param {CollectedTest} test
 * @param {string} fileName
 * @returns {TestResult}
 */
function resultOf({ name, run }, fileName) {
  const began = performance.now();
  const of = { id: name, name, fileName };
  try {
    run();
    return { ...of, timeSpentMs: performance.now() - began, status: TestStatus.Success };
  } catch (error) {
    return { ...of, timeSpentMs: performance.now() - began, status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/** @param {string} folder */
function testsOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => path.join(folder, name));
}

/**
 * @param {MutantCoverage["perTest"]} perTest
 * @returns {Record<string, string[]>}
 */
function idsByTest(perTest) {
  return Object.fromEntries(Object.entries(perTest).map(([test, counts]) => [test, Object.keys(counts)]));
}

/**
 * @param {ReadonlySet<string>} tests
 * @returns {Ask}
 */
function asksFor(tests) {
  return () => (test) => tests.has(test);
}

/**
 * The tests that mirror the mutated file, then those of its folder, then the others; the quickest first.
 *
 * @param {readonly TestFile[]} files
 * @param {string} mutated
 */
function nearestFirst(files, mutated) {
  const asked = files.filter(({ file, ms }) => ms <= SLOW || distance(file, mutated) === 0);
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

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", DomainRunner)];
