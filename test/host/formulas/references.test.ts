import { createSheet } from "../../../src/host/model/create";
import { hostWith, resultOf, type, valueAt } from "../support";

function planTable() {
  const { host, sheet } = hostWith([
    ["Code", "2017/18", "2018/19 £m"],
    ["CH1", -0.1, 1],
    ["CH2", -0.2, 2],
  ]);
  sheet.tables.push({
    id: "{T}",
    name: "Plan",
    range: { row: 0, column: 0, rows: 3, columns: 3 },
    style: "TableStyleLight1",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  });
  return { host, sheet };
}

describe("what a formula can refer to", () => {
  it.each<[string, string | number]>([
    ["=SUM(Plan[2018/19 £m])", 3],
    ["=SUM(plan[[#Data],[2018/19 £m]])", 3],
    ["=Plan[[#Headers],[2017/18]]", "2017/18"],
    ["=COUNTA(Plan[#All])", 9],
    ["=ROWS(Plan)", 2],
    ["=SUM(Plan[[2017/18]:[2018/19 £m]])", 2.7],
    ["=SUM(Plan[No such year])", "#REF!"],
    ["=SUM(Plan[#Totals])", "#REF!"],
    ["=SUM(Nothing[2017/18])", "#REF!"],
    ["=Plan[@[2017/18]]", "#VALUE!"],
  ])("%s in a table gives %p", (formula, result) => {
    const { host, sheet } = planTable();
    type(host, sheet, [[], [], [], [null, null, null, null, formula]]);
    const given = valueAt(sheet, 3, 4);
    if (typeof result === "number") expect(given).toBeCloseTo(result, 12);
    else expect(given).toBe(result);
  });

  it("reads [@Column] from the formula's own row", () => {
    const { host, sheet } = planTable();
    type(host, sheet, [[], [null, null, "=[@[2017/18]]*10"], [null, null, "=Plan[@[2017/18]]*10"]]);
    expect([valueAt(sheet, 1, 2), valueAt(sheet, 2, 2)]).toEqual([-1, -2]);
  });

  it("reads other sheets, quoted and not, and says #REF! for one that is not there", () => {
    const { host, sheet } = hostWith([[1]]);
    host.workbook.sheets.push(createSheet("Mayor's plan", "{2}"));
    type(host, host.workbook.sheets[1]!, [[5]]);
    type(host, sheet, [["='Mayor''s plan'!A1*2", "=Savings!A1", "=Other!A1"]]);
    expect([0, 2].map((column) => valueAt(sheet, 0, column))).toEqual([10, "#REF!"]);
  });

  it("reads defined names, a sheet's own before the workbook's", () => {
    const { host, sheet } = hostWith([[3], [4]]);
    host.workbook.names.push(
      { name: "Gap", formula: "=Savings!$A$1", visible: true },
      { name: "Gap", formula: "=Savings!$A$2", visible: true, sheet: sheet.id },
      { name: "Twice", formula: "=Gap*2", visible: true },
      { name: "Loop", formula: "=Loop+1", visible: true },
    );
    type(host, sheet, [[], [], ["=Twice"], ["=Loop"]]);
    expect([valueAt(sheet, 2, 0), valueAt(sheet, 3, 0)]).toEqual([8, "#NAME?"]);
  });

  it("takes one cell of a range with @", () => {
    const { sheet } = hostWith([[1], [2, "=@A1:A3"], [3]]);
    expect(valueAt(sheet, 1, 1)).toBe(2);
  });

  it("says #NULL! where ranges do not meet", () => {
    expect(resultOf("=SUM(A1:A2 B1:B2)")).toBe("#NULL!");
  });
});

describe("the order of calculation", () => {
  it("works out a formula after the ones that it reads, wherever they stand", () => {
    const { sheet } = hostWith([["=B1+1", "=C1+1", "=A2+1"], [1]]);
    expect([0, 1, 2].map((column) => valueAt(sheet, 0, column))).toEqual([4, 3, 2]);
  });

  it("works out a running total of ten thousand rows", () => {
    const rows = Array.from({ length: 10_000 }, (_unused, row) => [1, row === 0 ? "=A1" : `=B${row}+A${row + 1}`]);
    expect(valueAt(hostWith(rows).sheet, 9_999, 1)).toBe(10_000);
  });

  it("shows 0 for formulas that depend on themselves, and names them", () => {
    const { host, sheet } = hostWith([["=B1+1", "=A1+1", "=SUM(C1:C3)", "=A1+5"]]);
    expect([0, 1, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual([0, 0, 0, 5]);
    expect([...host.circularReferences].sort()).toEqual(["Savings!A1", "Savings!B1", "Savings!C1"]);
  });

  it("works out ten thousand rows of eight columns with two thousand SUMIFS", () => {
    const rows = Array.from({ length: 10_000 }, (_unused, row) => [
      `CH${row % 500}`,
      row % 4,
      row / 10,
      row,
      row,
      row,
      row < 2_000 ? `=SUMIFS(C:C,A:A,"CH${row % 500}",B:B,${row % 4})` : "",
      row < 10 ? `=SUM(G1:G2000)` : "x",
    ]);
    const { host, sheet } = hostWith(rows);
    host.recalculate();
    expect(valueAt(sheet, 0, 6)).toBeCloseTo(9_500, 6);
  });
});
