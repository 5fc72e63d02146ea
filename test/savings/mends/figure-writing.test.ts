import { formatValue } from "../../../src/host/model/display";
import { readFigure } from "../../../src/savings/figure";
import type { FigureWriting } from "../../../src/savings/mends/figure-writing";
import { formatOf, numberOf, shownBy, writingOf, writtenLike } from "../../../src/savings/mends/figure-writing";

function writing(text: string): FigureWriting {
  const reading = readFigure(text);
  const found = reading.kind === "figure" ? writingOf(text, reading.value) : null;
  if (!found) throw new Error(`"${text}" has no writing`);
  return found;
}

describe("the number format that shows a figure as it was written", () => {
  test.each([
    ["(0.100)", -0.1, "0.000;(0.000)", "(0.100)"],
    ["0.734", 0.734, "0.000", "0.734"],
    ["-9.197", -9.197, "0.000;-0.000", "-9.197"],
    ["–0.5", -0.5, "0.0;-0.0", "-0.5"],
    ["1,234-", -1234, "#,##0;#,##0-", "1,234-"],
    ["+0.5", 0.5, "+0.0;-0.0", "+0.5"],
    ["£1,250", 1250, "£#,##0", "£1,250"],
    ["£1,120,000.50", 1120000.5, "£#,##0.00", "£1,120,000.50"],
    ["-£5", -5, "£0;-£0", "-£5"],
    ["£-5", -5, "£0;£-0", "£-5"],
    ["1.2m", 1.2, '0.0"m"', "1.2m"],
    ["£0.601m", 0.601, '£0.000"m"', "£0.601m"],
    ["£(0.6)m", -0.6, '£0.0"m";£(0.0)"m"', "£(0.6)m"],
    ["(£150k)", -150, '£0"k";(£0"k")', "(£150k)"],
    ["3 million", 3, '0 "million"', "3 million"],
    ["3  million", 3, '0 "million"', "3 million"],
    [".25", 0.25, ".00", ".25"],
    ["250'000s", 250, '0"\'000s"', "250'000s"],
    ["(0.000)", 0, "0.000;-0.000;(0.000)", "(0.000)"],
    ["-0.0", 0, "0.0;-0.0;-0.0", "-0.0"],
    ["007", 7, "000", "007"],
    [".5", 0.5, ".0", ".5"],
    ["0,123", 123, "0,000", "0,123"],
  ])("%s is %d in the format %s", (text, number, format, shown) => {
    const found = writing(text);
    expect({ number: numberOf(found), format: formatOf(found), shown: shownBy(found) }).toEqual({
      number,
      format,
      shown,
    });
    expect(formatValue(number, format)).toBe(shown);
  });

  test("a percentage is held as Excel holds it, as a hundredth", () => {
    const found = writing("(12.5%)");
    expect(numberOf(found)).toBe(-0.125);
    expect(formatValue(numberOf(found), formatOf(found))).toBe("(12.5%)");
  });

  test("of sixteen digits Excel would lose one, so there is none", () => {
    expect(writingOf("1234567890123.456", 1234567890123.456)).toBeNull();
    expect(writingOf("123456789012.345", 123456789012.345)).not.toBeNull();
    expect(writingOf("nil", 0)).toBeNull();
  });
});

describe("another amount written as a figure was", () => {
  test.each([
    ["(1.20)", -3.5, 2, "(3.50)"],
    ["(1.20)", 3.5, 2, "3.50"],
    ["1.20", -3.5, 2, "-3.50"],
    ["£1,120,000", 1370000, 0, "£1,370,000"],
    ["-£2.0m", -1.75, 2, "-£1.75m"],
    ["£2.0m", -1.75, 2, "-£1.75m"],
    ["(1.20)", 0, 2, "0.00"],
    ["(0.00)", -3.5, 2, "-3.50"],
    ["1.20", 1234.5, 1, "1234.5"],
  ])("like %s, %d is %s", (like, value, decimals, expected) => {
    const after = writtenLike(writing(like), value, decimals);
    expect(shownBy(after)).toBe(expected);
    expect(formatValue(value, formatOf(after))).toBe(expected);
  });
});
