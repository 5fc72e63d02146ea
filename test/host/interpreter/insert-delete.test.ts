import { cellAt } from "../../../src/host/model/cells";
import type { HostSheet } from "../../../src/host/model/types";
import type { HostSessionGlobals } from "../../../src/host/node/session";
import { codeOf, inSession, valuesOf } from "../support";

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A small plan with its total, on a sheet of its own, and a sheet that reads it. */
function plan(sheet: Excel.Worksheet, context: Excel.RequestContext): void {
  sheet.getRange("A1:B4").values = [
    ["Code", "Saving"],
    ["CH1", 10],
    ["CH2", 20],
    ["Total", "=SUM(B2:B3)"],
  ];
  const other = context.workbook.worksheets.add("Summary");
  other.getRange("A1:A3").formulas = [["=Sheet1!B4"], ["=SUM(Sheet1!B2:B3)"], ["=A1-A2"]];
  context.workbook.names.add("Total", sheet.getRange("B4"));
}

async function planAfter(change: Change, before: Change = () => undefined): Promise<HostSessionGlobals> {
  const { session } = await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    plan(sheet, context);
    before(sheet, context);
    await context.sync();
    change(sheet, context);
    await context.sync();
  });
  return session;
}

const first = ({ host }: HostSessionGlobals): HostSheet => host.workbook.sheets[0]!;
const formulas = (sheet: HostSheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()].flatMap((cell) => cell.formula ?? [])); // oxfmt-ignore

describe("rows that are put in", () => {
  it("move what is below, and what refers to it anywhere", async () => {
    const session = await planAfter((sheet) => sheet.getRange("3:4").insert("Down"));
    expect(valuesOf(first(session))).toEqual([
      ["Code", "Saving"],
      ["CH1", 10],
      [null, null],
      [null, null],
      ["CH2", 20],
      ["Total", 30],
    ]);
    expect(formulas(first(session))).toEqual(["=SUM(B2:B5)"]);
    const summary = session.host.workbook.sheets[1]!;
    expect(formulas(summary)).toEqual(["=Sheet1!B6", "=SUM(Sheet1!B2:B5)", "=A1-A2"]);
    expect(valuesOf(summary)).toEqual([[30], [30], [0]]);
    expect(session.host.workbook.names.map(({ formula }) => formula)).toEqual(["=Sheet1!$B$6"]);
  });

  it("are given back as a blank range, while the range itself goes on with its cells", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      plan(sheet, context);
      const second = sheet.getRange("A3:B3");
      const kept = sheet.getRange("B4");
      kept.load("address");
      await context.sync();
      const blank = second.insert("Down");
      blank.load("address,values");
      second.load("address,values");
      kept.load("address");
      await context.sync();
      blank.values = [["CH1a", 5]];
      kept.load("values");
      await context.sync();
      return [blank.address, blank.values, second.address, second.values, kept.address, kept.values];
    });
    expect(result).toEqual(["Sheet1!A3:B3", [["CH1a", 5]], "Sheet1!A4:B4", [["CH2", 20]], "Sheet1!B5", [[35]]]);
  });

  it("take heights, hidden rows, merged cells, validations, links, looks, page breaks and the print area with what they move", async () => {
    const session = await planAfter(
      (sheet) => sheet.getRange("A2").getEntireRow().insert("Down"),
      (sheet) => {
        sheet.getRange("3:3").format.rowHeight = 33;
        sheet.getRange("4:4").rowHidden = true;
        sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=B2>$B$3" } };
        sheet.getRange("A3").hyperlink = { address: "https://example.org/plan" };
        sheet.getRange("A3").format.font.bold = true;
        sheet.horizontalPageBreaks.add("A3");
        sheet.pageLayout.setPrintArea("A1:B4");
        sheet.pageLayout.setPrintTitleRows("$2:$2");
        sheet.freezePanes.freezeRows(1);
      },
    );
    const sheet = first(session);
    expect(cellAt(sheet, 3, 0)).toMatchObject({ value: "CH2", hyperlink: {}, style: { bold: true } });
    expect([...sheet.rowHeights]).toEqual([[3, 33]]);
    expect([...sheet.hiddenRows]).toEqual([4]);
    expect(sheet.validations).toMatchObject([
      { range: { row: 2, rows: 2, column: 1, columns: 1 }, rule: { formula: "=B3>$B$4" } },
    ]);
    expect([sheet.pageBreaks, sheet.page.printArea, sheet.page.printTitleRows]).toEqual([[3], "A1:B5", "$3:$3"]);
    expect(sheet.frozenRows).toBe(1);
  });

  it("look like the row above", async () => {
    const session = await planAfter(
      (sheet) => sheet.getRange("3:4").insert("Down"),
      (sheet) => {
        sheet.getRange("A2:B2").format.fill.color = "#FFFF00";
        sheet.getRange("2:2").format.rowHeight = 40;
      },
    );
    const sheet = first(session);
    expect([2, 3, 4].map((row) => cellAt(sheet, row, 1)?.style?.fill)).toEqual(["#FFFF00", "#FFFF00", undefined]);
    expect([...sheet.rowHeights.keys()]).toEqual([1, 2, 3]);
  });

  it("move only the columns that they take in", async () => {
    const session = await planAfter((sheet) => {
      sheet.getRange("D3:D4").values = [["note"], ["beside"]];
      sheet.getRange("A3:B3").insert("Down");
    });
    expect(valuesOf(first(session))[2]).toEqual([null, null, null, "note"]);
    expect(valuesOf(first(session))[3]).toEqual(["CH2", 20, null, "beside"]);
  });

  it("let a formula fill its cells anew", async () => {
    const session = await planAfter(
      (sheet) => sheet.getRange("3:3").insert("Down"),
      (sheet) => (sheet.getRange("D2").formulas = [["=SEQUENCE(3)"]]),
    );
    const sheet = first(session);
    expect([1, 2, 3, 4].map((row) => cellAt(sheet, row, 3)?.value ?? null)).toEqual([1, 2, 3, null]);
    expect(cellAt(sheet, 1, 3)).toMatchObject({ spill: { rows: 3, columns: 1 } });
  });
});

