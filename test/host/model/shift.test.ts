import { formatRange, parseAddress } from "../../../src/host/model/address";
import { movedIndex, movedRange, type Shift } from "../../../src/host/model/shift";

const at = (address: string) => parseAddress(address)!.range;
const shift = (kind: Shift["kind"], axis: Shift["axis"], address: string): Shift => ({
  kind,
  axis,
  range: at(address),
});

describe("where a range stands after cells were put in or taken out", () => {
  it.each<[string, Shift["kind"], Shift["axis"], string, string | null]>([
    ["B5:B9", "insert", "rows", "3:4", "B7:B11"],
    ["B5:B9", "insert", "rows", "5:5", "B6:B10"],
    ["B5:B9", "insert", "rows", "7:8", "B5:B11"],
    ["B5:B9", "insert", "rows", "10:12", "B5:B9"],
    ["B5:B9", "insert", "rows", "A5:C5", "B6:B10"],
    ["B5:B9", "insert", "rows", "C5:D5", "B5:B9"],
    ["B5:C9", "insert", "rows", "B5:B6", "B5:C9"],
    ["B5:B9", "insert", "columns", "B6", "B5:B9"],
    ["B5:B9", "insert", "columns", "A5:A9", "C5:C9"],
    ["B5:D9", "insert", "columns", "C:D", "B5:F9"],
    ["B:C", "insert", "rows", "5:6", "B:C"],
    ["B:C", "insert", "columns", "A:A", "C:D"],
    ["3:4", "insert", "rows", "4:4", "3:5"],
    ["3:4", "insert", "columns", "A:B", "3:4"],
    ["B1048575:B1048576", "insert", "rows", "1:1", "B1048576"],
    ["B1048576", "insert", "rows", "1:1", null],
    ["B5:B9", "delete", "rows", "1:2", "B3:B7"],
    ["B5:B9", "delete", "rows", "4:6", "B4:B6"],
    ["B5:B9", "delete", "rows", "6:7", "B5:B7"],
    ["B5:B9", "delete", "rows", "8:20", "B5:B7"],
    ["B5:B9", "delete", "rows", "10:20", "B5:B9"],
    ["B5:B9", "delete", "rows", "5:9", null],
    ["B5:B9", "delete", "rows", "B1:B20", null],
    ["B5:C9", "delete", "rows", "B1:B20", "B5:C9"],
    ["B:B", "delete", "rows", "5:9", "B:B"],
    ["B:D", "delete", "columns", "C:D", "B:B"],
    ["B:D", "delete", "columns", "B:D", null],
    ["B5:D5", "delete", "columns", "A5:B5", "A5:B5"],
  ])("%s, %s %s %s: %s", (range, kind, axis, cells, expected) => {
    const moved = movedRange(at(range), shift(kind, axis, cells));
    expect(moved && formatRange(moved)).toBe(expected);
  });

  it.each<[number, Shift["kind"], string, number | null]>([
    [4, "insert", "3:4", 6],
    [4, "insert", "A3:B4", 4],
    [4, "delete", "5:5", null],
    [4, "delete", "2:3", 2],
  ])("row %d, %s %s: %p", (row, kind, cells, expected) => {
    expect(movedIndex(row, "rows", shift(kind, "rows", cells))).toBe(expected);
  });
});
