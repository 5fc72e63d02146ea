import type { HostTable } from "../../../src/host/model/types";
import { formatRange } from "../../../src/host/model/address";
import { codeOf, inSession, valuesOf } from "../support";

type Change = (sheet: Excel.Worksheet) => void;

/** The table of savings stands in B3:D6, with a formula that names it below. */
function makeTable(sheet: Excel.Worksheet): void {
  sheet.getRange("B3:D6").values = [
    ["Code", "2018/19", "2019/20"],
    ["CH1", 1, 2],
    ["CH2", 3, 4],
    ["CH3", 5, 6],
  ];
  sheet.tables.add("B3:D6", true).name = "Plan";
  sheet.getRange("B10").formulas = [["=SUM(Plan[2018/19])"]];
}

async function tableAfter(change: Change): Promise<{ table: HostTable | undefined; values: unknown[][] }> {
  const { session } = await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    makeTable(sheet);
    await context.sync();
    change(sheet);
    await context.sync();
  });
  const sheet = session.host.workbook.sheets[0]!;
  return { table: sheet.tables[0], values: valuesOf(sheet) };
}

describe("a table of savings", () => {
  it.each<[string, string, Change]>([
    ["moves down with whole rows", "B5:D8", (sheet) => sheet.getRange("1:2").insert("Down")],
    ["moves down as its first row does", "B4:D7", (sheet) => sheet.getRange("3:3").insert("Down")],
    ["moves with its own columns", "B5:D8", (sheet) => sheet.getRange("B1:D2").insert("Down")],
    ["moves with more than its columns", "B5:D8", (sheet) => sheet.getRange("A1:F2").insert("Down")],
    ["moves to the right", "D3:F6", (sheet) => sheet.getRange("A:B").insert("Right")],
    ["moves to the right with its rows", "C3:E6", (sheet) => sheet.getRange("A3:A6").insert("Right")],
    ["moves up", "B1:D4", (sheet) => sheet.getRange("1:2").delete("Up")],
    ["grows by whole rows", "B3:D8", (sheet) => sheet.getRange("5:6").insert("Down")],
    ["grows by rows of its own", "B3:D7", (sheet) => sheet.getRange("B5:D5").insert("Down")],
    ["stays as it is when rows go in below it", "B3:D6", (sheet) => sheet.getRange("7:8").insert("Down")],
    ["shrinks by whole rows", "B3:D4", (sheet) => sheet.getRange("5:6").delete("Up")],
    ["shrinks by whole columns", "B3:C6", (sheet) => sheet.getRange("C:C").delete("Left")],
    ["stays where only what is beside it moves", "B3:D6", (sheet) => sheet.getRange("F4:F5").insert("Down")],
  ])("%s: %s", async (_what, expected, change) => {
    const { table } = await tableAfter(change);
    expect(formatRange(table!.range)).toBe(expected);
  });

  it("goes when all its rows go", async () => {
    expect((await tableAfter((sheet) => sheet.getRange("3:6").delete("Up"))).table).toBeUndefined();
  });

  it("gives a new column a heading", async () => {
    const { values } = await tableAfter((sheet) => sheet.getRange("C:C").insert("Right"));
    expect(values[2]).toEqual([null, "Code", "Column2", "2018/19", "2019/20"]);
  });

  it("is named by formulas as before", async () => {
    const { values } = await tableAfter((sheet) => {
      const blank = sheet.getRange("5:5").insert("Down");
      blank.getCell(0, 2).values = [[100]];
    });
    expect(values[10]![1]).toBe(109);
  });

  it.each<[string, Change]>([
    ["some of its columns moved down", (sheet) => sheet.getRange("B1:C1").insert("Down")],
    ["some of its columns moved up", (sheet) => sheet.getRange("D1").delete("Up")],
    ["some of its rows moved to the right", (sheet) => sheet.getRange("A4").insert("Right")],
    ["cells of it taken out", (sheet) => sheet.getRange("C4:C5").delete("Up")],
    ["rows put in that are wider than it", (sheet) => sheet.getRange("B5:E5").insert("Down")],
    ["its header row taken out", (sheet) => sheet.getRange("3:3").delete("Up")],
    ["all rows below its header taken out", (sheet) => sheet.getRange("4:6").delete("Up")],
  ])("refuses to have %s, and nothing has changed", async (_what, change) => {
    const { result } = await inSession(async (context, session) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      makeTable(sheet);
      await context.sync();
      const before = valuesOf(session.host.workbook.sheets[0]!);
      change(sheet);
      const code = await codeOf(context.sync());
      expect(valuesOf(session.host.workbook.sheets[0]!)).toEqual(before);
      return code;
    });
    expect(result).toBe("InsertDeleteConflict");
  });

  it.each<[string, boolean]>([
    ["B3:D9", true],
    ["B3:B4", true],
    ["A3:E6", true],
    ["B2:D6", false],
    ["B4:D6", false],
    ["E3:F6", false],
    ["B3:D3", false],
    ["B3:D12", false],
  ])("is resized to %s: %p", async (address, allowed) => {
    const resized = tableAfter((sheet) => {
      sheet.tables.add("A12:B13", true);
      sheet.tables.getItem("Plan").resize(address);
    });
    if (allowed) expect(formatRange((await resized).table!.range)).toBe(address);
    else expect(await codeOf(resized)).toBe("InvalidArgument");
  });
});

describe("clearing a table", () => {
  it.each<[string, Excel.ClearApplyTo | "All" | "Contents", string, unknown[], number]>([
    ["its header cells' contents", "Contents", "B3:C3", ["Column1", "Column2", "2019/20"], 1],
    ["part of its header", "All", "C3:C4", ["Code", "Column2", "2019/20"], 1],
    ["the contents of all of it", "Contents", "B3:D6", ["Column1", "Column2", "Column3"], 1],
    ["all of it", "All", "A1:F8", [], 0],
  ])("%s", async (_what, applyTo, address, headings, tables) => {
    const { table, values } = await tableAfter((sheet) => sheet.getRange(address).clear(applyTo as "All"));
    expect(values[2]!.slice(1).filter((value) => value !== null)).toEqual(headings);
    expect(table ? 1 : 0).toBe(tables);
  });

  it("by deleting it takes its cells too", async () => {
    const { values } = await tableAfter((sheet) => sheet.tables.getItem("Plan").delete());
    expect(values.slice(0, 9).flat().filter((value) => value !== null)).toEqual([]); // oxfmt-ignore
  });
});

describe("merged cells", () => {
  it("are not torn", async () => {
    const failing = inSession(async (context, { host }) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      host.workbook.sheets[0]!.merges.push({ row: 1, column: 1, rows: 2, columns: 2 });
      sheet.getRange("B1").insert("Down");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("InsertDeleteConflict");
  });

  it.each<[string, Change, { row: number; rows: number }[]]>([
    ["move", (sheet) => sheet.getRange("1:1").insert("Down"), [{ row: 2, rows: 2 }]],
    ["grow", (sheet) => sheet.getRange("3:3").insert("Down"), [{ row: 1, rows: 3 }]],
    ["go", (sheet) => sheet.getRange("2:3").delete("Up"), []],
  ])("%s with whole rows", async (_what, change, expected) => {
    const { session } = await inSession(async (context, { host }) => {
      host.workbook.sheets[0]!.merges.push({ row: 1, column: 1, rows: 2, columns: 2 });
      change(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(session.host.workbook.sheets[0]!.merges).toMatchObject(expected);
    expect(session.host.workbook.sheets[0]!.merges.length).toBe(expected.length);
  });
});