describe("columns that are put in", () => {
  it("move what is to the right, with its widths", async () => {
    const session = await planAfter(
      (sheet) => sheet.getRange("B:B").insert("Right"),
      (sheet) => (sheet.getRange("B:B").format.columnWidth = 90),
    );
    const sheet = first(session);
    expect(valuesOf(sheet)[3]).toEqual(["Total", null, 30]);
    expect(formulas(sheet)).toEqual(["=SUM(C2:C3)"]);
    expect([...sheet.columnWidths]).toEqual([[2, 90]]);
  });

  it("move only the rows that they take in", async () => {
    const session = await planAfter((sheet) => sheet.getRange("A2:A3").insert("Right"));
    expect(valuesOf(first(session))).toEqual([
      ["Code", "Saving", null],
      [null, "CH1", 10],
      [null, "CH2", 20],
      ["Total", 30, null],
    ]);
    expect(formulas(first(session))).toEqual(["=SUM(C2:C3)"]);
  });
});

describe("cells that are taken out", () => {
  it("draw up what is below, shrink ranges and leave #REF! for what is gone", async () => {
    const session = await planAfter((sheet) => {
      sheet.getRange("D1").formulas = [["=B2+1"]];
      sheet.getRange("2:2").delete("Up");
    });
    expect(valuesOf(first(session))).toEqual([
      ["Code", "Saving", null, "#REF!"],
      ["CH2", 20, null, null],
      ["Total", 20, null, null],
    ]);
    expect(formulas(first(session))).toEqual(["=#REF!+1", "=SUM(B2:B2)"]);
  });

  it("leave a name without its cells", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      plan(sheet, context);
      sheet.getRange("A4").getEntireRow().delete("Up");
      const name = context.workbook.names.getItem("Total");
      const range = name.getRangeOrNullObject();
      name.load("formula,value,type");
      range.load("address");
      await context.sync();
      return [name.formula as unknown, name.value as unknown, name.type, range.isNullObject];
    });
    expect(result).toEqual(["=Sheet1!#REF!", "#REF!", "Error", true]);
  });

  it("draw to the left what is beside them", async () => {
    const session = await planAfter((sheet) => sheet.getRange("A1:A4").delete("Left"));
    expect(valuesOf(first(session))).toEqual([["Saving"], [10], [20], [30]]);
    expect(session.host.workbook.names[0]!.formula).toBe("=Sheet1!$A$4");
  });

  it("cannot be spoken to any more", async () => {
    const deleted = inSession(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
      range.delete("Up");
      range.load("values");
      await context.sync();
    });
    expect(await codeOf(deleted)).toBe("InvalidReference");
  });
});

describe("what a change of cells says to the add-in's watcher", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["RowInserted", (sheet) => sheet.getRange("2:3").insert("Down"), "2:3"],
    ["RowDeleted", (sheet) => sheet.getRange("2:3").delete("Up"), "2:3"],
    ["ColumnInserted", (sheet) => sheet.getRange("B:B").insert("Right"), "B:B"],
    ["ColumnDeleted", (sheet) => sheet.getRange("B:B").delete("Left"), "B:B"],
    ["CellInserted", (sheet) => sheet.getRange("A2:B2").insert("Down"), "A2:B2"],
    ["CellDeleted", (sheet) => sheet.getRange("A2").delete("Left"), "A2"],
  ])("%s", async (type, change, address) => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const heard: string[][] = [];
      sheet.onChanged.add((event) => {
        heard.push([event.changeType, event.address]);
        return Promise.resolve();
      });
      await context.sync();
      change(sheet);
      await context.sync();
      return heard;
    });
    expect(result).toEqual([[type, address]]);
  });
});

describe("what Excel refuses", () => {
  it.each<[string, string, Change]>([
    ["a direction that cells do not go", "InvalidArgument", (sheet) => sheet.getRange("A1").insert("Up" as "Down")],
    ["a deletion downwards", "InvalidArgument", (sheet) => sheet.getRange("A1").delete("Down" as "Up")],
    [
      "cells pushed over the edge",
      "NonBlankCellOffSheet",
      (sheet) => {
        sheet.getRange("A1048576").values = [["last"]];
        sheet.getRange("A1").insert("Down");
      },
    ],
    [
      "a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange("2:2").insert("Down");
      },
    ],
  ])("%s: %s", async (_what, code, change) => {
    const failing = inSession((context) => change(context.workbook.worksheets.getActiveWorksheet(), context));
    expect(await codeOf(failing)).toBe(code);
  });
});
