import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf } from "../../sheets";

/** Tables under one row of headings, and what stands beside a table without being one. */

const tablesIn = (...rows: SheetRows) => readSheet(gridOf([["Savings proposals, £000"], ...rows]), []).tables;
const namesIn = (...rows: SheetRows) => tablesIn(...rows).map((table) => linesOf(table).map(([name]) => name));

const BOTH = [
  ["Depot", "Offices"],
  ["Cloud", "Roads"],
];

describe("tables stand side by side", () => {
  test.each<[string, SheetRows]>([
    ["apart by an empty column", [["Saving", "2026/27", null, "Scheme", "2026/27"], ["Depot", 4, null, "Cloud", 8], ["Offices", 1, null, "Roads", 3]]], // oxfmt-ignore
    ["apart by one with a space in it", [["Saving", "2026/27", null, "Scheme", "2026/27"], ["Depot", 4, " ", "Cloud", 8], ["Offices", 1, null, "Roads", 3]]], // oxfmt-ignore
    ["apart by two", [["Saving", "2026/27", null, null, "Scheme", "2026/27"], ["Depot", 4, null, null, "Cloud", 8], ["Offices", 1, null, null, "Roads", 3]]], // oxfmt-ignore
    ["with the first heading again", [["Saving", "2026/27", "SAVING", "2026/27"], ["Depot", 4, "Cloud", 8], ["Offices", 1, "Roads", 3]]], // oxfmt-ignore
    ["the second headed by the word alone", [["Service", "2026/27", null, "Saving", "2026/27"], ["Depot", 4, null, "Cloud", 8], ["Offices", 1, null, "Roads", 3]]], // oxfmt-ignore
  ])("%s", (_how, rows) => {
    expect(namesIn(...rows)).toEqual(BOTH);
  });

  test("each with its own columns and cells, however many there are", () => {
    const rows = [["Saving", "2026/27", null, "Scheme", "2026/27", "2027/28", null, "Item", "2026/27"], ["Depot", 4, null, "Cloud", 8, 9, null, "Rents", 1], ["Offices", 1, null, "Roads", 3, 2, null, "Fees", 2]]; // oxfmt-ignore
    const tables = tablesIn(...rows);
    expect(tables.map(({ range: { column, columns } }) => [column, columns])).toEqual([[0, 2], [3, 3], [7, 2]]); // oxfmt-ignore
    expect(tables.map(linesOf)).toEqual([[["Depot", 4], ["Offices", 1]], [["Cloud", 8, 9], ["Roads", 3, 2]], [["Rents", 1], ["Fees", 2]]]); // oxfmt-ignore
  });

  test("each with its own headings, the first with what stands before them", () => {
    const rows = [[null, "Saving", "2026/27", null, "Scheme", "2026/27"], ["Adults", "Depot", 4, null, "Cloud", 8], ["Places", "Offices", 1, null, "Roads", 3]]; // oxfmt-ignore
    const tables = tablesIn(...rows);
    expect(tables.map(({ columns }) => columns.map(({ label }) => label))).toEqual([["Column 1", "Saving", "2026/27"], ["Scheme", "2026/27"]]); // oxfmt-ignore
    expect(tables[0]?.lines.map(({ others }) => others.map(({ text }) => text))).toEqual([["Adults"], ["Places"]]);
  });

  test("each as long as it is", () => {
    const rows = [["Saving", "2026/27", null, "Scheme", "2026/27"], ["Depot", 4, null, "Cloud", 8], ["Offices", 1, null, "Roads", 3], ["Legal", 2]]; // oxfmt-ignore
    expect(namesIn(...rows)).toEqual([["Depot", "Offices", "Legal"], ["Cloud", "Roads"]]); // oxfmt-ignore
  });

  test("under a title of all", () => {
    const rows = [["Saving", "2026/27", null, "Saving", "2026/27"], ["Depot", 4, null, "Cloud", 8], ["Offices", 1, null, "Roads", 3]]; // oxfmt-ignore
    expect(readSheet(gridOf([["Savings by directorate"], ...rows]), []).tables.map(({ title }) => title)).toEqual(["Savings by directorate", "Savings by directorate"]); // oxfmt-ignore
  });
});

