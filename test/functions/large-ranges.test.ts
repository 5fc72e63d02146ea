import { DIFFERENCE } from "../../src/functions/difference";
import { tableGridFrom } from "../../src/functions/table-argument";

/** A range may be a whole column: more cells than a call can take arguments. */
const ROWS = 200_000;

test("a range of two hundred thousand rows is taken as it is", () => {
  const rows = Array.from({ length: ROWS }, (_, row) => [`A${row}`, -1]);
  expect(tableGridFrom([["Code", "2025/26 £000"], ...rows]).values.length).toBe(ROWS + 1);
});

test("the difference of a total from two hundred thousand lines is told, rounding apart", () => {
  const lines = Array.from({ length: ROWS }, () => [0.25]);
  expect(DIFFERENCE(lines, 48_000, 2)).toBe(2_000);
  expect(DIFFERENCE(lines, 50_000)).toBe(0);
});
