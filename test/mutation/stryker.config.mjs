/** Mutation testing of the domain. `npm run mutate` starts it; see `run.mjs` beside this file. */

// These are of papers so large that they take their time. Each would run for every mutant of what it reads, which is all of it.
const TESTS_OF_SIZE = ["large-sheets.long", "long-texts", "long-lines.long"];

/** Every paper of the corpus, and what is read from it. */
const CORPUS = "test/corpus/corpus.test.ts";

/** The tests that are asked, where not all of them are. */
const asked = process.env.MUTANTS_ASK?.split(",") ?? null;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
const config = {
  mutate: ["src/savings/**/*.ts"],
  testRunner: "domain",
  plugins: ["./test/mutation/domain-runner.mjs"],
  coverageAnalysis: "perTest",
  testFiles: asked ?? ["test/savings/**/*.test.ts", CORPUS],
  // What these tests need, and nothing that would only be copied.
  ignorePatterns: [
    "**",
    "!package.json",
    "!src/**",
    "!test/**",
    "!seeds/**",
    ...TESTS_OF_SIZE.map((name) => `test/savings/**/${name}.test.ts`),
  ],
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 1),
  // A mutant that runs out of time counts as found, so a busy machine must not look like one.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 60,
  incremental: true,
  // What some of the tests miss is no result of all of them.
  incrementalFile: asked ? "coverage/mutants-own.json" : "coverage/mutants.json",
  tempDirName: "coverage/mutants",
  cleanTempDir: "always",
  reporters: ["progress-append-only", "clear-text", "html"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "coverage/mutants.html" },
  allowEmpty: false,
};

export default config;
