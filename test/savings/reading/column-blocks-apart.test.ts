import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf } from "../../sheets";

/** What stands beside a table, apart by empty columns: more tables, its own columns, or workings. */

const read = (...rows: SheetRows) => readSheet(gridOf(rows, "Savings"), []);
const linesIn = (...rows: SheetRows) => read(...rows).tables.map(linesOf);

const HOUSING = [["Depot", 4], ["Offices", 1]]; // oxfmt-ignore
const PLANNING = [["Cloud", 8], ["Roads", 3]]; // oxfmt-ignore
const PARKS = [["Gates", 6], ["Benches", 2]]; // oxfmt-ignore

describe("tables apart", () => {
  test("may be three, each over rows of its own", () => {
    const rows: SheetRows = [
      ["Saving", "2026/27 £000", null, null, null, null, null, "Scheme", "2026/27 £000"],
      ["Depot", 4, null, null, "Item", "2026/27 £000", null, "Cloud", 8],
      ["Offices", 1, null, null, "Gates", 6, null, "Roads", 3],
      [null, null, null, null, "Benches", 2],
    ];
    expect(linesIn(...rows)).toEqual([HOUSING, PLANNING, PARKS]);
  });

  test("may have blanks in the cells between them", () => {
    expect(linesIn(["Saving", "2026/27 £000", " ", "  ", "Scheme", "2026/27 £000"], ["Depot", 4, " ", "", "Cloud", 8], ["Offices", 1, "", " ", "Roads", 3])).toEqual([HOUSING, PLANNING]); // oxfmt-ignore
  });

  test("may begin and end in other rows", () => {
    expect(linesIn([null, null, null, null, "Scheme", "2026/27 £000"], [null, null, null, null, "Cloud", 8], ["Saving", "2026/27 £000", null, null, "Roads", 3], ["Depot", 4], ["Offices", 1])).toEqual([PLANNING, HOUSING]); // oxfmt-ignore
  });

  test("keep what is said right over each of them", () => {
    const { tables } = read(["Housing savings, £000", null, null, null, "Planning savings, £m"], ["Saving", "2026/27", null, null, "Scheme", "2026/27"], ["Depot", 4, null, null, "Cloud", 8], ["Offices", 1, null, null, "Roads", 3]); // oxfmt-ignore
    expect(tables.map(({ unit, title }) => [title, unit.value])).toEqual([["Housing savings, £000", "£000"], ["Planning savings, £m", "£m"]]); // oxfmt-ignore
  });
});

describe("a column apart by an empty one", () => {
  test("is the table's where words head it", () => {
    const [table] = read(["Saving", "2026/27 £000", null, "Target"], ["Depot", 4, null, 5], ["Offices", 1, null, 1]).tables; // oxfmt-ignore
    expect(table?.columns.map(({ kind }) => kind)).toEqual(["description", "year", "other", "target"]);
  });

  test("of words explains its lines", () => {
    const [table] = read(["Saving", "2026/27 £000", null, "Lead"], ["Depot", 4, null, "Ann Ash"], ["Offices", 1, null, "Bo Birch"]).tables; // oxfmt-ignore
    expect(table?.columns.map(({ label }) => label)).toEqual(["Saving", "2026/27 £000", "Column 3", "Lead"]);
  });
});

test("workings beside the headings leave what the sheet holds as it is", () => {
  const grid = gridOf([["Saving", "2026/27 £000", null, 1200], ["Depot", 4, null, 0.35], ["Offices", 1]], "Savings"); // oxfmt-ignore
  readSheet(grid, []);
  expect(grid.values[0]).toEqual(["Saving", "2026/27 £000", "", 1200]);
});

describe("a title over tables apart", () => {
  const unitsIn = (...rows: SheetRows) => read(...rows).tables.map(({ unit }) => unit.value);

  test("names the unit of all of them also where it stands over the last, and that is higher", () => {
    expect(unitsIn([null, null, null, null, "Savings, £000"], [], [null, null, null, null, "Scheme", "2026/27"], ["Saving", "2026/27", null, null, "Cloud", 8], ["Depot", 4, null, null, "Roads", 3], ["Offices", 1])).toEqual(["£000", "£000"]); // oxfmt-ignore
  });

  test("under a title of them all says nothing of the others", () => {
    expect(unitsIn(["Savings in 2026/27"], [null, null, null, null, "Planning savings, £m"], ["Saving", "2026/27", null, null, "Scheme", "2026/27"], ["Depot", 4, null, null, "Cloud", 8], ["Offices", 1, null, null, "Roads", 3])).toEqual([null, "£m"]); // oxfmt-ignore
  });
});

describe("wide gaps between the columns of one table", () => {
  const BOTH = [["Depot", 4, 5], ["Offices", 1, 2]]; // oxfmt-ignore

  test.each<[string, SheetRows]>([
    ["part its years", [["Saving", null, null, "2026/27 £000", null, null, "2027/28 £000"], ["Depot", null, null, 4, null, null, 5], ["Offices", null, null, 1, null, null, 2]]], // oxfmt-ignore
    ["part its years, of figures as texts", [["Saving", null, null, "2026/27 £000", null, null, "2027/28 £000"], ["Depot", null, null, "4", null, null, "5"], ["Offices", null, null, "1", null, null, "2"]]], // oxfmt-ignore
    ["part its years, each with its rating", [["Saving", null, null, "2026/27 £000", "RAG", null, null, "2027/28 £000", "RAG"], ["Depot", null, null, 4, "Green", null, null, 5, "Red"], ["Offices", null, null, 1, "Red", null, null, 2, "Red"]]], // oxfmt-ignore
  ])("%s", (_what, rows) => {
    expect(linesIn(...rows)).toEqual([BOTH]);
  });
});

describe("workings", () => {
  test.each<[string, SheetRows, unknown[]]>([
    ["between two tables hide neither", [["Saving", "2026/27 £000", null, 1200, null, "Scheme", "2026/27 £000"], ["Depot", 4, null, 5, null, "Cloud", 8], ["Offices", 1, null, null, null, "Roads", 3]], [HOUSING, PLANNING]], // oxfmt-ignore
    ["may stand in several columns apart", [["Saving", "2026/27 £000", null, 1200, null, 0.35], ["Depot", 4, null, 5, null, 6], ["Offices", 1]], [HOUSING]], // oxfmt-ignore
    ["may stand before the table", [[1200, null, "Saving", "2026/27 £000"], [5, null, "Depot", 4], [null, null, "Offices", 1]], [HOUSING]], // oxfmt-ignore
  ])("%s", (_which, rows, expected) => {
    expect(linesIn(...rows)).toEqual(expected);
  });
});
