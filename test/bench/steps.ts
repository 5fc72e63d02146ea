import { layingOutPaper } from "../../src/commands/lay-out-paper";
import type { WorkbookResults } from "../../src/commands/read-tables";
import { checkTable } from "../../src/savings/checks/check-table";
import { NOTHING_KEPT } from "../../src/savings/kept/kept";
import type { WorkbookReading } from "../../src/savings/reading/read-workbook";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import type { WorkbookSnapshot } from "../../src/savings/snapshot";
import { inOneGo } from "../../src/savings/steps";
import { summarise } from "../../src/savings/summary/summarise";
import { FIRST_NAMES } from "../../src/sheet/own-sheets";
import { sampleSheet } from "./sample-workbook";
import { timeOf } from "./stopwatch";

/**
 * The walk of a workbook, step by step, once Excel has given its cells: reading, checking, summarising, laying the sheets
 * out. Each is timed as a multiple of JSON.parse of the same values in the same run. The aim: reading, checking and
 * summarising together no dearer than that parse, from 10,000 lines on, in at most three times the values' memory.
 */
const LINES = [1000, 10_000, 100_000];

type Row = Record<string, string>;

interface Step {
  readonly name: string;
  readonly ms: number;
}

/** Sheets of more lines take minutes to be laid out. */
const MOST_LAID_OUT = 10_000;

function stepsOf(snapshot: WorkbookSnapshot, lines: number): Step[] {
  const reading = readWorkbook(snapshot);
  const checking = timeOf(() => reading.tables.map(checkTable));
  const whole = timeOf(() => summarise(reading));
  return [
    { name: "reading", ms: timeOf(() => readWorkbook(snapshot)) },
    { name: "checking", ms: checking },
    // To summarise is to check as well: what is left is its own.
    { name: "summarising", ms: Math.max(0, whole - checking) },
    ...(lines > MOST_LAID_OUT ? [] : [{ name: "laying out", ms: timeOf(() => laidOut(snapshot, reading)) }]),
  ];
}

function laidOut(snapshot: WorkbookSnapshot, reading: WorkbookReading): unknown {
  const nothing = {
    keptText: null,
    places: new Map(),
    reach: new Map(),
    sheetIds: new Map(),
    ownSheetIds: new Set<string>(),
  };
  const results: WorkbookResults = {
    reading,
    summary: summarise(reading),
    isChecked: true,
    isBlank: false,
    kept: NOTHING_KEPT,
    keptProblems: [],
    snapshot: { ...snapshot, ...nothing, paperSheets: new Map() },
    written: null,
    fingerprint: "",
  };
  const [cells, typed] = [new Map(), new Map()];
  return inOneGo(
    layingOutPaper(results, { names: FIRST_NAMES, freeNames: FIRST_NAMES, cells, typed, kept: NOTHING_KEPT }),
  );
}

function timesOf(snapshot: WorkbookSnapshot, lines: number): Row {
  const values = JSON.stringify(snapshot.sheets.map((sheet) => sheet.values));
  const parse = timeOf(() => JSON.parse(values) as unknown);
  const steps = stepsOf(snapshot, lines);
  const together = steps.filter(({ name }) => name !== "laying out").reduce((sum, { ms }) => sum + ms, 0);
  const shown = ({ name, ms }: Step): [string, string] => [name, `${(ms / parse).toFixed(2)}x (${ms.toFixed(1)} ms)`];
  return {
    "JSON.parse": `${parse.toFixed(1)} ms`,
    ...Object.fromEntries(steps.map(shown)),
    "the first three": `${(together / parse).toFixed(2)}x`,
  };
}

/** What a value takes in memory while it is held, in bytes, after everything else was let go of. */
function bytesHeld(make: () => unknown): number {
  const { gc } = globalThis;
  if (!gc) return Number.NaN;
  gc();
  const before = process.memoryUsage().heapUsed;
  const held = make();
  gc();
  const after = process.memoryUsage().heapUsed;
  // It is held until here.
  return held === null ? Number.NaN : after - before;
}

function memoryOf(snapshot: WorkbookSnapshot): Row {
  const json = JSON.stringify(snapshot.sheets.map((sheet) => sheet.values));
  const values = bytesHeld(() => JSON.parse(json) as unknown);
  const shown = (bytes: number) => `${(bytes / values).toFixed(2)}x (${(bytes / 1e6).toFixed(1)} MB)`;
  const reading = readWorkbook(snapshot);
  return {
    values: `${(values / 1e6).toFixed(1)} MB`,
    "what was read": shown(bytesHeld(() => readWorkbook(snapshot))),
    "its summary, beside": shown(bytesHeld(() => summarise(reading))),
  };
}

const times: Record<string, Row> = {};
const memory: Record<string, Row> = {};
for (const lines of LINES) {
  const snapshot = sampleSheet(lines);
  times[`${lines} lines`] = timesOf(snapshot, lines);
  memory[`${lines} lines`] = memoryOf(snapshot);
}
console.log("\nEach step as a multiple of JSON.parse of the same values, median of several runs");
console.table(times);
console.log("\nMemory as a multiple of what the same values take, parsed from JSON; texts that both hold count once");
if (globalThis.gc) console.table(memory);
else console.log("not measured: run with --expose-gc, as npm run bench does");
