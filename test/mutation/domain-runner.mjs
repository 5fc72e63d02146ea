import { readdirSync } from "node:fs";
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
import { KnownTests, keepKnownTests } from "./known-tests.mjs";
import { Modules } from "./load-modules.mjs";

/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */
/** @typedef {import("@stryker-mutator/api/test-runner").DryRunResult} DryRunResult */
/** @typedef {import("./collected-tests.mjs").CollectedTest} CollectedTest */

/** @typedef {import("./known-tests.mjs").Asked} Asked */
/** @typedef {import("./known-tests.mjs").TestFile} TestFile */
/** @typedef {import("./known-tests.mjs").MutantCoverage} MutantCoverage */

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
    /** @type {KnownTests | null} */
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
      const began = process.cpuUsage();
      const coverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
      const found = this.testsIn(file);
      for (const test of found) {
        stryker.currentTestId = test.name;
        tests.push(await resultOf(test, file));
        stryker.currentTestId = undefined;
      }
      files.push({
        file,
        // Processor time: on a busy machine every file takes long.
        ms: process.cpuUsage(began).user / 1000,
        tests: found.map(({ name }) => name),
        atLoad: Object.keys(coverage.static),
        byTest: idsByTest(coverage.perTest),
      });
      Object.assign(all.perTest, coverage.perTest);
      for (const [id, count] of Object.entries(coverage.static)) all.static[id] = (all.static[id] ?? 0) + count;
    }
    keepKnownTests(files);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: all };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, reloadEnvironment, disableBail }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    this.known ??= new KnownTests();
    const asked = reloadEnvironment
      ? this.known.thatUse(sandboxFileName, () => this.coverageOfLoading(sandboxFileName))
      : this.known.thatRunThrough(testFilter ?? [], sandboxFileName);
    const result = await this.firstFailure(asked, activeMutant.id, reloadEnvironment);
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  /** @param {string} file */
  coverageOfLoading(file) {
    const coverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
    this.modules.forget();
    this.modules.load(file);
    return coverage;
  }

  /**
   * @param {readonly Asked[]} asked
   * @param {string} mutant
   * @param {boolean} isActiveAtLoad
   * @returns {Promise<DryRunResult>}
   */
  async firstFailure(asked, mutant, isActiveAtLoad) {
    const tests = [];
    try {
      for (const [file, names] of asked) {
        stryker.activeMutant = isActiveAtLoad ? mutant : undefined;
        const found = this.testsIn(file);
        stryker.activeMutant = mutant;
        for (const test of found) {
          if (test.name !== NOT_LOADED && !names.has(test.name)) continue;
          const result = await resultOf(test, file);
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
    const { tests, globals } = collectedTests(path.relative(path.resolve("test"), file));
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
 * @returns {Promise<TestResult>}
 */
async function resultOf({ name, run }, fileName) {
  const began = performance.now();
  const of = { id: name, name, fileName };
  try {
    await run();
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

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", DomainRunner)];
