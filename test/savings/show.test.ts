import fc from "fast-check";
import { pence } from "../../src/savings/money";
import { inWords, showAmount, showLine } from "../../src/savings/show";
import { tableIn } from "../sheets";

describe("amounts in sentences", () => {
  test.each([
    [10_000_000, "£m", 3, "£0.100m"],
    [-999_700_000, "£m", 3, "-£9.997m"],
    [123_456_789_000, "£m", 1, "£1,234.6m"],
    [112_000_000, "£000", 0, "£1,120,000"],
    [112_000_050, "£000", 2, "£1,120,001"],
    [-112_000_050, "£", 2, "-£1,120,000.50"],
    [112_000_050, "£", 5, "£1,120,000.50"],
    [0, "£m", 1, "£0.0m"],
    [300_000, null, 0, "3"],
    [12_500, null, 3, "0.125"],
    // As a binary fraction 9.5635 is a little less than it says.
    [956_350_000, "£m", 3, "£9.564m"],
    [50, "£", 0, "£1"],
  ] as const)("%p pence in %p with %p decimals is %s", (amount, unit, decimals, shown) => {
    expect(showAmount(pence(amount), unit, decimals)).toBe(shown);
  });

  test("enough decimals show every penny", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amount) => {
        const digits = showAmount(pence(amount), "£m", 8).replace(/[^\d]/gu, "");
        return Number(digits) === Math.abs(amount);
      }),
    );
  });

  test.each([
    [[], ""],
    [["2017/18"], "2017/18"],
    [["2017/18", "2018/19"], "2017/18 and 2018/19"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j in words is %j", (items, words) => {
    expect(inWords(items)).toBe(words);
  });
});

test("a line is named by its code and type, else its name, else its row", () => {
  const table = tableIn([
    ["Ref", "Savings proposal", "Type", "2017/18 £m", "2018/19 £m"],
    ["CH1", "Contact", "New", -0.1, -0.1],
    [null, "Travel", null, -0.1, -0.1],
    [null, null, null, -0.7, -0.9],
  ]);
  expect(table.lines.map(showLine)).toEqual(["CH1 (New)", '"Travel"', "Row 4"]);
});
