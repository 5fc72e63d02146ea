import { insertBlankTable } from "../../src/commands/insert-blank-table";
import { readXlsx, writeXlsx } from "../../src/host/files/xlsx";
import { cellAt } from "../../src/host/model/cells";
import type { HostSheet } from "../../src/host/model/types";
import { openSession, type HostSessionGlobals } from "../../src/host/node/session";
import { enterTexts } from "../../src/host/page/edit-cells";
import type { RangeRef } from "../../src/savings/grid";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import type { Unit } from "../../src/savings/unit";
import { takeSnapshot } from "../../src/workbook/take-snapshot";
import { LibreOffice, NO_LIBRE_OFFICE } from "../libreoffice";
import { testWhere } from "../where";

const office = LibreOffice.find();
const whenInstalled = testWhere(office !== null, NO_LIBRE_OFFICE);
afterAll(() => office?.dispose());

let session: HostSessionGlobals;
beforeEach(() => {
  session = openSession();
  session.useAsGlobals();
});

async function insert(unit: Unit = "£000"): Promise<{ sheet: HostSheet; range: RangeRef }> {
  const outcome = await insertBlankTable({ firstYear: 2027, years: 3, unit, rows: 12 });
  if (outcome.kind !== "done") throw new Error(outcome.message);
  const { range } = outcome.value;
  const sheet = session.host.workbook.sheets.find(({ name }) => name === outcome.value.sheet);
  return { sheet: sheet!, range };
}

/** Types lines into the table, as a user does. */
function fill({ sheet, range }: { sheet: HostSheet; range: RangeRef }, lines: string[][]): void {
  expect(enterTexts(session.host, sheet, { row: range.row + 1, column: range.column }, lines)).toBeNull();
}

const LINES = [
  ["10/11", "Reduce agency staff", "Adults", "New", "(100)", "(150)", "(150)"],
  ["00123", "Close one depot", "Environment", "Existing", "-20", "-40.5", "-40.5"],
  ["CH4 17+", "Pay award", "Corporate", "New", "75", "75", "75"],
];

async function tables() {
  return readWorkbook(await Excel.run((context) => takeSnapshot(context))).tables;
}

test("a table that was filled in reads as its words say", async () => {
  fill(await insert(), LINES);
  const [table, ...others] = await tables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    markedName: "SavingsPlan",
    unit: { value: "£000" },
    basis: { value: "cumulative", decidedBy: "title" },
    sign: { value: "negative" },
    years: [{ name: "2027/28" }, { name: "2028/29" }, { name: "2029/30" }],
    statements: [],
    notes: [],
    totals: [],
  });
  expect(table!.columns.map(({ kind }) => kind)).toEqual(["code", "description", "service", "type", "year", "year", "year"]); // oxfmt-ignore
  expect(table!.lines.map(({ type }) => type)).toEqual(["new", "existing", "new"]);
  expect(table!.lines.map(({ service }) => service)).toEqual(["Adults", "Environment", "Corporate"]);
});

test.each<[Unit]>([["£m"], ["£000"], ["£"]])("its unit, %s, is read from its words", async (unit) => {
  fill(await insert(unit), LINES);
  expect((await tables()).map((table) => table.unit.value)).toEqual([unit]);
});

test("a code that looks like a date, or begins with noughts, stays as it was typed", async () => {
  const added = await insert();
  fill(added, LINES);
  const codes = [0, 1, 2].map((line) => cellAt(added.sheet, added.range.row + 1 + line, 0)?.value);
  expect(codes).toEqual(["10/11", "00123", "CH4 17+"]);
});

test("a table that nobody has filled in is no savings table yet, and no harm", async () => {
  await insert();
  expect(await tables()).toEqual([]);
});

test("its first code is selected, on its sheet, in three requests at most", async () => {
  const { sheet, range } = await insert();
  const { workbook, counters } = session.host;
  expect(workbook.activeSheetId).toBe(sheet.id);
  expect(sheet.selection).toEqual({ row: range.row + 1, column: 0, rows: 1, columns: 1 });
  expect([counters.requests, counters.undoSteps]).toEqual([2, 1]);
});

test("a second one has a sheet and a table name of its own", async () => {
  await insert();
  const { sheet, range } = await insert();
  expect([sheet.name, range.sheet]).toEqual(["Savings plan (2)", "Savings plan (2)"]);
  expect(sheet.tables.map(({ name }) => name)).toEqual(["SavingsPlan_2"]);
});

test("options out of reach change nothing", async () => {
  const outcome = await insertBlankTable({ firstYear: 2027, years: 99, unit: "£m", rows: 12 });
  expect(outcome).toEqual({ kind: "problem", message: "Give a number of years from 1 to 10." });
  expect(session.host.counters.requests).toBe(0);
});

test("a workbook whose structure is protected is left alone, in words", async () => {
  session.host.workbook.structureProtected = true;
  const outcome = await insertBlankTable({ firstYear: 2027, years: 4, unit: "£m", rows: 12 });
  expect(outcome).toMatchObject({ kind: "problem", message: expect.stringContaining("protected") as string });
  expect(session.host.workbook.sheets).toHaveLength(1);
});

const RULES = [
  { type: "List", source: "New,Existing" },
  { type: "Decimal", operator: "Between", formula1: "=-1000000000000000", formula2: "=1000000000000000" },
];

test("what may be typed is in the saved file", async () => {
  await insert();
  const saved = await readXlsx(await writeXlsx(session.host.workbook));
  const validations = saved.ok ? saved.workbook.sheets[1]!.validations : [];
  expect(validations.map(({ rule }) => rule)).toMatchObject(RULES);
  expect(validations.map(({ errorAlert }) => [errorAlert.style, errorAlert.showAlert])).toEqual([
    ["Stop", true],
    ["Warning", true],
  ]);
});

whenInstalled(
  "another spreadsheet opens it with its table, its rules and its page",
  async () => {
    const { range } = await insert();
    const sheet = (await office!.recalculated(session.host.workbook)).sheets[1]!;
    expect(sheet.tables).toMatchObject([{ name: "SavingsPlan", range: { row: range.row, rows: 13, columns: 7 } }]);
    const kinds = sheet.validations.map(({ rule, errorAlert }) => [rule?.type, errorAlert.style]);
    expect(kinds).toEqual(expect.arrayContaining([["List", "Stop"], ["Decimal", "Warning"]])); // oxfmt-ignore
    expect(sheet.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
    expect(cellAt(sheet, range.row + 1, 0)?.style?.numberFormat).toBe("@");
  },
  120_000,
);
