import { typedText } from "../../../src/host/model/typed";

const in2018 = (text: string, format = "General") => typedText(text, format, 2018);

describe("typing into a cell, in British English", () => {
  it.each([
    ["(0.100)", -0.1],
    ["1E3", 1000],
    ["00123", 123],
    ["-5", -5],
    ["+5", 5],
    ["1,234.50", 1234.5],
    ["£1,234.50", 1234.5],
    ["-£5", -5],
    ["12%", 0.12],
    [" 7 ", 7],
    [".5", 0.5],
    ["TRUE", true],
    ["false", false],
    ["12345678901234567890", 12345678901234500000],
  ])("%s becomes %p", (text, value) => {
    expect(in2018(text)).toMatchObject({ kind: "value", value });
  });

  it.each([
    ["10/11", 43414, "d-mmm"],
    ["MAR1", 43160, "d-mmm"],
    ["1-Mar", 43160, "d-mmm"],
    ["Mar-18", 43177, "d-mmm"],
    ["Mar 2018", 43160, "mmm-yy"],
    ["10/13", 41548, "mmm-yy"],
    ["31/03/2018", 43190, "dd/mm/yyyy"],
  ])("%s becomes the date %p, shown as %s", (text, value, numberFormat) => {
    expect(in2018(text)).toEqual({ kind: "value", value, numberFormat });
  });

  it.each([
    ["1,234", "#,##0"],
    ["£1,234", "£#,##0;[Red]-£#,##0"],
    ["12%", "0%"],
    ["12.5%", "0.00%"],
    ["1E3", "0.00E+00"],
  ])("%s brings the number format %s", (text, numberFormat) => {
    expect(in2018(text)).toMatchObject({ numberFormat });
  });

  it.each(["2017/18", "CH1", "£0.1m", "29/2/2019", "1,23", "n/a", "-", "+", "=", "32/1/2018", "March"])(
    "%s stays text",
    (text) => {
      expect(in2018(text)).toEqual({ kind: "value", value: text });
    },
  );

  it.each([
    ["=A1+1", "=A1+1"],
    ["-A1", "=-A1"],
    ["+A1+B1", "=+A1+B1"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("%s becomes the formula %s", (text, formula) => {
    expect(in2018(text)).toEqual({ kind: "formula", formula });
  });

  it.each(["=SUM(", "=A1+", "-5 per cent of (the budget"])(
    "%s is refused, as Excel refuses a broken formula",
    (text) => {
      expect(in2018(text)).toEqual({ kind: "refused" });
    },
  );

  it("keeps text after an apostrophe, without the apostrophe", () => {
    expect(in2018("'=1+1")).toEqual({ kind: "value", value: "=1+1" });
  });

  it.each(["=1+1", "00123", "10/11", "'x", "-CH1"])("keeps %s as it is in a cell with the text format", (text) => {
    expect(in2018(text, "@")).toEqual({ kind: "value", value: text });
  });

  it("empties a cell", () => {
    expect(in2018("")).toEqual({ kind: "value", value: null });
  });
});
