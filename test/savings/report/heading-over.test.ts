import { headingOverRows as heading } from "./headings";

const ROWS = ["Homes 5 6", "Parks 7 8"];

describe("the heading over columns of figures stands", () => {
  test.each<[string, string[], string[], string | null]>([
    ["on one line", ["Savings", "Proposal 2017/18 2018/19"], ROWS, "Proposal | 2017/18 | 2018/19 >  (1-2)"],
    ["with words behind it", ["Proposal 2017/18 2018/19 RAG"], ROWS, "Proposal | 2017/18 | 2018/19 > RAG (0-1)"],
    [
      "with its units under it",
      ["Proposal 2017/18 2018/19", "£m £m"],
      ROWS,
      "Proposal | 2017/18 £m | 2018/19 £m >  (0-2)",
    ],
    [
      "with its years over it",
      ["2017/18 2018/19", "Proposal Budget Saving"],
      ROWS,
      "Proposal | 2017/18 Budget | 2018/19 Saving >  (0-2)",
    ],
    [
      "a label a line",
      ["Proposal", "2017/18", "£m", "2018/19", "£m"],
      ROWS,
      "Proposal | 2017/18 £m | 2018/19 £m >  (0-5)",
    ],
    [
      "a label a line, with short words behind",
      ["Proposal", "2017/18", "2018/19", "RAG", "Homes and the rest"],
      ROWS,
      "Proposal | 2017/18 | 2018/19 > RAG (0-4)",
    ],
    ["nowhere", ["Savings", "Proposal"], ROWS, null],
    ["nowhere, where it has one label for two", ["Proposal 2017/18"], ROWS, null],
  ])("%s", (_where, above, rows, expected) => {
    expect(heading(above, rows)).toBe(expected);
  });

  test.each<[string, string[], string[], number, string | null]>([
    [
      "a total without a label, where it is one on every row",
      ["Proposal 2017/18 2018/19"],
      ["Homes 5 6 11", "Parks 7 8 15"],
      3,
      "Proposal | 2017/18 | 2018/19 | Total >  (0-1)",
    ],
    ["no total, where it is none on a row", ["Proposal 2017/18 2018/19"], ["Homes 5 6 11", "Parks 7 8 16"], 3, null],
    [
      "no total, where one row alone has it",
      ["Proposal 2017/18 2018/19"],
      ["Homes 5 6 11", "Parks 7 8"],
      3,
      "Proposal | 2017/18 | 2018/19 >  (0-1)",
    ],
    [
      "a label a line, the first behind its words",
      ["Description of saving 2017/18", "£m", "2018/19", "£m", "2019/20", "£m"],
      ["Homes 5 6 7", "Parks 7 8 9"],
      3,
      "Description of saving | 2017/18 £m | 2018/19 £m | 2019/20 £m >  (0-6)",
    ],
    [
      "the figures that most rows lost",
      ["Proposal 2017/18 2018/19 2019/20"],
      ["Homes 5 6", "Parks 7 8"],
      2,
      "Proposal | 2017/18 | 2018/19 | 2019/20 >  (0-1)",
    ],
    [
      "two figures that most rows lost",
      ["Proposal 2016/17 2017/18 2018/19 2019/20"],
      ["Homes 5 6", "Parks 7 8"],
      2,
      "Proposal | 2016/17 | 2017/18 | 2018/19 | 2019/20 >  (0-1)",
    ],
    [
      "the figures behind names that end in numbers",
      ["Proposal 2017/18 2018/19"],
      ["Home 1 5 6", "Home 2 7 8", "Home 3 7 8", "Parks 1 2", "Beds 1 2", "Fees 3 4"],
      3,
      "Proposal | 2017/18 | 2018/19 >  (0-1)",
    ],
    [
      "risks that are words",
      ["Proposal 2017/18 2018/19 Risk"],
      ["Homes 5 6 High", "Parks 7 8 Low"],
      2,
      "Proposal | 2017/18 | 2018/19 > Risk (0-1)",
    ],
    [
      "risks that are figures",
      ["Proposal 2017/18 2018/19 Risk"],
      ["Homes 5 6 1", "Parks 7 8 2"],
      3,
      "Proposal | 2017/18 | 2018/19 | Risk >  (0-1)",
    ],
    [
      "parts of any name that come to their total",
      ["Service Employees Premises Total"],
      ["Homes 5 6 11", "Parks 7 8 15"],
      3,
      "Service | Employees | Premises | Total >  (0-1)",
    ],
    ["no parts that do not", ["Service Employees Premises Total"], ["Homes 5 6 11", "Parks 7 8 16"], 3, null],
    ["no parts without a name before them", ["Employees Premises Total"], ["Homes 5 6 11", "Parks 7 8 15"], 3, null],
    ["no part and its total", ["Service Employees Total"], ["Homes 5 5", "Parks 7 7"], 2, null],
    [
      "no parts whose last is no total",
      ["Service Employees Premises Transport"],
      ["Homes 5 6 11", "Parks 7 8 15"],
      3,
      null,
    ],
    [
      "the amounts behind names of which none ends in a number",
      ["Proposal £000"],
      ["Home 1 5", "Home 2 6", "Parks 7", "Fees 8"],
      2,
      null,
    ],
    [
      "a total also where another row lost figures",
      ["Proposal 2017/18 2018/19"],
      ["Homes 5 - 5", "Parks 7 8 15", "Fees 1"],
      3,
      "Proposal | 2017/18 | 2018/19 | Total >  (0-1)",
    ],
    ["no total of one column", ["Proposal £000"], ["Homes 5 5", "Parks 7 7"], 2, null],
    [
      "one column, whatever years stand over it",
      ["2016/17 2017/18", "Proposal Saving £000"],
      ["Homes 5", "Parks 7"],
      1,
      "Proposal | Saving £000 >  (1-2)",
    ],
    [
      "one column, whatever words stand under it",
      ["Proposal Saving £000", "Budget Target"],
      ["Homes 5", "Parks 7"],
      1,
      "Proposal | Saving £000 >  (0-1)",
    ],
    [
      "risks that are figures, with a word behind one of them",
      ["Proposal 2017/18 2018/19 Risk"],
      ["Homes 5 6 1", "Parks 7 8 2 Low"],
      3,
      "Proposal | 2017/18 | 2018/19 | Risk >  (0-1)",
    ],
    [
      "what is at risk",
      ["Proposal 2017/18 At Risk"],
      ["Homes 5 6 High", "Parks 7 8 Low"],
      2,
      "Proposal | 2017/18 | At Risk >  (0-1)",
    ],
    [
      "a risk with a unit",
      ["Proposal 2017/18 Risk £000"],
      ["Homes 5 6 High", "Parks 7 8 Low"],
      2,
      "Proposal | 2017/18 | Risk £000 >  (0-1)",
    ],
    [
      "parts under names of two words",
      ["  Service area  Employees  Premises Total"],
      ["Homes 5 6 11", "Parks 7 8 15"],
      3,
      "Service area | Employees | Premises | Total >  (0-1)",
    ],
    ["no parts with a sub-total", ["Service Employees Premises Subtotal"], ["Homes 5 6 11", "Parks 7 8 15"], 3, null],
    ["no parts with totals", ["Service Employees Premises Totals"], ["Homes 5 6 11", "Parks 7 8 15"], 3, null],
    [
      "no parts of which one is a budget",
      ["Service Employees Budget Total"],
      ["Homes 5 6 11", "Parks 7 8 15"],
      3,
      null,
    ],
  ])("for %s", (_what, above, rows, columns, expected) => {
    expect(heading(above, rows, columns)).toBe(expected);
  });
});

