import { findHeadingRows } from "../../../src/savings/reading/heading-rows";
import type { SheetRows } from "../../sheets";
import { dateCell, gridOf } from "../../sheets";

/** Which rows under a row of headings go on with it, and what its columns are headed as then. */

function headingIn(...rows: SheetRows) {
  const [heading] = findHeadingRows(gridOf(rows));
  return heading?.cells.map(({ label, meaning }) => [label, meaning?.year?.name ?? meaning?.kind ?? null]) ?? [];
}
const rowsTaken = (...rows: SheetRows) => findHeadingRows(gridOf(rows)).map(({ row, rows: count }) => [row, count]);

const HEADS = ["Service", "Budget", "Saving", "2026/27"];
const TRAVEL = ["Travel", 9, 1, 1];

describe("the rest of headings whose names are whole", () => {
  const ABOVE = ["Ref", "Saving", "Target", "RAG by month", null, "Delivered"];
  const LINE = ["A1", "Depot", 40, "G", "A", 12];

  test("stands under them, however many words it has", () => {
    expect(headingIn(ABOVE, [null, null, "2025/26", "Apr", "May", "to date"], LINE)).toEqual([["Ref", "code"], ["Saving", "saving"], ["Target 2025/26", "2025/26"], ["RAG by month Apr", "other"], ["May", null], ["Delivered to date", "achieved"]]); // oxfmt-ignore
  });

  test.each<[string, SheetRows[number]]>([
    ["a name stands under the first of them", ["Adults", null, "2025/26", "Apr", "May", "to date", "more"]],
    ["no year stands there", [null, null, "north", "Apr", "May", "to date", "more"]],
  ])("is not where %s", (_where, below) => {
    expect(rowsTaken([...ABOVE], below, LINE)[0]?.[1]).toBe(1);
  });
});

describe("what is said of years under them", () => {
  const YEARS = [null, "2025/26", "2026/27", "2027/28"];
  const UNITS = [null, "£000", "£000", "£000"];

  test("goes on with them, and so do the units below", () => {
    expect(headingIn(YEARS, [null, "Budget", "Estimate", "Forecast"], UNITS, ["Pay", 1, 2, 3])).toEqual([["2025/26 Budget £000", "2025/26"], ["2026/27 Estimate £000", "2026/27"], ["2027/28 Forecast £000", "2027/28"]]); // oxfmt-ignore
  });

  test.each([
    "Actual",
    "Outturn",
    "Revised budget",
    "Latest approved budget",
    "Original estimates",
    "Projections",
    "Projected £000",
    "Plan",
    "Planned (£m)",
    "Indicative",
    "Draft",
  ])("as %j", (last) => {
    // oxfmt-ignore
    expect(rowsTaken(YEARS, [null, "Budget", "Estimate", last], ["Pay", 1, 2, 3])[0]?.[1]).toBe(2);
  });

  test.each(["Planning", "Budget for roads", "Draft beer", "Road plan", "Forecast of what it will cost"])(
    "does not as %j",
    (last) => {
      expect(rowsTaken(YEARS, [null, "Budget", "Estimate", last], ["Pay", 1, 2, 3])[0]?.[1]).toBe(1);
    },
  );

  test.each<[string, SheetRows[number]]>([
    ["it stands beside them too", ["Adults", "Budget", "Estimate", "Forecast"]],
    ["it says something else", [null, "Budget", "Estimate", "Homes"]],
  ])("does not where %s", (_where, below) => {
    expect(rowsTaken(YEARS, below, ["Pay", 1, 2, 3])[0]?.[1]).toBe(1);
  });
});

describe("units under headings", () => {
  test.each(["£m", "(£m)", "£000", "£ thousands", "million", "m", "(m)", "K", "no.", "No"])(
    "leave what their columns are: %s",
    (unit) => {
      expect(headingIn(HEADS, [null, unit, unit, unit], TRAVEL)).toEqual([["Service", "service"], [`Budget ${unit}`, "budget"], [`Saving ${unit}`, "saving"], [`2026/27 ${unit}`, "2026/27"]]); // oxfmt-ignore
    },
  );

  test.each(["%", "(%)", "per cent", "Per cent"])("make percentages of them: %s", (unit) => {
    const [heading] = findHeadingRows(gridOf([HEADS, [null, "£m", unit, unit], TRAVEL]));
    expect(heading?.cells.map(({ meaning }) => meaning?.kind)).toEqual(["service", "budget", "percent", "percent"]);
    expect(heading?.cells[3]?.meaning?.year?.name).toBe("2026/27");
  });

  test("are not said twice", () => {
    const above = ["Service", "Budget £m", "Saving £m", "2026/27 £m"];
    expect(headingIn(above, [null, "£m", "(£m)", "£m"], TRAVEL).map(([label]) => label)).toEqual(above);
  });

  test("leave a year that became a date", () => {
    const dates = ["Service", dateCell(41_223, "10-Nov"), dateCell(41_619, "11-Dec")];
    expect(headingIn(dates, [null, "£m", "saving"], ["Travel", 1, 1])).toEqual([["Service", "service"], ["10-Nov £m", "2010/11"], ["11-Dec saving", "2011/12"]]); // oxfmt-ignore
  });
});

