import { budgetFrom, budgetInWords } from "../../src/commands/budget-text";
import { pence } from "../../src/savings/money";

describe("a budget as the user types it", () => {
  test.each([
    ["£850m", 85_000_000_000],
    [" £1,250,000 ", 125_000_000],
    ["£900k", 90_000_000],
    ["£0.01", 1],
  ])("%j is %p pence", (text, budget) => {
    expect(budgetFrom(text)).toEqual({ ok: true, value: budget });
  });

  test.each([
    ["", "budget-unreadable", '"" is not an amount.'],
    [" about the same ", "budget-unreadable", '"about the same" is not an amount.'],
    ["850", "budget-without-unit", "Give its unit too, such as £850m or £1,250,000."],
    ["£0m", "budget-not-positive", "A budget is an amount above nothing."],
    ["-£5m", "budget-not-positive", "A budget is an amount above nothing."],
    ["£900000000000m", "budget-not-positive", "A budget is an amount above nothing."],
  ])("%j is refused: %s", (text, id, message) => {
    expect(budgetFrom(text)).toMatchObject({ ok: false, problem: { id, message } });
  });
});

test.each([
  [85_000_000_000, "£850m"],
  [125_000_000, "£1,250,000"],
  [100_000_000, "£1m"],
  [110_000_000, "£1.1m"],
  [90_000_000, "£900,000"],
  [123_456_789, "£1,234,567.89"],
])("a budget of %p pence is written %s, and read again as it is", (budget, text) => {
  expect(budgetInWords(pence(budget))).toBe(text);
  expect(budgetFrom(text)).toEqual({ ok: true, value: budget });
});
