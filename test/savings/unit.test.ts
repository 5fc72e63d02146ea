import { UNITS, unitNamedIn, withoutUnit } from "../../src/savings/unit";

test("units are known from the largest to the smallest", () => {
  expect(UNITS).toEqual(["£m", "£000", "£"]);
});

describe("the unit that words name", () => {
  test.each([
    ["2017/18 £m", "£m"],
    ["Net £ 2026/27", "£"],
    ["Saving £ 26/27", "£"],
    ["All amounts in £. B is banked", "£"],
    ["2017/18 (£m)", "£m"],
    ["Savings £ million", "£m"],
    ["£mn", "£m"],
    ["in millions of pounds", "£m"],
    ["a million of pounds", "£m"],
    ["£thousand", "£000"],
    ["£'000", "£000"],
    ["(£’000)", "£000"],
    ["£000", "£000"],
    ["£000s", "£000"],
    ["'000", "£000"],
    ["2018/19 ’000s", "£000"],
    ["(‘000)", "£000"],
    ["£ 000", "£000"],
    ["£'000s", "£000"],
    ["£k", "£000"],
    ["Savings £000, cumulative", "£000"],
    ["£ thousand", "£000"],
    ["thousands of pounds", "£000"],
    ["a thousand of pounds", "£000"],
    ["£ thousands", "£000"],
    ["£ k", "£000"],
    ["£ m", "£m"],
    ["£millions", "£m"],
    ["£mixed", "£"],
    ["£kerb", "£"],
    ["Amount (GBP)", "£"],
    ["2026/27 GBP 000", "£000"],
    ["GBP m", "£m"],
    ["Amounts in pounds", "£"],
    ["in whole pounds", "£"],
    ["Amount (£)", "£"],
    ["£", "£"],
  ])("%s names %s", (text, unit) => {
    expect(unitNamedIn(text)).toBe(unit);
  });

  test.each([
    "2017/18",
    "Savings",
    "Savings of £250,000",
    "£ 2026 saved",
    "£.50 a visit",
    "Savings needed by 2017 = £23.3m",
    "£0.5m invested",
    "£1,000",
    "£000,000",
    "Children's Services",
    "1'000",
    "'000,000",
    "£0000123",
    "£ 6,50",
    "15 m",
    "km",
    "",
  ])("%j names none", (text) => {
    expect(unitNamedIn(text)).toBeNull();
  });

  test.each([
    ["2017/18 £m", "2017/18"],
    ["Net £ 2026/27", "Net 2026/27"],
    ["2017/18 (£'000)", "2017/18"],
    ["2017/18 '000", "2017/18"],
    ["2017/18 ('000)", "2017/18"],
    ["£000 2017/18", "2017/18"],
    ["Savings as % of Budget", "Savings as % of Budget"],
    ["Budget ( % )", "Budget"],
    ["Budget (%)", "Budget"],
    ["£000's 2017/18", "2017/18"],
    ["Saving(£m)planned", "Saving planned"],
    ["Saving£000(new)", "Saving (new)"],
    ["Saving£m(new)", "Saving (new)"],
    ["Saving£(new)", "Saving (new)"],
    ["Saving (new)", "Saving (new)"],
    ["Amount (£)", "Amount"],
    ["Saving in £ 2017/18", "Saving in 2017/18"],
    ["Saving £ by 2017/18", "Saving by 2017/18"],
    ["Savings of £250,000 (£m)", "Savings of £250,000"],
    ["Millions of pounds 2017/18", "2017/18"],
    ["2017/18   saving", "2017/18 saving"],
    ["£m", ""],
  ])("%s without its unit is %j", (text, plain) => {
    expect(withoutUnit(text)).toBe(plain);
  });
});
