import { createSummary } from "../../../src/commands/create-summary";
import { acceptFinding, decideAboutTable, setSummaryOptions, withdrawAcceptance } from "../../../src/commands/decide";
import {
  importTables,
  NOTHING_DECIDED,
  readDecided,
  readPasted,
  withChoice,
} from "../../../src/commands/import-report";
import { insertBlankTable } from "../../../src/commands/insert-blank-table";
import { insertSamples } from "../../../src/commands/insert-samples";
import { mend, mendFor, previewOf, takeMendBack } from "../../../src/commands/mends";
import type { Outcome } from "../../../src/commands/outcome";
import { publishSummary } from "../../../src/commands/publish-summary";
import type { WorkbookResults } from "../../../src/commands/read-tables";
import { readTables } from "../../../src/commands/read-tables";
import { selectRange } from "../../../src/commands/select-range";
import { useSelection } from "../../../src/commands/use-selection";
import type { Host } from "../../../src/host/host";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { on, type as typeInto } from "../../workbook/paper/open-paper";

/** Every command of pane and ribbon, made ready to be run: what it is run on is read before anything goes wrong. */

export const PLAN = [
  ["Savings £000", null, null, null],
  ["Code", "Description", "2017/18", "2018/19"],
  ["A1", "Day services", "'(120)", "'-130"],
  ["A1", "Transport", 55, -60],
  ["A3", "Care", -10, -20],
  ["Total", null, -200, -210],
];

const REPORT =
  "Savings\n\nScheme\t2017/18 £m\t2018/19 £m\nParking\t(1.0)\t(2.0)\nWaste\t(0.5)\t(0.5)\nTotal\t(1.5)\t(2.5)";

export type Run = () => Promise<Outcome<unknown>>;

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

async function firstFinding() {
  const results = await read();
  const [finding] = results.summary.tables.flatMap(({ findings }) => findings);
  if (!finding) throw new Error("nothing was found");
  return { finding, results };
}

/** A panel's words in the cells that the add-in gives them, in columns of its own, beside and below. */
async function panelWrites(): Promise<void> {
  await typeInto("Lines of enquiry", "F5", [["Who has agreed this?"]]);
  await typeInto("Lines of enquiry", "M4", [["Lead"], ["Cllr A"]]);
  await typeInto("Scrutiny summary", "M7", [["A note beside the summary"]]);
  await typeInto("Scrutiny summary", "A400", [["A note under it all"]]);
  await typeInto("About", "B4", [["Anytown Council"]]);
}

/** A command, and what a user does before it. */
interface Command {
  /** What the workbook holds beside the plan. */
  readonly given?: (host: Host) => unknown;
  /** What the user sees before pressing the button: it is read, and read again before a second try. */
  readonly ready: () => Run | Promise<Run>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  "reading the tables": {
    ready: () => async () => {
      const results = await readTables();
      return results.ok
        ? { kind: "done", message: "", value: results.value }
        : { kind: "problem", message: results.problem.message };
    },
  },
  "creating the summary": { ready: () => () => createSummary() },
  "refreshing the summary": {
    given: async () => {
      await createSummary();
      await panelWrites();
    },
    ready: () => () => createSummary(),
  },
  "refreshing a summary that grows": {
    given: async () => {
      await createSummary();
      await panelWrites();
      await on("Plan", (sheet) => {
        sheet.getRange("5:5").insert("Down");
        sheet.getRange("A5:D5").values = [["A2", "Libraries", 80, -300]];
      });
    },
    ready: () => () => createSummary(),
  },
  "creating a summary whose sheet was deleted": {
    given: async () => {
      await createSummary();
      await on("Scrutiny summary", (sheet) => sheet.delete());
    },
    ready: () => () => createSummary(),
  },
  "publishing a copy": { ready: () => () => publishSummary() },
  "inserting the samples": { ready: () => () => insertSamples() },
  "inserting a blank table": {
    ready: () => () => insertBlankTable({ firstYear: 2027, years: 3, unit: "£000", rows: 4 }),
  },
  "importing a report": {
    ready: async () => {
      const pasted = await readPasted({ text: REPORT, html: "" });
      if (!pasted.ok) throw new Error(pasted.problem.message);
      const [table] = pasted.value.sheet.tables;
      const decided = readDecided(pasted.value, withChoice(NOTHING_DECIDED, table!, { sign: "positive" }));
      return () => importTables(decided, decided.sheet.tables);
    },
  },
  "deciding about a table": {
    ready: async () => {
      const { table } = await firstTable();
      return () => decideAboutTable(table, { basis: "incremental" });
    },
  },
  "using the selection": {
    given: ({ workbook }) => (workbook.sheets[0]!.selection = { row: 1, column: 0, rows: 4, columns: 4 }),
    ready: () => () => useSelection(),
  },
  "using a selection that is no table": {
    given: ({ workbook }) => (workbook.sheets[0]!.selection = { row: 0, column: 0, rows: 1, columns: 1 }),
    ready: () => () => useSelection(),
  },
  "accepting a finding": {
    ready: async () => {
      const { finding, results } = await firstFinding();
      return () => acceptFinding(finding, "Agreed.", results);
    },
  },
  "taking an acceptance back": {
    given: async () => {
      const { finding, results } = await firstFinding();
      await acceptFinding(finding, "Agreed.", results);
    },
    ready: async () => {
      const results = await read();
      const [acceptance] = results.summary.tables.flatMap(({ accepted }) => accepted);
      if (!acceptance) throw new Error("nothing was accepted");
      return () => withdrawAcceptance(acceptance.finding, results);
    },
  },
  "setting the summary's options": {
    ready: () => () => setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, unit: "£" }),
  },
  "looking what a mend would do": {
    ready: async () => {
      const mends = await textToNumber();
      return () => previewOf(mends);
    },
  },
  mending: {
    ready: async () => {
      const mends = await textToNumber();
      return () => mend(mends);
    },
  },
  "taking a mend back": {
    given: async () => mend(await textToNumber()),
    ready: async () => {
      const [step] = (await read()).kept.mended;
      return () => takeMendBack(step!.id);
    },
  },
  "going to a cell": {
    ready: async () => {
      const { range } = (await firstTable()).table;
      return () => selectRange(range);
    },
  },
};

/** A command is done where it did its work, or found that there is none, also where Excel then would not be read. */
export const isDone = ({ kind }: Outcome<unknown>) =>
  kind === "done" || kind === "nothing to do" || kind === "done unread";

/** Those that write more than what is kept. Refreshing a summary has tests of its own. */
export const WRITING: readonly string[] = [
  "creating the summary",
  "creating a summary whose sheet was deleted",
  "inserting the samples",
  "inserting a blank table",
  "importing a report",
  "mending",
  "taking a mend back",
];
