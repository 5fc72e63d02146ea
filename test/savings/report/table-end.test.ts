import { figureLine } from "../../../src/savings/report/line-tokens";
import { isProse } from "../../../src/savings/report/read-line";
import { endOf } from "../../../src/savings/report/table-end";

/** The lines behind a table of so many columns, which begins with the first of these. */
function behind(columns: number, ...texts: string[]): string[] {
  const lines = texts.map((text, at) => ({ text, at, line: at, isBullet: false, figures: figureLine(text) }));
  const rows = lines.filter((line) => line.figures !== null && !isProse(line));
  return texts.slice(endOf(lines, rows, columns));
}

describe("a table ends", () => {
  test.each<[string, number, string[], string[]]>([
    ["with its last row", 2, ["Homes 5 6", "Parks 7 8"], ["", "See the plan"]],
    ["with a row that lost one figure", 3, ["Homes 5 6 7", "", "Parks 7 8"], ["", "See page 4"]],
    ["before a number behind a gap", 3, ["Homes 5 6 7"], ["", "See page 4"]],
    ["with a total that lost several figures", 4, ["Homes 5 6 7 8", "", "Total 15 16"], ["", "See page 4"]],
    ["before a total of which one figure is left", 4, ["Homes 5 6 7 8"], ["", "Total 15", ""]],
    ["before a row behind a gap that lost several", 4, ["Homes 5 6 7 8"], ["", "Parks 15 16", ""]],
    ["with the words right under it", 2, ["Homes 5 6", "and day care", "in the south"], ["", "See the plan"]],
    ["with a row right under it that lost figures", 3, ["Homes 5 6 7", "Parks 8", "and gardens"], [""]],
    ["before the years of another", 2, ["Homes 5 6"], ["Service 2017/18 2018/19"]],
    ["before the number of its page", 3, ["Homes 5 6 7"], ["15"]],
    ["before a note that ends in a number", 3, ["Homes 5 6 7"], ["1 Some of them are paid for by 15"]],
    ["before a sentence with a number", 3, ["Homes 5 6 7"], ["They are to be found in 15 of these:"]],
    ["with words of which some head columns", 2, ["Homes 5 6", "Total Budget Savings"], [""]],
  ])("%s", (_where, columns, table, rest) => {
    expect(behind(columns, ...table, ...rest)).toEqual(rest);
  });

  test.each<[string, string[], string[]]>([
    [
      "with a row further down whose code and figure stand under those of its rows",
      ["A1  Homes   5   6   7", "A2  Parks   1   2   3", "", "A3  Fees            4"],
      ["", "See the paper of May 9"],
    ],
    [
      "also where one of its figures stands elsewhere",
      ["A1  Homes   5   6   7   8", "A2  Parks   1   2   3   4", "", "A3  Fees        9   30"],
      [""],
    ],
    ["before one without a code", ["A1  Homes   5   6   7", "A2  Parks   1   2   3"], ["", "    Fees            4"]],
    [
      "before one whose figure stands elsewhere",
      ["A1  Homes   5   6   7", "A2  Parks   1   2   3"],
      ["", "A3  Fees              4"],
    ],
    ["before one where it has a single row", ["A1  Homes   5   6   7"], ["", "A3  Fees            4"]],
    [
      "before one where not all of its rows have codes",
      ["A1  Homes   5   6   7", "    Parks   1   2   3"],
      ["", "A3  Fees            4"],
    ],
  ])("%s", (_where, table, rest) => {
    const columns = figureLine(table[0] ?? "")?.figures.length ?? 0;
    expect(behind(columns, ...table, ...rest)).toEqual(rest);
  });

  test("where one figure a line is a list, before another that is none of its items", () => {
    expect(behind(1, "Homes 5", "Parks 6", "12")).toEqual([]);
  });
});
