import { cellAddress } from "../../../src/savings/address";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { dateCell, gridOf, linesOf, movedTo, shownAs, tableIn } from "../../sheets";

/** What is known of a turned table's cells, and of the words under it. */

const HEADING = ["Ref", "Proposal", "Financial year", "Saving"];
const AGENCY_26 = ["A1", "Agency staff", "2026/27", 40];
const AGENCY_27 = ["A1", "Agency staff", "2027/28", 60];
const FLEET_26 = ["A2", "Fewer vans", "2026/27", 25];
const under = (...rows: SheetRows) => tableIn([HEADING, AGENCY_26, AGENCY_27, FLEET_26, ...rows]);
const NOTE = ["Note: all amounts in £ thousands."];

describe("words under a turned table", () => {
  test.each<[string, SheetRows, string | null]>([
    ["behind a gap", [[], NOTE], "£000"],
    ["right under it", [NOTE], "£000"],
    ["after others", [[], ["Agreed in May."], NOTE], "£000"],
    ["but not under figures of something else", [[], ["Reserves", 400], NOTE], null],
  ])("name its unit: %s", (_where, rows, unit) => {
    expect(under(...rows).unit.value).toBe(unit);
  });

  test("are notes of it once, also right under it", () => {
    expect(under(NOTE).notes.map(({ text }) => text)).toEqual(["all amounts in £ thousands."]);
    const marked = [HEADING, AGENCY_26, ["A1", "Agency staff", "2027/28", "60 ¹"], [], ["¹ Subject to consultation."]];
    expect(tableIn(marked).notes.map(({ text, cell }) => [text, cellAddress(cell)])).toEqual([["Subject to consultation.", "A5"]]); // oxfmt-ignore
  });

  test("name its unit also where its years stand down the first column", () => {
    const table = tableIn([["Year", "Savings"], ["2017/18", 5], ["2018/19", 6], [], ["All figures in £m"]]); // oxfmt-ignore
    expect([linesOf(table), table.unit.value]).toEqual([[["Savings", 5, 6]], "£m"]);
  });
});

describe("a cell of a turned table", () => {
  test("keeps what is shown of its figure", () => {
    const rows = [HEADING, ["A1", "Agency", "2026/27", shownAs(-0.1, "(0.100)")], ["A1", "Agency", "2027/28", shownAs(-0.2, "(0.2)")]]; // oxfmt-ignore
    const figures = tableIn(rows).lines.flatMap((line) => [...line.figures.values()]);
    expect(figures.map(({ written, decimals }) => [written, decimals])).toEqual([["(0.100)", 3], ["(0.2)", 1]]); // oxfmt-ignore
  });

  test("keeps a code that became a date", () => {
    const code = dateCell(41_223, "10-Nov");
    const [line] = tableIn([HEADING, [code, "Agency", "2026/27", 1], [code, "Agency", "2027/28", 1]]).lines;
    expect(line).toMatchObject({ code: "10-Nov", codeIsDate: true });
  });

  test("of a code that a line has none of is where it should stand, and one of a year stands on the line's row", () => {
    const { lines } = tableIn([HEADING, AGENCY_26, AGENCY_27, [null, "Fewer vans", "2026/27", 25]]);
    expect(lines[1]?.codeCell && cellAddress(lines[1].codeCell)).toBe("A4");
    expect([...(lines[1]?.figures.values() ?? [])].map(({ cell, absent }) => [cellAddress(cell), absent])).toEqual([["D4", null], ["A4", "blank"]]); // oxfmt-ignore
  });

  test("has a name for its column where no heading gives one", () => {
    const rows = [[null, "Financial year", "Saving £000"], ["Agency", "2026/27", 40], ["Agency", "2027/28", 60]]; // oxfmt-ignore
    expect(tableIn(rows).columns.map(({ label }) => label)).toEqual(["Column 1", "2026/27 Saving £000", "2027/28 Saving £000"]); // oxfmt-ignore
  });
});

test("budgets among rows of years are no savings, and are said to be unread where they stand", () => {
  const budgets = [["Base budget", "2026/27", 900], ["Existing budget", "2026/27", 800], ["Base budget", "2027/28", 910], ["Existing budget", "2027/28", 810]]; // oxfmt-ignore
  const savings = [["Savings"], ["Vans", "2026/27", 5], ["Vans", "2027/28", 6]];
  const grid = gridOf([["Budget plan with savings"], ["Item", "Year", "Saving £000"], ...budgets, ...savings]);
  const { tables, unread } = readSheet(movedTo(grid, 10, 2), []);
  expect(tables.map(linesOf)).toEqual([[["Vans", 5, 6]]]);
  expect(unread.map(({ range }) => range)).toEqual([{ sheet: "Sheet1", row: 12, column: 2, rows: 2, columns: 3 }]);
});

test("a table of years that speaks of no savings is none of savings", () => {
  const rows = [["Service", "Year", "Amount £000"], ["Agency", "2026/27", 40], ["Agency", "2027/28", 60]]; // oxfmt-ignore
  expect(readSheet(gridOf(rows), []).tables).toEqual([]);
});
