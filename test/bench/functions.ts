import * as functions from "../../src/functions";
import { fromTables } from "../../src/functions/loaded-rules";
import { tableFrom } from "../../src/functions/table-argument";
import { openSession } from "../../src/host/node/session";
import { checkTable } from "../../src/savings/checks/check-table";
import { enquire } from "../../src/savings/enquiry/enquire";
import { summariseTable } from "../../src/savings/summary/summarise";
import { summariseYears } from "../../src/savings/summary/by-year";
import { barePass } from "./bare-pass";
import { columnOf, sampleTable } from "./sample-table";
import { timeOf } from "./stopwatch";

/**
 * How long every =SAVINGS function takes on ranges of growing length, as a multiple of one bare pass over the same
 * cells: `npm run bench`, or `npm run bench -- 100 1000` for other lengths. It prints and asserts nothing: machines
 * differ, and ratios within one run are what can be compared.
 */
const SIZES = process.argv.slice(2).map(Number);
const USUAL_SIZES = [100, 1000, 10_000, 100_000];
const [CODE, TYPE, FIRST_YEAR, SECOND_YEAR] = [0, 2, 3, 4] as const;

type Row = Record<string, string>;

/** What a function is called with at one length of range. */
interface Ranges {
  readonly table: unknown[][];
  readonly codes: unknown[][];
  readonly figures: unknown[][];
  readonly later: unknown[][];
}

/** A function that takes one cell is called for each, as Excel does down a column. */
function downColumn(cells: unknown[][], call: (cell: unknown, index: number) => unknown): number {
  let calls = 0;
  for (const row of cells) {
    call(row[0], calls);
    calls += 1;
  }
  return calls;
}

/**
 * Keyed by the exports, so that a new function without a line here does not compile. CHECK, ENQUIRY and SUMMARY load their
 * rules when they are first asked: here is what they do once the rules are there.
 */
const CALLS: Readonly<Record<keyof typeof functions, (ranges: Ranges) => unknown>> = {
  BYGROUP: ({ table }) => functions.BYGROUP(table),
  BYTYPE: ({ table }) => functions.BYTYPE(table),
  BYYEAR: ({ table }) => functions.BYYEAR(table),
  CHECK: ({ table }) => checkTable(tableFrom(table)),
  CODEPART: ({ codes }) => downColumn(codes, (code) => functions.CODEPART(code, "year")),
  CUMULATIVE: ({ table }) => functions.CUMULATIVE(table, "incremental"),
  DELIVERED: ({ figures, later }) => downColumn(figures, (cell, index) => functions.DELIVERED(cell, later[index]?.[0])),
  DIFFERENCE: ({ figures }) => functions.DIFFERENCE(figures, 1, 3),
  ENQUIRY: ({ table }) => enquire(summariseTable(tableFrom(table))),
  FIGURE: ({ figures }) => downColumn(figures, (cell) => functions.FIGURE(cell)),
  PERCENTOFBUDGET: ({ figures }) => functions.PERCENTOFBUDGET(figures, [[52.5]], 1),
  SUMMARY: ({ table }) => summariseTable(tableFrom(table)),
  TARGETGAP: ({ figures, later }) => downColumn(later, (cell, index) => functions.TARGETGAP(cell, figures[index]?.[0])),
  TOP: ({ table }) => functions.TOP(table),
  TOTAL: ({ table }) => functions.TOTAL(table, "2017/18", "New"),
  VALIDCODE: ({ codes }) => downColumn(codes, (code) => functions.VALIDCODE(code)),
  YEAR: ({ codes }) => downColumn(codes, () => functions.YEAR("2017-18")),
  YEARLY: ({ table }) => functions.YEARLY(table, "cumulative"),
};

function rangesOf(lines: number): Ranges {
  const table = sampleTable(lines);
  return {
    table,
    codes: columnOf(table, CODE),
    figures: columnOf(table, FIRST_YEAR),
    later: columnOf(table, SECOND_YEAR),
  };
}

/** One measurement: how often the bare time it takes, and its time per row, which stays level where growth is linear. */
function shown(ms: number, bare: number, lines: number): string {
  return `${(ms / bare).toFixed(1)}x  ${((ms * 1000) / lines).toFixed(2)} µs/row`;
}

/** A failure at one length is shown in its place: the other measurements still count. */
function measured(work: () => unknown, bare: number, lines: number): string {
  try {
    return shown(timeOf(work), bare, lines);
  } catch (error) {
    return error instanceof Error ? error.name : "error";
  }
}

function benchFunctions(sizes: readonly number[]): void {
  const rows: Record<string, Row> = {};
  for (const lines of sizes) {
    const ranges = rangesOf(lines);
    const bare = timeOf(() => barePass(ranges.table, FIRST_YEAR, TYPE));
    (rows["(bare pass)"] ??= {})[String(lines)] = shown(bare, bare, lines);
    for (const [name, call] of Object.entries(CALLS)) {
      (rows[name] ??= {})[String(lines)] = measured(() => call(ranges), bare, lines);
    }
  }
  console.log("\nFunctions, as multiples of one bare pass over the same cells, by number of rows");
  console.table(rows);
}

function benchSteps(sizes: readonly number[]): void {
  const rows: Record<string, Row> = {};
  for (const lines of sizes) {
    const range = sampleTable(lines);
    const json = JSON.stringify(range);
    const table = tableFrom(range);
    const parse = timeOf(() => JSON.parse(json) as unknown);
    const steps: readonly (readonly [string, () => unknown])[] = [
      ["(JSON.parse)", () => JSON.parse(json) as unknown],
      ["reading", () => tableFrom(range)],
      ["checking", () => checkTable(table)],
      ["summing by year", () => summariseYears(table)],
      ["summarising, with checks", () => summariseTable(table)],
    ];
    for (const [name, work] of steps) (rows[name] ??= {})[String(lines)] = measured(work, parse, lines);
  }
  console.log("\nReading, checking and summarising, as multiples of JSON.parse of the same values");
  console.table(rows);
}

const restore = openSession().useAsGlobals();
// From then on the functions of tables answer at once.
await fromTables(() => undefined);
const sizes = SIZES.length > 0 ? SIZES : USUAL_SIZES;
benchSteps(sizes);
benchFunctions(sizes);
restore();
