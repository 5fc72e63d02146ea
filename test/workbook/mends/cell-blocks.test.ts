import fc from "fast-check";
import { rangeAddress } from "../../../src/savings/address";
import { blocksOf } from "../../../src/workbook/mends/cell-blocks";
import "../../property-seed";

const at = (row: number, column: number, sheet = "Savings") => ({ sheet, row, column });

describe("gathering cells into rectangles", () => {
  test.each([
    ["a column", [at(2, 1), at(3, 1), at(4, 1)], ["B3:B5"]],
    ["a line", [at(2, 1), at(2, 2), at(2, 3)], ["B3:D3"]],
    ["four years of three lines", [2, 3, 4].flatMap((row) => [1, 2, 3, 4].map((column) => at(row, column))), ["B3:E5"]],
    ["every second row", [at(2, 1), at(4, 1), at(6, 1)], ["B3:B7"]],
    ["cells far from each other", [at(2, 1), at(400, 1)], ["B3", "B401"]],
    ["two sheets", [at(2, 1), at(3, 1, "Other")], ["B4", "B3"]],
  ])("%s", (_what, cells, addresses) => {
    expect(blocksOf(cells).map(({ range }) => rangeAddress(range))).toEqual(addresses);
  });

  test("each cell stands once, where it belongs", () => {
    const cell = fc.record({ row: fc.nat(40), column: fc.nat(5), sheet: fc.constantFrom("Savings", "Other") });
    const cells = fc.uniqueArray(cell, { selector: ({ row, column, sheet }) => `${sheet}${row},${column}` });
    fc.assert(
      fc.property(cells, (given) => {
        const found = blocksOf(given).flatMap(({ range, positions }) =>
          positions.flatMap((row, r) =>
            row.flatMap((position, c) =>
              position === null ? [] : [[position, at(range.row + r, range.column + c, range.sheet)] as const],
            ),
          ),
        );
        expect(found.sort((a, b) => a[0] - b[0])).toEqual(
          given.map(({ row, column, sheet }, i) => [i, at(row, column, sheet)]),
        );
      }),
    );
  });
});
