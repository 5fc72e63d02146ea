import type { SavingsTable } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { dateCell, linesOf, tableIn } from "../../sheets";

/** Years on rows over their lines, with the totals among them, and how a year may be written. */

const SAVINGS = ["Ref", "Savings proposal", "£000"];
const PARKS = ["P1", "Parks", 340];
const ROADS = ["P2", "Roads", 42];
const BINS = ["P3", "Bins", 5];
const SIGNS = ["P4", "Signs", 6];
const LATER = ["P3", "Bins", 75];

const totalsOf = ({ totals }: SavingsTable) =>
  totals.map(({ label, figures, agrees }) => [label, [...figures.values()].map(({ value }) => value), agrees]);

describe("totals under years that stand over their lines", () => {
  test.each<[string, SheetRows, unknown[]]>([
    ["that name no year are of the one that they come to", [["2022/23"], PARKS, ROADS, [null, "Sub-total", 382], ["2023/24"], LATER, [null, "Sub-total", 75]], [["Sub-total", [382, 75], true]]], // oxfmt-ignore
    ["may be several in a year", [["2022/23"], PARKS, ROADS, [null, "Sub-total", 382], BINS, SIGNS, [null, "Sub-total", 11], ["2023/24"], LATER, [null, "Sub-total", 75]], [["Sub-total", [382, null], true], ["Sub-total", [11, 75], true]]], // oxfmt-ignore
    ["may be of a whole year after its parts", [["2022/23"], PARKS, ROADS, [null, "Sub-total", 382], BINS, [null, "Total", 387], ["2023/24"], LATER], [["Sub-total", [382, null], true], ["Total", [387, null], true]]], // oxfmt-ignore
    ["that name their year stand where they like", [["2022/23"], PARKS, ROADS, ["2023/24"], LATER, [null, "Total 2022/23", 382], [null, "Total 2023/24", 75]], [["Total 2022/23", [382, null], true], ["Total 2023/24", [null, 75], true]]], // oxfmt-ignore
  ])("%s", (_which, rows, totals) => {
    expect(totalsOf(tableIn([SAVINGS, ...rows]))).toEqual(totals);
  });

  const rest = (...rows: SheetRows) => tableIn([SAVINGS, ["2022/23"], PARKS, ROADS, ["2023/24"], LATER, ...rows]);

  test("of all years are said, and told where they are not what the figures come to", () => {
    expect(rest([null, "Total", 457])).toMatchObject({
      turned:
        'Read by the years on 2 rows over the lines: each figure is of the year above it. "Total" is what the figures above it come to.',
      columnsProblem: null,
    });
    expect(rest([null, "Total", 458]).columnsProblem).toBe(
      '"Total" (458) names no year, and is not what the figures above it come to.',
    );
    expect(rest([null, "Total", "TBC"]).columnsProblem).toContain('"Total" (TBC) names no year');
  });

  test("and those of parts of all years, one by one", () => {
    const rows = [["2022/23"], PARKS, ["2023/24"], ROADS, [null, "Total places", 382], ["2024/25"], BINS, ["2025/26"], SIGNS, [null, "Total streets", 11]]; // oxfmt-ignore
    expect(tableIn([SAVINGS, ...rows]).columnsProblem).toBeNull();
  });
});

