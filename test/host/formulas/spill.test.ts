import { cellAt, setValue } from "../../../src/host/model/cells";
import { hostWith, type, valueAt, valuesOf } from "../support";

describe("results that fill several cells", () => {
  it("fills the cells beside and below", () => {
    expect(valuesOf(hostWith([["=SEQUENCE(2,3)"]]).sheet)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it("fills from a range and from arithmetic on ranges, blanks as 0", () => {
    const { sheet } = hostWith([[1, "=A1:A3", "=A1:A3*10"], [null], [3]]);
    expect(valuesOf(sheet)).toEqual([
      [1, 1, 10],
      [null, 0, 0],
      [3, 3, 30],
    ]);
  });

  it("shows #SPILL! when a cell is in the way, and fills when it is cleared", () => {
    const { host, sheet } = hostWith([["=SEQUENCE(3)"], [null], ["in the way"]]);
    expect(valuesOf(sheet)).toEqual([["#SPILL!"], [null], ["in the way"]]);
    host.edit(() => setValue(sheet, 2, 0, null));
    expect(valuesOf(sheet)).toEqual([[1], [2], [3]]);
  });

  it("shows #SPILL! inside an Excel table", () => {
    const { host, sheet } = hostWith([["Code"], [null]]);
    sheet.tables.push({
      id: "{T}",
      name: "Plan",
      range: { row: 0, column: 0, rows: 2, columns: 1 },
      style: "",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    type(host, sheet, [[], ["=SEQUENCE(2)"]]);
    expect(valueAt(sheet, 1, 0)).toBe("#SPILL!");
  });

  it("shows #SPILL! when the user types into the filled cells", () => {
    const { host, sheet } = hostWith([["=SEQUENCE(3)"]]);
    type(host, sheet, [[], ["mine"]]);
    expect(valuesOf(sheet)).toEqual([["#SPILL!"], ["mine"]]);
  });

  it("clears the cells when the formula goes or its result shrinks", () => {
    const { host, sheet } = hostWith([[3, "=SEQUENCE(A1)"]]);
    type(host, sheet, [[2]]);
    expect(valuesOf(sheet)).toEqual([
      [2, 1],
      [null, 2],
    ]);
    type(host, sheet, [[null, "gone"]]);
    expect(valuesOf(sheet)).toEqual([[2, "gone"]]);
    expect(cellAt(sheet, 1, 1)).toBeUndefined();
  });

  it("lets other formulas read the whole result with # and any part of it", () => {
    const { sheet } = hostWith([["=SUM(B1#)", "=SEQUENCE(4)", "=B3*10", "=SUM(B1:B9)"]]);
    expect([0, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual([10, 30, 10]);
  });

  it("settles when one spill decides the size of another", () => {
    const { sheet } = hostWith([["=SEQUENCE(3)", "=SEQUENCE(COUNT(A1:A9))", "=SUM(B1:B9)"]]);
    expect(valueAt(sheet, 0, 2)).toBe(6);
  });

  it.each<[string, (string | number)[][]]>([
    [
      "=FILTER(A1:B3,B1:B3<0)",
      [
        ["CH1", -1],
        ["CH3", -3],
      ],
    ],
    [
      "=SORT(A1:B3,2)",
      [
        ["CH3", -3],
        ["CH1", -1],
        ["CH2", 2],
      ],
    ],
    ["=UNIQUE(A1:A3)", [["CH1"], ["CH2"], ["CH3"]]],
    ["=TRANSPOSE(A1:A3)", [["CH1", "CH2", "CH3"]]],
  ])("%s fills its shape", (formula, filled) => {
    const { sheet } = hostWith([
      ["CH1", -1, null, formula],
      ["CH2", 2],
      ["CH3", -3],
    ]);
    expect(filled.map((line, row) => line.map((_value, column) => valueAt(sheet, row, 3 + column)))).toEqual(filled);
  });
});
