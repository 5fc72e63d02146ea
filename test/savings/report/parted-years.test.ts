import { withYearsDown } from "../../../src/savings/report/parted-years";
import { laidRows, writtenRows } from "./cells";

const parted = (...rows: string[]) => writtenRows(withYearsDown(laidRows(...rows)));

describe("rows of words under years that stand down them are parted", () => {
  test.each<[string, string[], string[]]>([
    [
      "with a word for each figure",
      ["Year Savings", "2017/18 5", "2018/19 6"],
      ["Year|Savings", "2017/18|5", "2018/19|6"],
    ],
    [
      "with their total",
      ["Plan", "Year Parks Homes Total", "2017/18 5 6 11", "2018/19 1 - 1", "Total 6 6 12", "Agreed in May"],
      ["Plan", "Year|Parks|Homes|Total", "2017/18|5|6|11", "2018/19|1|-|1", "Total|6|6|12", "Agreed in May"],
    ],
    [
      "where spaces line them up",
      ["Year    Savings", "2017/18       5", "2018/19      16"],
      ["Year|Savings", "2017/18|5", "2018/19|16"],
    ],
    [
      "with another table right under them",
      ["Year Savings", "2017/18 5", "2018/19 6", "Year Costs", "2017/18 1", "2018/19 2"],
      ["Year|Savings", "2017/18|5", "2018/19|6", "Year|Costs", "2017/18|1", "2018/19|2"],
    ],
    [
      "without a row under them that is no total",
      ["Year Savings", "2017/18 5", "2018/19 6", "Reserves 4"],
      ["Year|Savings", "2017/18|5", "2018/19|6", "Reserves 4"],
    ],
    [
      "without a total that lost a figure",
      ["Year Parks Homes", "2017/18 5 6", "2018/19 1 2", "Total 6"],
      ["Year|Parks|Homes", "2017/18|5|6", "2018/19|1|2", "Total 6"],
    ],
  ])("%s", (_which, rows, expected) => {
    expect(parted(...rows)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["one year", ["Year Savings", "2017/18 5"]],
    ["another word over them", ["Service Savings", "2017/18 5", "2018/19 6"]],
    ["fewer figures than words", ["Year Parks Homes", "2017/18 5", "2018/19 6"]],
    ["words among the figures", ["Year Savings", "2017/18 some", "2018/19 6"]],
    ["a word beside a figure", ["Year Parks Homes", "2017/18 5 some", "2018/19 6 7"]],
    ["cells of their own", ["Year|Savings", "2017/18|5", "2018/19|6"]],
    ["names where the years would be", ["Year Savings", "Homes 5", "Parks 6"]],
    ["nothing beside them", ["Year", "2017/18", "2018/19"]],
  ])("but not with %s", (_which, rows) => {
    expect(parted(...rows)).toEqual(rows);
  });
});
