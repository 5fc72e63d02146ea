import { ensureCell, errorValue } from "../../src/host/model/cells";
import type { HostCell } from "../../src/host/model/types";
import { createWorkbook } from "../../src/host/model/create";
import { cellAt } from "../../src/savings/grid";
import type { Cell } from "../../src/savings/grid";
import { fullTexts, kindsOf } from "../../src/workbook/cell-kinds";
import { takeSnapshot } from "../../src/workbook/take-snapshot";
import { opened } from "./mends/mending";

test("a number too wide for its column speaks by its value, and a text is itself", () => {
  const [texts] = fullTexts({
    values: [[-1_234_567, "####", 0.5]],
    text: [["#######", "####", "50%"]],
    numberFormat: [["General", "@", "0%"]],
    valueTypes: [["Double", "String", "Double"]],
  });
  expect(texts).toEqual(["-1234567", "####", "50%"]);
});

/** What a snapshot says of a cell that stands where a figure should. */
async function readBack(cell: HostCell): Promise<Cell> {
  const workbook = createWorkbook(["Savings"]);
  const [sheet] = workbook.sheets;
  ensureCell(sheet!, 0, 0).value = "2024/25";
  Object.assign(ensureCell(sheet!, 1, 0), cell);
  const { Excel } = opened(workbook);
  const [grid] = await Excel.run(async (context) => (await takeSnapshot(context)).sheets);
  return cellAt(grid!, 1, 0);
}

const shown = (numberFormat: string): Pick<HostCell, "style"> => ({ style: { numberFormat } });

test.each<[string, HostCell, Cell]>([
  ["a number", { value: -0.1, ...shown("0.000;(0.000)") }, { value: -0.1, text: "(0.100)", kind: "number" }],
  ["pounds shown in thousands", { value: 45_500, ...shown('£#,##0,"k"') }, { value: 45_500, text: "£46k", kind: "number" }], // oxfmt-ignore
  ["days, which are no date", { value: 12, ...shown('0 "days"') }, { value: 12, text: "12 days", kind: "number" }],
  ["a percentage", { value: 0.25, ...shown("0%") }, { value: 0.25, text: "25%", kind: "number" }],
  ["a date", { value: 40_848, ...shown("d-mmm-yy") }, { value: 40_848, text: "1-Nov-11", kind: "date" }],
  ["a month", { value: 40_848, ...shown("[$-809]mmmm yyyy") }, { value: 40_848, text: "November 2011", kind: "date" }],
  ["a formula's date", { value: null, formula: "=DATE(2011,11,1)", ...shown("dd/mm/yyyy") }, { value: 40_848, text: "01/11/2011", kind: "date" }], // oxfmt-ignore
  ["true", { value: true }, { value: true, text: "TRUE", kind: "boolean" }],
  ["a formula's false", { value: null, formula: "=1>2" }, { value: false, text: "FALSE", kind: "boolean" }],
  ["an error", { value: errorValue("#N/A") }, { value: "#N/A", text: "#N/A", kind: "error" }],
  ["a formula's error", { value: null, formula: "=1/0" }, { value: "#DIV/0!", text: "#DIV/0!", kind: "error" }],
  ["a text that reads like an error", { value: "#N/A" }, { value: "#N/A", text: "#N/A", kind: "text" }],
  ["a figure as text", { value: " (0.100) " }, { value: " (0.100) ", text: " (0.100) ", kind: "text" }],
  ["a text in a number's format", { value: "TBC", ...shown("0.00") }, { value: "TBC", text: "TBC", kind: "text" }],
  ["a figure in a text's format", { value: 7, ...shown("@") }, { value: 7, text: "7", kind: "number" }],
])("%s is told as what it is", async (_what, cell, expected) => {
  expect(await readBack(cell)).toEqual(expected);
});

test.each<[string, HostCell]>([
  ["a formula that gives nothing", { value: null, formula: '=""' }],
  ["a text of spaces", { value: "  " }],
])("%s below a table is no row of it", async (_what, cell) => {
  const workbook = createWorkbook(["Savings"]);
  ensureCell(workbook.sheets[0]!, 0, 0).value = "2024/25";
  Object.assign(ensureCell(workbook.sheets[0]!, 3, 0), cell);
  const { Excel } = opened(workbook);
  const [grid] = await Excel.run(async (context) => (await takeSnapshot(context)).sheets);
  expect(grid).toMatchObject({ values: [["2024/25"]], texts: [["2024/25"]], kinds: [["text"]] });
});

test("values of Excel's richer types are known by what stands for them", () => {
  const types = ["RichValue", "RichValue", "RichValue", "Unknown", "Error"];
  const values = [12.5, "Birmingham", true, "", ""];
  const kinds = kindsOf({
    values: [values],
    valueTypes: [types],
    numberFormat: [Array(5).fill("General")],
    text: [[]],
  });
  expect(kinds).toEqual([["number", "text", "boolean", "empty", "error"]]);
});
