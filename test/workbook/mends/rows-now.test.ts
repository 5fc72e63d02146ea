import fc from "fast-check";
import type { MendedCell } from "../../../src/savings/mends/mended-step";
import { rowsMoved } from "../../../src/workbook/mends/rows-now";
import "../../property-seed";

const cellsOf = (after: readonly number[]): MendedCell[] =>
  after.map((value, row) => ({
    row,
    column: 0,
    before: `${value}`,
    beforeFormat: "@",
    after: value,
    afterFormat: "0",
  }));

/** How far each row has moved in a column that held some figures and now holds others. */
function moves(held: readonly number[], now: readonly number[]): (number | null)[] {
  const cells = cellsOf(held);
  const downOf = rowsMoved(cells, now.length - held.length, (cell, down) => now[cell.row + down] === cell.after);
  return cells.map(({ row }) => downOf(row));
}

describe("the rows of a place", () => {
  test.each([
    ["stay where nothing was put in", [1, 2, 3], [1, 2, 3], [0, 0, 0]],
    ["move below what was put in", [1, 2, 3, 4], [1, 2, 9, 9, 3, 4], [0, 0, 2, 2]],
    ["move up below what was taken out", [1, 2, 3, 4], [1, 4], [0, null, null, -2]],
    ["move as most of them show", [1, 2, 3, 4], [1, 9, 7, 3, 4], [0, 1, 1, 1]],
  ])("%s", (_what, held, now, expected) => {
    expect(moves(held, now)).toEqual(expected);
  });

  test("are all found again wherever rows were put in among different figures", () => {
    const figures = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(figures, fc.nat(30), fc.integer({ min: 1, max: 5 }), (held, where, added) => {
        const at = where % held.length;
        const now = [...held.slice(0, at), ...new Array<number>(added).fill(0), ...held.slice(at)];
        expect(moves(held, now)).toEqual(held.map((_figure, row) => (row < at ? 0 : added)));
      }),
    );
  });
});
