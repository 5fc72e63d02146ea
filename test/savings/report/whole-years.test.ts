import { textLine } from "../../../src/savings/report/text-line";
import { withWholeYears } from "../../../src/savings/report/whole-years";

const whole = (...lines: string[]) => withWholeYears(lines.map(textLine)).map(({ text }) => text);

describe("financial years that a heading breaks over two lines", () => {
  test.each([
    [
      ["2017 2018", "2018 2019"],
      ["2017/18 2018/19", ""],
    ],
    [
      ["2011/  2012/", "12     13"],
      ["2011/12 2012/13", ""],
    ],
    [
      ["2011 /  2012 /", "12     13"],
      ["2011/12 2012/13", ""],
    ],
    [
      ["2017-   2018-   2019-", "18      19      20"],
      ["2017/18 2018/19 2019/20", ""],
    ],
    [
      ["Ref  Proposal  2017    2018", "18  19"],
      ["Ref  Proposal  2017/18 2018/19", ""],
    ],
    [
      ["2017–  2018–", "18  19"],
      ["2017/18 2018/19", ""],
    ],
    [
      ["2017  £m  2018  £m", "2018  19"],
      ["2017/18 £m  2018/19 £m", ""],
    ],
    [
      ["2017 2018", "", "18 19", "20 21"],
      ["2017/18 2018/19", "", "", "20 21"],
    ],
    [
      ["1999 2000", "00 01"],
      ["1999/00 2000/01", ""],
    ],
    [
      ["2017 2018", "", "  18 19  "],
      ["2017/18 2018/19", "", ""],
    ],
    [
      ["2017      2018      £m", "2018      2019"],
      ["2017/18   2018/19   £m", ""],
    ],
    [
      ["Savings", "2017 2018", "18 19", "A1 5 6"],
      ["Savings", "2017/18 2018/19", "", "A1 5 6"],
    ],
  ])("%j are %j", (lines, expected) => {
    expect(whole(...lines)).toEqual(expected);
  });

  test.each([
    ["an amount with a point", ["12.2017 13.2018", "18 19"]],
    ["codes", ["A2017 A2018", "18 19"]],
    ["years with a dash before them", ["X-2017 X-2018", "18 19"]],
    ["numbers that are no years", ["1817 1818", "18 19"]],
    ["years of three digits below", ["2017 2018", "018 019"]],
    ["years of another century below", ["2017 2018", "1918 1919"]],
    ["a single year", ["2017", "18"]],
    ["years that do not follow", ["2017 2018", "19 20"]],
    ["whole years that do not follow", ["2017 2018", "2017 2018"]],
    ["years of which one does not follow", ["2017 2018", "18 20"]],
    ["more of them below", ["2017 2018", "18 19 20"]],
    ["fewer of them below", ["2017 2018 2019", "18 19"]],
    ["other words below", ["2017 2018", "18 19 £m"]],
    ["nothing below", ["2017 2018"]],
    ["whole years already", ["2017/18 2018/19", "18 19"]],
    ["whole years with spaces", ["2017 / 18 2018 / 19", "18 19"]],
    ["amounts", ["£2017 £2018", "18 19"]],
    ["numbers with more digits", ["20170 20180", "18 19"]],
    ["ends of other years", ["16/2017 17/2018", "18 19"]],
  ])("but not %s", (_what, lines) => {
    expect(whole(...lines)).toEqual(lines);
  });
});
