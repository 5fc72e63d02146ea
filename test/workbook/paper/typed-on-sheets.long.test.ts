import { setSummaryOptions } from "../../../src/commands/decide";
import type { Host } from "../../../src/host/host";
import type { HostWorkbook } from "../../../src/host/model/types";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { valueAt } from "../../host/support";
import { filledCells, lengthenPlan, on, openPaper, placeOf, refreshed, reopened, sheetOf, type } from "./open-paper";

/** What people type on the paper's sheets, and what a refresh makes of it. */

let paper: HostWorkbook;
beforeAll(async () => {
  paper = (await openPaper()).workbook;
});

let host: Host;
beforeEach(async () => {
  host = await reopened(paper);
});

const sheetNames = () => host.workbook.sheets.map(({ name }) => name);

describe("thresholds", () => {
  const COSTS = "Costs above this share of a year's savings";
  const cellOf = () => ({ row: placeOf(host, "Lines of enquiry", COSTS).row, column: 5 });
  const threshold = () => valueAt(sheetOf(host, "Lines of enquiry"), cellOf().row, cellOf().column);
  const enter = (value: unknown) => type("Lines of enquiry", `F${cellOf().row + 1}`, [[value]]);
  const asks = () => filledCells(sheetOf(host, "Lines of enquiry")).some(({ row, column, value }) => column === 2 && row < cellOf().row && String(value).startsWith("5 Costs among the savings")); // oxfmt-ignore

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
    expect([3, 4, 5].map((row) => valueAt(sheetOf(host, "About"), row, 1))).toEqual(["Anytown Council", "Scrutiny Committee", "12 January 2027"]); // oxfmt-ignore
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
    await type("Plan", "A1", [["Cumulative savings £000"]]);
    const low = { ...DEFAULT_THRESHOLDS, dueLater: 1, step: 1, largestLine: 1, topThree: 1, roundFigures: 1 };
    await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, thresholds: low });
    // Questions now come as far down as the note.
    for (const _again of [1, 2]) {
      await refreshed();
      const { row: of, column } = placeOf(host, SHEET, "In the way");
      expect(of).toBeGreaterThan(placeOf(host, SHEET, "Words kept from questions that are no longer asked").row);
      expect(column).toBeLessThan(12);
    }
  });
});
