import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { ensureInstalled, ROOT } from "../src/host/bin/install.mjs";
import { findBrowser, findLibreOffice } from "../src/host/bin/programs.mjs";

// Everything that must hold before a change is taken, the quickest first: it stops at the first thing that does not.
// With --all, the long tests too: each with each of what other tests try once, and what is very large.
const isAll = process.argv.includes("--all");
ensureInstalled();
const browser = ensureBrowser();
ensureLibreOffice();

const results = mkdtempSync(path.join(tmpdir(), "savings-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };
// ESLint and the build take as long as the other checks together, so they run beside them.
const held = await Promise.all([
  step("lint", "eslint/bin/eslint.js", "--max-warnings", "0", "."),
  builds(),
  quickChecks(),
]);
const good = held.every(Boolean) && (await tests());
rmSync(results, { recursive: true, force: true });
if (!isAll) sayWhatIsLeft();
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(good ? 0 : 1);

async function quickChecks() {
  const layers = "dependency-cruiser/bin/dependency-cruise.mjs";
  return (
    (await step("form", "oxfmt/bin/oxfmt", "--check")) &&
    (await step("types", "typescript-native/bin/tsc", "--noEmit")) &&
    (await step("lint with types", "oxlint/bin/oxlint")) &&
    (await step("layers", layers, "--config", ".dependency-cruiser.cjs", "src", "seeds"))
  );
}

async function builds() {
  return (
    (await step("build", "webpack-cli/bin/cli.js", "--mode", "production")) && (await step("size", "size-limit/bin.js"))
  );
}

/**
 * Runs a tool of node_modules. A check that does not hold counts as one failure, so that the last line never says 0.
 *
 * @param {string} name
 * @param {string} tool
 * @param {string[]} options
 */
async function step(name, tool, ...options) {
  const good = await timed(name, tool, options);
  if (!good) totals.failed += 1;
  return good;
}

/**
 * All projects in one run: tests in a browser wait for it about as long as they work, and others fill that time. For the
 * same reason there is one worker more than there are processors.
 */
async function tests() {
  const file = path.join(results, "tests.json");
  const workers = `--maxWorkers=${availableParallelism() + 1}`;
  const which = isAll ? [] : ["--testPathPatterns", "^(?!.*\\.long\\.test\\.)"];
  const good = await timed("tests", "jest/bin/jest.js", ["--ci", workers, ...which, "--json", `--outputFile=${file}`]);
  if (!existsSync(file)) {
    totals.failed += good ? 0 : 1;
    return good;
  }
  const counts = JSON.parse(readFileSync(file, "utf8"));
  totals.passed += counts.numPassedTests;
  // A file that could not even be loaded holds no failed test, and is one.
  totals.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  totals.skipped += counts.numPendingTests + counts.numTodoTests;
  return good;
}

function sayWhatIsLeft() {
  const files = readdirSync(path.join(ROOT, "test"), { recursive: true, encoding: "utf8" });
  const long = files.filter((name) => /\.long\.test\.tsx?$/.test(name)).length;
  console.log(`Not run: ${long} files of long tests. npm run test:all runs them too.`);
}

/**
 * What a check says is shown when it has ended, since others run beside it; the tests say what they are at.
 *
 * @param {string} name
 * @param {string} tool
 * @param {string[]} options
 */
async function timed(name, tool, options) {
  const isJest = options.includes("--json");
  if (isJest) console.log(`\n== ${name}`);
  const begun = performance.now();
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules", tool), ...options], {
    cwd: ROOT,
    // jest --json prints its results too; the file is enough, and its report goes to stderr.
    stdio: isJest ? ["ignore", "ignore", "inherit"] : ["ignore", "pipe", "pipe"],
    env: { ...process.env, CHROME_PATH: browser },
  });
  /** @type {string[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => said.push(text));
  const [status] = await once(child, "close");
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (!isJest) process.stdout.write(`\n== ${name}\n${said.join("")}`);
  console.log(`-- ${name} ${status === 0 ? "held" : "FAILED"} after ${seconds} s`);
  return status === 0;
}

function ensureBrowser() {
  const found = findBrowser() ?? (aptInstall("chromium") ? findBrowser() : undefined);
  if (found) return found;
  console.error("The tests need a browser: install Chromium, Chrome or Edge, or name one in CHROME_PATH.");
  return process.exit(1);
}

/** Some tests recalculate the written workbook in LibreOffice; without it they are skipped and say so. */
function ensureLibreOffice() {
  if (findLibreOffice()) return;
  aptInstall("libreoffice-calc", "libreoffice-writer", "poppler-utils");
  if (!findLibreOffice()) console.log("Without LibreOffice the tests that recalculate workbooks in it are skipped.");
}

/**
 * Installs Debian packages where that is possible without asking anyone.
 *
 * @param {string[]} packages
 */
function aptInstall(...packages) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  console.error(`Installing ${packages.join(" and ")} (apt-get), once ...`);
  /** @type {(...options: string[]) => boolean} */
  const aptGet = (...options) =>
    spawnSync("apt-get", ["-qq", ...options], {
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return aptGet("update") && aptGet("install", "-y", "--no-install-recommends", ...packages);
}
