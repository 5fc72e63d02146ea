import { cellAt } from "../../../src/host/model/cells";
import type { HostCell, HostSheet } from "../../../src/host/model/types";
import { codeOf, inSession } from "../support";

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A line of a plan in A1:C1: a text that looks like a formula, an amount in brackets, and its double. */
function line(sheet: Excel.Worksheet): void {
  const cells = sheet.getRange("A1:C1");
  cells.numberFormat = [["@", "#,##0;(#,##0)", "0.0"]];
  cells.values = [["=CH1", -10, "=B1*$B$1+Table[x]"]];
  sheet.getRange("C1").formulas = [["=B1*2"]];
  sheet.getRange("B1").format.font.bold = true;
  sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C1" };
  sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=B1<0" } };
}

async function sheetAfter(change: Change): Promise<HostSheet> {
  const { session } = await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").numberFormat = [["@"]];
    line(sheet);
    await context.sync();
    change(sheet, context);
    await context.sync();
  });
  return session.host.workbook.sheets[0]!;
}

const cellsOf = (sheet: HostSheet, row: number, columns = [0, 1, 2]): (HostCell | undefined)[] =>
  columns.map((column) => cellAt(sheet, row, column));

describe("copying a line of a plan", () => {
  it.each<["All" | "Formulas" | "Values" | "Formats" | undefined, unknown[]]>([
    [
      "All",
      [
        { value: "=CH1", style: { numberFormat: "@" }, hyperlink: { documentReference: "Sheet1!C1" } },
        { value: -10, style: { numberFormat: "#,##0;(#,##0)", bold: true } },
        { value: -20, formula: "=B3*2", style: { numberFormat: "0.0" } },
      ],
    ],
    ["Formulas", [{ value: "=CH1" }, { value: -10 }, { value: -20, formula: "=B3*2" }]],
    ["Values", [{ value: "=CH1" }, { value: -10 }, { value: -20 }]],
    [
      "Formats",
      [
        { value: null, style: { numberFormat: "@" } },
        { value: null, style: { bold: true } },
        { value: null, style: { numberFormat: "0.0" } },
      ],
    ],
  ])("%s", async (type, expected) => {
    const sheet = await sheetAfter((on) => on.getRange("A3").copyFrom("A1:C1", type));
    const copied = cellsOf(sheet, 2);
    expect(copied).toMatchObject(expected);
    expect(copied.map((cell) => cell?.formula)).toEqual(expected.map((cell) => (cell as HostCell).formula));
    expect(sheet.validations.length).toBe(type === "All" ? 2 : 1);
  });

  it("copies all where nothing is said", async () => {
    const sheet = await sheetAfter((on) => on.getRange("A3").copyFrom(on.getRange("A1:C1")));
    expect(cellAt(sheet, 2, 1)).toEqual(cellAt(sheet, 0, 1));
  });

  it("leaves the looks of what values are pasted into, and empties what blank cells are pasted on", async () => {
    const sheet = await sheetAfter((on) => {
      on.getRange("A3:E3").values = [[1, 2, 3, 4, 5]];
      on.getRange("B3").format.fill.color = "#00FF00";
      on.getRange("A3").copyFrom("A1:D1", "Values");
    });
    expect(cellsOf(sheet, 2, [1, 3, 4])).toEqual([{ value: -10, style: { fill: "#00FF00" } }, undefined, { value: 5 }]);
  });

  it("leaves alone what blank cells would be pasted on, where it is asked to", async () => {
    const sheet = await sheetAfter((on) => {
      on.getRange("D3").values = [[4]];
      on.getRange("A3").copyFrom("A1:D1", "Values", true);
    });
    expect(cellAt(sheet, 2, 3)).toEqual({ value: 4 });
  });

  it.each<[string, number]>([
    ["A3:A5", 3],
    ["A3:C6", 4],
    ["A3:F4", 4],
    ["A3:D4", 2],
    ["A3:B4", 2],
  ])("into %s, %d times", async (address, times) => {
    const sheet = await sheetAfter((on) => on.getRange(address).copyFrom("A1:C1", "Values"));
    const held = [...sheet.rows].flatMap(([row, cells]) => (row < 2 ? [] : [...cells.values()]));
    expect(held.filter(({ value }) => value === "=CH1").length).toBe(times);
  });

  it("copies cells over themselves", async () => {
    const sheet = await sheetAfter((on) => on.getRange("B1").copyFrom("A1:C1", "Values"));
    expect(cellsOf(sheet, 0, [0, 1, 2, 3]).map((cell) => cell?.value)).toEqual(["=CH1", "=CH1", -10, -20]);
  });

  it("copies from another sheet, where references without a sheet speak of the new one", async () => {
    const sheet = await sheetAfter((on, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("B2").formulas = [["=A1+Sheet1!B1"]];
      on.getRange("D3").copyFrom("Other!B2");
    });
    expect(cellAt(sheet, 2, 3)).toMatchObject({ formula: "=C2+Sheet1!D2" });
  });

  it("copies a formula with all that it fills, which fills cells anew", async () => {
    const sheet = await sheetAfter((on) => {
      on.getRange("E1").formulas = [["=SEQUENCE(3)"]];
      on.getRange("G1").copyFrom("E1:E3", "All");
      on.getRange("H1").copyFrom("E2:E3", "All");
      on.getRange("I1").copyFrom("E1:E3", "Values");
    });
    expect([6, 7, 8].map((column) => [0, 1, 2].map((row) => cellAt(sheet, row, column)?.value ?? null))).toEqual([
      [1, 2, 3],
      [2, 3, null],
      [1, 2, 3],
    ]);
    expect(cellAt(sheet, 0, 6)?.spill).toEqual({ rows: 3, columns: 1 });
  });

  it.each<["All" | "Formulas"]>([["All"], ["Formulas"]])(
    "copies what a formula of the same request fills, though not the formula itself: %s",
    async (type) => {
      const sheet = await sheetAfter((on) => {
        on.getRange("E1").formulas = [["=SEQUENCE(3)"]];
        on.getRange("H1").copyFrom("E2:E3", type);
      });
      expect([0, 1].map((row) => cellAt(sheet, row, 7)?.value)).toEqual([2, 3]);
    },
  );

  it("writes headers of a table as text, and no two alike", async () => {
    const sheet = await sheetAfter((on) => {
      on.getRange("A5:C6").values = [["Code", "2018/19", "2019/20"], ["CH1", 1, 2]]; // oxfmt-ignore
      on.tables.add("A5:C6", true);
      on.getRange("B5").copyFrom("A5");
    });
    expect(cellsOf(sheet, 4).map((cell) => cell?.value)).toEqual(["Code", "Code2", "2019/20"]);
  });

  it.each<[string, string, Change]>([
    ["too little room", "InvalidArgument", (on) => on.getRange("XFC1").copyFrom("A1:C1")],
    ["no such source", "InvalidArgument", (on) => on.getRange("A3").copyFrom("Nowhere")],
    ["an unknown type", "InvalidArgument", (on) => on.getRange("A3").copyFrom("A1", "Everything" as "All")],
    ["a turned copy", "NotImplemented", (on) => on.getRange("A3").copyFrom("A1", "All", false, true)],
  ])("refuses %s with %s", async (_what, code, change) => {
    expect(await codeOf(sheetAfter(change))).toBe(code);
  });
});
