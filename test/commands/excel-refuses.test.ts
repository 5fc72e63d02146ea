import { createSummary } from "../../src/commands/create-summary";
import { acceptFinding, decideAboutTable, setSummaryOptions } from "../../src/commands/decide";
import { importTables, NOTHING_DECIDED, readDecided, readPasted, withChoice } from "../../src/commands/import-report";
import { insertBlankTable } from "../../src/commands/insert-blank-table";
import { insertSamples } from "../../src/commands/insert-samples";
import { mend, mendFor, takeMendBack } from "../../src/commands/mends";
import type { Outcome } from "../../src/commands/outcome";
import type { WorkbookResults } from "../../src/commands/read-tables";
import { readTables } from "../../src/commands/read-tables";
import { selectRange } from "../../src/commands/select-range";
import { useSelection } from "../../src/commands/use-selection";
import { createWorkbook } from "../../src/host/model/create";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { openSession } from "../../src/host/node/session";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import { excelProblem } from "../../src/workbook/excel-problems";
import { type } from "../host/support";

/** What the user reads and keeps when Excel refuses a command, at whichever of its requests. */

/** The codes that Microsoft documents and that a workbook of savings can meet. */
const CODES = [
  "AccessDenied",
  "Conflict",
  "FilteredRangeConflict",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Timeout",
  "A code that is not documented",
] as const;

const FOR_PROGRAMMERS = "0x800A03EC: pObj->Invoke failed";

const PLAN = [
  ["Savings £000", null, null, null],
  ["Code", "Description", "2017/18", "2018/19"],
  ["A1", "Day services", "'(120)", "'-130"],
  ["A1", "Transport", 55, -60],
  ["A3", "Care", -10, -20],
  ["Total", null, -200, -210],
];

const REPORT =
  "Savings\n\nScheme\t2017/18 £m\t2018/19 £m\nParking\t(1.0)\t(2.0)\nWaste\t(0.5)\t(0.5)\nTotal\t(1.5)\t(2.5)";

let session: HostSessionGlobals;

function openPlan(): void {
  session = openSession({ workbook: createWorkbook(["Plan"]) });
  session.useAsGlobals();
  type(session.host, session.host.workbook.sheets[0]!, PLAN);
}

beforeEach(openPlan);

async function read(): Promise<WorkbookResults> {
  const results = await readTables();
  if (!results.ok) throw new Error(results.problem.message);
  return results.value;
}

async function firstTable() {
  const [first] = (await read()).summary.tables;
  if (!first) throw new Error("no savings table");
  return first;
}

async function textToNumber() {
  const { table, findings } = await firstTable();
  return findings.flatMap((finding) => mendFor(finding, table) ?? []).filter(({ kind }) => kind === "text to number");
}

type Run = () => Promise<Outcome<unknown>>;

/** Every command, made ready: what it is run on is read before Excel begins to refuse. */
const COMMANDS: Readonly<Record<string, () => Run | Promise<Run>>> = {
  "reading the tables": () => async () => {
    const results = await readTables();
    return results.ok
      ? { kind: "done", message: "", value: results.value }
      : { kind: "problem", message: results.problem.message };
  },
  "creating the summary": () => () => createSummary(),
  "refreshing the summary": async () => {
    await createSummary();
    return () => createSummary();
  },
  "creating a summary whose sheet was deleted": async () => {
    await createSummary();
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scrutiny summary").delete();
      await context.sync();
    });
    return () => createSummary();
  },
  "inserting the samples": () => () => insertSamples(),
  "inserting a blank table": () => () => insertBlankTable({ firstYear: 2027, years: 3, unit: "£000", rows: 4 }),
  "importing a report": async () => {
    const pasted = await readPasted({ text: REPORT, html: "" });
    if (!pasted.ok) throw new Error(pasted.problem.message);
    const [table] = pasted.value.sheet.tables;
    const decided = readDecided(pasted.value, withChoice(NOTHING_DECIDED, table!, { sign: "positive" }));
    return () => importTables(decided, decided.sheet.tables);
  },
  "deciding about a table": async () => {
    const { table } = await firstTable();
    return () => decideAboutTable(table, { basis: "incremental" });
  },
  "using the selection": () => {
    session.host.workbook.sheets[0]!.selection = { row: 1, column: 0, rows: 4, columns: 4 };
    return () => useSelection();
  },
  "using a selection that is no table": () => {
    session.host.workbook.sheets[0]!.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    return () => useSelection();
  },
  "accepting a finding": async () => {
    const results = await read();
    const [finding] = results.summary.tables.flatMap(({ findings }) => findings);
    return () => acceptFinding(finding!, "Agreed.", results);
  },
  "setting the summary's options": () => () => setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, unit: "£" }),
  mending: async () => {
    const mends = await textToNumber();
    return () => mend(mends);
  },
  "taking a mend back": async () => {
    await mend(await textToNumber());
    const [step] = (await read()).kept.mended;
    return () => takeMendBack(step!.id);
  },
  "going to a cell": () => () => selectRange({ sheet: "Plan", row: 2, column: 2, rows: 1, columns: 1 }),
};

