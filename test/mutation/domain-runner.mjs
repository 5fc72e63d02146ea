import { readdirSync, statSync } from "node:fs";
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
    /** @type {string[]} */
    this.files = [];
    /** In which files a test of a name stands. @type {Map<string, string[]>} */
    this.filesByTest = new Map();
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
    this.files = testFiles ?? testsOf(path.resolve("test/savings"));
    const tests = [];
    for (const file of this.files) {
      this.modules.forget();
      for (const test of this.testsIn(file)) {
        this.filesByTest.set(test.name, [...(this.filesByTest.get(test.name) ?? []), file]);
        stryker.currentTestId = test.name;
        tests.push(resultOf(test, file));
        stryker.currentTestId = undefined;
      }
    }
    const mutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, reloadEnvironment, disableBail }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    // What is worked out while files are loaded may change every test, and then no list of tests is given.
    const asked = reloadEnvironment ? null : new Set(testFilter);
    const files = asked ? [...new Set([...asked].flatMap((name) => this.filesByTest.get(name) ?? []))] : this.files;
    const result = await this.firstFailure(nearestFirst(files, sandboxFileName), asked, activeMutant.id);
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  /**
   * @param {readonly string[]} files
   * @param {ReadonlySet<string> | null} asked
   * @param {string} mutant
   * @returns {Promise<DryRunResult>}
   */
  async firstFailure(files, asked, mutant) {
    const tests = [];
    try {
      for (const file of files) {
        this.modules.forget();
        stryker.activeMutant = asked ? undefined : mutant;
        const found = this.testsIn(file);
        stryker.activeMutant = mutant;
        for (const test of found) {
          if (asked && !asked.has(test.name)) continue;
          const result = resultOf(test, file);
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
    const { tests, globals } = collectedTests();
    Object.assign(globalThis, globals, { expect });
    try {
      this.modules.load(file);
    } catch (error) {
      const rethrow = () => {
        throw error;
      };
      return [{ name: `${path.basename(file)} loads`, run: rethrow }];
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
 * The tests that mirror the mutated file, then those of its folder, then the shortest.
 *
 * @param {readonly string[]} files
 * @param {string} mutated
 */
function nearestFirst(files, mutated) {
  return [...files].sort((a, b) => distance(a, mutated) - distance(b, mutated) || statSync(a).size - statSync(b).size);
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
