import { article, fails, gives, read, UNDOCUMENTED, type Case, type World } from "../case";

const DATES =
  "https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8";
const LIMITS =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const SPILLS =
  "https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531";
const STRUCTURED =
  "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";
const NAMES = "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";
const REQUESTS = article("concepts/resource-limits-and-performance-optimization");

/** What a text written to a cell becomes there. */
const becomes = (text: string, expected: unknown, source: string, format = "General"): Case =>
  gives(
    "Range.values= values",
    `make ${JSON.stringify(expected)} of ${JSON.stringify(text)}${format === "@" ? " where cells are text" : ""}`,
    async ({ range }) => {
      range("E9").numberFormat = [[format]];
      range("E9").values = [[text]];
      const [[value] = []] = (await read(range("E9"), "values")) as unknown[][];
      return value;
    },
    expected,
    source,
  );

/** What a formula beside the plan's table comes to. */
const comesTo = (formula: string, expected: unknown, source: string): Case =>
  gives(
    "Range.formulas= values",
    `work ${formula} out`,
    async ({ sheet, workbook, range }: World) => {
      sheet.tables.add("A1:C3", true).name = "Lines";
      workbook.names.add("Savings", range("B2:B3"));
      range("E2").formulas = [[formula]];
      return read(range("E2"), "values");
    },
    [[expected]],
    source,
  );

export const CELLS_AND_FORMULAS: readonly Case[] = [
  becomes("1E3", 1000, UNDOCUMENTED),
  becomes("00123", 123, UNDOCUMENTED),
  becomes("(0.1)", -0.1, UNDOCUMENTED),
  becomes("12%", 0.12, UNDOCUMENTED),
  becomes("TRUE", true, UNDOCUMENTED),
  becomes("2017-04-01", 42_826, "https://learn.microsoft.com/javascript/api/excel/excel.range"),
  becomes("MAR1", 43_160, DATES),
  becomes("2017/18", "2017/18", UNDOCUMENTED),
  becomes("'10/11", "10/11", DATES),
  becomes("10/11", "10/11", DATES, "@"),
  becomes("00123", "00123", DATES, "@"),
  becomes("=B2", "=B2", DATES, "@"),
  becomes("12345678901234567890", 12_345_678_901_234_500_000, LIMITS),
  fails(
    "Range.values=",
    "put up to 32,767 characters into a cell",
    ({ range }) => (range("E1").values = [["x".repeat(32_768)]]),
    "InvalidArgument",
    LIMITS,
  ),
  fails(
    "Range.formulas=",
    "take formulas of up to 8,192 characters",
    ({ range }) => (range("E1").formulas = [[`="${"x".repeat(200)}"${`&"${"x".repeat(200)}"`.repeat(42)}`]]),
    "InvalidArgument",
    LIMITS,
  ),
  fails(
    "Range.formulas=",
    "refuse what is no formula",
    ({ range }) => (range("E1").formulas = [["=SUM("]]),
    "InvalidArgument",
    UNDOCUMENTED,
  ),
  fails(
    "Range.values",
    "come in answers of up to 5 MB",
    async ({ range }) => {
      range("E1:E200").values = "x".repeat(32_000) as unknown as string[][];
      return read(range("E1:E200"), "values");
    },
    "ResponsePayloadSizeLimitExceeded",
    REQUESTS,
  ),
  gives(
    "Range.formulas= values",
    "fill the cells beside and below with a result of several",
    ({ range }) => {
      range("E1").formulas = [["=A1:B2"]];
      return read(range("E1:F2"), "values");
    },
    [
      ["Code", "2017/18"],
      ["CH1", -0.1],
    ],
    SPILLS,
  ),
  gives(
    "Range.formulas= values",
    "show #SPILL! where a cell is in the way, until it is cleared",
    async ({ range }) => {
      range("E2").values = [["in the way"]];
      range("E1").formulas = [["=B2:B3"]];
      const blocked = await read(range("E1"), "values");
      range("E2").clear();
      return [blocked, await read(range("E1:E2"), "values")];
    },
    [[["#SPILL!"]], [[-0.1], [-0.3]]],
    SPILLS,
  ),
  gives(
    "Range.formulas= values",
    "show #SPILL! in a table",
    ({ sheet, range }) => {
      sheet.tables.add("A1:C3", true);
      range("C2").formulas = [["=B2:B3"]];
      return read(range("C2"), "values");
    },
    [["#SPILL!"]],
    SPILLS,
  ),
  gives(
    "Range.formulas= values",
    "refer to all that a formula fills with #",
    ({ range }) => {
      range("E1").formulas = [["=B2:B3"]];
      range("F1").formulas = [["=SUM(E1#)"]];
      return read(range("F1"), "values");
    },
    [[-0.4]],
    SPILLS,
  ),
  comesTo("=SUM(Lines[2017/18])", -0.4, STRUCTURED),
  comesTo("=SUM(Lines[[#Data],[2017/18]:[2018/19]])", 4.4, STRUCTURED),
  comesTo("=Lines[[#Headers],[2018/19]]", "2018/19", STRUCTURED),
  comesTo("=Lines[@[2018/19]]", -0.2, STRUCTURED),
  comesTo("=ROWS(Lines[#All])", 3, STRUCTURED),
  comesTo("=SUM(Lines[2031/32])", "#REF!", UNDOCUMENTED),
  comesTo("=SUM(savings)", -0.4, NAMES),
  comesTo("=SUM(Nothing)", "#NAME?", NAMES),
];
