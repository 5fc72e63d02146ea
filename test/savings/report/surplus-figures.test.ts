import { doubtOfSurplus } from "../../../src/savings/report/surplus-figures";

const SHARES = ["Budget £000", "% of budget", "2024/25", "2025/26"];
const YEARS = ["2024/25", "2025/26"];

test.each([
  ["as many as labels", ["816", "6.1%", "0", "50"], SHARES],
  ["a share before amounts", ["5%", "20", "30"], YEARS],
  ["a share before a share of their own", ["5%", "816", "6.1%", "0", "50"], SHARES],
  ["a number before shares that fit only so", ["16", "816", "6.1%", "0", "50"], SHARES],
  ["two of them before a dash", ["4", "5", "-", "6.1%", "0", "50"], SHARES],
])("%s are taken without a question", (_what, written, labels) => {
  expect(doubtOfSurplus(written, labels)).toBeUndefined();
});

test.each([
  ["a number before amounts", ["40", "20", "30"], YEARS],
  ["a share before shares", ["5%", "6%", "7%"], ["Saving %", "Target %"]],
  ["a number behind them", ["816", "6.1%", "0", "50", "7"], SHARES],
  ["a dash where the share is", ["16", "816", "-", "0", "50"], SHARES],
  ["shares where amounts are", ["5%", "20", "30%"], YEARS],
])("%s are asked about", (_what, written, labels) => {
  expect(doubtOfSurplus(written, labels)).toContain("more numbers than there are columns");
});
