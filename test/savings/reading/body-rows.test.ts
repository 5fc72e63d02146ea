import { bodyColumns } from "../../../src/savings/reading/body-columns";
import { readBodyRow, readsAsTitle } from "../../../src/savings/reading/body-rows";
import type { SheetRows } from "../../sheets";
import { gridOf, tableIn } from "../../sheets";

type Row = SheetRows[number];
const HEADS = ["Ref", "Proposal", "Comments", "2017/18 £000", "2018/19 £000", "FTE", "% of budget"];

/** A row under a heading, as it is read by itself. */
function read(row: Row, heads: Row = HEADS) {
  const above = [["Cumulative savings"], heads, ["A1", "Homes", "", 10, 20, "", ""]];
  const { columns, range } = tableIn(above);
  return readBodyRow(gridOf([...above, row]), 3, bodyColumns(columns, range.column));
}

describe("a row under a heading is of figures", () => {
  test.each<[string, Row, string, string]>([
    ["with a code of its own", ["A2", "Parks", "", 5, 6], "A2", "own"],
    ["without a code", ["", "Parks", "", 5, 6], "Parks", "none"],
    ["with a number for its code", [7, "Parks", "", 5, 6], "Parks", "own"],
    ["with words where its code should stand", ["as above", "Parks", "", 5, 6], "as above", "unclear"],
    ["with one figure", ["", "Parks", "", "", 6], "Parks", "none"],
    ["with what stands for one", ["", "Parks", "", "n/a", ""], "Parks", "none"],
    ["with a few words for one", ["", "Parks", "", "see note", ""], "Parks", "none"],
    ["with words for one that head no column", ["", "Parks", "", "as agreed", ""], "Parks", "none"],
    ["that includes something", ["", "Day centres including meals", "", 5, 6], "Day centres including meals", "none"],
    ["of a programme about posts", ["", "FTE reduction programme", "", 5, 6], "FTE reduction programme", "none"],
    ["without a name", ["", "", "", 5, 6], "", "none"],
    ["with a comment for its name", ["", "", "Agreed in May", 5, 6], "Agreed in May", "none"],
    ["without a name, whatever number stands beside it", ["", "", "", 5, 6, "3.5 posts"], "", "none"],
    ["with words behind it for its name", ["", "", "", 5, 6, "posts"], "posts", "none"],
    ["of posts that it deletes", ["", "Delete vacant posts (2 FTE)", "", 5, 6], "Delete vacant posts (2 FTE)", "none"],
    ["of staff, named by how many", ["", "Reduction of 3 FTE", "", 5, 6], "Reduction of 3 FTE", "none"],
    ["of which its number says that it is a line", [7, "of which staff", "", 5, 6], "of which staff", "own"],
    ["with words of a post behind it for its name", ["", "", "", 5, 6, "Post 7"], "Post 7", "none"],
    ["of which its code says that it is a line", ["A2", "of which staff", "", 5, 6], "A2", "own"],
  ])("%s", (_which, row, label, code) => {
    expect(read(row)).toMatchObject({ kind: "figures", row: 3, label, code });
  });

  test.each<[string, Row, object | null]>([
    ["is a total", ["", "Total", "", 5, 6], { kind: "total", certain: true }],
    ["is a total where the code should stand", ["Sub-total", "", "", 5, 6], { kind: "sub-total", certain: true }],
    ["is a total though other words stand before it", ["Adults", "Total", "", 5, 6], { kind: "total", certain: true }],
    ["is a total with a comment before the figures", ["", "Adults", "Total", 5, 6], { kind: "total", certain: true }],
    ["is no sure total with a code of its own", ["A2", "Total", "", 5, 6], { certain: false }],
    ["is none", ["", "Parks", "", 5, 6], null],
  ])("and %s", (_what, row, total) => {
    const found = read(row);
    expect(found.kind === "figures" && found.total).toEqual(total === null ? null : expect.objectContaining(total));
  });

  test.each([
    ["Parks", 0],
    ["  Parks", 2],
    ["    Parks ", 4],
  ])("and %j is set in by %p spaces", (name, indent) => {
    expect(read(["", name, "", 5, 6])).toMatchObject({ label: "Parks", indent });
  });
});

