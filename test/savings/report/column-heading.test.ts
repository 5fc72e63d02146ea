import { heading } from "./headings";

describe("a heading is put together of the lines that have as many labels as there are columns", () => {
  test.each<[string, number, string[], string]>([
    ["one line", 2, ["Proposal 2017/18 2018/19"], "Proposal | 2017/18 | 2018/19 >  (0-1)"],
    [
      "what is expected of one year, and the effect of a full one",
      2,
      ["Area Proposal 2011/12 anticipated saving (£k) Full year effect (£k)"],
      "Area Proposal | 2011/12 anticipated saving (£k) | Full year effect (£k) >  (0-1)",
    ],
    [
      "one line among others",
      2,
      ["Savings", "Proposal 2017/18 2018/19", "continued"],
      "Proposal | 2017/18 | 2018/19 >  (1-2)",
    ],
    [
      "labels over labels",
      2,
      ["2017/18 2018/19", "Proposal Savings Savings"],
      "Proposal | 2017/18 Savings | 2018/19 Savings >  (0-2)",
    ],
    [
      "the same label twice over",
      2,
      ["2017/18 2018/19", "Proposal 2017/18 2018/19"],
      "Proposal | 2017/18 | 2018/19 >  (0-2)",
    ],
    [
      "halves of years over one another",
      2,
      ["2017 2018", "Proposal 2018 2019"],
      "Proposal | 2017/2018 | 2018/2019 >  (0-2)",
    ],
    ["halves that do not follow", 2, ["2017 2018", "Proposal 2017 2019"], "Proposal | 2017 | 2018/2019 >  (0-2)"],
    [
      "units under years beside posts",
      3,
      ["Proposal FTE 2017/18 2018/19", "£000 £000"],
      "Proposal | FTE | 2017/18 £000 | 2018/19 £000 >  (0-2)",
    ],
    [
      "years that stand once over two columns each",
      4,
      ["2017/18 2018/19", "Proposal £000 FTE £000 FTE"],
      "Proposal | 2017/18 £000 | 2017/18 FTE | 2018/19 £000 | 2018/19 FTE >  (0-2)",
    ],
    [
      "words of its own before each year",
      2,
      ["Service Budget 2017/18 £000 Saving 2018/19 £000"],
      "Service | Budget 2017/18 £000 | Saving 2018/19 £000 >  (0-1)",
    ],
    [
      "words of its own behind each year",
      2,
      ["Service 2017/18 Forecast 2018/19 Actual"],
      "Service | 2017/18 Forecast | 2018/19 Actual >  (0-1)",
    ],
    [
      "what is expected of a year",
      2,
      ["Service Proposal 2017/18 anticipated saving (£k) Full year effect (£k)"],
      "Service Proposal | 2017/18 anticipated saving (£k) | Full year effect (£k) >  (0-1)",
    ],
    [
      "a year before a target only",
      3,
      ["Scheme 2017/18 Target £m Forecast £m Gap £m"],
      "Scheme | 2017/18 Target £m | Forecast £m | Gap £m >  (0-1)",
    ],
    [
      "a unit before the years",
      2,
      ["Proposal £000 2017/18 2018/19"],
      "Proposal | 2017/18 £000 | 2018/19 £000 >  (0-1)",
    ],
    [
      "a unit before years of which one has its own",
      2,
      ["Proposal £000 2017/18 2018/19 £m"],
      "Proposal | 2017/18 £000 | 2018/19 £m >  (0-1)",
    ],
    [
      "a word before the years that heads figures elsewhere",
      2,
      ["Existing Costs 2017/18 2018/19"],
      "Existing Costs | 2017/18 | 2018/19 >  (0-1)",
    ],
    ["a word before the years and nothing else", 2, ["Saving 2017/18 2018/19"], "Saving | 2017/18 | 2018/19 >  (0-1)"],
    ["a saving and its year for one column", 1, ["Proposal Saving 2017/18"], "Proposal | Saving 2017/18 >  (0-1)"],
    [
      "savings with their years behind them",
      2,
      ["Proposal Saving 2017/18 Saving 2018/19 £m"],
      "Proposal | Saving 2017/18 | Saving 2018/19 £m >  (0-1)",
    ],
    [
      "years with their words behind them",
      2,
      ["Proposal 2017/18 Budget 2017/18 Saving £m"],
      "Proposal | 2017/18 Budget | 2017/18 Saving £m >  (0-1)",
    ],
    [
      "words behind the figures",
      2,
      ["Proposal 2017/18 2018/19 RAG Comments"],
      "Proposal | 2017/18 | 2018/19 > RAG Comments (0-1)",
    ],
    [
      "parts that end in units, whatever they are called",
      3,
      ["Service Target £m On track £m Off track £m"],
      "Service | Target £m | On track £m | Off track £m >  (0-1)",
    ],
    [
      "parts that end in units, the first of one word",
      2,
      ["Service Zone £m Belt £m"],
      "Service | Zone £m | Belt £m >  (0-1)",
    ],
    ["one label with a unit", 1, ["Proposal Saving £000"], "Proposal | Saving £000 >  (0-1)"],
    ["one label with its unit under it", 1, ["Proposal Saving", "£000"], "Proposal | Saving £000 >  (0-2)"],
    ["one year", 1, ["Proposal 2017/18"], "Proposal | 2017/18 >  (0-1)"],
    [
      "a label a line",
      2,
      ["Service", "Proposal", "2017/18", "2018/19"],
      "Service Proposal | 2017/18 | 2018/19 >  (0-4)",
    ],
    [
      "a label a line with its unit under each",
      2,
      ["Proposal", "2017/18", "£m", "2018/19", "£m"],
      "Proposal | 2017/18 £m | 2018/19 £m >  (0-5)",
    ],
    [
      "a label a line, the first behind its words",
      3,
      ["Saving description 2017/18", "£m", "2018/19", "£m", "2019/20", "£m"],
      "Saving description | 2017/18 £m | 2018/19 £m | 2019/20 £m >  (0-6)",
    ],
    [
      "a label a line, with short words behind",
      2,
      ["Proposal", "2017/18", "2018/19", "RAG", "Y/N", "Homes for all the rest"],
      "Proposal | 2017/18 | 2018/19 > RAG Y/N (0-5)",
    ],
    [
      "a label a line, without many short words behind",
      2,
      ["Proposal", "2017/18", "2018/19", "a", "b", "c", "d", "Homes for all"],
      "Proposal | 2017/18 | 2018/19 > a b c (0-6)",
    ],
    [
      "a label a line, with nothing but short words behind",
      2,
      ["Proposal", "2017/18", "2018/19", "RAG"],
      "Proposal | 2017/18 | 2018/19 >  (0-3)",
    ],
  ])("%s", (_what, columns, above, expected) => {
    expect(heading(columns, ...above)).toBe(expected);
  });

  test.each<[string, number, string[]]>([
    ["none", 2, []],
    ["words alone", 2, ["Savings", "Proposal"]],
    ["fewer labels", 3, ["Proposal 2017/18 2018/19"]],
    ["more years than columns", 2, ["Proposal 2016/17 2017/18 2018/19"]],
    ["one label without a unit, which may end a title", 1, ["All the savings"]],
    ["a label a line, too few", 3, ["Proposal", "2017/18", "2018/19"]],
    ["parts of which one has no unit", 3, ["Service Target £m On track Off track £m"]],
  ])("but not of %s", (_what, columns, above) => {
    expect(heading(columns, ...above)).toBeNull();
  });
});
