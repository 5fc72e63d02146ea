import { heading } from "./headings";

describe("labels of a heading stand over the columns that they are of", () => {
  test.each<[string, number, string[], string]>([
    ["a year over the one column", 1, ["2017/18", "Proposal £000"], "Proposal | 2017/18 £000 >  (0-2)"],
    ["a share", 1, ["Proposal %"], "Proposal | % >  (0-1)"],
    [
      "words on both of its lines",
      2,
      ["Service 2017/18 2018/19", "Proposal £000 £000"],
      "Service Proposal | 2017/18 £000 | 2018/19 £000 >  (0-2)",
    ],
    [
      "years over two columns each, the nearest of two such lines",
      4,
      ["2015/16 2016/17", "2017/18 2018/19", "Proposal £000 FTE £000 FTE"],
      "Proposal | 2017/18 £000 | 2017/18 FTE | 2018/19 £000 | 2018/19 FTE >  (1-3)",
    ],
    [
      "no years that stand under them",
      4,
      ["Proposal £000 FTE £000 FTE", "2017/18 2018/19"],
      "Proposal | £000 | FTE | £000 | FTE >  (0-1)",
    ],
    [
      "units under the years of its second line",
      3,
      ["Proposal Saving Saving Posts", "2017/18 2018/19 FTE", "£000 £000"],
      "Proposal | Saving 2017/18 £000 | Saving 2018/19 £000 | Posts FTE >  (0-3)",
    ],
    [
      "fewer units under it than it has years",
      3,
      ["Proposal 2017/18 2018/19 2019/20", "£000 £000"],
      "Proposal | 2017/18 | 2018/19 | 2019/20 >  (0-2)",
    ],
  ])("%s", (_what, columns, above, expected) => {
    expect(heading(columns, ...above)).toBe(expected);
  });
});

describe("the word before the labels heads the names", () => {
  test.each<[string, number, string[], string]>([
    ["behind Ref", 2, ["Ref Saving 2017/18 2018/19"], "Ref Saving | 2017/18 | 2018/19 >  (0-1)"],
    ["behind Refs", 2, ["Refs Saving 2017/18 2018/19"], "Refs Saving | 2017/18 | 2018/19 >  (0-1)"],
    ["behind Reference", 2, ["Reference Saving 2017/18 2018/19"], "Reference Saving | 2017/18 | 2018/19 >  (0-1)"],
    ["before other labels than years", 2, ["Ref Saving 2017/18 Total"], "Ref Saving | 2017/18 | Total >  (0-1)"],
    [
      "with its unit, where no column is left",
      2,
      ["Budget £000 2017/18 2018/19"],
      "Budget £000 | 2017/18 | 2018/19 >  (0-1)",
    ],
    [
      "where no column of theirs is left",
      2,
      ["Proposal Saving Total 2017/18"],
      "Proposal Saving | Total | 2017/18 >  (0-1)",
    ],
    ["with its unit, before one column", 1, ["Budget £m Saving 2017/18"], "Budget £m | Saving 2017/18 >  (0-1)"],
    ["of one column, where none else does", 1, ["Budget 2017/18"], "Budget | 2017/18 >  (0-1)"],
    [
      "with Ref on a line of its own",
      2,
      ["Plan", "Ref", "Proposal", "2017/18", "2018/19"],
      "Ref Proposal | 2017/18 | 2018/19 >  (1-5)",
    ],
    [
      "with the code on a line of its own",
      2,
      ["No.", "Proposal", "2017/18", "2018/19"],
      "No. Proposal | 2017/18 | 2018/19 >  (0-4)",
    ],
  ])("%s", (_where, columns, above, expected) => {
    expect(heading(columns, ...above)).toBe(expected);
  });

  test.each<[string, number, string[], string]>([
    ["it is the only label", 1, ["Ref Saving", "£000"], "Ref | Saving £000 >  (0-2)"],
    ["there is a column for it", 3, ["Ref Saving 2017/18 Total"], "Ref | Saving | 2017/18 | Total >  (0-1)"],
    [
      "it and another say what the one year has",
      1,
      ["Proposal Net Budget Saving 2017/18"],
      "Proposal | Net Budget Saving 2017/18 >  (0-1)",
    ],
    ["it says what the one year has", 1, ["Proposal Budget 2017/18"], "Proposal | Budget 2017/18 >  (0-1)"],
    [
      "it says what is saved in a year",
      2,
      ["Proposal Reduction 2017/18 2018/19"],
      "Proposal | Reduction 2017/18 | 2018/19 >  (0-1)",
    ],
    [
      "it is the amount of a year",
      2,
      ["Proposal Amount 2017/18 2018/19"],
      "Proposal | Amount 2017/18 | 2018/19 >  (0-1)",
    ],
  ])("but not where %s", (_where, columns, above, expected) => {
    expect(heading(columns, ...above)).toBe(expected);
  });

  test.each([
    ["a revised saving", "Proposal Revised Saving"],
    ["net costs", "Proposal Net Costs"],
  ])("also where it is %s, which is not of one year alone", (_what, words) => {
    expect(heading(2, `${words} 2017/18 2018/19`)).toBe(`${words} | 2017/18 | 2018/19 >  (0-1)`);
  });
});

describe("units behind every label part a heading", () => {
  test.each([
    ["Service | Zone £000 | Belt £000"],
    ["Service | Zone £ 000 | Belt £ 000"],
    ["Service | Zone £'000 | Belt £’000s"],
    ["Service | Zone £k | Belt £k"],
    ["Service | Zone £ | Belt %"],
    ["Service | Zone (£000) | Belt (£m)"],
    ["Service | Payback (years) | On track £m"],
    ["Service Proposal | Target £m | On track £m"],
    ["Service Proposal | Budget Saving £m | On track £m"],
  ])("%s", (parts) => {
    expect(heading(2, parts.replaceAll(" | ", " "))).toBe(`${parts} >  (0-1)`);
  });

  test("however many spaces stand between them", () => {
    expect(heading(2, "  Service  Zone £m  Belt £m")).toBe("Service | Zone £m | Belt £m >  (0-1)");
  });

  test.each([
    ["one has none", "Service Target £m On track"],
    ["words stand behind the last", "Service Target £m On track £m in all"],
  ])("but not where %s", (_where, line) => {
    expect(heading(2, line)).toBeNull();
  });
});
