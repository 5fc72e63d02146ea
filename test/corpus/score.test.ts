import {
  ALL_WELL,
  counts,
  expected,
  expectedTable,
  FEES,
  figure,
  line,
  SHELTERS,
  table,
  TOTAL,
  TREES,
} from "./examples";
import { scoreCase } from "./score";
import type { ReadLine, ReadTable, Score } from "./score";

describe("the score of a case", () => {
  const elsewhere = line("Z9", "Something else", [70, null]);
  test.each<[string, ReadTable[], Partial<Score>]>([
    ["all is read as it should be", [table()], {}],
    [
      "a figure differs",
      [withLines(line("A1", "Bus shelters", [5000, 8001]), TREES, FEES)],
      { right: 4, silentlyWrong: 1 },
    ],
    [
      "a figure differs by less than a penny",
      [withLines(line("A1", "Bus shelters", [5000.001, 8000]), TREES, FEES)],
      {},
    ],
    [
      "a sign is turned",
      [withLines(SHELTERS, line("A2", "Tree surgery", [2000]), FEES)],
      { right: 4, silentlyWrong: 1 },
    ],
    [
      "a figure differs and is asked about",
      [withLines({ ...SHELTERS, figures: [figure(5000), figure(8001, 1, true)] }, TREES, FEES)],
      { right: 4, flagged: 2 },
    ],
    [
      "a figure is right and its line asked about",
      [withLines({ ...SHELTERS, asked: true }, TREES, FEES)],
      { rightButAsked: 2 },
    ],
    ["the whole table is asked about", [table({ asked: true })], { rightButAsked: 5 }],
    ["a line is missing", [withLines(TREES, FEES)], { right: 3, silentlyWrong: 2 }],
    [
      "a missing line stands among the uncertain rows",
      [table({ lines: [TREES, FEES], uncertain: [{ name: "A1 Bus shelters", written: ["5"] }] })],
      { right: 3, flagged: 3 },
    ],
    ["a line is read that is none", [withLines(SHELTERS, TREES, FEES, elsewhere)], { silentlyWrong: 1 }],
    [
      "a line is read that is none, and asked about",
      [withLines(SHELTERS, TREES, FEES, { ...elsewhere, asked: true })],
      {},
    ],
    [
      "a total is read as a line",
      [table({ lines: [SHELTERS, TREES, FEES, TOTAL], totals: [] })],
      { right: 4, silentlyWrong: 1 },
    ],
    ["a total is missing", [table({ totals: [] })], { right: 4, silentlyWrong: 1 }],
    [
      "a line is read as a total",
      [table({ lines: [TREES, FEES], totals: [SHELTERS, TOTAL] })],
      { right: 3, silentlyWrong: 2 },
    ],
    [
      "a figure is read where none stands",
      [withLines(SHELTERS, line("A2", "Tree surgery", [-2000, 0]), FEES)],
      { silentlyWrong: 1 },
    ],
    [
      "a figure that nobody can know is read as if known",
      [withLines(SHELTERS, TREES, line(null, "Legal fees", [100, 650]))],
      { flagged: 0, silentlyWrong: 1 },
    ],
    [
      "a figure that nobody can know is passed over",
      [withLines(SHELTERS, TREES, line(null, "Legal fees", [100, null]))],
      { flagged: 0, silentlyWrong: 1 },
    ],
    [
      "posts are read as a saving",
      [
        withLines(
          { ...SHELTERS, figures: [...SHELTERS.figures, { key: "saving", pounds: 3, asked: false }] },
          TREES,
          FEES,
        ),
      ],
      { silentlyWrong: 1 },
    ],
    ["the basis is wrong", [table({ basis: "incremental" })], { silentlyWrong: 1 }],
    ["the basis is not known, which asks", [table({ basis: null })], {}],
    ["a code is wrong", [withLines({ ...SHELTERS, code: "A" }, TREES, FEES)], { wrongCodes: 1 }],
    ["another table is read that is none", [table(), table({ lines: [elsewhere], totals: [] })], { falseTables: 1 }],
    ["another table is asked about", [table(), table({ lines: [elsewhere], totals: [], asked: true })], {}],
    ["no table is read", [], { right: 0, flagged: 0, silentlyWrong: 6, missedTables: 1 }],
  ])("when %s", (_, read, change) => {
    expect(counts(scoreCase(expected(expectedTable()), read))).toEqual({ ...ALL_WELL, ...change });
  });

  function withLines(...lines: ReadLine[]): ReadTable {
    return table({ lines });
  }
});

describe("a complaint", () => {
  it("names the table, the line, the year, and both figures", () => {
    const read = table({ lines: [line("A1", "Bus shelters", [5000, null]), TREES, FEES] });
    expect(scoreCase(expected(expectedTable()), [read]).complaints).toEqual([
      'Table 1, line "A1 Bus shelters", 2018/19: expected 8,000, read nothing.',
      'Table 1, line "Legal fees", 2018/19: expected a question, read nothing, and the user is asked.',
    ]);
  });

  it("is not made of a table that must not be read and was not", () => {
    expect(scoreCase(expected(), [])).toEqual({ ...ALL_WELL, figures: 0, right: 0, flagged: 0, complaints: [] });
  });
});
