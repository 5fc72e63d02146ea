import { codeOf, inSession } from "../support";

/** Does something to the first sheet and gives back what a range of it then says. */
async function after(
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  address: string,
  load: string,
): Promise<Excel.Range> {
  const { result } = await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    change(sheet, context);
    await context.sync();
    const range = sheet.getRange(address);
    range.load(load);
    await context.sync();
    return range;
  });
  return result;
}

const failing = (change: (sheet: Excel.Worksheet) => void) =>
  codeOf(inSession((context) => change(context.workbook.worksheets.getActiveWorksheet())));

describe("ranges", () => {
  it("types strings in, leaves cells alone at null and empties them at an empty string", async () => {
    const range = await after(
      (sheet) => {
        sheet.getRange("A1:C1").values = [["old", "old", "old"]];
        sheet.getRange("A1:C1").values = [["(0.100)", null, ""]];
      },
      "A1:C1",
      "values,valueTypes,text",
    );
    expect(range.values).toEqual([[-0.1, "old", ""]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Empty"]]);
    expect(range.text).toEqual([["-0.1", "old", ""]]);
  });

  it("keeps text as it is in cells with the text format", async () => {
    const range = await after(
      (sheet) => {
        const cells = sheet.getRange("A1:A3");
        cells.numberFormat = [["@"], ["@"], ["@"]];
        cells.values = [["10/11"], ["=1+1"], ["-CH1"]];
      },
      "A1:A3",
      "values,formulas,numberFormat",
    );
    expect(range.values).toEqual([["10/11"], ["=1+1"], ["-CH1"]]);
    expect(range.formulas).toEqual(range.values);
  });

  it("gives a formula's result and its text, and errors as strings with their own type", async () => {
    const range = await after(
      (sheet) => (sheet.getRange("A1:B1").formulas = [["=1/0", "=1+1"]]),
      "A1:B1",
      "values,formulas,valueTypes",
    );
    expect(range.values).toEqual([["#DIV/0!", 2]]);
    expect(range.formulas).toEqual([["=1/0", "=1+1"]]);
    expect(range.valueTypes).toEqual([["Error", "Double"]]);
  });

  it("gives results of formulas that the same batch has written", async () => {
    const { result } = await inSession(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(result).toEqual([[2]]);
  });

  it("takes an array of more than 1,500 cells, which the client library sends in parts", async () => {
    const rows = Array.from({ length: 700 }, (_unused, row) => ["CH1", row, `=B${row + 1}*2`]);
    const { session } = await inSession((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:C700").values = rows;
    });
    expect(session.host.workbook.sheets[0]!.rows.get(699)!.get(2)!.value).toBe(1398);
    expect(await failing((sheet) => (sheet.getRange("A1:C701").values = rows))).toBe("InvalidArgument");
  });

  it("fills a range from one value", async () => {
    const range = await after(
      (sheet) => (sheet.getRange("A1:B2").values = 7 as unknown as number[][]),
      "A1:B2",
      "values",
    );
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    ["a ragged row", [[1, 2], [3]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    [
      "a broken formula",
      [
        ["=SUM(", 1],
        [1, 1],
      ],
    ],
    [
      "an object",
      [
        [{ basicValue: 1 }, 1],
        [1, 1],
      ],
    ],
  ])("refuses %s with InvalidArgument", async (_what, values) => {
    expect(await failing((sheet) => (sheet.getRange("A1:B2").values = values as number[][]))).toBe("InvalidArgument");
  });

  it.each(["", "Nowhere", "A0", "No such sheet!A1", "A1:ZZZZ9"])("refuses the address %p", async (address) => {
    const code = failing((sheet) => sheet.getRange(address || "#").load("address"));
    expect(await code).toBe("InvalidArgument");
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["Sheet1!B2", (sheet) => sheet.getCell(1, 1)],
    ["Sheet1!B2:C4", (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2)],
    ["Sheet1!C3", (sheet) => sheet.getRange("B2").getOffsetRange(1, 1)],
    ["Sheet1!B2:D3", (sheet) => sheet.getRange("B2").getResizedRange(1, 2)],
    ["Sheet1!C3", (sheet) => sheet.getRange("B2:D9").getCell(1, 1)],
    ["Sheet1!B3:D3", (sheet) => sheet.getRange("B2:D9").getRow(1)],
    ["Sheet1!D2:D9", (sheet) => sheet.getRange("B2:D9").getColumn(2)],
    ["Sheet1!A:A", (sheet) => sheet.getRange("A:A")],
    ["Sheet1!B2:C9", (sheet) => sheet.getRange("B2:D9").getIntersectionOrNullObject("A1:C20")],
    ["Sheet1!2:9", (sheet) => sheet.getRange("B2:D9").getEntireRow()],
  ])("finds %s", async (address, find) => {
    const { result } = await inSession(async (context) => {
      const range = find(context.workbook.worksheets.getActiveWorksheet());
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(result).toBe(address);
  });

  it("refuses a range that leaves the sheet", async () => {
    expect(await failing((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
      "InvalidArgument",
    );
  });

  it("tells the used range by values from the one by formats", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const nothing = sheet.getUsedRangeOrNullObject(true);
      nothing.load("address");
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 4],
      ];
      sheet.getRange("F9").format.fill.color = "yellow";
      const valued = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      valued.load("address");
      all.load("address");
      await context.sync();
      return [nothing.isNullObject, valued.address, all.address];
    });
    expect(result).toEqual([true, "Sheet1!B2:C3", "Sheet1!B2:F9"]);
  });

  it("clears contents, formats or both", async () => {
    const { session } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      await context.sync();
    });
    expect([...session.host.workbook.sheets[0]!.rows.get(0)!]).toEqual([
      [0, { value: null, style: { bold: true } }],
      [1, { value: 2 }],
    ]);
  });

  it.each<["Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks" | "All", object]>([
    ["Contents", { value: null, style: { bold: true }, hyperlink: {}, validated: true }],
    ["Formats", { value: "Plan", hyperlink: {}, validated: true }],
    ["Hyperlinks", { value: "Plan", style: { bold: true }, validated: true }],
    ["RemoveHyperlinks", { value: "Plan", validated: true }],
    ["All", { validated: false }],
  ])("clears of a linked cell: %s", async (applyTo, expected) => {
    const { session } = await inSession((context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "Plan" };
      cell.format.font.bold = true;
      cell.dataValidation.rule = { custom: { formula: "=LEN(A1)>2" } };
      cell.clear(applyTo);
    });
    const sheet = session.host.workbook.sheets[0]!;
    const cell = sheet.rows.get(0)?.get(0);
    const shown = { ...cell, validated: sheet.validations.length > 0 };
    expect(shown).toMatchObject(expected);
    expect(Object.keys(shown).sort()).toEqual(Object.keys(expected).sort());
  });

  it("clears a whole sheet", async () => {
    const { session } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B9").values = Array.from({ length: 9 }, () => ["CH1", "=SEQUENCE(1)"]);
      sheet.getRange().clear();
      await context.sync();
    });
    expect(session.host.workbook.sheets[0]!.rows.size).toBe(0);
  });

  it("formats, and gives null for a property that differs within the range", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B1");
      range.format.font.size = 14;
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.columnWidth = 100;
      sheet.getRange("A1").format.font.bold = true;
      range.format.borders.getItem("EdgeBottom").style = "Double";
      const { format } = range;
      format.load("horizontalAlignment,wrapText,columnWidth,font/size,font/bold,font/color,fill/color");
      await context.sync();
      return [
        format.font.size,
        format.font.bold,
        format.font.color,
        format.fill.color,
        format.wrapText,
        format.columnWidth,
      ];
    });
    expect(result).toEqual([14, null, "#000000", "", true, 100]);
  });

  it("takes one number format for all cells, even as a 1 x 1 array", async () => {
    const range = await after((sheet) => (sheet.getRange("A1:B2").numberFormat = [["0.0"]]), "A1:B2", "numberFormat");
    expect(range.numberFormat).toEqual([
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ]);
  });

  it("links to a place in the workbook", async () => {
    const range = await after(
      (sheet) =>
        (sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "Row 3", screenTip: "Go" }),
      "A1",
      "hyperlink,values",
    );
    expect(range.hyperlink).toEqual({ documentReference: "Sheet1!C3", screenTip: "Go" });
    expect(range.values).toEqual([["Row 3"]]);
  });

  it("hides rows and selects", async () => {
    const { session, result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C4:D5").select();
      const selected = context.workbook.getSelectedRange();
      const mixed = sheet.getRange("A1:A3");
      mixed.load("rowHidden");
      selected.load("address,worksheet/name");
      await context.sync();
      return [selected.address, selected.worksheet.name, mixed.rowHidden];
    });
    expect(result).toEqual(["Sheet1!C4:D5", "Sheet1", null]);
    expect([...session.host.workbook.sheets[0]!.hiddenRows]).toEqual([1, 2]);
  });
});
