import { cellAddress } from "../../../src/savings/address";
import type { Host } from "../../../src/host/host";
import { cellAt } from "../../../src/host/model/cells";
import { valueAt } from "../../host/support";
import { dumpOf } from "./dump";
import {
  filledCells,
  heightOf,
  lengthenPlan,
  on,
  openPaper,
  placeOf,
  placesOf,
  refreshed,
  SHEETS,
  sheetOf,
  shortenPlan,
  type,
} from "./open-paper";

/** A refresh rewrites the paper's sheets where they stand, and leaves alone what the user has on and around them. */

let host: Host;
beforeEach(async () => {
  host = await openPaper();
});

const sheetNames = () => host.workbook.sheets.map(({ name }) => name);

describe.each(SHEETS)("on the sheet of the %s", (_key, name) => {
  const BESIDE = 15;

  test("a column of the user's to the right stays where it is, whatever the paper comes to", async () => {
    const note = cellAddress({ row: 0, column: BESIDE });
    await type(name, note, [["Mine"], [12], ["=A1"], [`=${cellAddress({ row: 1, column: BESIDE })}*2`]]);
    for (const change of [lengthenPlan, shortenPlan]) {
      await change();
      await refreshed();
      const cells = filledCells(sheetOf(host, name)).filter(({ column }) => column >= BESIDE);
      expect(cells.map(({ row, value }) => [row, value])).toEqual([[0, "Mine"], [1, 12], [2, valueAt(sheetOf(host, name), 0, 0)], [3, 24]]); // prettier-ignore
    }
  });

  test("a block below moves down whole when the paper grows, and stays when it shrinks", async () => {
    const end = heightOf(host, name) + 3;
    const at = (row: number, column: number) => cellAddress({ row: end + row, column });
    await type(name, at(0, 0), [["Our own sums", 5], ["Twice", `=${at(0, 1)}*2`], ["All", `=SUM(${at(0, 1)}:${at(1, 1)})`]]); // prettier-ignore
    await on(name, (sheet) => {
      sheet.getRange(at(2, 1)).format.fill.color = "#FFEE00";
      sheet.getRange(at(2, 1)).numberFormat = [["0.00"]];
    });
    await type("Plan", "H1", [[`='${name}'!${at(2, 1)}`]]);
    const lookAt = (row: number) => cellAt(sheetOf(host, name), row, 1)?.style;
    const look = lookAt(end + 2);
    for (const change of [lengthenPlan, shortenPlan]) {
      const before = placeOf(host, name, "Our own sums").row;
      await change();
      await refreshed();
      const { row, column } = placeOf(host, name, "Our own sums");
      if (change === lengthenPlan) expect(row).toBeGreaterThanOrEqual(before);
      else expect(row).toBe(before);
      const sheet = sheetOf(host, name);
      expect([column, valueAt(sheet, row + 1, 1), valueAt(sheet, row + 2, 1)]).toEqual([0, 10, 15]);
      expect(lookAt(row + 2)).toEqual(look);
      expect(valueAt(sheetOf(host, "Plan"), 0, 7)).toBe(15);
    }
  });

  test("the user's own chart, table and row heights stay", async () => {
    const end = heightOf(host, name) + 3;
    await type(name, cellAddress({ row: end, column: 0 }), [
      ["Own", "Figures"],
      ["a", 1],
      ["b", 2],
    ]);
    await on(name, (sheet) => {
      const range = sheet.getRangeByIndexes(end, 0, 3, 2);
      sheet.tables.add(range, true).name = "Own_table";
      sheet.charts.add("ColumnClustered", range, "Columns").name = "Own chart";
      sheet.getRangeByIndexes(end + 1, 0, 1, 1).format.rowHeight = 44;
    });
    await refreshed();
    const again = sheetOf(host, name);
    expect(again.tables.find((table) => table.name === "Own_table")?.range).toEqual({ row: end, column: 0, rows: 3, columns: 2 }); // prettier-ignore
    expect(again.charts.filter((chart) => chart.name === "Own chart")).toHaveLength(1);
    expect(again.rowHeights.get(end + 1)).toBe(44);
    await lengthenPlan();
    await refreshed();
    const row = placeOf(host, name, "Own").row;
    expect(again.tables.find((table) => table.name === "Own_table")?.range.row).toBe(row);
  });
});

test("two refreshes in a row change nothing", async () => {
  await type("Lines of enquiry", "F6", [["Who has agreed this?"]]);
  await refreshed();
  const before = dumpOf(host.workbook);
  await refreshed();
  expect(dumpOf(host.workbook)).toEqual(before);
});

test("sheets that the user renamed and moved stay so", async () => {
  for (const [, name] of SHEETS) await on(name, (sheet) => (sheet.name = `${name} of May`));
  await on("About of May", (sheet) => (sheet.position = 0));
  const before = sheetNames();
  const ids = host.workbook.sheets.map(({ id }) => id);
  await refreshed();
  expect(sheetNames()).toEqual(before);
  expect(host.workbook.sheets.map(({ id }) => id)).toEqual(ids);
  expect(placesOf(host, "About of May", "Scrutiny summary of May").length).toBeGreaterThanOrEqual(0);
});

test.each(SHEETS)("where the sheet of the %s is deleted, it comes back, and the others stay", async (_key, name) => {
  const before = new Map(host.workbook.sheets.map((sheet) => [sheet.name, sheet.id]));
  const held = filledCells(sheetOf(host, name));
  await on(name, (sheet) => sheet.delete());
  await refreshed();
  expect([...sheetNames()].sort()).toEqual([...before.keys()].sort());
  for (const sheet of host.workbook.sheets) if (sheet.name !== name) expect(sheet.id).toBe(before.get(sheet.name));
  expect(filledCells(sheetOf(host, name))).toEqual(held);
});
