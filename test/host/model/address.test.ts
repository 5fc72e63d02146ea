import { columnIndex, columnName, formatRange, parseAddress, quoteSheetName } from "../../../src/host/model/address";

describe("addresses", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:D4", { row: 1, column: 1, rows: 3, columns: 3 }],
    ["D4:B2", { row: 1, column: 1, rows: 3, columns: 3 }],
    ["A:C", { row: 0, column: 0, rows: 1048576, columns: 3 }],
    ["$1:$3", { row: 0, column: 0, rows: 3, columns: 16384 }],
    ["XFD1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ])("%s is read and written again", (text, range) => {
    expect(parseAddress(text)).toEqual({ range });
    expect(parseAddress(formatRange(range))).toEqual({ range });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "Total", "A1,B2"])(
    "%p is no address",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it("reads a quoted sheet with an apostrophe in its name", () => {
    expect(parseAddress("'Mayor''s savings'!A1")).toMatchObject({ sheetName: "Mayor's savings" });
  });

  it.each([
    ["Savings", "Savings"],
    ["Summary sheet", "'Summary sheet'"],
    ["2017", "'2017'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["Mayor's", "'Mayor''s'"],
  ])("writes the sheet %s as %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it("counts columns both ways", () => {
    for (const index of [0, 25, 26, 701, 702, 16383]) expect(columnIndex(columnName(index))).toBe(index);
    expect(columnName(702)).toBe("AAA");
  });
});
