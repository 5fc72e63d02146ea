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
 * How long the page is busy at a time while "Read again" reads, checks and summarises a large workbook: Chromium's long
 * tasks, those over 50 ms. The played Excel works in the same page, so each of its answers is put into a task of its own
 * here, as Excel's are outside the page, and tasks in which it works are not counted. What is left is the add-in's and
 * Microsoft's client library's.
 */
const WORKBOOKS: readonly (readonly [name: string, workbook: () => HostWorkbook])[] = [
  ["100 sheets of 500 lines", () => manyTables(100, 500)],
  ["1 sheet of 20,000 lines", () => manyTables(1, 20_000)],
];

interface Measured {
  readonly tasks: readonly (readonly [start: number, length: number])[];
  readonly host: readonly (readonly [start: number, end: number])[];
}

/** Nothing waits to be done. */
const IDLE = "new Promise((done) => requestIdleCallback(() => done()))";
const PROBE = path.join(import.meta.dirname, "long-tasks-probe.js");

async function busyTimes(browser: Browser, workbook: HostWorkbook): Promise<Record<string, string | number>> {
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
  await pane.getByRole("button", { name: "Read again" }).click();
  await pane.locator("[aria-busy=true]").waitFor();
  await pane.locator("[aria-busy=false]").waitFor();
  await page.evaluate(IDLE);
  const { tasks, host } = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  await page.close();
  server.close();
  rmSync(folder, { recursive: true });
  const own = tasks.filter(([start, length]) => host.every(([from, to]) => to < start || from > start + length));
  return {
    "long tasks": own.length,
    "longest, ms": Math.round(Math.max(0, ...own.map(([, length]) => length))),
    "of the played Excel": tasks.length - own.length,
  };
}

const executablePath = findBrowser();
if (executablePath === undefined) console.log("\nLong tasks are not measured: there is no browser. Set CHROME_PATH.");
else if (!ensureBuilt()) console.log("\nLong tasks are not measured: the build failed.");
else {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [name, workbook] of WORKBOOKS) rows[name] = await busyTimes(browser, workbook());
  await browser.close();
  console.log("\nTasks over 50 ms while a workbook is read again, the played Excel's own left out");
  console.table(rows);
}
