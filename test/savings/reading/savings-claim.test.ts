import { readSheet } from "../../../src/savings/reading/read-sheet";
import { gridOf } from "../../sheets";

/** What a paper calls its savings: yearly figures alone could be of anything. */

const tablesUnder = (title: string) =>
  readSheet(
    gridOf([[title], ["Service area", "2026/27 £m", "2027/28 £m"], ["Roads", -0.1, -0.2], ["Culture", -0.3, -0.3]]),
    [],
  ).tables.length;

test.each([
  "Savings 2026/27",
  "Budget Options 2026/27",
  "Transformation programme: net benefits",
  "Cashable items of the productivity plan",
  "Disinvestments agreed in February",
])("yearly figures under %s are savings", (title) => {
  expect(tablesUnder(title)).toBe(1);
});

test.each(["Housing benefits", "Options appraisal", "Transformation programme"])(
  "yearly figures under %s are not",
  (title) => {
    expect(tablesUnder(title)).toBe(0);
  },
);
