import { decideAboutTable } from "../../src/commands/decide";
import { readTables } from "../../src/commands/read-tables";
import { addImportedTables } from "../../src/workbook/add-imported-tables";
import { KEPT_KEY } from "../../src/workbook/kept-text";
import { importedTablePlan } from "../../src/sheet/imported/imported-plan";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { CHILDREN, onlyTable, readText } from "../sheet/imported/reports";
import { paper } from "./mends/mending";

/** Two people decide about one workbook, the second between the first one's reading and writing. */

let session: HostSessionGlobals;
beforeEach(() => {
  session = paper({
    Savings: [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Early help", -0.1, -0.2],
      ["A2", "Parks", -0.2, -0.3],
    ],
  });
});

const coAuthors = { id: "9", choice: { unit: "£000" } };

/** Lets a co-author keep something right before a request, counted from the next one. */
function keptMeanwhile(request: number): void {
  session.host.troubles.before(request, () => {
    session.host.workbook.settings.set(KEPT_KEY, JSON.stringify({ choices: [coAuthors] }));
  });
}

const choicesKept = () =>
  (JSON.parse(String(session.host.workbook.settings.get(KEPT_KEY))) as { choices: unknown[] }).choices;

async function firstTable() {
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.reading.tables[0]!;
}

test("a decision stands beside what a co-author kept at that very moment", async () => {
  const table = await firstTable();
  keptMeanwhile(1);
  await decideAboutTable(table, { basis: "incremental" });
  expect(choicesKept()).toEqual([coAuthors, { id: "10", choice: { basis: "incremental" } }]);
  expect((await firstTable()).basis).toMatchObject({ value: "incremental", decidedBy: "user" });
});

test("a decision that is taken back goes, whatever a co-author kept at that very moment", async () => {
  await decideAboutTable(await firstTable(), { basis: "incremental" });
  const table = await firstTable();
  keptMeanwhile(1);
  await decideAboutTable(table, { basis: null });
  expect(choicesKept()).toEqual([coAuthors]);
  expect((await firstTable()).choice).toBeNull();
});

test("how an imported table is read stands beside what a co-author kept at that very moment", async () => {
  const reading = readText(CHILDREN);
  const plan = { ...importedTablePlan(reading, onlyTable(reading)), choice: { basis: "incremental" } } as const;
  keptMeanwhile(1);
  const { tables } = await Excel.run((context) => addImportedTables(context, [plan]));
  expect(choicesKept()).toEqual([coAuthors, { id: "10", choice: { basis: "incremental" } }]);
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const imported = read.value.reading.tables.find(({ range }) => range.sheet === tables[0]?.sheet);
  expect(imported?.basis).toMatchObject({ value: "incremental", decidedBy: "user" });
});
