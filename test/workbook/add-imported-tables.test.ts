import { createWorkbook } from "../../src/host/model/create";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { openSession } from "../../src/host/node/session";
import { KEPT_KEY } from "../../src/workbook/kept-text";
import { addImportedTables } from "../../src/workbook/add-imported-tables";
import { readTables } from "../../src/commands/read-tables";
import { decideAboutTable } from "../../src/commands/decide";
import { importedTablePlan } from "../../src/sheet/imported/imported-plan";
import { type } from "../host/support";
import { CHILDREN, onlyTable, readText } from "../sheet/imported/reports";

let session: HostSessionGlobals;
beforeEach(() => {
  session = openSession({ workbook: createWorkbook(["Savings of children's…"]) });
  session.useAsGlobals();
});

const reading = readText(CHILDREN);
const plan = importedTablePlan(reading, onlyTable(reading));
const incremental = { ...plan, choice: { basis: "incremental" } } as const;

function add(...plans: (typeof plan)[]) {
  return Excel.run((context) => addImportedTables(context, plans));
}

test("two tables are two sheets after those that are there, under names that are free, in two requests", async () => {
  session.host.resetCounters();
  const { tables } = await add(plan, plan);
  const { sheets } = session.host.workbook;
  expect(session.host.counters.requests).toBe(2);
  expect(sheets.map(({ name }) => name)).toEqual([
    "Savings of children's…",
    "Savings of children's… (2)",
    "Savings of children's… (3)",
  ]);
  expect(tables.map(({ sheet }) => sheet)).toEqual(sheets.slice(1).map(({ name }) => name));
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "ImportedSavings",
    "ImportedFigures",
    "ImportedSavings_2",
    "ImportedFigures_2",
  ]);
  expect(session.host.workbook.activeSheetId).toBe(sheets[1]?.id);
});

test("what must be kept to read them as they were checked is kept in the same run, beside what is kept already", async () => {
  const [sheet] = session.host.workbook.sheets;
  type(session.host, sheet!, [["Savings £000", null], ["Code", "2017/18"], ["A1", -1], ["A2", -2]]); // oxfmt-ignore
  const before = await readTables();
  if (!before.ok) throw new Error(before.problem.message);
  await decideAboutTable(before.value.reading.tables[0]!, { sign: "positive" });
  const { tables } = await add(incremental);
  const after = await readTables();
  if (!after.ok) throw new Error(after.problem.message);
  const [first, second] = after.value.reading.tables;
  expect([first?.sign.value, first?.sign.decidedBy]).toEqual(["positive", "user"]);
  expect([second?.range.sheet, second?.basis.value, second?.basis.decidedBy]).toEqual([tables[0]?.sheet, "incremental", "user"]); // oxfmt-ignore
});

test("where Excel refuses to keep it, no sheet is left", async () => {
  session.host.troubles.failNext(1, { code: "GeneralException", message: "", afterActions: 60 });
  await expect(add(incremental, incremental)).rejects.toThrow();
  const { sheets, names, settings } = session.host.workbook;
  expect(sheets).toHaveLength(1);
  expect([...names]).toEqual([]);
  expect(JSON.stringify([...Object.entries(settings)])).not.toContain(KEPT_KEY);
});
