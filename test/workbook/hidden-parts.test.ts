import type { HostSessionGlobals } from "../../src/host/node/session";
import type { HostSheet, HostTable } from "../../src/host/model/types";
import type { Grid, HiddenParts } from "../../src/savings/grid";
import { checkTable } from "../../src/savings/checks/check-table";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import { takeSnapshot } from "../../src/workbook/take-snapshot";
import { paper, type PaperCell } from "./mends/mending";

const PLAN: readonly (readonly PaperCell[])[] = [
  ["Ref", "Saving", "Workings", "2024/25 £"],
  ["G1", "Allotment rents", 310, 4200],
  ["G2", "Bowling green", 2, 11750],
  ["G3", "Cemetery fees", 104, 26000],
];

const NOTHING: HiddenParts = { sheet: null, rows: new Set(), columns: new Set(), isFiltered: false };

async function gridsOf({ Excel }: HostSessionGlobals): Promise<readonly Grid[]> {
  return Excel.run(async (context) => (await takeSnapshot(context)).sheets);
}

/** What a snapshot says is hidden of a sheet that holds a plan, and how many requests it took. */
async function hiddenOf(change: (sheet: HostSheet) => void): Promise<HiddenParts | undefined> {
  const session = paper({ Plan: PLAN, Seen: PLAN });
  change(session.host.workbook.sheets[0]!);
  const [grid, other] = await gridsOf(session);
  expect(session.host.counters.requests).toBe(3);
  expect(session.host.references.count).toBe(0);
  expect(grid!.values).toEqual(other!.values);
  expect(other).not.toHaveProperty("hidden");
  return grid!.hidden;
}

function tableOn(sheet: HostSheet, change: Partial<HostTable>): void {
  const range = { row: 0, column: 0, rows: 4, columns: 4 };
  const looks = { style: "", showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true };
  sheet.tables.push({ id: "9", name: "Plan", range, ...looks, ...change });
}

test.each<[string, (sheet: HostSheet) => void, Partial<HiddenParts>]>([
  ["a hidden row", ({ hiddenRows }) => hiddenRows.add(2), { rows: new Set([2]) }],
  [
    "every row",
    ({ hiddenRows }) => [0, 1, 2, 3].forEach((row) => hiddenRows.add(row)),
    { rows: new Set([0, 1, 2, 3]) },
  ],
  ["a hidden column", ({ hiddenColumns }) => hiddenColumns.add(2), { columns: new Set([2]) }],
  [
    "every column",
    ({ hiddenColumns }) => [0, 1, 2, 3].forEach((column) => hiddenColumns.add(column)),
    { columns: new Set([0, 1, 2, 3]) },
  ],
  ["the sheet", (sheet) => (sheet.visibility = "Hidden"), { sheet: "Hidden" }],
  [
    "a sheet that only a macro can show, with a row",
    (sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.hiddenRows.add(1);
    },
    { sheet: "VeryHidden", rows: new Set([1]) },
  ],
  [
    "rows of a protected sheet",
    (sheet) => {
      sheet.protected = true;
      sheet.hiddenRows.add(1);
    },
    { rows: new Set([1]) },
  ],
  [
    "rows by a filter of the sheet",
    (sheet) => {
      sheet.filtered = true;
      sheet.hiddenRows.add(1).add(3);
    },
    { rows: new Set([1, 3]), isFiltered: true },
  ],
  [
    "rows by a filter of a marked table",
    (sheet) => {
      tableOn(sheet, { filtered: true });
      sheet.hiddenRows.add(3);
    },
    { rows: new Set([3]), isFiltered: true },
  ],
  [
    "rows by hand in a table that could be filtered",
    (sheet) => {
      tableOn(sheet, {});
      sheet.hiddenRows.add(3);
    },
    { rows: new Set([3]) },
  ],
])("hidden is %s: read all the same, in three requests", async (_what, change, expected) => {
  expect(await hiddenOf(change)).toEqual({ ...NOTHING, ...expected });
});

test.each<[string, (sheet: HostSheet) => void]>([
  ["a row below what stands there", ({ hiddenRows }) => hiddenRows.add(9)],
  ["a column beside it", ({ hiddenColumns }) => hiddenColumns.add(9)],
])("%s is no part of what is hidden", async (_what, change) => {
  expect(await hiddenOf(change)).toBeUndefined();
});

test("a filter that hides nothing is not asked about", async () => {
  expect(await hiddenOf((sheet) => (sheet.filtered = true))).toBeUndefined();
});

test("from Excel to the finding: hidden lines are counted, and the user is told", async () => {
  const session = paper({ Plan: [["Savings plan"], ...PLAN] });
  session.host.workbook.sheets[0]!.hiddenRows.add(3);
  const { tables } = readWorkbook({ sheets: await gridsOf(session), markedTables: [] });
  expect(tables[0]!.lines.map((line) => line.code)).toEqual(["G1", "G2", "G3"]);
  expect(checkTable(tables[0]!).map(({ message }) => message)).toContain(
    "1 line stands in a hidden row, with £11,750 in 2024/25. It is read and counted.",
  );
});

test("rows are counted on the sheet where its cells begin further down", async () => {
  const session = paper({ Plan: [[null], [null], ["Notes"], ["", "x"]] });
  session.host.workbook.sheets[0]!.hiddenRows.add(3);
  session.host.workbook.sheets[0]!.hiddenColumns.add(1);
  const [grid] = await gridsOf(session);
  expect(grid).toMatchObject({ row: 2, column: 0, hidden: { rows: new Set([3]), columns: new Set([1]) } });
});

test("a long sheet with hidden rows stays below what an answer may weigh", async () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => [row, "A line of it"]);
  const session = paper({ Long: rows });
  const [sheet] = session.host.workbook.sheets;
  for (let row = 1; row < 70_000; row += 2) sheet!.hiddenRows.add(row);
  const [grid] = await gridsOf(session);
  expect(grid!.hidden!.rows.size).toBe(35_000);
  expect(grid!.hidden!.rows.has(69_999)).toBe(true);
  expect(session.host.counters.requests).toBe(2 + Math.ceil((70_000 * (2 * 56 + 60)) / 3_000_000));
});
