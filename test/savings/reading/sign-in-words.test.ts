import { signInWords } from "../../../src/savings/reading/sign-in-words";

/** What councils write of their signs. */
describe("how savings are written", () => {
  test.each([
    ["Savings are shown in brackets", "negative"],
    ["Figures in brackets are savings", "negative"],
    ["A minus is a saving.", "negative"],
    ["( ) = saving", "negative"],
    ["Savings (shown in brackets) and pressures", "negative"],
    ["Negative figures denote reductions", "negative"],
    ["Brackets indicate growth", "positive"],
    ["A negative is a pressure", "positive"],
    ["Note: positive figures reduce the budget, negative figures (-) add to it.", "positive"],
    ["Positive is a saving, brackets are savings reversed", "positive"],
    ["Savings = ( )", "negative"],
    ["- = saving", "negative"],
    ["(-) indicates a reduction", "negative"],
    ["Reductions are denoted by a minus sign", null],
    ["Savings are shown with a minus sign", "negative"],
    ["Savings as negatives", "negative"],
    ["Savings in parentheses", "negative"],
    ["Bracketed figures are savings", "negative"],
    ["SAVINGS IN BRACKETS", "negative"],
    ["Underspends in brackets", "negative"],
    ["Growth = (-)", "positive"],
    ["Costs in brackets", "positive"],
    ["INVESTMENTS IN BRACKETS", "positive"],
    ["Brackets indicate an increase", "positive"],
    ["Plus = saving", null],
    ["A positive means a saving", "positive"],
    ["Positive figure denotes saving", "positive"],
    ["Positive numbers are savings", "positive"],
    ["Positive values represent a saving", "positive"],
    ["Positive amounts mean savings", "positive"],
    ["Positive figures lower the budget", "positive"],
    ["Savings in brackets, costs in brackets", null],
    ["Brackets on the site", null],
    ["Positive outcomes for savings", null],
    ["Savings proposals 2017/18 to 2020/21", null],
    ["All figures are in £000", null],
    ["New or Existing Saving", null],
  ] as const)("is told by %j: %s", (text, sign) => {
    expect(signInWords(text)).toBe(sign);
  });
});
