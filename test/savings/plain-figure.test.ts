import { plainDecimals, plainFigure } from "../../src/savings/plain-figure";

describe("a figure that is read in one look", () => {
  test.each([
    ["0", 0, 0, false],
    ["9", 9, 0, false],
    ["1.09", 1.09, 2, false],
    ["-1.5", -1.5, 1, false],
    ["(1.5)", -1.5, 1, true],
    ["(-1.5)", -1.5, 1, true],
    ["-0.00", 0, 2, false],
    ["(0.000)", 0, 3, true],
    ["123,456", 123_456, 0, false],
    ["1,234,567.89", 1_234_567.89, 2, false],
    ["-12,345", -12_345, 0, false],
    ["(1,234.50)", -1234.5, 2, true],
    ["1234567", 1_234_567, 0, false],
    [`${"0".repeat(59)}7`, 7, 0, false],
  ])("%s is %p with %p decimals; in brackets: %p", (text, value, decimals, bracketed) => {
    const rest = { kind: "figure", unit: null, percent: false, marks: [], qualifier: null };
    expect(plainFigure(text)).toStrictEqual({ ...rest, value, decimals, bracketed });
    expect(plainDecimals(text)).toBe(decimals);
  });

  test.each([
    "",
    "-",
    ".",
    ".5",
    "5.",
    "(5.)",
    "1.2.3",
    "1.5m",
    "1;5",
    "--5",
    "()",
    "(5",
    "5)",
    "£5",
    "5 ",
    "1,23",
    "1,2345",
    "1234,567",
    "12345,",
    "1,",
    "1,,234",
    "1,234,",
    "(1,234",
    "/5",
    ":5",
    "5/",
    "5:",
    "0".repeat(61),
  ])("%j needs a closer look", (text) => {
    expect(plainFigure(text)).toBeNull();
    expect(plainDecimals(text)).toBeNull();
  });
});
