import { fittingHeading } from "../../../src/savings/report/fit-row";
import { asUnitsOf, cellsLost, hasLostFirstCell, withCellsBefore, withFirstCell } from "../../../src/savings/report/lost-first-cell"; // oxfmt-ignore

/** A row of cells, as they stand between bars. */
const row = (written: string) => ({ line: 0, cells: written.split("|").map((cell) => cell.trim()) });
const heading = (written: string) => fittingHeading(row(written)) ?? { width: 0, figureColumns: [], labels: [] };

describe("a heading has lost the empty cell over the names", () => {
  test.each([
    ["where each row has a name more", "2017/18|2018/19", ["Homes|5|6", "Parks|7|8"]],
    ["though a row stands under it without figures", "2017/18|2018/19", ["Adults", "", "Homes|5|6"]],
    ["though units stand under it", "2017/18|2018/19", ["£m|£m", "Homes|5|6"]],
    ["though a row has fewer figures", "2017/18|2018/19", ["Homes|5", "Parks|7|8"]],
    ["where most rows have it", "2017/18|2018/19", ["Homes|5|6", "Parks|7|8", "Care|x|5|6"]],
    ["whatever empty cells stand behind it", "2017/18|2018/19||", ["Homes|5|6"]],
  ])("%s", (_when, written, below) => {
    expect(hasLostFirstCell(row(written), below.map(row))).toBe(true);
  });

  test.each([
    ["with words over the names", "Service|2017/18|2018/19", ["Homes|5|6"]],
    ["with one label", "2017/18", ["Homes|5"]],
    ["where rows have as many cells", "2017/18|2018/19", ["5|6", "7|8"]],
    ["where rows have a figure more", "2017/18|2018/19", ["Homes|5|6|7"]],
    ["where as many rows differ", "2017/18|2018/19", ["Homes|5|6", "Parks|x|7|8"]],
    ["with a gap among the figures", "2017/18|2018/19", ["Homes|5||6"]],
    ["of which only the next heading's rows have one", "2017/18|2018/19", ["2019/20|2020/21", "Homes|5|6"]],
    ["with nothing under it", "2017/18|2018/19", []],
  ])("but not one %s", (_which, written, below) => {
    expect(hasLostFirstCell(row(written), below.map(row))).toBe(false);
  });

  test("and has it again", () => {
    expect(withFirstCell(row("2017/18|2018/19")).cells).toEqual(["", "2017/18", "2018/19"]);
  });
});

describe("cells that a heading has lost before its figures", () => {
  test.each([
    ["one", "Proposal|2017/18|2018/19", ["A1|Homes|5|6", "A2|Parks|7|8"], 1],
    ["two", "Proposal|2017/18|2018/19", ["A1|Homes|New|5|6"], 2],
    ["none, where rows are as wide", "Proposal|2017/18|2018/19", ["Homes|5|6"], 0],
    ["none, where rows differ", "Proposal|2017/18|2018/19", ["A1|Homes|5|6", "Parks|7|8"], 0],
    ["none, where figures stand apart", "Proposal|2017/18|2018/19", ["A1|Homes|5||6"], 0],
    ["none, where rows go on behind the figures", "Proposal|2017/18|2018/19", ["A1|Homes|5|6|Red"], 0],
    ["one, whatever rows have fewer figures", "Proposal|2017/18|2018/19", ["A1|Homes|5|6", "A2|Parks|7"], 1],
    ["one, though units and blanks stand between", "Proposal|2017/18|2018/19", ["|£m|£m", "", "A1|Homes|5|6"], 1],
    [
      "none, where the rows are another heading's",
      "Proposal|2017/18|2018/19",
      ["Item|2017/18|2018/19", "A1|Homes|5|6"],
      0,
    ],
    ["none, with nothing under it", "Proposal|2017/18|2018/19", [], 0],
  ])("%s", (_what, written, below, expected) => {
    expect(cellsLost(heading(written), below.map(row))).toBe(expected);
  });

  test("stand before the figures again", () => {
    const written = "Proposal|2017/18|2018/19";
    expect(withCellsBefore(row(written), heading(written), 2).cells).toEqual([
      "Proposal",
      "",
      "",
      "2017/18",
      "2018/19",
    ]);
  });
});

describe("units by themselves", () => {
  test.each([
    ["£m|£m", ["", "£m", "£m"]],
    ["|(£000)|%", ["", "(£000)", "%"]],
  ])("%j stand under the labels", (written, expected) => {
    expect(asUnitsOf(heading("Proposal|2017/18|2018/19"), row(written))?.cells).toEqual(expected);
  });

  test.each(["£m", "£m|£m|£m", "£m|5", "in £m|£m", "£m net|£ millions"])("%j do not", (written) => {
    expect(asUnitsOf(heading("Proposal|2017/18|2018/19"), row(written))).toBeNull();
  });
});
