import { NOTHING_KEPT } from "../../../src/savings/kept/kept";
import { freeIds } from "../../../src/workbook/mends/kept-now";

test.each([
  ["nothing is kept", [], "1"],
  ["places are kept", ["3", "1"], "4"],
  ["somebody made a name like a place's", ["x", "2"], "3"],
])("where %s, the next id is one that nothing has", (_, placeIds, id) => {
  const idAt = freeIds({ kept: NOTHING_KEPT, placeIds: new Set(placeIds) });
  expect([idAt(0), idAt(1)]).toEqual([id, String(Number(id) + 1)]);
});
