import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf } from "../../sheets";

/** What empty columns part: tables that stand side by side wherever their headings are, and workings. */

const read = (...rows: SheetRows) => readSheet(gridOf(rows, "Savings"), []);
const linesIn = (...rows: SheetRows) => read(...rows).tables.map(linesOf);

const HOUSING = [["Depot", 4], ["Offices", 1]]; // oxfmt-ignore
const PLANNING = [["Cloud", 8], ["Roads", 3]]; // oxfmt-ignore

describe("tables stand side by side", () => {
  test.each<[string, SheetRows]>([
    ["with headings in different rows", [["Saving", "2026/27 £000", null, "Planning savings", null], ["Depot", 4, null, "Scheme", "2026/27 £000"], ["Offices", 1, null, "Cloud", 8], [null, null, null, "Roads", 3]]], // oxfmt-ignore
    ["two empty columns apart", [["Saving", "2026/27 £000", null, null, "Scheme", "2026/27 £000"], ["Depot", 4, null, null, "Cloud", 8], ["Offices", 1, null, null, "Roads", 3]]], // oxfmt-ignore
    ["each under a title of its own, one lower than the other", [["Housing savings", null, null, null, null, null], ["Saving", "2026/27 £000", null, null, "Planning savings", null], ["Depot", 4, null, null, "Scheme", "2026/27 £000"], ["Offices", 1, null, null, "Cloud", 8], [null, null, null, null, "Roads", 3]]], // oxfmt-ignore
  ])("%s", (_how, rows) => {
    expect(linesIn(...rows)).toEqual([HOUSING, PLANNING]);
  });

  test("a title over all of them names the unit of each", () => {
    const { tables } = read(["Savings, £000"], [], ["Saving", "2026/27", null, null, "Scheme", "2026/27"], ["Depot", 4, null, null, "Cloud", 8], ["Offices", 1, null, null, "Roads", 3]); // oxfmt-ignore
    expect(tables.map(({ unit }) => unit.value)).toEqual(["£000", "£000"]);
  });

  test("a title over one of them says nothing of the other", () => {
    const { tables } = read(["Savings, £000", null, null, null, "Savings in 2026/27"], ["Saving", "2026/27", null, null, "Scheme", "2026/27"], ["Depot", 4, null, null, "Cloud", 8], ["Offices", 1, null, null, "Roads", 3]); // oxfmt-ignore
    expect(tables.map(({ unit }) => unit.value)).toEqual(["£000", null]);
  });

  test("one that is of no savings is told", () => {
    const { tables, unread } = readSheet(gridOf([["Savings, £000", null, null, null, "Staff at 31 March"], ["Saving", "2026/27", null, null, "Grade", "Number"], ["Depot", 4, null, null, "Nine", 8], ["Offices", 1, null, null, "Ten", 3]], "Plan"), []); // oxfmt-ignore
    expect(tables.map(linesOf)).toEqual([HOUSING]);
    expect(unread.map(({ range: { column, columns } }) => [column, columns])).toEqual([[4, 2]]);
  });
});

describe("one table has wide gaps between its columns", () => {
  test.each<[string, SheetRows]>([
    ["where cells are merged", [["Saving", null, null, "2026/27 £000", null, null, "RAG"], ["Depot", null, null, 4, null, null, "Green"], ["Offices", null, null, 1, null, null, "Red"]]], // oxfmt-ignore
    ["where who leads it stands before the figures", [["Saving", null, null, "Lead", null, null, "2026/27 £000"], ["Depot", null, null, "Ann Ash", null, null, 4], ["Offices", null, null, "Bo Birch", null, null, 1]]], // oxfmt-ignore
  ])("%s", (_where, rows) => {
    expect(linesIn(...rows)).toEqual([HOUSING]);
  });
});

describe("workings beside a table", () => {
  test.each<[string, SheetRows]>([
    ["numbers in the row of its headings", [["Saving", "2026/27 £000", null, 1200], ["Depot", 4, null, 0.35], ["Offices", 1]]], // oxfmt-ignore
    ["numbers in the second of its rows of headings", [["Saving", "2026/27", null, "check"], [null, "£000", null, 0.35], ["Depot", 4, null, 5], ["Offices", 1]]], // oxfmt-ignore
    ["further off than its own columns", [["Saving", null, "2026/27 £000", null, null, 1200], ["Depot", null, 4, null, null, 5], ["Offices", null, 1]]], // oxfmt-ignore
    ["a word beside its title", [["Savings in 2026/27", null, null, "workings"], ["Saving", "2026/27 £000", null, 800], ["Depot", 4], ["Offices", 1]]], // oxfmt-ignore
  ])("do not hide it: %s", (_what, rows) => {
    expect(linesIn(...rows)).toEqual([HOUSING]);
  });

  test("a unit over them is the table's", () => {
    const [table] = read(["Savings", null, null, "£000"], ["Saving", "2026/27", null, 800], ["Depot", 4], ["Offices", 1]).tables; // oxfmt-ignore
    expect(table && [table.unit.value, linesOf(table)]).toEqual(["£000", HOUSING]);
  });
});

test("a long sheet is looked at where its tables begin", () => {
  const many = Array.from({ length: 400 }, (_, at) => [`Depot ${at}`, 4, null, null, `Cloud ${at}`, 8]);
  const { tables } = read(["Savings, £000"], ["Saving", "2026/27", null, null, "Scheme", "2026/27"], ...many);
  expect(tables.map(({ lines }) => lines.length)).toEqual([400, 400]);
});
