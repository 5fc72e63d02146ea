import { commonest } from "../../../src/savings/report/commonest";

test.each([
  [[], 0],
  [[3], 3],
  [[2, 3, 2], 2],
  [[3, 2, 2, 3], 3],
  [[5, 4, 4], 4],
  [[1, 9, 9, 1, 1], 1],
])("of %j the one that stands most often, or else the larger, is %p", (counts, expected) => {
  expect(commonest(counts)).toBe(expected);
});
