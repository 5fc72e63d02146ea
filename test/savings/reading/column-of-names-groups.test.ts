import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Which of several columns of words names the lines, and what the others are then. */

const read = (...rows: SheetRows) => {
  const { columns, lines } = tableIn(rows, "Savings");
  return [columns.map(({ kind }) => kind).join(" "), ...lines.map(({ description }) => description)];
};

describe("of two columns that are headed as names", () => {
  const HEADS = ["Workstream", "Initiative", "2026/27 £000"];

  test("the one whose names come again groups the other's", () => {
    expect(read(HEADS, ["Care", "Reviews", 3], ["Care", "Brokerage", 2], ["Place", "Parks", 1])).toEqual(["service description year", "Reviews", "Brokerage", "Parks"]); // oxfmt-ignore
  });

  test.each<[string, SheetRows]>([
    ["neither comes again", [["Care", "Reviews", 3], ["Homes", "Brokerage", 2]]], // oxfmt-ignore
    ["both come again", [["Care", "Reviews", 3], ["Care", "Reviews", 2], ["Place", "Parks", 1]]], // oxfmt-ignore
    ["the second has fewer", [["Care", "Reviews", 3], ["Care", "", 2], ["Place", "Parks", 1]]], // oxfmt-ignore
  ])("the first names the lines where %s", (_where, rows) => {
    expect(read(HEADS, ...rows)[1]).toBe(rows[0]?.[0]);
  });

  test("a total among them is no name that comes again", () => {
    expect(read(HEADS, ["Care", "Reviews", 3], ["Homes", "Brokerage", 2], ["Total", "", 5], ["Total", "", 5])[1]).toBe("Care"); // oxfmt-ignore
  });
});

describe("a narrative behind the figures", () => {
  test.each(["Saving", "Savings", "SAVING"])("explains what a column before them names, headed %j", (heading) => {
    expect(read([heading, "2026/27 £000", "Description"], ["Depot", 4, "Close the one in the north"], ["Offices", 1, "Let a floor"])).toEqual(["description year other", "Depot", "Offices"]); // oxfmt-ignore
  });

  test("names the lines where nothing stands before them", () => {
    expect(read(["Saving", "2026/27 £000", "Description"], ["", 4, "Close a depot"], ["", 1, "Let a floor"]).slice(1)).toEqual(["Close a depot", "Let a floor"]); // oxfmt-ignore
  });
});

describe("where a heading of names stands once for several lines", () => {
  const HEADS = ["Workstream", "Benefit", "2026/27 £000"];
  const ROWS: SheetRows = [["Care", "Reviews", 3], ["", "Brokerage", 2], ["Children", "Hubs", 1]]; // oxfmt-ignore

  test("a total that has none of the other's words does not hide these", () => {
    expect(read(HEADS, ...ROWS, ["Total", "", 6])).toEqual(["service description year", "Reviews", "Brokerage", "Hubs"]); // oxfmt-ignore
  });

  test.each<[string, SheetRows[number], SheetRows]>([
    ["two others have words on each line", ["Workstream", "Benefit", "Route", "2026/27 £000"], ROWS.map(([name = "", benefit = "", amount = 0]) => [name, benefit, "Review", amount])], // oxfmt-ignore
    ["the other stands behind the figures", ["Workstream", "2026/27 £000", "Benefit"], ROWS.map(([name = "", benefit = "", amount = 0]) => [name, amount, benefit])], // oxfmt-ignore
    ["the other says something of them", ["Workstream", "Lead officer", "2026/27 £000"], ROWS],
    ["the other holds figures", ["Workstream", "Benefit", "2026/27 £000"], [["Care", "12", 3], ["", "14", 2], ["Children", "9", 1]]], // oxfmt-ignore
  ])("it names them still where %s", (_where, heads, rows) => {
    expect(read(heads, ...rows)[0]).toMatch(/^description/u);
  });
});

describe("where no heading names lines", () => {
  test.each<[string, SheetRows, string]>([
    ["a column of savings does, though another has more words", [["Savings", "Directorate", "2026/27 £000"], ["Depot", "Community and housing", 4], ["Fees", "Corporate and finance", 1]], "description service year"], // oxfmt-ignore
    ["words behind the figures do, where none stand before them", [["2026/27 £000", "Words"], [4, "Close a depot"], [1, "Let a floor"]], "year description"], // oxfmt-ignore
    ["words under a heading of codes do, where most are names", [["Ref", "2026/27 £000"], ["Street lights", 1], ["New homes", 2], ["A3", 4]], "description year"], // oxfmt-ignore
    ["words under a heading of codes do, where nothing stands under another", [["Ref", "Words", "2026/27 £000"], ["Street  lights", "", 1], ["New  homes", "", 2]], "description other year"], // oxfmt-ignore
    ["but single words under a heading of codes are these", [["Ref", "2026/27 £000"], ["Streetlights", 1], ["Newhomes", 2]], "code year"], // oxfmt-ignore
    ["who leads them does not, though it stands before the others", [["Lead officer", "Directorate", "2026/27 £000"], ["Jonathan Featherstone", "Adults", 1], ["Alexandra Hollingsworth", "Places", 2]], "other description year"], // oxfmt-ignore
    ["the one with most words behind the figures does not, beside one before them", [["2025/26 £000", "Long words", "More words", "2026/27 £000"], [1, "Close a depot", "as agreed in May by the cabinet", 1], [2, "Let a floor", "as agreed in June by the cabinet", 2]], "year other description year"], // oxfmt-ignore
  ])("%s", (_which, rows, kinds) => {
    expect(read(...rows)[0]).toBe(kinds);
  });
});

test("where a heading of names stands over totals alone, it names none of the lines", () => {
  expect(read(["Savings proposals", null, "2026/27"], ["Total Adults", null, 30], [" ", "Homes", 10], [" ", "Beds", 20])[0]).toBe("other description year"); // oxfmt-ignore
});

test('words under "Savings" beside a heading of names explain these', () => {
  expect(read(["Proposal", "Savings", "2026/27 £000"], ["Depot", "Rent and rates", 4], ["Offices", "Energy", 1])[0]).toBe("description other year"); // oxfmt-ignore
});