describe("a row under a heading is of words", () => {
  test.each<[string, Row, number, string]>([
    ["without figures", ["", " Parks and gardens ", "", "", ""], 1, "Parks and gardens"],
    ["with a share alone", ["", "Parks", "", "", "", "", 5], 1, "Parks"],
    ["with words for a figure beside an amount", ["", "£5,000", "", "Travel", ""], 1, "£5,000"],
    ["with words for a figure and no name", ["", "", "", "see note", ""], 3, "see note"],
    ["with many words for a figure", ["A2", "Parks", "", "this will be decided by members", ""], 0, "A2"],
    ["with a unit for a figure", ["A2", "Parks", "", "in £000", ""], 0, "A2"],
    ["with a heading for a figure", ["A2", "Parks", "", "Saving", ""], 0, "A2"],
    ["with a few words for a figure and a unit for another", ["A2", "Parks", "", "see note", "in £m"], 0, "A2"],
    ["that breaks down the line above", ["", "of which staff", "", 5, 6], 1, "of which staff"],
    ["that breaks it down behind a dash", ["", " - Including staff", "", 5, 6], 1, "- Including staff"],
    ["that counts posts", ["", "Change in posts (FTE)", "", -2, 1.5], 1, "Change in posts (FTE)"],
    ["that counts them by their number", ["", "No. of posts deleted", "", 2, 2], 1, "No. of posts deleted"],
    ["that counts full-time equivalents", ["", "FTE reduction", "", 2, 2], 1, "FTE reduction"],
    ["that measures the lines above", ["", "Savings target", "", 5, 6], 1, "Savings target"],
  ])("%s", (_which, row, column, text) => {
    expect(read(row)).toEqual({ kind: "text", row: 3, column, text });
  });
});

test.each([
  ...["of which staff", " of which staff", "•of which staff", "- including staff", "–  includes staff"],
  ...[
    "Posts (FTE)",
    "Post (WTEs)",
    " Staff (FTE)",
    "Staffing (FTEs)",
    "Fewer posts (FTE) ",
    "WTE",
    "FTEs",
    "FTE impact",
    "Posts lost (FTE)",
  ],
  ...["WTE changes", "Number of posts", "No of posts", "No. of posts (net)"],
])("%j with figures is of words, of the line above", (label) => {
  expect(read(["", label, "", 5, 6])).toMatchObject({ kind: "text", text: label.trim() });
});

test.each<[string, Row, string]>([
  ["a code", [null, "Adults", "B2", 5], "own"],
  ["none", [null, "Adults", "", 5], "none"],
  ["words and a name", [null, "Adults", "to follow", 5], "unclear"],
  ["words and no name", [null, "", "to follow", 5], "none"],
])("a row whose column of codes stands within the table has %s there", (_what, row, code) => {
  const above: SheetRows = [["Savings"], [null, "Proposal", "Ref", "Saving £000"], [null, "Homes", "B1", 10]];
  const { columns, range } = tableIn(above);
  expect(readBodyRow(gridOf([...above, row]), 3, bodyColumns(columns, range.column))).toMatchObject({ code });
});

test("words in the last column alone are words", () => {
  expect(read(["", "", "", "", "", "", "minor"])).toMatchObject({ kind: "text", column: 6, text: "minor" });
});

test("a named row is a line whose figure is open where words stand for its saving, and not for its budget", () => {
  const names = (budget: string | number, saving: string) =>
    tableIn([["Savings"], ["Proposal", "Budget £000", "Saving £000"], ["Homes", 90, 10], ["Parks", budget, saving]]).lines.map(({ name }) => name); // oxfmt-ignore
  expect(names("", "see note")).toEqual(["Homes", "Parks"]);
  expect(names("see note", "")).toEqual(["Homes"]);
});

describe("a row under a heading is blank", () => {
  test.each<[string, Row]>([
    ["with nothing on it", []],
    ["with spaces", ["  ", " ", "", "", ""]],
    ["with words behind the table alone", ["", "", "", "", "", "", "", "", "Checked"]],
    ["with a share alone", ["", "", "", "", "", "", 5]],
  ])("%s", (_which, row) => {
    expect(read(row)).toEqual({ kind: "blank", row: 3 });
  });
});

test("in a table without codes nothing tells whether a row has one", () => {
  const { columns, range } = tableIn([["Savings"], ["Proposal", "Saving £000"], ["Homes", 10]]);
  expect(readBodyRow(gridOf([["Parks", 5]]), 0, bodyColumns(columns, range.column))).toMatchObject({
    label: "Parks",
    code: "unclear",
  });
});

test.each([
  ["Adult social care", true],
  ["Savings (£m)", true],
  ["It is a sentence.", false],
  ["St. Anne's and No. 5 depot", true],
  ["The savings are these:", false],
  ["“It is a sentence.”", false],
  ["12", false],
  ["A1 B2", false],
  ["£ thousands", false],
  ["(£ million)", false],
  ["£ thousands saved", true],
  ["Adult social care ".repeat(6).trim(), true],
  ["Adult social care ".repeat(7).trim(), false],
])("%j reads as a title: %p", (text, expected) => {
  expect(readsAsTitle(text)).toBe(expected);
});