describe("a year over its lines", () => {
  test.each<[string, SheetRows, unknown[]]>([
    ["may be the only one", [["2022/23"], PARKS, ROADS], [["P1", 340], ["P2", 42]]], // oxfmt-ignore
    ["may come after a later one", [["2023/24"], PARKS, ["2022/23"], ["P1", "Parks", 10]], [["P1", 10, 340]]], // oxfmt-ignore
    ["may stand under the name of their service", [["Places"], ["2022/23"], PARKS, ["2023/24"], ["P1", "Parks", 10]], [["P1", 340, 10]]], // oxfmt-ignore
    ["may be apart from those before it", [["2022/23"], PARKS, [], ["2023/24"], ["P1", "Parks", 10]], [["P1", 340, 10]]], // oxfmt-ignore
  ])("%s", (_how, rows, lines) => {
    const table = tableIn([SAVINGS, ...rows]);
    expect(linesOf(table)).toEqual(lines);
    expect(table.columns.some(({ yearWasDate }) => yearWasDate)).toBe(false);
  });

  test("is no word on the line above it", () => {
    const rows = [["2022/23"], PARKS, ["Fewer mowings"], ["2023/24"], LATER];
    expect(tableIn([SAVINGS, ...rows]).lines.map(({ narrative }) => narrative.map(({ text }) => text))).toEqual([["Fewer mowings"], []]); // oxfmt-ignore
  });

  test("of which there is one is said to be one", () => {
    expect(tableIn([SAVINGS, ["2022/23"], PARKS]).turned).toContain("Read by the years on one row over the lines:");
  });

  test.each<[string, SheetRows]>([
    ["whose sum is not that of the last year's lines", [["2022/23", null, 382], PARKS, ROADS, ["2023/24", null, 76], LATER]], // oxfmt-ignore
    ["under a line of no year", [PARKS, ["2023/24"], LATER]],
  ])("is none of theirs %s", (_which, rows) => {
    expect(tableIn([SAVINGS, ...rows]).turned).toBeUndefined();
  });

  test("with its sum stands beside no other word", () => {
    const heading = ["Service", "Ref", "Savings proposal", "£000"];
    const rows = [["2022/23", null, null, 382], ["Places", ...PARKS], ["Places", ...ROADS]]; // oxfmt-ignore
    expect(totalsOf(tableIn([heading, ...rows]))).toEqual([["Total 2022/23", [382], true]]);
    expect(tableIn([heading, ["2022/23", "P0", null, 382], ...rows.slice(1)]).turned).toBeUndefined();
  });

  test("sums to the penny", () => {
    const table = tableIn([["Savings proposal", "£m"], ["2022/23", 0.3], ["Parks", 0.1], ["Roads", 0.2]]); // oxfmt-ignore
    expect(totalsOf(table)).toEqual([["Total 2022/23", [0.3], true]]);
  });
});

describe("a year in a column of years", () => {
  const labelsOf = (first: SheetRows[number][number], second: string) =>
    tableIn([["Ref", "Proposal", "Year", "Saving £000"], ["A1", "Agency", first, 40], ["A1", "Agency", second, 60]]) // oxfmt-ignore
      .columns.flatMap(({ year, label }) => (year ? [[year.name, label]] : []));

  test.each([
    [" 2026/27 ", "2027/28", "2026/27 Saving £000"],
    ["Financial year to 2026/27", "2027/28", "Financial year to 2026/27 Saving £000"],
    ["Proposed financial year 2026/27", "2027/28", "Proposed financial year 2026/27 Saving £000"],
    ["Planned for delivery in the year 2026/27", "2027/28", "Planned for delivery in the year 2026/27 Saving £000"],
    ["Saving (2026-27)", "Saving (2027-28)", "Saving (2026-27) Saving £000"],
  ])("may be written as %j", (first, second, label) => {
    expect(labelsOf(first, second)[0]).toEqual(["2026/27", label]);
  });

  test.each([
    ["with a word on something else", "2026/27 agreed", "2027/28 agreed"],
    ["in a long text", "Savings planned for delivery in the year 2026/27", "Savings planned for delivery in the year 2027/28"], // oxfmt-ignore
  ])("is none %s", (_how, first, second) => {
    expect(labelsOf(first, second)).toEqual([]);
  });

  test("may look like a code, and names its year all the same", () => {
    const rows = (heading: string) => [["Savings £000"], [heading, "Proposal", "Saving £000"], ["FY26", "Agency", 40], ["FY27", "Agency", 60], ["FY26", "Vans", 4], ["FY27", "Vans", 6]]; // oxfmt-ignore
    expect(linesOf(tableIn(rows("Year")))).toEqual([["Agency", 40, 60], ["Vans", 4, 6]]); // oxfmt-ignore
    expect(tableIn(rows("Ref")).turned).toBeUndefined();
  });

  test("that became a date keeps what is shown of it", () => {
    expect(labelsOf(dateCell(40_857, "10/11"), "2011/12")).toEqual([["2010/11", "10/11 Saving £000"], ["2011/12", "2011/12 Saving £000"]]); // oxfmt-ignore
  });
});