/** Everything that the workbook holds; what is selected in it is the user's view of it and may move. */
function dump(): string {
  const { sheets, names, settings, properties } = session.host.workbook;
  return JSON.stringify(
    { sheets: sheets.map((sheet) => ({ ...sheet, selection: null })), names, settings, properties },
    (_key, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  );
}

/**
 * Sheets and tables that were added, taken away and added again have other ids. What charts show is said after the paper
 * is whole, and nothing hangs on it.
 */
const comparable = (dumped: string) =>
  dumped.replace(/"\{[-0-9A-F]+\}"/gu, "id").replace(/"(?:altTextDescription|title)":"(?:[^"\\]|\\.)*"/gu, "");

/** A command is done where it did its work, or found that there is none. */
const isDone = ({ kind }: Outcome<unknown>) => kind === "done" || kind === "nothing to do";

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  test.each(CODES)("refused with %s: in words, all or nothing, and works when tried again", async (code) => {
    const run = await COMMANDS[name]!();
    const before = dump();
    const left = new Set<string>();
    let refused: Outcome<unknown>;
    let requests = 0;
    for (; ; requests += 1) {
      session.host.troubles.failNext(requests, { code, message: FOR_PROGRAMMERS });
      refused = await run();
      if (isDone(refused)) break;
      expect(refused.message).toMatch(/^[A-Z0-9"].*\.$/u);
      expect(refused.message).not.toContain(code);
      expect(refused.message).not.toContain(FOR_PROGRAMMERS);
      left.add(dump());
    }
    expect(requests).toBeGreaterThan(0);
    const complete = dump();
    expect([...left].filter((one) => one !== before && one !== complete)).toEqual([]);
  });
});

test.each(CODES.filter((code) => code !== "GeneralException" && code !== "A code that is not documented"))(
  "%s has words of its own, which say what to do",
  (code) => {
    const { message } = excelProblem({ code });
    expect(message).not.toBe(excelProblem({ code: "GeneralException" }).message);
    expect(message).toMatch(/(?:[Tt]ry again|[Uu]se Excel [a-z ]+)\.$/u);
  },
);

/** What a command leaves where nothing goes wrong, and how many requests that takes. */
async function undisturbed(name: string): Promise<{ readonly complete: string; readonly requests: number }> {
  openPlan();
  const run = await COMMANDS[name]!();
  session.host.resetCounters();
  await run();
  return { complete: dump(), requests: session.host.counters.requests };
}

/** Those that write more than what is kept. Excel keeps what a batch did before it failed. Refreshing a summary has tests of its own. */
const WRITING = [
  "creating the summary",
  "creating a summary whose sheet was deleted",
  "inserting the samples",
  "inserting a blank table",
  "importing a report",
  "mending",
  "taking a mend back",
];

describe("broken off in the middle of a request", () => {
  test.each(WRITING)("%s: a second try leaves nothing half done", async (name) => {
    const { complete, requests } = await undisturbed(name);
    const left: string[] = [];
    for (let request = 0; request < requests; request += 1) {
      for (const afterActions of [1, 3, 8, 40]) {
        openPlan();
        const run = await COMMANDS[name]!();
        session.host.troubles.failNext(request, { code: "GeneralException", message: FOR_PROGRAMMERS, afterActions });
        if (!isDone(await run())) await run();
        if (comparable(dump()) !== comparable(complete)) left.push(`request ${request}, after ${afterActions} actions`);
      }
    }
    expect(left).toEqual([]);
  });
});
