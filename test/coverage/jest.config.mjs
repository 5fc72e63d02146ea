import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../src/host/bin/install.mjs";
import { IN_UNIT_TESTS } from "./places.mjs";

const { jest } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const [, unit, browser] = jest.projects;
// Counters come with jest's own way of loading modules, so here every unit test runs in its sandbox.
const everyUnit = {
  ...unit,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
};

/** The tests of package.json over sources with counters in them. */
export default {
  ...jest,
  // Counting makes everything slower, and a test that ran out of time would have counted less.
  testTimeout: 4 * jest.testTimeout,
  rootDir: ROOT,
  projects: [everyUnit, { ...browser, setupFilesAfterEnv: ["<rootDir>/test/coverage/in-the-browser.ts"] }].map(
    withCounters,
  ),
  collectCoverage: true,
  coverageDirectory: IN_UNIT_TESTS,
  coverageReporters: ["json"],
};

/** @param {{ transform: Record<string, [string, unknown]> }} project */
function withCounters(project) {
  const transform = Object.entries(project.transform).map(([files, [, options]]) => [
    files,
    ["<rootDir>/test/coverage/jest-transform.mjs", options],
  ]);
  return { ...project, rootDir: ROOT, transform: Object.fromEntries(transform) };
}
