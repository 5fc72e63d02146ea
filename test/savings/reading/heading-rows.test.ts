import { findHeadingRows } from "../../../src/savings/reading/heading-rows";
import { isSameHeading } from "../../../src/savings/reading/repeated-heading";
import type { SheetRows } from "../../sheets";
import { dateCell, gridOf } from "../../sheets";

function headingsIn(rows: SheetRows) {
  return findHeadingRows(gridOf(rows)).map(({ row, rows: count, cells }) => ({
    row,
    count,
    labels: cells.map((cell) => cell.label),
    kinds: cells.map((cell) => cell.meaning?.kind ?? null),
  }));
}

describe("a row of headings", () => {
  test("names a column of figures and another", () => {
    expect(headingsIn([["Savings plan"], [], ["Proposal", "Saving £m"], ["Travel", 1]])).toEqual([
      { row: 2, count: 1, labels: ["Proposal", "Saving £m"], kinds: ["description", "saving"] },
    ]);
  });

  test("of posts stands over all years under it, and savings over theirs", () => {
    const rows: SheetRows = [
      ["Proposal", "Savings", null, "FTE", null, "Lead"],
      [null, "2024/25 £000", "2025/26 £000", "2024/25", "2025/26", null],
      ["Libraries", 140, 210, 4.5, 2, "Head of Culture"],
    ];
    expect(headingsIn(rows).map(({ kinds }) => kinds)).toEqual([
      ["description", "year", "year", "other", "other", "other"],
    ]);
  });

  test("may be what a data file calls its columns", () => {
    const rows: SheetRows = [
      ["service_area", "savingRef", "saving_2024_25", "Annual_Saving_£k", "EqIA"],
      ["Parks", "P1", 10, 10, null],
    ];
    expect(headingsIn(rows).map(({ labels, kinds }) => [labels, kinds])).toEqual([
      [
        ["service area", "saving Ref", "saving 2024/25", "Annual Saving £k", "EqIA"],
        ["service", "code", "year", "saving", null],
      ],
    ]);
  });

  test.each([
    ["a title alone", [["Savings 2017/18"]]],
    ["one year", [["2017/18"]]],
    ["a row with a figure", [["Saving", "Travel", 0.1]]],
    ["a row with a figure as text", [["Saving", "Travel", "(0.100)"]]],
    ["a row with a long text", [["Saving", "2017/18", "x".repeat(100)]]],
    ["words without figures", [["Name", "Address", "Telephone"]]],
    ["a heading beside a cell of spaces", [["Savings", "  "]]],
  ])("is not %s", (_what, rows) => {
    expect(headingsIn(rows)).toEqual([]);
  });

  test.each<[string, SheetRows, string[], number]>([
    [
      "goes on in a row with units that has more cells than it",
      [
        ["Contract", "Annual cost (£)", null, "Saving", null],
        [null, "Old", "New", "£ a year", "%"],
        ["Lifts", 92_400, 74_900, 17_500, 18.9],
      ],
      ["Contract", "Annual cost (£) Old", "New", "Saving £ a year", "%"],
      2,
    ],
    [
      "does not in a row of other words that has more cells than it",
      [
        ["Contract", null, "Saving £", null],
        [null, "Fleet", "n/a", "see note", "due"],
        ["Lifts", null, 17_500, null],
      ],
      ["Contract", "Saving £"],
      1,
    ],
  ])("%s", (_what, rows, labels, count) => {
    expect(headingsIn(rows)).toMatchObject([{ labels, count }]);
  });

  test("takes no words from the line that a page cut, where it is repeated on the next page", () => {
    const heading = ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"];
    const rows: SheetRows = [
      heading,
      ["A1", "Share the front desk with the", 0.1, 0.1],
      heading,
      [null, "library and the health service", null, null],
      ["A2", "Let two floors", 0.2, 0.2],
    ];
    expect(headingsIn(rows).map(({ row, count }) => [row, count])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  test.each([
    ["units under the years", ["Ref", "Proposal", "2017/18", "2018/19"], [null, null, "£m", "£m"], "2017/18 £m"],
    ["£000 under the years", ["Ref", "Proposal", "2017/18", "2018/19"], [null, null, "£000", "£000"], "2017/18 £000"],
    [
      "years above units and names",
      [null, null, "2017/18", "2018/19"],
      ["Ref", "Proposal", "£'000", "£'000"],
      "2017/18 £'000",
    ],
    [
      "units above years and names",
      [null, null, "£000", "£000"],
      ["Ref", "Proposal", "2017/18", "2018/19"],
      "£000 2017/18",
    ],
    [
      "savings over all the years",
      ["Ref", "Proposal", "Savings £m"],
      [null, null, "2017/18", "2018/19"],
      "Savings £m 2017/18",
    ],
  ])("goes on in a second row with %s", (_what, first, second, label) => {
    const [heading] = headingsIn([first, second, ["A1", "Travel", 0.1, 0.1]]);
    expect(heading).toMatchObject({ row: 0, count: 2, kinds: ["code", "description", "year", "year"] });
    expect(heading?.labels[2]).toBe(label);
  });

  test("may be broken over two rows in any of its columns", () => {
    const [heading] = headingsIn([
      ["Description", "New or Existing", "2017/18", "2018/19"],
      [null, "Saving"],
      ["Travel", "New", 1, 1],
    ]);
    expect(heading).toMatchObject({
      count: 2,
      labels: ["Description", "New or Existing Saving", "2017/18", "2018/19"],
    });
  });

  test("does not take in the titles of tables side by side, whatever their first columns are called", () => {
    const [heading] = headingsIn([
      ["Savings (£)", null, null, null, "Assumptions used"],
      ["Ref", "Saving", "2026/27", null, "Assumption", "2026/27"],
      ["D1", "Leisure", 110, null, "New homes", 310],
    ]);
    expect(heading).toMatchObject({ row: 1, count: 1, labels: ["Ref", "Saving", "2026/27", "Assumption", "2026/27"] });
  });

  test("a percentage mark under words of money makes a column of percentages", () => {
    const [heading] = headingsIn([
      ["Service", "Budget", "Saving", "Saving"],
      [null, "£m", "£m", "%"],
      ["Travel", 9, 1, 11.1],
    ]);
    expect(heading?.kinds).toEqual(["service", "budget", "saving", "percent"]);
  });

  test.each([
    ["Savings", "Costs"],
    ["New", "Existing", "One-off"],
  ])("takes in what stands under a year that is repeated over each: %s, %s", (...parts) => {
    // oxfmt-ignore
    const years = ["2027/28", "2028/29"].flatMap((year) => parts.map(() => year));
    const [heading, ...others] = headingsIn([
      ["Savings proposals £000"],
      [null, ...years],
      ["Proposal", ...parts, ...parts],
      ["Travel", ...years.map(() => 1)],
    ]);
    expect(others).toEqual([]);
    expect(heading).toMatchObject({ row: 1, count: 2, labels: ["Proposal", ...years.map((year, at) => `${year} ${parts[at % parts.length]}`)] }); // oxfmt-ignore
  });

  test("takes a year label that became a date, and only such a date", () => {
    const [heading] = headingsIn([
      ["Proposal", dateCell(41_223, "10-Nov"), dateCell(41_619, "11-Dec")],
      ["Travel", 1, 1],
    ]);
    expect(heading).toMatchObject({ labels: ["Proposal", "10-Nov", "11-Dec"], kinds: ["description", "year", "year"] });
    expect(headingsIn([["Savings", dateCell(42_928, "12 July 2017"), "2017/18"]])).toEqual([]);
  });

  test("is the same on the next page when its words are, whatever their spaces and letter case", () => {
    const [a, b, c] = findHeadingRows(
      gridOf([
        ["Ref", "2017/18 £m"],
        ["A1", 1],
        ["REF", "2017/18  £m"],
        ["A2", 1],
        ["Ref", "2018/19 £m"],
        ["A3", 1],
      ]),
    );
    expect([isSameHeading(a!, b!), isSameHeading(a!, c!)]).toEqual([true, false]);
  });
});
