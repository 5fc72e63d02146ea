import { heading } from "./headings";

describe("a heading with a label a line", () => {
  test.each<[string, number, string[], string]>([
    [
      "ends with its last label, whatever words follow",
      2,
      ["Proposal", "2017/18", "2018/19", "All the savings"],
      "Proposal | 2017/18 | 2018/19 >  (0-3)",
    ],
    [
      "may have a word over each year",
      2,
      ["Item Actual", "2022-23", "Forecast", "2023-24"],
      "Item | Actual 2022-23 | Forecast 2023-24 >  (0-4)",
    ],
    [
      "may have a word over each year, among other lines",
      2,
      ["Plan of 9", "Item Actual", " 2022-23", "Forecast", "2023-24", " RAG", "Homes for all the rest"],
      "Item | Actual 2022-23 | Forecast 2023-24 > RAG (1-6)",
    ],
    [
      "may have labels that are broken over lines",
      2,
      ["Description of  the plan 2017/18", "saving", "£000", " 2018/19", "saving", "£000"],
      "Description of  the plan | 2017/18 saving £000 | 2018/19 saving £000 >  (0-6)",
    ],
    [
      "may have labels that are broken over lines, under other lines",
      2,
      ["Annex 4", "Description of the plan 2017/18", "saving", "£000", "2018/19", "saving", "£000"],
      "Description of the plan | 2017/18 saving £000 | 2018/19 saving £000 >  (1-7)",
    ],
    [
      "may have labels that are broken over lines and name no unit",
      2,
      ["Description of the plan 2017/18", "saving", "2018/19", "saving"],
      "Description of the plan | 2017/18 saving | 2018/19 saving >  (0-4)",
    ],
    [
      "may have a label without a year between those with a unit",
      3,
      ["Description of the plan 2017/18", "£000", "FTE", "2018/19", "£000"],
      "Description of the plan | 2017/18 £000 | FTE | 2018/19 £000 >  (0-5)",
    ],
    [
      "has the year of a short line over its first unit",
      2,
      ["Annex 4", "Proposal 2016/17", "£m", "2017/18", "£m"],
      "Proposal | 2016/17 £m | 2017/18 £m >  (1-5)",
    ],
    [
      "may have several lines that head its words, and words behind",
      2,
      ["Ref", "Proposal", "2017/18", "2018/19", "RAG", "A1 Homes 5 6"],
      "Ref Proposal | 2017/18 | 2018/19 > RAG (0-5)",
    ],
    [
      "has no sentence among the lines that head its words",
      2,
      ["All of the proposals of the council", "Proposal", "2017/18", "2018/19"],
      "Proposal | 2017/18 | 2018/19 >  (1-4)",
    ],
    [
      "has no year of the words over it",
      2,
      ["Description of the plan 2016/17", "2017/18", "2018/19"],
      " | 2017/18 | 2018/19 >  (1-3)",
    ],
    [
      "has the year of the words over its first unit",
      2,
      ["Description of the plan 2016/17", "£m", "2017/18", "£m"],
      "Description of the plan | 2016/17 £m | 2017/18 £m >  (0-4)",
    ],
    [
      "may have words for figures behind what heads its names",
      2,
      ["Proposal Savings", "2017/18", "2018/19"],
      "Proposal | 2017/18 | 2018/19 >  (0-3)",
    ],
  ])("%s", (_what, columns, above, expected) => {
    expect(heading(columns, ...above)).toBe(expected);
  });

  test.each<[string, number, string[]]>([
    ["a unit over each year", 3, ["Item £000", "2022-23", "£m", "2023-24"]],
    ["words before the second word over a year", 2, ["Item Actual", "2022-23", "Of all Forecast", "2023-24"]],
    ["words before a year under its word", 2, ["Item Actual", "Forecast by 2022-23", "Forecast", "2023-24"]],
    ["labels over lines that are fewer", 3, ["Description of the plan 2017/18", "saving", "£000", "2018/19", "saving"]],
    ["units under words without years", 2, ["Plan for all of us", "Actual", "£000"]],
    [
      "two years over its first unit, under another line",
      3,
      ["Annex 4", "Item 2015/16 2016/17", "£m", "2017/18", "£m"],
    ],
    ["two years over its first unit", 3, ["Description 2015/16 2016/17", "£m", "2017/18", "£m", "2018/19"]],
  ])("is not made of %s", (_what, columns, above) => {
    expect(heading(columns, ...above)).toBeNull();
  });
});
