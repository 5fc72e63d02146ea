import { createSummary } from "../../src/commands/create-summary";
import { readTables } from "../../src/commands/read-tables";
import type { Host, HostCounters } from "../../src/host/host";
import { createWorkbook } from "../../src/host/model/create";
import type { HostWorkbook } from "../../src/host/model/types";
import { openSession } from "../../src/host/node/session";
import { FIRST_NAMES } from "../../src/sheet/own-sheets";
import { manyTables, put } from "./many-tables";

/** How many requests a workbook takes, whatever its size, and how large they are. */

/** Excel on the web refuses more than 5 MB. */
const MOST_BYTES = 4_000_000;

const session = openSession();
session.useAsGlobals();

function open(workbook: HostWorkbook): Host {
  session.host.open(workbook);
  session.host.resetCounters();
  return session.host;
}

async function reading(workbook: HostWorkbook): Promise<{ counters: HostCounters; tables: number; lines: number }> {
  const host = open(workbook);
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const { tables } = read.value.summary;
  return {
    counters: host.counters,
    tables: tables.length,
    lines: tables.reduce((sum, { table }) => sum + table.lines.length, 0),
  };
}

test.each([1, 10, 100, 1_000])("%d tables are read in three requests, with none to clean up", async (count) => {
  const { counters, tables } = await reading(manyTables(count, 4));
  expect(tables).toBe(count);
  expect(counters.requests).toBe(3);
  expect(counters.cleanups).toBe(0);
  expect(Math.max(counters.largestRequest, counters.largestResponse)).toBeLessThan(MOST_BYTES);
});

test.each([
  { count: 1, times: 2 },
  { count: 10, times: 2 },
  // To refresh it is as many requests again; the local workbook takes long to work all its formulas out.
  { count: 100, times: 1 },
])("the summary of $count tables is written in two requests more, with none to clean up", async ({ count, times }) => {
  const host = open(manyTables(count, 4));
  for (let time = 0; time < times; time += 1) {
    host.resetCounters();
    expect((await createSummary()).kind).toBe("done");
    expect(host.counters.requests).toBeLessThanOrEqual(5);
    expect(host.counters.cleanups).toBe(0);
    expect(Math.max(host.counters.largestRequest, host.counters.largestResponse)).toBeLessThan(MOST_BYTES);
  }
});

test("more cells than one answer can carry take more requests, none of them over 4 MB", async () => {
  const { counters, lines } = await reading(manyTables(2, 12_000));
  expect(lines).toBe(24_000);
  // Cells of four properties each, about 56 bytes; two requests ask where they are.
  expect(counters.requests).toBe(2 + Math.ceil((2 * 12_003 * 6 * 56) / 3_000_000));
  expect(counters.cleanups).toBe(0);
  expect(counters.largestResponse).toBeLessThan(MOST_BYTES);
});

test("cells that hold far more words than usual are read all the same", async () => {
  const workbook = createWorkbook(["Consultation"]);
  const [sheet] = workbook.sheets;
  put(sheet!, 0, ["Ref", "Savings proposal", "2025/26 £000"]);
  const words = "What residents said about the proposal, word for word, at length. ".repeat(40);
  for (let line = 1; line <= 3_000; line += 1) put(sheet!, line, [`S${line}`, `${line} ${words}`, -line]);
  const { counters, lines } = await reading(workbook);
  expect(lines).toBe(3_000);
  expect(counters.requests).toBeLessThan(16);
});

test("a summary of ten thousand findings names them all, in requests below 4 MB", async () => {
  const workbook = createWorkbook(["Highways"]);
  const [sheet] = workbook.sheets;
  put(sheet!, 0, ["Code", "Savings proposal", "2024/25 £", "2025/26 £"]);
  // One figure is a number, so that the others are reported line by line.
  put(sheet!, 1, ["HL0", "Bridges", -9, -10]);
  for (let line = 1; line <= 10_000; line += 1)
    put(sheet!, line + 1, [`HL${line}`, `Verge ${line}`, -10 - line, `(${11 + line})`]);
  const host = open(workbook);
  const created = await createSummary();
  expect(created).toMatchObject({ kind: "done" });
  const checks = host.workbook.sheets.find(({ name }) => name === FIRST_NAMES.checks);
  const texts = [...(checks?.rows.values() ?? [])].flatMap((row) =>
    [...row.values()].map(({ value }) => (typeof value === "string" ? value : "")),
  );
  expect(new Set(texts.filter((text) => /^HL\d+: \(\d+\) in 2025\/26 is text\.$/u.test(text))).size).toBe(10_000);
  expect(host.counters.cleanups).toBe(0);
  expect(Math.max(host.counters.largestRequest, host.counters.largestResponse)).toBeLessThan(MOST_BYTES);
});
