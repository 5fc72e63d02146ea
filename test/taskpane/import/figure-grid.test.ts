import { cellAfter, cellInWords, figuresByLine, gridLines } from "../../../src/taskpane/import/figure-grid";
import { cellKey, isMarked, isWithin } from "../../../src/taskpane/import/marks";
import { readLines, tableOf } from "../../savings/report/reading";
import { YEARS_DOWN } from "./years-down";

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

  test.each([
    ["years head columns", REPORT],
    ["years run down", YEARS_DOWN],
  ])("names no two cells alike where %s", (_how, report) => {
    const read = readLines(...report);
    const keys = gridLines(0, tableOf(read), read)
      .flatMap(({ name, figures }) => [name, ...figures])
      .map(({ key }) => key);
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

describe("how lines and totals are called", () => {
  /** The names of a report's lines and totals, and what its last line's first figure is called. */
  function named(...report: readonly string[]): { names: string[]; figure: string | undefined } {
    const reading = readLines(...report);
    const lines = gridLines(0, tableOf(reading), reading);
    return { names: lines.map(({ name }) => name.label), figure: lines.at(-1)?.figures[0]?.label };
  }

  test("a sub-total without words is called one, and so are its figures", () => {
    const { names, figure } = named(
      "Savings proposals: new saving in each year (£m)",
      "",
      "Savings proposal\t2017/18\t2018/19",
      "Debt recovery\t(1.461)\t(1.226)",
      "Day centre catering\t(0.160)\t(0.124)",
      "\t(1.621)\t(1.350)",
    );
    expect(names).toEqual(["Debt recovery, line 4", "Day centre catering, line 5", "Sub-total: agrees, line 6"]);
    expect(figure).toBe("Sub-total, 2017/18: (1.621), line 6");
  });

  test("a line that has neither code nor name says so, and where it is", () => {
    const { names, figure } = named("Savings £m", "Proposal\t2017/18\t2018/19", "Parking\t1.0\t2.5", "\t4.0\t0.2");
    expect(names).toEqual(["Parking, line 3", "No name, line 4"]);
    expect(figure).toBe("No name, 2017/18: 4.0, line 4");
  });

  test("lines whose years run down share their rows, and a total of theirs stands on all of its own", () => {
    const { names } = named(...YEARS_DOWN);
    expect(names).toEqual([
      "Adults, lines 3–6",
      "Children, lines 3–6",
      "Communities, lines 3–6",
      "Total: agrees, lines 3–6",
    ]);
  });
});

describe("the cells of a report by keys", () => {
  const rowsOf = (...report: readonly string[]) => {
    const reading = readLines(...report);
    return gridLines(0, tableOf(reading), reading).flatMap(({ name, figures }) => [[name], figures]);
  };
  const rows = rowsOf(...REPORT);
  const labels = ["CH1 Contact and escort", "CH1, 2017/18", "CH1, 2018/19", "CH2 Close the depot", "CH2, 2017/18"];
  const [name = "", first = "", last = "", nextName = "", nextFirst = ""] = labels;
  const cell = (label: string, all = rows) => all.flat().find((one) => one.label.startsWith(label))!;

  test.each([
    ["ArrowDown", name, first],
    ["ArrowDown", last, nextName],
    ["ArrowUp", first, name],
    ["ArrowUp", nextFirst, nextName],
    ["ArrowUp", nextName, first],
    ["ArrowRight", first, last],
    ["ArrowLeft", last, first],
    ["End", first, last],
    ["Home", last, first],
  ])("%s leads from %s to %s", (key, from, to) => {
    expect(cellAfter(rows, cell(from).key, key)).toBe(cell(to));
  });

  test.each([
    ["ArrowUp", name],
    ["ArrowRight", last],
    ["ArrowLeft", first],
    ["ArrowDown", "Total, 2018/19"],
    ["a", first],
  ])("%s leads nowhere from %s", (key, from) => {
    expect(cellAfter(rows, cell(from).key, key)).toBeUndefined();
  });

  test("nothing leads anywhere from a cell that is not there any more", () => {
    expect(cellAfter(rows, "9 9 name", "ArrowDown")).toBeUndefined();
  });

  test("every cell is reached by going down, also where lines share their rows", () => {
    const all = rowsOf(...YEARS_DOWN);
    const reached = [all[0]![0]!];
    for (let at = reached[0]; (at = cellAfter(all, at?.key, "ArrowDown"));) reached.push(at);
    expect(reached.map(({ label }) => label)).toEqual(all.map((row) => row[0]!.label));
  });
});

describe("what is said of a cell that is chosen", () => {
  const reading = readLines(
    "Savings proposals £m",
    "Ref\tProposal\t2017/18\t2018/19",
    "CH1\tContact and  escort\t(0.100)\t(0.250)",
    "for children in care",
    `CH2\t${"A long name of a proposal ".repeat(6)}\t(1.250)\t(0.100)`,
  );
  const [first, second] = gridLines(0, tableOf(reading), reading);

  test.each([
    ["a figure: its line", first!.figures[0]!, "Line 3: CH1 Contact and escort (0.100) (0.250)"],
    ["a name: all lines of it", first!.name, "Lines 3–4: CH1 Contact and escort (0.100) (0.250) for children in care"],
    [
      "a long line: its beginning",
      second!.name,
      `Line 5: ${`CH2 ${"A long name of a proposal ".repeat(6)}`.slice(0, 120)}…`,
    ],
  ])("%s", (_what, cell, words) => expect(cellInWords(cell, reading)).toBe(words));
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
