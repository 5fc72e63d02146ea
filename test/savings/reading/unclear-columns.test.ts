import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Columns whose headings name no year that is known, or nothing at all. */

const under = (heading: SheetRows[number], ...rows: SheetRows) => tableIn([["Savings"], ["Saving", ...heading], ...rows]); // oxfmt-ignore
const ROADS = ["Roads", 1, 2, 4];
const HOMES = ["Homes", 2, 3, 4];

const ONE = "is not known as a year: its figures are not counted until you say what the column holds.";
const SEVERAL = "are not known as years: their figures are not counted until you say what the column holds.";

describe("columns of figures that may be years are told", () => {
  test.each<[string, SheetRows[number], string | null]>([
    ["of two years at once", ["2026/27", "2027/29"], `"2027/29" ${ONE}`],
    ["of two years at once, with a digit too many", ["2026/27", "2027/29", "20028/29"], `"2027/29" and "20028/29" ${SEVERAL}`], // oxfmt-ignore
    ["between years", ["2026/27", "Next", "2028/29"], `"Next" ${ONE}`],
    ["but not beside them", ["2026/27", "2028/29", "Next"], null],
    ["but not where their words are known", ["2026/27", "Budget 2027/29", "2028/29"], null],
    ["but not a full year beside a single one", ["2026/27", "Full-year"], null],
    ["but not a full year beside several", ["2026/27", "2027/28", "Full year"], null],
  ])("%s", (_which, heading, problem) => {
    expect(under(heading, ROADS, HOMES).columnsProblem).toBe(problem);
  });

  test("only where figures stand in them", () => {
    expect(under(["2026/27", "Next", "2028/29"], ["Roads", 1, "early", 4], ["Homes", 2, "late", 4]).columnsProblem).toBeNull(); // oxfmt-ignore
  });
});

test("each column has a name of its own", () => {
  const { columns } = tableIn([["Savings"], ["Proposal", "Saving", null, "Saving", "Saving (2)", "Saving"], ["Roads", 1, "a", 3, 4, 5]]); // oxfmt-ignore
  const labels = columns.map(({ label }) => label);
  expect(labels).toEqual(["Proposal", "Saving", "Column 3", "Saving (2)", "Saving (2) (2)", "Saving (3)"]);
});

test("a table begins with the first words beside its figures", () => {
  const rows = [["Savings"], [null, null, "Saving", "2026/27"], [null, "Roads", 1, 3], [null, "Homes", 1, 3]]; // oxfmt-ignore
  expect(tableIn(rows).range.column).toBe(1);
  const wider = [["Savings"], [null, null, "Saving", "2026/27"], ["A", "Roads", 1, 3], ["B", "Homes", 1, 3]]; // oxfmt-ignore
  expect(tableIn(wider).range.column).toBe(0);
});
