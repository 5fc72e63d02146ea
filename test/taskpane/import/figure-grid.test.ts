import { figuresByLine, gridLines } from "../../../src/taskpane/import/figure-grid";
import { cellKey, isMarked, isWithin } from "../../../src/taskpane/import/marks";
import { readLines, tableOf } from "../../savings/report/reading";

const REPORT = [
  "Savings proposals £m", // line 1
  "Ref\tProposal\t2017/18\t2018/19",
  "CH1\tContact and escort\t(0.100)\t(0.250)",
  "CH2\tClose the depot\t(1.250)\tup to 0.1",
  "\tTotal\t(1.350)\t(0.150)",
];

describe("what was read of a report, as it is checked", () => {
  const reading = readLines(...REPORT);
  const lines = gridLines(0, tableOf(reading), reading);

  test("has a row a line, with the totals under them", () => {
    expect(lines.map(({ name, isTotal }) => [name.text, isTotal])).toEqual([
      ["CH1 Contact and escort", false],
      ["CH2 Close the depot", false],
      ["Total: agrees", true],
    ]);
  });

  test("says of a total where its lines come to something else", () => {
    const other = readLines(...REPORT.slice(0, 4), "\tTotal\t(1.450)\t(0.150)");
    expect(gridLines(0, tableOf(other), other).at(-1)?.name.text).toBe("Total: differs");
  });

  test("shows each figure as it is written, and says its line, its column and where it was read", () => {
    expect(lines[0]!.figures.map(({ text, label }) => [text, label])).toEqual([
      ["(0.100)", "CH1, 2017/18: (0.100), line 3"],
      ["(0.250)", "CH1, 2018/19: (0.250), line 3"],
    ]);
    expect(lines[0]!.name.label).toBe("CH1 Contact and escort, line 3");
  });

  test("names no two cells alike", () => {
    const keys = lines.flatMap(({ name, figures }) => [name, ...figures]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("says in a sentence what is to be checked, with its column", () => {
    const [first, second] = lines;
    expect([first!.toCheck, first!.figures.some(({ isToCheck }) => isToCheck)]).toEqual([[], false]);
    expect(second!.figures.map(({ isToCheck }) => isToCheck)).toEqual([false, true]);
    expect(second!.toCheck).toEqual([expect.stringMatching(/^2018\/19: \S/)]);
  });

  test("counts the figures of each line of the text", () => {
    expect([...figuresByLine(reading)]).toEqual([
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
  });
});

describe("what is marked", () => {
  const cell = { key: cellKey(0, 2, 3), lines: { first: 3, last: 3 } };

  test.each([
    ["nothing was chosen", null, false],
    ["the cell was chosen", { lines: { first: 9, last: 9 }, cell: "0 2 3" }, true],
    ["another cell of its line was chosen", { lines: { first: 3, last: 3 }, cell: "0 2 4" }, false],
    ["its line was chosen", { lines: { first: 3, last: 3 }, cell: null }, true],
    ["lines around its own were chosen", { lines: { first: 2, last: 4 }, cell: null }, true],
    ["the line before was chosen", { lines: { first: 2, last: 2 }, cell: null }, false],
    ["the line after was chosen", { lines: { first: 4, last: 4 }, cell: null }, false],
  ])("where %s", (_what, mark, marked) => expect(isMarked(cell, mark)).toBe(marked));

  test("a cell of several lines is not marked by one of them", () => {
    expect(isMarked({ ...cell, lines: { first: 3, last: 4 } }, { lines: { first: 3, last: 4 }, cell: null })).toBe(
      false,
    );
  });

  test.each([
    [1, false],
    [2, true],
    [4, true],
    [5, false],
  ])("line %p is within lines 2 to 4: %p", (line, within) => {
    expect(isWithin(line, { lines: { first: 2, last: 4 }, cell: null })).toBe(within);
  });
});
