import { yearsAcross } from "../../../src/savings/report/turned-rows";
import { laidRows, writtenRows } from "./cells";

const across = (...rows: string[]) => writtenRows(yearsAcross(laidRows(...rows)));

describe("a table whose years stand down its rows is turned", () => {
  test.each<[string, string[], string[]]>([
    [
      "where its one column is of savings",
      ["Year|Savings £m", "2017/18|5", "2018/19|6"],
      ["Description|2017/18 £m|2018/19 £m", "Savings|5|6"],
    ],
    [
      "where no word stands over the years",
      ["|Savings", "2017/18|5", "2018/19|6"],
      ["Description|2017/18|2018/19", "Savings|5|6"],
    ],
    [
      "with its total",
      ["Years|Savings", "2017/18|5", "2018/19|6", "Total|11"],
      ["Description|2017/18|2018/19|Total", "Savings|5|6|11"],
    ],
    [
      "where its parts come to their total",
      ["Financial year|Parks|Homes|Total", "2017/18|5|6|11", "2018/19|1|-|1"],
      ["Description|2017/18|2018/19", "Parks|5|1", "Homes|6|-", "Total|11|1"],
    ],
    [
      "where its total stands first",
      ["Year|All savings total|Parks|Homes", "2017/18|11|5|6", "2018/19|3|1|2"],
      ["Description|2017/18|2018/19", "All savings total|11|3", "Parks|5|1", "Homes|6|2"],
    ],
    [
      "without posts and percentages",
      ["Year|Savings|FTE|% of budget", "2017/18|5|1|10%", "2018/19|6|2|12%"],
      ["Description|2017/18|2018/19", "Savings|5|6"],
    ],
    [
      "without what the savings run to",
      ["Year|Savings|Running savings", "2017/18|5|5", "2018/19|6|11"],
      ["Description|2017/18|2018/19", "Savings|5|6"],
    ],
    [
      "where each row is a line of words",
      ["Year Savings", "2017/18 5", "2018/19 6"],
      ["Description|2017/18|2018/19", "Savings|5|6"],
    ],
    [
      "among other rows",
      ["Plan", "Year|Savings", "2017/18|5", "2018/19|6", "Agreed in May"],
      ["Plan", "Description|2017/18|2018/19", "Savings|5|6", "Agreed in May"],
    ],
    [
      "up to the first row that is no year",
      ["Year|Savings", "2017/18|5", "2018/19|6", "Parks|7", "2019/20|8"],
      ["Description|2017/18|2018/19", "Savings|5|6", "Parks|7", "2019/20|8"],
    ],
  ])("%s", (_when, rows, expected) => {
    expect(across(...rows)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["with one year", ["Year|Savings", "2017/18|5"]],
    ["whose years do not follow one another", ["Year|Savings", "2017/18|5", "2019/20|6"]],
    ["with another word over the years", ["Service|Savings", "2017/18|5", "2018/19|6"]],
    ["of something else than savings", ["Year|Forecast", "2017/18|5", "2018/19|6"]],
    ["of what is not saved", ["Year|Savings from growth", "2017/18|5", "2018/19|6"]],
    ["whose parts do not come to their total", ["Year|Parks|Homes|Total", "2017/18|5|6|11", "2018/19|1|2|4"]],
    ["of parts without a total", ["Year|Parks|Homes", "2017/18|5|6", "2018/19|1|2"]],
    ["of one part and its total", ["Year|Parks|Total", "2017/18|5|5", "2018/19|1|1"]],
    ["of parts among which there is a budget", ["Year|Budget|Homes|Total", "2017/18|5|6|11", "2018/19|1|2|3"]],
    ["with figures for names", ["Year|5", "2017/18|5", "2018/19|6"]],
    ["with years for names", ["Year|2016/17", "2017/18|5", "2018/19|6"]],
    ["with a row of words", ["Year|Savings", "2017/18|some", "2018/19|6"]],
    ["with a figure too few", ["Year|Parks|Homes|Total", "2017/18|5|6|11", "2018/19|1|2"]],
    ["with nothing under it", ["Year|Savings"]],
    ["whose second column runs to something else", ["Year|Savings|Running savings", "2017/18|5|5", "2018/19|6|12"]],
  ])("but not one %s", (_which, rows) => {
    expect(across(...rows)).toEqual(rows);
  });
});
