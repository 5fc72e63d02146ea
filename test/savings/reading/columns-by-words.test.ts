import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** What columns hold by the words in them, where their headings do not say it. */

const kindsIn = (...rows: SheetRows) =>
  readSheet(gridOf(rows, "Savings"), []).tables[0]?.columns.map(({ kind }) => kind) ?? [];

describe("a column says what each line is", () => {
  const typesWith = (word: string) =>
    readSheet(gridOf([["Proposal", "Column", "2026/27"], ["Roads", "Saving", 1], ["Homes", word, 2]], "Savings"), []).tables[0]?.lines.map(({ type }) => type); // oxfmt-ignore

  test.each<[string, readonly (string | null)[]]>([
    ["saving", ["Saving", "Savings", "Efficiency", "Efficiencies", "Reduction", "Reductions", "Cost saving", "Budget reduction"]], // oxfmt-ignore
    ["pressure", ["Growth", "Pressure", "Pressures", "Cost", "Costs", "Investment", "Investments", "Service growth", "Demographic pressure", "Additional cost"]], // oxfmt-ignore
    ["income", ["Income", "Income generation"]],
    ["new", ["New", "New saving"]],
    ["existing", ["Existing"]],
    ["one-off", ["One-off", "One off"]],
  ])("%s: %j", (type, words) => {
    for (const word of words) expect([word, typesWith(word ?? "")]).toEqual([word, ["saving", type]]);
  });

  test.each(["Recurring", "Transformation"])("also where %j is not known to be either", (word) => {
    expect(kindsIn(["Proposal", "Column", "2026/27"], ["Roads", "Saving", 1], ["Homes", word, 2])[1]).toBe("type");
  });

  test.each<[string, SheetRows]>([
    [
      "one word is another",
      [
        ["Proposal", "Column", "2026/27"],
        ["Roads", "Saving", 1],
        ["Homes", "Old", 2],
      ],
    ],
    [
      "a word says more",
      [
        ["Proposal", "Column", "2026/27"],
        ["Roads", "Saving", 1],
        ["Homes", "Saving on roads", 2],
      ],
    ],
    [
      "no word is of savings",
      [
        ["Proposal", "Column", "2026/27"],
        ["Roads", "Growth", 1],
        ["Homes", "Cost", 2],
      ],
    ],
    [
      "there is one word",
      [
        ["Proposal", "Column", "2026/27"],
        ["Roads", "Saving", 1],
        ["Homes", null, 2],
      ],
    ],
  ])("but not where %s", (_where, rows) => {
    expect(kindsIn(...rows)[1]).toBe("other");
  });

  test("but not beside one that is headed as the type", () => {
    expect(kindsIn(["Proposal", "Type", "Column", "2026/27"], ["Roads", "A", "Saving", 1], ["Homes", "B", "Saving", 2])).toEqual(["description", "type", "other", "year"]); // oxfmt-ignore
  });
});

describe("a column holds the codes", () => {
  test.each<[string, SheetRows, string[]]>([
    ["without a heading", [[null, "Proposal", "2026/27"], ["A1", "Roads", 1], ["A2", "Homes", 2]], ["code", "description", "year"]], // oxfmt-ignore
    ["without a heading, and with the word of a total", [[null, "Proposal", "2026/27"], ["A1", "Roads", 1], ["A2", "Homes", 2], ["Total", null, 3]], ["code", "description", "year"]], // oxfmt-ignore
    ["under a heading of names, beside the names", [["Item", "Scheme", "2026/27"], ["A1", "Roads", 1], ["A2", "Homes", 2]], ["code", "description", "year"]], // oxfmt-ignore
    ["but not where there is one code", [[null, "Proposal", "2026/27"], ["A1", "Roads", 1], [null, "Homes", 2]], ["other", "description", "year"]], // oxfmt-ignore
    ["but not where other words stand in it", [[null, "Proposal", "2026/27"], ["A1", "Roads", 1], ["north", "Homes", 2]], ["other", "description", "year"]], // oxfmt-ignore
    ["but not behind the figures", [["Proposal", "2026/27", null], ["Roads", 1, "A1"], ["Homes", 2, "A2"]], ["description", "year"]], // oxfmt-ignore
    ["but not of posts", [["FTE", "Scheme", "2026/27"], ["A1", "Roads", 1], ["A2", "Homes", 2]], ["other", "description", "year"]], // oxfmt-ignore
  ])("%s", (_where, rows, kinds) => {
    expect(kindsIn(...rows)).toEqual(kinds);
  });
});

describe("what was approved beside what was achieved", () => {
  test.each(["Approved", "Approved saving", "Approved 2025/26", "Original 2025/26 £000", "Planned savings 2025/26"])(
    "is the target: %s",
    (heading) => {
      expect(kindsIn(["Saving", heading, "Delivered at month 7"], ["Depot", 4, 2], ["Offices", 1, 1])).toEqual(["description", "target", "achieved"]); // oxfmt-ignore
    },
  );

  test.each([
    ["another year stands beside it", ["Approved 2025/26", "2026/27", "Delivered"]],
    ["two were", ["Approved 2025/26", "Planned 2026/27", "Delivered"]],
  ])("is none where %s", (_where, headings) => {
    expect(kindsIn(["Saving", ...headings], ["Depot", 4, 2, 1], ["Offices", 1, 1, 1])).not.toContain("target");
  });
});

describe("a column holds the savings", () => {
  test.each([
    "Forecast",
    "Latest forecast",
    "Current projection",
    "Projected",
    "Outturn forecast",
    "Full year forecast",
    "Whole-year forecast",
    "Year-end forecast",
    "Revised forecast",
  ])("beside a target, where it is what is expected: %s", (heading) => {
    expect(kindsIn(["Saving", "Target", heading], ["Roads", 1, 2], ["Homes", 2, 3])).toEqual(["description", "target", "saving"]); // oxfmt-ignore
  });

  test.each<[string, SheetRows, string[]]>([
    ["where it is the only total of money", [["Proposal", "Total £m"], ["Roads", 1], ["Homes", 2]], ["description", "saving"]], // oxfmt-ignore
    ["where it is the total of savings", [["Proposal", "Total savings £m", "Budget £m"], ["Roads", 1, 2], ["Homes", 2, 3]], ["description", "saving", "budget"]], // oxfmt-ignore
    ["but not where it is a total beside budgets", [["Proposal", "Total £m", "Budget £m"], ["Roads", 1, 2], ["Homes", 2, 3]], []], // oxfmt-ignore
    ["but not beside two targets", [["Saving", "Target", "Other target", "Forecast"], ["Roads", 1, 1, 2], ["Homes", 2, 2, 3]], []], // oxfmt-ignore
    [
      "but not of income",
      [
        ["Stream", "Target", "Forecast"],
        ["Roads", 1, 2],
        ["Homes", 2, 3],
      ],
      [],
    ],
    [
      "but not of forecasters",
      [
        ["Saving", "Target", "Forecaster"],
        ["Roads", 1, 2],
        ["Homes", 2, 3],
      ],
      [],
    ],
  ])("%s", (_where, rows, kinds) => {
    expect(kindsIn(...rows)).toEqual(kinds);
  });
});
