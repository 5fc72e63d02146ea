import { paragraphCells } from "../../../src/savings/report/paragraph-cells";
import { textLine } from "../../../src/savings/report/text-line";
import { underNames, withOwnUnits } from "../../../src/savings/report/units-in-cells";

/** Paragraphs, and lines with a bar behind them, as cells: their lines, their texts, and "#" before a figure. */
const cellsIn = (...lines: string[]) =>
  paragraphCells(
    lines.map((text, at) =>
      text.endsWith("|") ? { ...textLine(text.slice(0, -1), at), isCell: true } : textLine(text, at),
    ),
  );
const written = (cells: ReturnType<typeof cellsIn>) =>
  cells.map(({ at, to, text, kind }) => `${at}-${to} ${kind === "figure" ? "#" : ""}${kind === "empty" ? "()" : text}`);

describe("cells that are paragraphs", () => {
  test.each<[string, string[], string[]]>([
    ["of one line or more", ["Homes for", "  older people", "", "5"], ["0-1 Homes for older people", "3-3 #5"]],
    ["with a line of spaces for an empty one", ["Homes", "", " ", "", "5"], ["0-0 Homes", "2-2 ()", "4-4 #5"]],
    ["without what belongs to the page", ["Homes", "", "Page 3 of 4", "", "5"], ["0-0 Homes", "4-4 #5"]],
    ["of which a year is no figure", ["2017/18", "", "n/a"], ["0-0 2017/18", "2-2 #n/a"]],
  ])("%s", (_what, lines, expected) => {
    expect(written(cellsIn(...lines))).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ["one after another", ["Homes|", "5|", "|"], ["0-0 Homes", "1-1 #5", "2-2 ()"]],
    [
      "with their first words on the line before",
      ["Homes for", "older people|", "5|"],
      ["0-1 Homes for older people", "2-2 #5"],
    ],
    [
      "under a title, where it heads names",
      ["Savings of all", "Proposal|", "5|"],
      ["0-0 Savings of all", "1-1 Proposal", "2-2 #5"],
    ],
    ["under a title, where it is empty", ["Savings of all", "|", "5|"], ["0-0 Savings of all", "1-1 ()", "2-2 #5"]],
  ])("with bars behind them, %s", (_how, lines, expected) => {
    expect(written(cellsIn(...lines))).toEqual(expected);
  });
});

describe("a unit in a cell of its own", () => {
  test("belongs to the heading before it", () => {
    expect(written(withOwnUnits(cellsIn("Amount|", "£000|", "5|")))).toEqual(["0-1 Amount £000", "2-2 #5"]);
  });

  test.each([
    ["another unit stands behind it", ["Amount|", "£000|", "£m|"]],
    ["it stands behind a figure", ["5|", "£000|"]],
    ["it stands first", ["£000|", "Amount|"]],
  ])("does not where %s", (_when, lines) => {
    expect(withOwnUnits(cellsIn(...lines))).toHaveLength(lines.length);
  });

  test.each<[string, string[], string[]]>([
    ["first in its row moves under the last headings", ["£m|", "£m|", "|"], ["", "£m", "£m"]],
    ["behind an empty cell stays", ["|", "£m|", "£m|"], ["", "£m", "£m"]],
    ["behind words stays", ["Service|", "£m|", "|"], ["Service", "£m", ""]],
  ])("%s", (_which, row, expected) => {
    expect(underNames(cellsIn(...row)).map(({ text }) => text)).toEqual(expected);
  });
});
