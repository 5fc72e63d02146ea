import { cellAddress } from "../../../src/savings/address";
import type { Host } from "../../../src/host/host";
import { cellAt } from "../../../src/host/model/cells";
import type { HostWorkbook } from "../../../src/host/model/types";
import { valueAt } from "../../host/support";
import { dumpOf } from "./dump";
import {
  filledCells,
  heightOf,
  lengthenPlan,
  on,
  openPaper,
  placeOf,
  refreshed,
  reopened,
  SHEETS,
  sheetOf,
  shortenPlan,
  type,
} from "./open-paper";

/** A refresh rewrites the paper's sheets where they stand, and leaves alone what the user has around them. */

let paper: HostWorkbook;
beforeAll(async () => {
  paper = (await openPaper()).workbook;
});

let host: Host;
beforeEach(async () => {
  host = await reopened(paper);
});

const at = (row: number, column: number) => cellAddress({ row, column });

describe.each(SHEETS)("the sheet of the %s", (_key, name) => {
  const BESIDE = 15;
  const mine = () => filledCells(sheetOf(host, name)).filter(({ column }) => column >= BESIDE);

  test("keeps a column of the user's to the right where it is, longer or shorter", async () => {
    await type(name, at(0, BESIDE), [["Mine"], [12], [`=${at(1, BESIDE)}*2`]]);
    await type(name, at(60, BESIDE), [["Far below"]]);
    const before = mine();
    for (const change of [lengthenPlan, shortenPlan]) {
      await change();
      await refreshed();
      expect(mine()).toEqual(before);
    }
  });

  test("moves a block below down whole when it grows, however wide, and leaves it there when it shrinks", async () => {
    const end = heightOf(host, name) + 1;
    const wide = 17;
    await type(name, at(end, 0), [["Our own sums", 5], ["Twice", `=${at(end, 1)}*2`], ["All", `=SUM(${at(end, 1)}:${at(end + 1, 1)})`]]); // oxfmt-ignore
    await type(name, at(end, wide), [["Right end"]]);
    await on(name, (sheet) => {
      sheet.getRange(at(end + 2, 1)).format.fill.color = "#FFEE00";
      sheet.getRange(at(end + 2, 1)).numberFormat = [["0.00"]];
    });
    await type("Sheet1", "H1", [[`='${name}'!${at(end + 2, 1)}`]]);
    const lookAt = (row: number) => cellAt(sheetOf(host, name), row, 1)?.style;
    const look = lookAt(end + 2);
    const height = () => placeOf(host, name, "Our own sums").row;
    await lengthenPlan();
    await refreshed();
    const grown = height();
    if (name !== "About" && name !== "Scrutiny summary") expect(grown).toBeGreaterThan(end);
    for (const change of [() => undefined, shortenPlan]) {
      await change();
      await refreshed();
      const sheet = sheetOf(host, name);
      expect(placeOf(host, name, "Our own sums")).toEqual({ row: grown, column: 0 });
      expect(placeOf(host, name, "Right end")).toEqual({ row: grown, column: wide });
      expect([valueAt(sheet, grown + 1, 1), valueAt(sheet, grown + 2, 1)]).toEqual([10, 15]);
      expect(lookAt(grown + 2)).toEqual(look);
      expect(valueAt(sheetOf(host, "Sheet1"), 0, 7)).toBe(15);
    }
  });

  test("keeps the user's own chart, marked table and heights of rows", async () => {
    const end = heightOf(host, name) + 3;
    await type(name, at(end, 0), [
      ["Own", "Figures"],
      ["a", 1],
      ["b", 2],
    ]);
    await on(name, (sheet) => {
      const range = sheet.getRangeByIndexes(end, 0, 3, 2);
      const table = sheet.tables.add(range, true);
      table.name = "Own_table";
      table.style = "TableStyleMedium2";
      sheet.charts.add("ColumnClustered", range, "Columns").name = "Own chart";
      sheet.getRangeByIndexes(end + 1, 0, 1, 1).format.rowHeight = 44;
    });
    await refreshed();
    const sheet = sheetOf(host, name);
    const table = () => sheet.tables.find((one) => one.name === "Own_table");
    expect(table()).toMatchObject({ range: { row: end, column: 0, rows: 3, columns: 2 }, style: "TableStyleMedium2" });
    expect(sheet.charts.filter((chart) => chart.name === "Own chart")).toHaveLength(1);
    expect(sheet.rowHeights.get(end + 1)).toBe(44);
    await lengthenPlan();
    await refreshed();
    expect(table()?.range.row).toBe(placeOf(host, name, "Own").row);
  });

  test("begins in A1 again after the user put rows above and columns to the left, whose words move below and to the right", async () => {
    const before = filledCells(sheetOf(host, name));
    await on(name, (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    await type(name, "B1", [["DRAFT"]]);
    await type(name, "A3", [["Seen by the chair"]]);
    await refreshed();
    const cells = filledCells(sheetOf(host, name));
    const isOurs = ({ value }: { value: unknown }) => value !== "DRAFT" && value !== "Seen by the chair";
    expect(cells.filter(isOurs)).toEqual(before);
    expect(cells.filter((cell) => !isOurs(cell))).toHaveLength(2);
    await refreshed();
    expect(filledCells(sheetOf(host, name))).toEqual(cells);
  });

  test.each([
    ["rows above", (sheet: Excel.Worksheet) => sheet.getRange("1:2").insert("Down")],
    ["a column to the left", (sheet: Excel.Worksheet) => sheet.getRange("A:A").insert("Right")],
  ])("begins in A1 again after the user put %s and wrote nothing there", async (_, put) => {
    const before = filledCells(sheetOf(host, name));
    await on(name, put);
    await refreshed();
    expect(filledCells(sheetOf(host, name))).toEqual(before);
  });

  test("comes back where it was deleted, and the others stay", async () => {
    const ids = new Map(host.workbook.sheets.map((sheet) => [sheet.name, sheet.id]));
    const before = filledCells(sheetOf(host, name));
    await on(name, (sheet) => sheet.delete());
    await refreshed();
    expect(host.workbook.sheets.map((sheet) => sheet.name).sort()).toEqual([...ids.keys()].sort());
    for (const sheet of host.workbook.sheets) if (sheet.name !== name) expect(sheet.id).toBe(ids.get(sheet.name));
    expect(filledCells(sheetOf(host, name))).toEqual(before);
  });
});

test("two refreshes in a row change nothing", async () => {
  await type("Lines of enquiry", "F6", [["Who has agreed this?"]]);
  await refreshed();
  const before = dumpOf(host.workbook);
  await refreshed();
  expect(dumpOf(host.workbook)).toEqual(before);
});

test("a plan that grew and shrank again leaves nothing behind", async () => {
  const before = dumpOf(host.workbook);
  await lengthenPlan();
  await refreshed();
  await shortenPlan();
  await refreshed();
  expect(dumpOf(host.workbook)).toEqual(before);
});