describe("a heading goes on", () => {
  test.each<[string, SheetRows, unknown[][]]>([
    ["in the rest of its words", [["Ref", "Savings", "Total", "Savings"], [null, "proposal", null, "2026/27"]], [["Ref", "code"], ["Savings proposal", "description"], ["Total", "total"], ["Savings 2026/27", "2026/27"]]], // oxfmt-ignore
    ["in one word in small letters", [["Ref", "Service", "Budget", "Saving"], [null, "area"]], [["Ref", "code"], ["Service area", "service"], ["Budget", "budget"], ["Saving", "saving"]]], // oxfmt-ignore
    ["where it had none", [["Ref", null, "Budget", "Saving"], [null, "Scheme"]], [["Ref", "code"], ["Scheme", "description"], ["Budget", "budget"], ["Saving", "saving"]]], // oxfmt-ignore
    ["left of its years", [[null, null, "2026/27", "2027/28"], ["Ref", "Proposal"]], [["Ref", "code"], ["Proposal", "description"], ["2026/27", "2026/27"], ["2027/28", "2027/28"]]], // oxfmt-ignore
    ["in years under one word", [["Proposal", "Savings"], [null, "2026/27", "2027/28"]], [["Proposal", "description"], ["Savings 2026/27", "2026/27"], ["2027/28", "2027/28"]]], // oxfmt-ignore
    ["in years under two words that are merged", [["Proposal", "Savings", null, "Posts", null], [null, "2026/27", "2027/28", "2026/27", "2027/28"]], [["Proposal", "description"], ["Savings 2026/27", "2026/27"], ["Savings 2027/28", "2027/28"], ["Posts 2026/27", "2026/27"], ["Posts 2027/28", "2027/28"]]], // oxfmt-ignore
    ["in the parts and the net of its last year", [["Ref", "Proposal", "2026/27"], [null, null, "Expenditure", "Income", "Net", "EIA"]], [["Ref", "code"], ["Proposal", "description"], ["2026/27 Expenditure", "2026/27"], ["2026/27 Income", "2026/27"], ["2026/27 Net", "2026/27"], ["EIA", "other"]]], // oxfmt-ignore
    ["over four rows", [["Proposal", "Savings"], [null, "2026/27"], [null, "agreed"], [null, "£m"], [null, "net"]], [["Proposal", "description"], ["Savings 2026/27 agreed £m", "2026/27"]]], // oxfmt-ignore
  ])("%s", (_how, rows, expected) => {
    expect(headingIn(...rows, ["A1", 1, 9, 1, 1, 2])).toEqual(expected);
  });
});

describe("a heading ends", () => {
  const AFTER = ["A1", "Travel", 9, 1];

  test.each<[string, SheetRows]>([
    [
      "before one name of a directorate",
      [
        ["Ref", "Service", "Budget", "Saving"],
        [null, "Adults"],
      ],
    ],
    [
      "before as many words",
      [
        ["Ref", "Savings", "2026/27"],
        ["A", "b", "c"],
      ],
    ],
    ["before words left of it that head nothing", [[null, "2026/27", "2027/28"], ["Whatever"]]],
    ["before long words", [["Ref", "Savings", "Total", "Savings"], [null, "proposal as it was agreed by the members in May", null, "agreed"]]], // oxfmt-ignore
  ])("%s", (_where, rows) => {
    expect(rowsTaken(...rows, AFTER)[0]).toEqual([0, 1]);
  });

  test("where parts of a year have no net, or the year is not the last", () => {
    expect(headingIn(["Ref", "Proposal", "2026/27"], [null, null, "Expenditure", "Income"], AFTER).at(-1)).toEqual(["Income", null]); // oxfmt-ignore
    expect(rowsTaken(["Ref", "2026/27", "Proposal"], [null, "Expenditure", null, "Income", "Net"], ["A1", 9, "Travel", 1, 8])).toEqual([[0, 1]]); // oxfmt-ignore
  });
});
