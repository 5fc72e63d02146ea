import fc from "fast-check";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { gridOf } from "../../sheets";
import { arrangement, linesMeant, linesRead, rowsOf } from "./arrangements";

/** However a council arranges its table, reading gives back the same lines. */

describe("a savings table that is written in any arrangement", () => {
  test("gives back its lines, each year's figure in pounds as what it saves", () => {
    fc.assert(
      fc.property(arrangement, (a) => {
        const { tables } = readSheet(gridOf(rowsOf(a), "Plan"), []);
        expect(tables.map(linesRead)).toEqual([linesMeant(a.table)]);
      }),
      { numRuns: 400 },
    );
  });
});
