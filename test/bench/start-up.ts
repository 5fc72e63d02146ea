import path from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { ensureBuilt } from "../../src/host/bin/build.mjs";
import { findBrowser } from "../../src/host/bin/programs.mjs";
import { listen, workbookServer } from "../../src/host/serve/server.mjs";

/**
 * How long the pane takes to start in the local workbook with the samples. The page holds the played Excel too, whose
 * scripts load and draw first: what is measured "from the add-in's first script" leaves that out, what is measured
 * "from the page" does not. The samples hold every function, so their rules are loaded and worked out as well.
 */
const RUNS = 5;
const SLOWDOWNS = [
  ["full speed", 1],
  ["a quarter", 4],
] as const;
const PROBE = path.join(import.meta.dirname, "start-up-probe.js");

/** Times in milliseconds. */
interface Start {
  readonly "page: first paint": number;
  readonly "page: main button": number;
  readonly "add-in: first paint": number;
  readonly "add-in: main button": number;
  readonly "add-in: blocked": number;
}

/** What the probe left in the page, with the browser's own first paint. */
interface Probed {
  readonly began: number;
  readonly painted: number;
  readonly enabled: number;
  readonly longTasks: readonly (readonly [start: number, length: number])[];
  readonly firstPaint: number;
}

/** Runs in the page, whose policy allows no text to be run: so a function. */
function isUsable(): boolean {
  const { startUp } = window as unknown as { startUp: { painted: number | null; enabled: number | null } };
  return startUp.painted !== null && startUp.enabled !== null;
}

const READ_PROBE = `new Promise((done) => requestIdleCallback(() => done({
  ...window.startUp,
  firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
})))`;

async function startOf(context: BrowserContext, address: string, slowdown: number): Promise<Start> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript({ path: PROBE });
  await page.goto(address);
  await page.waitForFunction(isUsable);
  const probed = await page.evaluate<Probed>(READ_PROBE);
  await page.close();
  return measured(probed);
}

const LONG = 50;

function measured({ began, painted, enabled, longTasks, firstPaint }: Probed): Start {
  const blocked = longTasks
    .filter(([start, length]) => start + length > began && start < enabled)
    .reduce((total, [, length]) => total + length - LONG, 0);
  return {
    "page: first paint": firstPaint,
    "page: main button": enabled,
    "add-in: first paint": painted - began,
    "add-in: main button": enabled - began,
    "add-in: blocked": blocked,
  };
}

/** A new context has an empty cache; the warm starts come after one that filled it. */
async function startsOf(browser: Browser, address: string, slowdown: number, isWarm: boolean): Promise<Start[]> {
  const starts: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    if (isWarm) await startOf(context, address, 1);
    starts.push(await startOf(context, address, slowdown));
    await context.close();
  }
  return starts;
}

function median(starts: readonly Start[]): Record<string, number> {
  const names = Object.keys(starts[0] ?? {}) as (keyof Start)[];
  const middle = (name: keyof Start) => starts.map((start) => start[name]).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return Object.fromEntries(names.map((name) => [name, Math.round(middle(name))]));
}

async function benchStartUp(executablePath: string): Promise<void> {
  const server = workbookServer({ folder: path.resolve("dist/local"), workbook: undefined });
  const address = await listen(server, 0);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const rows: Record<string, Record<string, number>> = {};
  for (const [speed, slowdown] of SLOWDOWNS) {
    for (const cache of ["cold", "warm"]) {
      rows[`${speed}, ${cache} cache`] = median(await startsOf(browser, address, slowdown, cache === "warm"));
    }
  }
  await browser.close();
  server.close();
  console.log(`\nThe pane's start in the local workbook with the samples, in ms, median of ${RUNS}`);
  console.log("page: from the page's address on, the played Excel's own scripts included");
  console.log(
    "add-in: from the add-in's first script on; blocked: the time of tasks beyond 50 ms, until the main button",
  );
  console.table(rows);
}

const browserPath = findBrowser();
if (browserPath === undefined) console.log("\nThe pane's start is not measured: there is no browser. Set CHROME_PATH.");
else if (!ensureBuilt()) console.log("\nThe pane's start is not measured: the build failed.");
else await benchStartUp(browserPath);
