import type { WorkbookResults } from "../../src/commands/read-tables";
import { paper } from "../workbook/mends/mending";

/** The add-in's own files are loaded when they are first needed, and a connection can be gone by then. */

const NOT_LOADED = "A part of the add-in was not loaded. Check the connection, then try again.";

beforeEach(() => {
  jest.resetModules();
  paper({
    Savings: [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Early help", -0.1, -0.2],
      ["A2", "Parks", -0.2, -0.3],
      ["A2", "Libraries", -0.3, -0.3],
    ],
  });
});

/** What the user is told: a command's words, or a reading's problem. */
function told(result: object): string | undefined {
  if ("message" in result) return String(result.message);
  return "problem" in result ? (result as { problem: { message: string } }).problem.message : undefined;
}

const readTables = async () => (await import("../../src/commands/read-tables")).readTables();

async function results(): Promise<WorkbookResults> {
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** What has to be there before, so that the part is needed. */
type Given = () => Promise<unknown>;

const NOTHING: Given = () => Promise.resolve();

const decided: Given = async () => {
  const { decideAboutTable } = await import("../../src/commands/decide");
  await decideAboutTable((await results()).reading.tables[0]!, { basis: "incremental" });
};

const accepted: Given = async () => {
  const { acceptFinding } = await import("../../src/commands/decide");
  const read = await results();
  await acceptFinding(read.summary.tables.flatMap(({ findings }) => findings)[0]!, "Agreed.", read);
};

test.each<[what: string, part: string, given: Given, run: () => Promise<object>]>([
  ["reading the tables", "savings/reading/read-workbook", NOTHING, readTables],
  ["checking them", "savings/summary/summarise", NOTHING, readTables],
  ["what the user decided", "savings/kept/parse-kept", decided, readTables],
  ["what the user accepted", "savings/kept/accept", accepted, readTables],
  [
    "making a copy to publish",
    "publish/published-file",
    NOTHING,
    async () => (await import("../../src/commands/publish-summary")).makePublished("Plan.xlsx"),
  ],
  [
    "reading pasted markup",
    "report-files/html-report",
    NOTHING,
    async () => (await import("../../src/commands/import-report")).readPasted({ text: "", html: "<table>" }),
  ],
  [
    "a command",
    "commands/create-summary",
    NOTHING,
    async () => (await import("../../src/commands/commands")).COMMANDS.createScrutinySummary.run(),
  ],
])("where what does %s is not loaded, that is said and can be tried again", async (_, part, given, run) => {
  await given();
  jest.resetModules();
  jest.doMock(`../../src/${part}`, () => {
    throw new Error("no connection");
  });
  expect(told(await run())).toBe(NOT_LOADED);
  jest.dontMock(`../../src/${part}`);
  expect(told(await run())).not.toBe(NOT_LOADED);
});

test("the total of the whole workbook says in its cell that what reads it was not loaded", async () => {
  const part = "../../src/commands/whole-workbook-total";
  const { whenWholeWorkbookIsAsked, wholeWorkbookTotal } = await import("../../src/functions/whole-workbook");
  const { refreshWholeWorkbookTotal } = await import("../../src/commands/follow-total");
  whenWholeWorkbookIsAsked(() => undefined);
  wholeWorkbookTotal("Sheet1!A1");
  jest.doMock(part, () => {
    throw new Error("no connection");
  });
  await refreshWholeWorkbookTotal();
  expect(wholeWorkbookTotal(undefined)).toMatchObject({ ok: false, problem: { message: NOT_LOADED } });
  jest.dontMock(part);
  await refreshWholeWorkbookTotal();
  expect(wholeWorkbookTotal(undefined)).not.toMatchObject({ problem: { message: NOT_LOADED } });
});
