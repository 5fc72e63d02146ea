import type { SheetCell } from "../../sheets";
import { addressesOf, dateCell, foundIn } from "../../sheets";

const rowsWith = (cell: SheetCell, total: SheetCell = null, unit = "£m") => [
  ["Ref", "Proposal", `2017/18 ${unit}`, `2018/19 ${unit}`],
  ["A1", "Travel", cell, 0.2],
  ["A2", "Homes", 0.3, 0.3],
  ["A3", "Parks", 0.4, 0.4],
  ...(total === null ? [] : [[null, "Total", total, 0.9]]),
];

describe("a cell in a figure's place", () => {
  test.each<[string, SheetCell, string, string]>([
    ["figure-is-error", "#REF!", "error", 'A1, 2017/18: "#REF!" is an error value.'],
    ["figure-is-date", dateCell(42_928, "12-Jul"), "error", 'A1, 2017/18: "12-Jul" is a date.'],
    [
      "figure-is-malformed",
      "£ 6,50",
      "error",
      'A1, 2017/18: "£ 6,50" has its digits grouped in a way that can be read as two figures.',
    ],
    ["figure-is-too-large", 1e300, "error", 'A1, 2017/18: "1e+300" is too large to be added up to the penny.'],
    ["figure-is-words", "see note", "warning", 'A1, 2017/18: "see note" is not a figure.'],
    ["figure-to-be-confirmed", "TBC", "note", 'A1, 2017/18: "TBC" is still to be confirmed.'],
  ])("%s: %p is a finding of weight %s", (check, cell, severity, message) => {
    const [finding, ...others] = foundIn(rowsWith(cell), check);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity, message });
    expect(addressesOf(finding)).toEqual(["C2"]);
  });

  test.each([0.1, "0.1", "n/a", "-", "nil", null, "", "(0.100) ¹"])("%p is accepted", (cell) => {
    for (const check of [
      "figure-is-error",
      "figure-is-date",
      "figure-is-malformed",
      "figure-is-words",
      "figure-to-be-confirmed",
    ])
      expect(foundIn(rowsWith(cell), check)).toEqual([]);
  });

  test("is named in a total too, which could not be compared", () => {
    const [finding] = foundIn(rowsWith(0.1, "#REF!"), "figure-is-error");
    expect(finding?.message).toBe('"Total", 2017/18: "#REF!" is an error value.');
    expect(addressesOf(finding)).toEqual(["C5"]);
  });
});

describe("a figure that is text", () => {
  test("is named by its line", () => {
    const [finding, ...others] = foundIn(rowsWith("(0.100)"), "figure-is-text");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", message: "A1: (0.100) in 2017/18 is text." });
    expect(addressesOf(finding)).toEqual(["C2"]);
  });

  test("is one finding for all the years of its line", () => {
    const rows = [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Travel", "0.1", "0.2"],
      ["A2", "Homes", 0.3, 0.3],
    ];
    expect(foundIn(rows, "figure-is-text").map((finding) => finding.message)).toEqual([
      "A1: 0.1 and 0.2 in 2017/18 and 2018/19 are text.",
    ]);
  });

  test("is one finding for a column that is all text", () => {
    const rows = [
      ["Ref", "Saving £m"],
      ["A1", "0.1"],
      ["A2", "n/a"],
      ["A3", "0.3"],
    ];
    expect(foundIn(rows, "figure-is-text").map((finding) => finding.message)).toEqual([
      'All 2 figures under "Saving £m" are text, such as "0.1".',
    ]);
  });

  test.each([0.1, "n/a", null])("is not %p", (cell) => {
    expect(foundIn(rowsWith(cell), "figure-is-text")).toEqual([]);
  });
});

describe("a figure with a unit of its own", () => {
  test("is named where it differs from its column's", () => {
    const [finding] = foundIn(rowsWith("£10k"), "figure-has-own-unit");
    expect(finding?.message).toBe('A1, 2017/18: "£10k" names £000 in a column of £m.');
  });

  test.each(["£0.1m", "0.1", 0.1])("is not where it is %p, in a column of £m", (cell) => {
    expect(foundIn(rowsWith(cell), "figure-has-own-unit")).toEqual([]);
  });
});

describe("thousands in a column of millions", () => {
  test.each([
    [150, 1],
    [-150, 1],
    [149, 0],
    [150.1, 1],
    [99, 0],
  ])("%p, where the middle figure is 0.3, is asked about %p times", (figure, count) => {
    expect(foundIn(rowsWith(figure), "figure-in-wrong-unit")).toHaveLength(count);
  });

  test("are not asked about in a column of thousands", () => {
    expect(foundIn(rowsWith(1_500, null, "£000"), "figure-in-wrong-unit")).toEqual([]);
  });

  test("say what the middle figure is", () => {
    expect(foundIn(rowsWith(150), "figure-in-wrong-unit")[0]?.message).toBe(
      "A1, 2017/18: 150 stands in a column of £m whose middle figure is 0.3. Is it in thousands?",
    );
  });
});
