import { counts, expected, expectedLine, expectedTable, FEES, line, SHELTERS, table, TREES } from "./examples";
import type { Expected } from "./expected";
import { scoreCase } from "./score";
import type { ReadTable, Score } from "./score";

describe("what belongs together", () => {
  it("is found where a name stands twice, by the order of the lines", () => {
    const lines = [expectedLine("A1", "Travel", 10, null), expectedLine("A1", "Travel", 20, null)];
    const read = [line("A1", "Travel", [10]), line("A1", "Travel", [20])];
    expect(scoreCase(expected(expectedTable({ lines, totals: [] })), [table({ lines: read, totals: [] })]).right).toBe(
      2,
    );
  });

  it("is found by its figures where one of two equal names is missing", () => {
    const lines = [expectedLine(null, "Travel", 10, null), expectedLine(null, "Travel", 20, null)];
    const read = table({ lines: [line(null, "Travel", [20])], totals: [] });
    expect(counts(scoreCase(expected(expectedTable({ lines, totals: [] })), [read]))).toMatchObject({
      right: 1,
      silentlyWrong: 1,
    });
  });

  it("is found for tables in any order", () => {
    const other = expectedTable({ lines: [expectedLine("B7", "Pest control", 1, 2)], totals: [] });
    const read = [table(), table({ lines: [line("B7", "Pest control", [1, 2])], totals: [] })];
    expect(scoreCase(expected(other, expectedTable()), read)).toMatchObject({ right: 7, silentlyWrong: 0 });
  });

  it("is found though the code was left in the name, which counts as a wrong code", () => {
    const read = table({ lines: [line(null, "A1 - Bus  shelters", [5000, 8000]), TREES, FEES] });
    expect(scoreCase(expected(expectedTable()), [read])).toMatchObject({ right: 5, wrongCodes: 1 });
  });
});

describe("a figure's column", () => {
  const single = (key: string): Expected =>
    expected(
      expectedTable({
        basis: "n/a",
        years: key === "saving" ? [] : ["2017/18"],
        lines: [{ code: null, name: "Legal fees", figures: { [key]: 100 } }],
        totals: [],
      }),
    );
  const readAs = (...keys: string[]): ReadTable[] => [
    table({
      lines: [line(null, "Legal fees", [], { figures: keys.map((key) => ({ key, pounds: 50, asked: false })) })],
    }),
  ];

  test.each([
    ["2017/18", ["2017/18", "2017/18"], 1],
    ["2017/18", ["saving", "saving"], 1],
    ["saving", ["2017/18", "2017/18"], 0],
    ["2017/18", ["2018/19", "2018/19"], 0],
    ["2017/18 target", ["target", "target"], 1],
    ["target", ["2017/18 target", "2017/18 target"], 1],
    ["2017/18 target", ["2018/19 target", "2018/19 target"], 0],
    ["target", ["achieved", "achieved"], 0],
  ])("%s is answered by the sum of the columns %j: %i right", (key, keys, right) => {
    expect(scoreCase(single(key), readAs(...keys)).right).toBe(right);
  });

  it("may be a total across the years, which claims no saving", () => {
    const read = { ...SHELTERS, figures: [...SHELTERS.figures, { key: "total", pounds: 8000, asked: false }] };
    expect(scoreCase(expected(expectedTable()), [table({ lines: [read, TREES, FEES] })]).silentlyWrong).toBe(0);
  });
});

describe("rows that cannot be placed in years", () => {
  const unsure: Expected = {
    ...expected(expectedTable()),
    uncertain: [{ name: "Parking", written: ["(50)", "(60)"] }],
  };

  test.each<[string, Partial<ReadTable>, Partial<Score>]>([
    [
      "are asked about",
      { uncertain: [{ name: "A7 Parking", written: ["(50)", "(60)"] }] },
      { flagged: 3, silentlyWrong: 0 },
    ],
    [
      "are read as a line",
      { lines: [SHELTERS, TREES, FEES, line("A7", "Parking", [50, 60])] },
      { flagged: 1, silentlyWrong: 2 },
    ],
    ["are passed over", {}, { flagged: 1, silentlyWrong: 2 }],
  ])("%s", (_, change, score) => {
    expect(scoreCase(unsure, [table(change)])).toMatchObject({ figures: 8, right: 5, ...score });
  });
});