describe("a heading that is not understood is none", () => {
  const THREE = ["Training 3 2 5", "Vetting 1 1 2"];

  test.each<[string, string[], string[]]>([
    ["where words for all columns stand under a title with a year", ["Collaboration savings 2026/27", "Project Northshire Southshire Total saving"], THREE], // oxfmt-ignore
    ["where a year and its unit stand among the words", ["Ref Saving 2009/10 £000 20010/11 £000 2011/12 £000"], ["A1 Homes 4 5", "A2 Parks 3 5"]], // oxfmt-ignore
    ["where its last column is the net one, and the first is not known", ["Service Reduced Increased income Net saving"], THREE], // oxfmt-ignore
  ])("%s", (_where, above, rows) => {
    expect(heading(above, rows, rows === THREE ? 3 : 2)).toBeNull();
  });

  test.each<[string, string[], string]>([
    [
      "a section's name stands under it",
      ["Proposal 2017/18 2018/19", "Savings"],
      "Proposal | 2017/18 | 2018/19 >  (0-1)",
    ],
    ["a year stands in its words without another", ["Savings of 2017/18 and later Budget Saving"], "Savings of 2017/18 and later | Budget | Saving >  (0-1)"], // oxfmt-ignore
    ["a title that ends in labels stands over it", ["Table 1: Budget pressures", "Ref Proposal 2017/18 2018/19"], "Ref Proposal | 2017/18 | 2018/19 >  (1-2)"], // oxfmt-ignore
    ["a title that breaks off before its year does", ["Plan, against the 2016/17 budget", "Ref Proposal 2017/18 2018/19"], "Ref Proposal | 2017/18 | 2018/19 >  (1-2)"], // oxfmt-ignore
    ["its first line heads names as well", ["Service Budget Saving", "area 2017/18 2018/19"], "Service area | Budget 2017/18 | Saving 2018/19 >  (0-2)"], // oxfmt-ignore
    ["its first line alone heads names", ["Savings: service Budget Saving", "2017/18 2018/19"], "Savings: service | Budget 2017/18 | Saving 2018/19 >  (0-2)"], // oxfmt-ignore
  ])("but is one where %s", (_where, above, expected) => {
    expect(heading(above, ["Homes 5 6", "Parks 7 8"])).toBe(expected);
  });

  test("the name of the names may stand before labels that units part", () => {
    const above = ["Saving Q1 £000 Q2 £000 Achieved to P9 £000"];
    expect(heading(above, ["Homes 5 6 4", "Parks 7 8 6"], 3)).toBe(
      "Saving | Q1 £000 | Q2 £000 | Achieved to P9 £000 >  (0-1)",
    );
  });
});
