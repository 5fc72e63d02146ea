import { createSummary } from "../../../src/commands/create-summary";
import { setSummaryOptions } from "../../../src/commands/decide";
import type { Host } from "../../../src/host/host";
import type { HostWorkbook } from "../../../src/host/model/types";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { valueAt } from "../../host/support";
import { addSheet } from "../../sheet/on-host";
import { dumpOf } from "./dump";
import { filledCells, lengthenPlan, on, openPaper, PLAN, placeOf, placesOf, refreshed, reopened, SHEETS, sheetOf, type } from "./open-paper"; // oxfmt-ignore

/** What a refresh does to a workbook, and what it may not do. */

let paper: HostWorkbook;
beforeAll(async () => {
  paper = (await openPaper()).workbook;
});

let host: Host;
beforeEach(async () => {
  host = await reopened(paper);
});

const sheetNames = () => host.workbook.sheets.map(({ name }) => name);

describe("the workbook's sheets", () => {
  test("stay as the user renamed and moved them", async () => {
    for (const [, name] of SHEETS) await on(name, (sheet) => (sheet.name = `${name} of May`));
    await on("About of May", (sheet) => (sheet.position = 0));
    const before = host.workbook.sheets.map(({ id, name }) => [id, name]);
    await refreshed();
    expect(host.workbook.sheets.map(({ id, name }) => [id, name])).toEqual(before);
    expect(placesOf(host, "About of May", "Lines of enquiry of May")).toHaveLength(1);
  });

  test("come back where all of the paper's were deleted", async () => {
    for (const [, name] of SHEETS) await on(name, (sheet) => sheet.delete());
    await refreshed();
    expect(sheetNames().slice(-SHEETS.length)).toEqual(SHEETS.map(([, name]) => name));
    const before = sheetNames();
    await refreshed();
    expect(sheetNames()).toEqual(before);
  });

  test("are neither added, deleted nor renamed by a refresh", async () => {
    const seen: string[] = [];
    const note = (what: string) => (): Promise<void> => {
      seen.push(what);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onNameChanged.add(note("renamed"));
      await context.sync();
    });
    await lengthenPlan();
    await refreshed();
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual([]);
    await on("Checks", (sheet) => sheet.delete());
    await refreshed();
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual(["deleted", "added"]);
  });

  test("keep a sheet of the user's that has the name of one of ours, which gets another", async () => {
    const session = await openForAddIn();
    ({ host } = session);
    await addSheet("Plan", PLAN);
    await addSheet("Checks", [["Our own checks"]]);
    await refreshed();
    await refreshed();
    expect(filledCells(sheetOf(host, "Checks"))).toEqual([{ row: 0, column: 0, value: "Our own checks" }]);
    expect(valueAt(sheetOf(host, "Checks (2)"), 0, 0)).toBe("Checks");
    expect(sheetNames().filter((name) => name.startsWith("Checks"))).toHaveLength(2);
  });
});

test("formulas elsewhere that refer to the paper's cells and to its marked tables go on working", async () => {
  const { row, column } = placeOf(host, "Scrutiny summary", "Headline figures");
  await type("Sheet1", "H1", [["='Scrutiny summary'!A1"], ["=SUM(Scrutiny_savings_by_line[Amount £])"], [`='Scrutiny summary'!${String.fromCharCode(65 + column)}${row + 1}`]]); // oxfmt-ignore
  const shown = () => [0, 1, 2].map((at) => valueAt(sheetOf(host, "Sheet1"), at, 7));
  expect(shown()).toEqual(["Scrutiny summary", 1_165_000, "Headline figures"]);
  await refreshed();
  expect(shown()).toEqual(["Scrutiny summary", 1_165_000, "Headline figures"]);
  await lengthenPlan();
  await refreshed();
  expect(shown()[1]).toBe(1_165_000 + 720_000);
});

describe("undoing", () => {
  test("takes one step for a refresh", async () => {
    await type("About", "B4", [["Anytown Council"]]);
    host.resetCounters();
    await refreshed();
    // What charts show is said of them apart: Excel cannot undo that.
    expect(host.counters.undoSteps).toBe(2);
  });

  test("where Excel cannot undo it, it is done all the same", async () => {
    await lengthenPlan();
    host.undoNotSupported = true;
    await refreshed();
    expect(placesOf(host, "Savings by line", "Parks")).not.toEqual([]);
  });
});

test.each(SHEETS)(
  "where the sheet of the %s is protected, nothing changes at all, and the user is told",
  async (_key, name) => {
    await lengthenPlan();
    sheetOf(host, name).protected = true;
    const before = dumpOf(host.workbook);
    expect(await createSummary()).toMatchObject({
      kind: "problem",
      message: expect.stringContaining("protected") as string,
    });
    expect(dumpOf(host.workbook)).toEqual(before);
  },
);

test("written as values and live again, the paper is as it was", async () => {
  await type("Lines of enquiry", "F6", [["Who has agreed this?"]]);
  await refreshed();
  const before = dumpOf(host.workbook);
  await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, isLive: false });
  await refreshed();
  const formulas = [...sheetOf(host, "Scrutiny summary").rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? [])); // oxfmt-ignore
  expect(formulas.filter((formula) => !formula.startsWith("=HYPERLINK("))).toEqual([]);
  await setSummaryOptions(DEFAULT_SUMMARY_OPTIONS);
  await refreshed();
  expect(dumpOf(host.workbook)).toEqual(before);
});

test("a column that the user added to the table of savings by line stays in it, with what is written there", async () => {
  const name = "Savings by line";
  const table = () => sheetOf(host, name).tables.find((one) => one.name === "Scrutiny_savings_by_line");
  const { row, columns } = table()!.range;
  await on(name, (sheet) => {
    sheet.getRangeByIndexes(row, columns, 2, 1).values = [["Lead officer"], ["Finance"]];
    const standing = sheet.tables.getItem("Scrutiny_savings_by_line");
    standing.resize(sheet.getRangeByIndexes(row, 0, table()!.range.rows, columns + 1));
  });
  await lengthenPlan();
  await refreshed();
  expect(table()?.range.columns).toBe(columns + 1);
  expect([row, row + 1].map((at) => valueAt(sheetOf(host, name), at, columns))).toEqual(["Lead officer", "Finance"]); // oxfmt-ignore
});
