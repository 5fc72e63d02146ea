import fc from "fast-check";
import { amountsInText, sentencesOf } from "../../../src/savings/reading/amounts-in-text";

describe("amounts in sentences", () => {
  test.each([
    ["The saving is £100,000 for 2017/2018, recurrent.", [["£100,000", 10_000_000]]],
    [
      "a £0.5m investment could reduce costs by £2m, £1m of it",
      [
        ["£0.5m", 50_000_000],
        ["£2m", 200_000_000],
        ["£1m", 100_000_000],
      ],
    ],
    [
      "£25.6m, with £2.8m deferred",
      [
        ["£25.6m", 2_560_000_000],
        ["£2.8m", 280_000_000],
      ],
    ],
    [
      "from £5,466,000, to -£4,681.",
      [
        ["£5,466,000", 546_600_000],
        ["-£4,681", -468_100],
      ],
    ],
    [
      "£3 million and £150k",
      [
        ["£3 million", 300_000_000],
        ["£150k", 15_000_000],
      ],
    ],
    ["£12,34 is grouped wrongly, £1,000 is not", [["£1,000", 100_000]]],
    ["£10 metres", [["£10", 1_000]]],
    ["220 children, 4% and 2017/18", []],
    ["£", []],
  ])("%s holds %j", (text, expected) => {
    expect(amountsInText(text).map((amount) => [amount.written, amount.pence])).toEqual(expected);
  });

  test("an amount stands where it says", () => {
    const words = fc.constantFrom("saving of ", "£1,000, ", "by £2m ", "a year; ", "£5. ", "–£3k ");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
        const text = parts.join("");
        return amountsInText(text).every((amount) => text.slice(amount.start, amount.end) === amount.written);
      }),
    );
  });
});

describe("sentences", () => {
  test.each([
    ["One. Two; Three", ["One.", "Two;", "Three"]],
    ["A saving of £1.8m is due. £2m follows", ["A saving of £1.8m is due.", "£2m follows"]],
    ["Title\nFirst line", ["Title", "First line"]],
    ["Approx. twenty cases", ["Approx. twenty cases"]],
    ["  ", []],
  ])("%j is %j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