describe("one table has all of its columns", () => {
  test.each<[string, SheetRows, number]>([
    ["where something stands between them", [["Saving", "2026/27", null, "Scheme", "2026/27"], ["Depot", 4, null, "Cloud", 8], ["Offices", 1, "*", "Roads", 3]], 5], // oxfmt-ignore
    ["where the next that stands apart is a year", [["Saving", "2026/27", null, "2027/28"], ["Depot", 4, null, 8], ["Offices", 1, null, 3]], 4], // oxfmt-ignore
    ["where it is a total", [["Saving", "2026/27", null, "Total", "2027/28"], ["Depot", 4, null, 12, 8], ["Offices", 1, null, 4, 3]], 5], // oxfmt-ignore
    ["where an empty column stands between a saving's parts", [["Service", "Existing savings", null, "New savings"], ["Depot", 4, null, 8], ["Offices", 1, null, 3]], 4], // oxfmt-ignore
    ["where one stands between all of its columns", [["Saving", null, "Reduced spending", null, "Extra income", null, "Net saving"], ["Depot", null, 4, null, 2, null, 6], ["Offices", null, 1, null, 1, null, 2]], 7], // oxfmt-ignore
    ["where names stand under the word saving", [["Ref", "Saving", null, "Year agreed", "2026/27"], ["R1", "Depot", null, "2024/25", 4], ["R2", "Offices", null, "2025/26", 1]], 5], // oxfmt-ignore
    ["where who leads it stands apart", [["Saving", "Total", null, "Lead officer", "2026/27", "2027/28"], ["Depot", 4, null, "Ann Ash", 1, 3], ["Offices", 1, null, "Bo Birch", 0, 1]], 6], // oxfmt-ignore
    ["where a total stands before the codes", [["Total", "Ref", null, "Proposal", "2026/27", "2027/28"], [4, "R1", null, "Depot", 1, 3], [1, "R2", null, "Offices", 0, 1]], 6], // oxfmt-ignore
    ["where the names stand apart behind the amounts", [["Ref", "2026/27", null, "Description"], ["R1", 4, null, "Depot"], ["R2", 1, null, "Offices"]], 4], // oxfmt-ignore
    ["where a further column of savings stands apart", [["Saving", "2026/27", null, "Saving"], ["Depot", 4, null, 12], ["Offices", 1, null, 4]], 4], // oxfmt-ignore
    ["where what stands before is none", [["Key", "Meaning", null, "Saving", "2026/27"], ["R", "red", null, "Depot", 4], ["G", "green", null, "Offices", 1]], 5], // oxfmt-ignore
  ])("%s", (_where, rows, columns) => {
    expect(tablesIn(...rows).map(({ range }) => range.columns)).toEqual([columns]);
  });
});

describe("what stands apart and is no table is no part of one", () => {
  test.each<[string, SheetRows[number], SheetRows[number]]>([
    ["a key", ["Key"], ["R = red"]],
    ["contacts", ["Contact", "Telephone"], ["Ann Ash", "ext. 123"]],
  ])("%s", (_what, heading, beside) => {
    const rows = [["Saving", "2026/27", null, ...heading], ["Depot", 4, null, ...beside], ["Offices", 1, null, ...beside]]; // oxfmt-ignore
    expect(tablesIn(...rows).map(({ range }) => range.columns)).toEqual([2]);
  });

  test("but words right beside the figures are", () => {
    const rows = [["Saving", "2026/27", "Contact"], ["Depot", 4, "Ann Ash"], ["Offices", 1, "Bo Elm"]]; // oxfmt-ignore
    expect(tablesIn(...rows).map(({ range }) => range.columns)).toEqual([3]);
  });
});

describe("a table beside one of savings, of which nothing says that it is of savings too, is said not to be read", () => {
  const unreadIn = (...rows: SheetRows) => {
    const { tables, unread } = readSheet(gridOf(rows), []);
    const cells = unread.map(({ range: { row, column, rows: down, columns } }) => [row, column, down, columns]);
    return { tables: tables.map(linesOf), cells, reasons: unread.map(({ reason }) => reason) };
  };

  test("with all of its cells, and no others", () => {
    const rows = [["Saving", "2026/27", null, "Reserve", "2026/27", "2027/28"], ["Depot", 4, null, "General", 8, 9], ["Offices", 1, null, "Insurance", 3, null], [null, null, null, "Health", 5, null]]; // oxfmt-ignore
    expect(unreadIn([], ...rows)).toEqual({
      tables: [[["Depot", 4], ["Offices", 1]]], // oxfmt-ignore
      cells: [[1, 3, 4, 3]],
      reasons: ["A table stands here beside one of savings, and nothing says that it is of savings too."],
    });
  });

  test("wherever it stands", () => {
    const rows = [["Reserve", "2026/27", null, "Saving", "2026/27"], ["General", 8, null, "Depot", 4], ["Insurance", 3, null, "Offices", 1]]; // oxfmt-ignore
    expect(unreadIn(...rows, [], [], [], [])).toMatchObject({ tables: [[["Depot", 4], ["Offices", 1]]], cells: [[0, 0, 3, 2]] }); // oxfmt-ignore
  });
});
