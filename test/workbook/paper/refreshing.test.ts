import { createSummary } from "../../../src/commands/create-summary";
import { setSummaryOptions } from "../../../src/commands/decide";
import type { Host } from "../../../src/host/host";
import type { HostWorkbook } from "../../../src/host/model/types";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import { valueAt } from "../../host/support";
import { addSheet } from "../../sheet/on-host";
import { dumpOf } from "./dump";
import { filledCells, lengthenPlan, on, openPaper, PLAN, placeOf, placesOf, refreshed, reopened, SHEETS, sheetOf, type } from "./open-paper"; // prettier-ignore

/** What a refresh does to a workbook, what it may not do, and what it goes by. */

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
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onNameChanged.add(async () => void seen.push("renamed"));
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
  await type("Sheet1", "H1", [["='Scrutiny summary'!A1"], ["=SUM(Scrutiny_savings_by_line[Amount £])"], [`='Scrutiny summary'!${String.fromCharCode(65 + column)}${row + 1}`]]); // prettier-ignore
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

describe("thresholds", () => {
  const COSTS = "Costs above this share of a year's savings";
  const cellOf = () => ({ row: placeOf(host, "Lines of enquiry", COSTS).row, column: 5 });
  const threshold = () => valueAt(sheetOf(host, "Lines of enquiry"), cellOf().row, cellOf().column);
  const enter = (value: unknown) => type("Lines of enquiry", `F${cellOf().row + 1}`, [[value]]);
  const asks = () => filledCells(sheetOf(host, "Lines of enquiry")).some(({ row, column, value }) => column === 2 && row < cellOf().row && String(value).startsWith("5 Costs among the savings")); // prettier-ignore

  test("that somebody changed in their cells count from the next refresh on, and are kept", async () => {
    expect([threshold(), asks()]).toEqual([0.1, true]);
    await enter(0.99);
    for (const _again of [1, 2]) {
      await refreshed();
      expect([threshold(), asks()]).toEqual([0.99, false]);
    }
  });

  test("that are set in the pane afterwards count instead", async () => {
    await enter(0.99);
    await refreshed();
    await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, thresholds: { ...DEFAULT_THRESHOLDS, costs: 30 } });
    await refreshed();
    expect([threshold(), asks()]).toEqual([0.3, true]);
  });

  test("that cannot be used are said, and the one of before counts", async () => {
    await enter("lots");
    const { message } = await refreshed();
    expect(message).toContain(`F${cellOf().row + 1}`);
    expect([threshold(), asks()]).toEqual([0.1, true]);
  });
});

test("entries on About are kept, and head the summary", async () => {
  await type("About", "B4", [["Anytown Council"], ["Scrutiny Committee"], ["'12 January 2027"]]);
  for (const _again of [1, 2]) {
    await refreshed();
    expect([3, 4, 5].map((row) => valueAt(sheetOf(host, "About"), row, 1))).toEqual(["Anytown Council", "Scrutiny Committee", "12 January 2027"]); // prettier-ignore
    const second = String(valueAt(sheetOf(host, "Scrutiny summary"), 1, 0));
    for (const entry of ["Anytown Council", "Scrutiny Committee", "12 January 2027"]) expect(second).toContain(entry);
  }
});

describe("the sheet of enquiries", () => {
  test("emptied by the user, is written again in its place", async () => {
    const before = filledCells(sheetOf(host, "Lines of enquiry"));
    await on("Lines of enquiry", (sheet) => sheet.getRange("A1:L60").clear());
    await refreshed();
    expect(filledCells(sheetOf(host, "Lines of enquiry"))).toEqual(before);
    expect(sheetNames().filter((name) => name.startsWith("Lines of enquiry"))).toHaveLength(1);
  });

  test("overwritten by the user, is left as it is, and a new one is added", async () => {
    await on("Lines of enquiry", (sheet) => sheet.getRange("A1:L60").clear("Contents"));
    await type("Lines of enquiry", "A1", [
      ["Ward", "Votes", "Turnout"],
      ["North", 120, 0.4],
      ["South", 90, 0.3],
    ]);
    const before = filledCells(sheetOf(host, "Lines of enquiry"));
    for (const _again of [1, 2]) {
      await refreshed();
      expect(filledCells(sheetOf(host, "Lines of enquiry"))).toEqual(before);
      expect(valueAt(sheetOf(host, "Lines of enquiry (2)"), 0, 0)).toBe("Lines of enquiry");
      expect(sheetNames().filter((name) => name.startsWith("Lines of enquiry"))).toHaveLength(2);
    }
  });
});

describe("columns of the user's own beside the questions", () => {
  const SHEET = "Lines of enquiry";

  test("stay beside their question, once, where columns were left free between", async () => {
    await type(SHEET, "N6", [["Seen in May"]]);
    await type(SHEET, "P4", [["Lead"], ["Cllr A"]]);
    for (const _again of [1, 2, 3]) {
      await refreshed();
      expect(placeOf(host, SHEET, "Cllr A").row).toBe(4);
      expect(placeOf(host, SHEET, "Lead").row).toBe(3);
      expect(placeOf(host, SHEET, "Seen in May").row).toBe(5);
    }
  });

  test("leave alone what stands in them beside the title and the thresholds", async () => {
    await type(SHEET, "M1", [["Beside the title"]]);
    await type(SHEET, "M4", [["Lead"], ["Cllr A"]]);
    const { row } = placeOf(host, SHEET, "One year's step above this share of the plan");
    await type(SHEET, `M${row + 1}`, [["Beside the thresholds"]]);
    await refreshed();
    expect(placeOf(host, SHEET, "Beside the title")).toEqual({ row: 0, column: 12 });
    expect(placeOf(host, SHEET, "Beside the thresholds")).toEqual({ row, column: 12 });
    expect(placeOf(host, SHEET, "Cllr A")).toEqual({ row: 4, column: 12 });
  });

  test("that come to stand where something else does leave its words in the list of their own", async () => {
    const few = { ...DEFAULT_SUMMARY_OPTIONS, thresholds: { ...DEFAULT_THRESHOLDS, costs: 900 } };
    await setSummaryOptions(few);
    await refreshed();
    await type(SHEET, "M4", [["Lead"], ["Cllr A"]]);
    const { row } = placeOf(host, SHEET, "Asks when");
    await type(SHEET, `M${row + 2}`, [["In the way"]]);
    await lengthenPlan();
    const low = { ...DEFAULT_THRESHOLDS, dueLater: 1, step: 1, largestLine: 1, topThree: 1, roundFigures: 1 };
    await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, thresholds: low });
    for (const _again of [1, 2]) {
      await refreshed();
      const { row: of, column } = placeOf(host, SHEET, "In the way");
      expect(of).toBeGreaterThan(placeOf(host, SHEET, "Words kept from questions that are no longer asked").row);
      expect(column).toBeLessThan(12);
    }
  });
});

test("written as values and live again, the paper is as it was", async () => {
  await type("Lines of enquiry", "F6", [["Who has agreed this?"]]);
  await refreshed();
  const before = dumpOf(host.workbook);
  await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, isLive: false });
  await refreshed();
  const formulas = [...sheetOf(host, "Scrutiny summary").rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? [])); // prettier-ignore
  expect(formulas.filter((formula) => !formula.startsWith("=HYPERLINK("))).toEqual([]);
  await setSummaryOptions(DEFAULT_SUMMARY_OPTIONS);
  await refreshed();
  expect(dumpOf(host.workbook)).toEqual(before);
});
