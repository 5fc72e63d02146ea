import { article, fails, gives, isNull, read, UNDOCUMENTED, type Case } from "../case";

const VALUES = article("excel/excel-add-ins-ranges-set-get-values");
const BLANKS = article("excel/excel-add-ins-blank-null-values");
const UNBOUNDED = article("excel/excel-add-ins-ranges-unbounded");

export const RANGES: readonly Case[] = [
  gives("Range.address", "names the sheet", ({ range }) => read(range("A1:B4"), "address"), "Plan!A1:B4"),
  gives(
    "Range.cellCount rowIndex columnIndex rowCount columnCount",
    "count from nought where it stands, and what it holds",
    ({ range }) => read(range("B2:C4"), "cellCount,rowIndex,columnIndex,rowCount,columnCount"),
    [6, 1, 1, 3, 2],
  ),
  gives(
    "Range.cellCount",
    "is -1 where there are more cells than 2^31-1",
    ({ sheet }) => read(sheet.getRange(), "cellCount"),
    -1,
  ),
  gives(
    "Range.values",
    "are numbers, texts, booleans, and the words of errors",
    ({ range }) => {
      range("E1:E4").formulas = [["=1/0"], ["=TRUE"], ["text"], [""]];
      return read(range("E1:E4"), "values");
    },
    [["#DIV/0!"], [true], ["text"], [""]],
  ),
  gives(
    "Range.values=",
    "leaves a cell alone for null, and empties it for an empty text",
    ({ range }) => {
      range("A2:C2").values = [[null, "", 7]];
      return read(range("A2:C2"), "values");
    },
    [["CH1", "", 7]],
    BLANKS,
  ),
  gives(
    "Range.values=",
    "puts a single value into every cell",
    ({ range }) => {
      range("E1:F2").values = 5 as unknown as number[][];
      return read(range("E1:F2"), "values");
    },
    [
      [5, 5],
      [5, 5],
    ],
    VALUES,
  ),
  fails(
    "Range.values=",
    "refuses null for the whole",
    ({ range }) => (range("A1").values = null as unknown as string[][]),
    "InvalidArgument",
    BLANKS,
  ),
  fails(
    "Range.values=",
    "refuses rows and columns of another number",
    ({ range }) => (range("A1:B2").values = [[1, 2, 3]]),
    "InvalidArgument",
    VALUES,
  ),
  gives(
    "Range.values=",
    "takes a text that begins with a sign for a formula",
    ({ range }) => {
      range("E1:E3").values = [["=B2*10"], ["+B2*10"], ["-B2*10"]];
      return read(range("E1:E3"), "values");
    },
    [[-1], [-1], [1]],
  ),
  gives(
    "Range.formulas formulas=",
    "are the formulas, and the values of cells without one",
    ({ range }) => {
      range("E1:F1").formulas = [["=B2+1", "text"]];
      return read(range("B4:F4").getBoundingRect("B1:F4").getLastRow(), "formulas");
    },
    [["=SUM(B2:B3)", "=SUM(C2:C3)", "", "", ""]],
  ),
  gives(
    "Range.formulasR1C1 formulasR1C1=",
    "say cells by where they are from the formula",
    ({ range }) => {
      range("E4").formulasR1C1 = [["=RC[-2]+R1C1"]];
      return read(range("B4:E4"), "formulasR1C1");
    },
    [["=SUM(R[-2]C:R[-1]C)", "=SUM(R[-2]C:R[-1]C)", "", "=RC[-2]+R1C1"]],
  ),
  gives(
    "Range.text",
    "is what is shown, however narrow the column",
    ({ range }) => {
      range("B2").numberFormat = [["0.00"]];
      range("B2").format.columnWidth = 1;
      return read(range("A2:B2"), "text");
    },
    [["CH1", "-0.10"]],
  ),
  gives(
    "Range.valueTypes",
    "name what each cell holds",
    ({ range }) => {
      range("D2:F2").formulas = [["", "=TRUE", "=NA()"]];
      return read(range("A2:F2"), "valueTypes");
    },
    [["String", "Double", "Double", "Empty", "Boolean", "Error"]],
    "https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype",
  ),
  gives(
    "Range.numberFormat numberFormat=",
    "is a format a cell, one for all, or null to leave a cell alone",
    async ({ range }) => {
      range("B2:C2").numberFormat = [["0.0", null]];
      const one = await read(range("B2:C2"), "numberFormat");
      range("B3:C4").numberFormat = [["0%"]];
      return [one, await read(range("B3:C4"), "numberFormat")];
    },
    [
      [["0.0", "General"]],
      [
        ["0%", "0%"],
        ["0%", "0%"],
      ],
    ],
    BLANKS,
  ),
  gives(
    "Range.hasSpill",
    "is true where all cells spill, false where none does, and null between",
    async ({ range }) => {
      range("E1").formulas = [["=B2:B3"]];
      return [
        await read(range("E1:E2"), "hasSpill"),
        await read(range("E3:E4"), "hasSpill"),
        await read(range("E1:E3"), "hasSpill"),
      ];
    },
    [true, false, null],
  ),
  gives(
    "Range.rowHidden rowHidden= columnHidden columnHidden=",
    "are null where only some are hidden",
    async ({ range }) => {
      range("2:2").rowHidden = true;
      range("B:C").columnHidden = true;
      return [await read(range("A1:A2"), "rowHidden"), await read(range("B1:C1"), "columnHidden")];
    },
    [null, true],
  ),
  gives(
    "Range.hyperlink hyperlink=",
    "leads to a place of the workbook, with words of its own",
    async ({ range }) => {
      range("E1").hyperlink = { documentReference: "Plan!B2", screenTip: "The cell", textToDisplay: "B2" };
      return [await read(range("E1"), "hyperlink"), await read(range("E1"), "values")];
    },
    [{ documentReference: "Plan!B2", screenTip: "The cell" }, [["B2"]]],
    "https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink",
  ),
  gives(
    "Range.worksheet format dataValidation",
    "lead to what belongs to it",
    async ({ range }) => {
      const { worksheet, format, dataValidation } = range("A1");
      return [await read(worksheet, "name"), await read(format, "wrapText"), await read(dataValidation, "type")];
    },
    ["Plan", false, "None"],
  ),
  gives(
    "Range.getCell",
    "counts from the range's first cell, and may lie outside",
    async ({ range }) => [
      await read(range("B2:C3").getCell(0, 1), "address"),
      await read(range("B2:C3").getCell(5, 5), "address"),
    ],
    ["Plan!C2", "Plan!G7"],
  ),
  gives(
    "Range.getRow getColumn getLastRow",
    "are one row or column of it",
    async ({ range }) => [
      await read(range("B2:D5").getRow(1), "address"),
      await read(range("B2:D5").getColumn(1), "address"),
      await read(range("B2:D5").getLastRow(), "address"),
    ],
    ["Plan!B3:D3", "Plan!C2:C5", "Plan!B5:D5"],
  ),
  gives(
    "Range.getOffsetRange",
    "is as large, down and to the right",
    ({ range }) => read(range("A1:B2").getOffsetRange(2, 1), "address"),
    "Plan!B3:C4",
  ),
  fails(
    "Range.getOffsetRange",
    "throws outside the grid",
    ({ range }) => read(range("A1").getOffsetRange(-1, 0), "address"),
    "InvalidArgument",
  ),
  gives(
    "Range.getResizedRange",
    "moves its last corner",
    async ({ range }) => [
      await read(range("B2:C3").getResizedRange(1, 2), "address"),
      await read(range("B2:C3").getResizedRange(-1, 0), "address"),
    ],
    ["Plan!B2:E4", "Plan!B2:C2"],
  ),
  gives(
    "Range.getEntireRow getEntireColumn",
    "are the whole rows and columns",
    async ({ range }) => [
      await read(range("B4:E11").getEntireRow(), "rowIndex,rowCount,columnCount"),
      await read(range("B4:E11").getEntireColumn(), "columnIndex,columnCount,rowCount"),
    ],
    [
      [3, 8, 16_384],
      [1, 4, 1_048_576],
    ],
    UNBOUNDED,
  ),
  gives(
    "Range.getUsedRange getUsedRangeOrNullObject",
    "are its part that holds something",
    async ({ range }) => [
      await read(range("B3:F9").getUsedRange(), "address"),
      await read(range("B3:F9").getUsedRangeOrNullObject(true), "address"),
      await isNull(range("F9").getUsedRangeOrNullObject()),
    ],
    ["Plan!B3:C4", "Plan!B3:C4", true],
  ),
  fails(
    "Range.getUsedRange",
    "throws where nothing is used",
    ({ range }) => read(range("F9").getUsedRange(), "address"),
    "ItemNotFound",
  ),
  gives(
    "Range.getBoundingRect",
    "takes in both",
    ({ range }) => read(range("B2:C5").getBoundingRect("D10:E15"), "address"),
    "Plan!B2:E15",
  ),
  gives(
    "Range.getIntersectionOrNullObject",
    "is what both have, or a null object",
    async ({ range }) => [
      await read(range("A1:C3").getIntersectionOrNullObject(range("B2:D4")), "address"),
      await isNull(range("A1").getIntersectionOrNullObject("B2")),
    ],
    ["Plan!B2:C3", true],
  ),
  gives(
    "Range.getRowProperties getColumnProperties",
    "hold an object for each row or column",
    async ({ range, context }) => {
      range("2:2").rowHidden = true;
      const rows = range("A1:C2").getRowProperties({ rowHidden: true });
      const columns = range("A1:C2").getColumnProperties({ columnHidden: true });
      await context.sync();
      return [rows.value, columns.value];
    },
    [
      [{ rowHidden: false }, { rowHidden: true }],
      [{ columnHidden: false }, { columnHidden: false }, { columnHidden: false }],
    ],
  ),
  gives(
    "Range._ValidateArraySize",
    "is asked by the library before it sends a long list in parts",
    async ({ range }) => {
      const rows = Array.from({ length: 30_000 }, (_unused, row) => ["x".repeat(60), row]);
      range("J1:K30000").values = rows;
      return read(range("K30000"), "values");
    },
    [[29_999]],
    UNDOCUMENTED,
  ),
  gives(
    "Range.select",
    "selects it, and shows its sheet",
    async ({ workbook }) => {
      workbook.worksheets.add("Summary").getRange("C3").select();
      return read(workbook.getSelectedRange(), "address");
    },
    "Summary!C3",
  ),
  gives(
    "Range.clear",
    "takes values and formats, or one of them",
    async ({ range }) => {
      range("A1:C1").format.font.bold = true;
      range("A1").clear();
      range("B1").clear("Contents");
      range("C1").clear("Formats");
      const bold = [range("A1"), range("B1"), range("C1")].map((cell) => read(cell.format.font, "bold"));
      return [await read(range("A1:C1"), "values"), await Promise.all(bold)];
    },
    [[["", "", "2018/19"]], [false, true, false]],
    "https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto",
  ),
  gives(
    "Range.insert",
    "moves the cells on, and gives those that are blank now",
    async ({ range }) => [
      await read(range("A2:C2").insert("Down"), "address,values"),
      await read(range("A2:B5"), "formulas"),
    ],
    [
      ["Plan!A2:C2", [["", "", ""]]],
      [
        ["", ""],
        ["CH1", -0.1],
        ["CH2", -0.3],
        ["Total", "=SUM(B3:B4)"],
      ],
    ],
  ),
  gives(
    "Range.delete",
    "closes up, and formulas follow",
    async ({ range }) => {
      range("2:2").delete("Up");
      return read(range("A2:B3"), "formulas");
    },
    [
      ["CH2", -0.3],
      ["Total", "=SUM(B2:B2)"],
    ],
  ),
  gives(
    "Range.copyFrom",
    "repeats the source where the range is a multiple of it",
    async ({ range }) => {
      range("E1:F3").copyFrom("A2:B2", "Values");
      return read(range("E1:F3"), "values");
    },
    [
      ["CH1", -0.1],
      ["CH1", -0.1],
      ["CH1", -0.1],
    ],
  ),
  gives(
    "Range.copyFrom",
    "grows where it is smaller, and moves formulas along",
    async ({ range }) => {
      range("E4").copyFrom("B4:C4");
      return read(range("E4:F4"), "formulas");
    },
    [["=SUM(E2:E3)", "=SUM(F2:F3)"]],
    article("excel/excel-add-ins-ranges-cut-copy-paste"),
  ),
  gives(
    "Range.copyFrom",
    "can leave out the source's blank cells",
    async ({ range }) => {
      range("B3").clear();
      range("E1:E3").values = [[1], [2], [3]];
      range("E1:E3").copyFrom("B1:B3", "Values", true);
      return read(range("E1:E3"), "values");
    },
    [["2017/18"], [-0.1], [3]],
    article("excel/excel-add-ins-ranges-cut-copy-paste"),
  ),
  gives(
    "Range.setDirty calculate",
    "have formulas worked out again",
    async ({ range, session }) => {
      session.host.workbook.sheets[0]!.rows.get(1)!.get(1)!.value = 1;
      range("B4").setDirty();
      range("B4").calculate();
      return read(range("B4"), "values");
    },
    [[0.7]],
  ),
  gives(
    "RangeAreas.areaCount format",
    "count the ranges, and format them together",
    async ({ sheet, range }) => {
      const areas = sheet.getRanges("A1:B2,C4");
      areas.format.font.bold = true;
      return [
        await read(areas, "areaCount"),
        await read(range("B2").format.font, "bold"),
        await read(range("C4").format.font, "bold"),
        await read(range("C3").format.font, "bold"),
      ];
    },
    [2, true, true, false],
    article("excel/excel-add-ins-multiple-ranges"),
  ),
  gives(
    "Range.address",
    "follows its cells while it is tracked",
    async ({ context, range }) => {
      const cell = range("B2");
      cell.track();
      await context.sync();
      range("A1:C1").insert("Down");
      await context.sync();
      const address = await read(cell, "address");
      cell.untrack();
      return address;
    },
    "Plan!B3",
    UNDOCUMENTED,
  ),
];
