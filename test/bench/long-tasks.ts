import path from "node:path";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { chromium, type Browser } from "playwright-core";
import { ensureBuilt } from "../../src/host/bin/build.mjs";
import { findBrowser } from "../../src/host/bin/programs.mjs";
import { writeXlsx } from "../../src/host/files/xlsx";
import type { HostWorkbook } from "../../src/host/model/types";
import { listen, workbookServer } from "../../src/host/serve/server.mjs";
import { manyTables } from "../commands/many-tables";

/**
 * How long the page is busy at a time while a large workbook is read, checked and summed up, and while a summary is
 * written: Chromium's long tasks, those over 50 ms, and how long a key waits to be heard. The played Excel works in the
 * same page, so each of its answers is put into a task of its own here, as Excel's are outside the page, and tasks in
 * which it works are not counted. What is left is the add-in's and Microsoft's client library's.
 */
const READ = "Read again";
const WRITE = "Create scrutiny summary";
const WORKBOOKS: readonly (readonly [name: string, does: string, workbook: () => HostWorkbook])[] = [
  ["100 sheets of 500 lines", READ, () => manyTables(100, 500)],
  ["1,000 sheets of 20 lines", READ, () => manyTables(1000, 20)],
  ["1 sheet of 20,000 lines", READ, () => manyTables(1, 20_000)],
  ["10 sheets of 50 lines", WRITE, () => manyTables(10, 50)],
  ["1 sheet of 2,000 lines", WRITE, () => manyTables(1, 2000)],
];

/** A stretch of time in the page, in milliseconds. */
interface Measured {
  readonly tasks: readonly (readonly [start: number, length: number])[];
  readonly host: readonly (readonly [start: number, end: number])[];
  readonly keys: readonly (readonly [start: number, length: number])[];
}

/** How long a key is held, in milliseconds. */
const TYPING = 40;

/** Nothing waits to be done. */
const IDLE = "new Promise((done) => requestIdleCallback(() => done()))";
const PROBE = path.join(import.meta.dirname, "long-tasks-probe.js");

async function busyTimes(
  browser: Browser,
  does: string,
  workbook: HostWorkbook,
): Promise<Record<string, string | number>> {
  const folder = mkdtempSync(path.join(tmpdir(), "savings-bench-"));
  const file = path.join(folder, "Workbook.xlsx");
  writeFileSync(file, await writeXlsx(workbook));
  const server = workbookServer({ folder: path.resolve("dist/local"), workbook: file });
  // The page's own policy lets no script in but its files, and the probe is none of them.
  const page = await browser.newPage({ bypassCSP: true });
  page.setDefaultTimeout(120_000);
  await page.goto(await listen(server, 0));
  const pane = page.locator("#pane");
  await pane
    .getByText(/savings table/u)
    .first()
    .waitFor();
  await pane.locator("[aria-busy=false]").waitFor();
  // The checks come after the first view.
  await page.evaluate(IDLE);
  await page.addScriptTag({ path: PROBE });
  await pane.getByRole("button", { name: does }).click();
  const busy = pane.locator("[aria-busy=true]");
  // Somebody types, in the pane, until it is done.
  while ((await busy.count()) > 0) {
    await page.keyboard.press("Shift", { delay: TYPING });
  }
  await page.evaluate(IDLE);
  const { tasks, host, keys } = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  await page.close();
  server.close();
  rmSync(folder, { recursive: true });
  const isOwn = ([start, length]: readonly [number, number]) =>
    host.every(([from, to]) => to < start || from > start + length);
  const own = tasks.filter(isOwn);
  const longest = (stretches: Measured["tasks"]) => Math.round(Math.max(0, ...stretches.map(([, length]) => length)));
  return {
    "long tasks": own.length,
    "longest, ms": longest(own),
    "longest wait of a key, ms": longest(keys.filter(isOwn)),
    "of the played Excel": tasks.length - own.length,
  };
}

const executablePath = findBrowser();
if (executablePath === undefined) console.log("\nLong tasks are not measured: there is no browser. Set CHROME_PATH.");
else if (!ensureBuilt()) console.log("\nLong tasks are not measured: the build failed.");
else {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [name, does, workbook] of WORKBOOKS) {
    rows[`${does}: ${name}`] = await busyTimes(browser, does, workbook());
  }
  await browser.close();
  console.log("\nTasks over 50 ms while the add-in works, the played Excel's own left out");
  console.table(rows);
}
