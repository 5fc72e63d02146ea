import { codeFirst, leadOf } from "../../../src/savings/report/row-leads";
import { readLines, saves, tableOf } from "./reading";

/** What leads up to the figures of a row in single spaces: its code, however written, and the lines of its name. */

test("a code may be two numbers, of which the first is the year's", () => {
  const table = tableOf(
    readLines("Table 2: Savings for 2026/27", "Ref Saving £000", "26-01 Care at home 400", "26-02 Garden waste 210"),
  );
  expect(saves(table)).toEqual([
    ["26-01", "Care at home", 400_000],
    ["26-02", "Garden waste", 210_000],
  ]);
  expect(table.title).toBe("Table 2: Savings for 2026/27");
});

test("stars before a code speak of its proposal", () => {
  const table = tableOf(
    readLines("Savings, £000", "References 2025/26 2026/27", "** CF1 Foster care 20 40", "CF2 Youth grants 15 15"),
  );
  expect(saves(table)).toEqual([
    ["CF1", "** Foster care", 20_000, 40_000],
    ["CF2", "Youth grants", 15_000, 15_000],
  ]);
});

test("a name that is broken before its last word and its type keeps its beginning and its code", () => {
  const table = tableOf(
    readLines(
      "Savings, £000",
      "No. Saving Type 2025/26 2026/27",
      "1 Shared vehicles Efficiency 20 40",
      "2 Advertising on lamp",
      "columns Income 15 15",
    ),
  );
  expect(saves(table)).toEqual([
    ["1", "Shared vehicles", 20_000, 40_000],
    ["2", "Advertising on lamp columns", 15_000, 15_000],
  ]);
});

/** Rows whose names break over two lines, in tables that say of which kind each saving is. */

const HEADING = "Ref Proposal Type 2024/25 £000 2025/26 £000";
const FIRST = "A1 Close the depot Existing 50 60";

const linesIn = (...lines: readonly string[]) => {
  const table = tableOf(readLines("Savings", ...lines, "A9 Fewer visits Existing 10 15"));
  return table.lines.slice(0, -1).map(({ type }, at) => [...saves(table)[at]!, type]);
};

test.each([
  ["in the name", ["A2 Merge the two library", "teams New 20 30"], "Merge the two library teams"],
  ["before the type", ["A2 Merge the library teams", "New 20 30"], "Merge the library teams"],
])("a name that breaks %s keeps its code and its first line", (_, lines, name) => {
  expect(linesIn(HEADING, FIRST, ...lines)).toEqual([
    ["A1", "Close the depot", 50_000, 60_000, "existing"],
    ["A2", name, 20_000, 30_000, "new"],
  ]);
});

test("a row that begins with its type is the proposal's above it, of another type", () => {
  expect(linesIn(HEADING, FIRST, "New 20 30").map(([code, , ...others]) => [code, ...others])).toEqual([
    ["A1", 50_000, 60_000, "existing"],
    ["A1", 20_000, 30_000, "new"],
  ]);
});

test("a name without a code keeps its first line too", () => {
  const lines = [HEADING.slice(4), FIRST.slice(3), "Merge the two library", "teams New 20 30"];
  expect(linesIn(...lines)).toEqual([
    ["Close the depot", 50_000, 60_000, "existing"],
    ["Merge the two library teams", 20_000, 30_000, "new"],
  ]);
});

describe("lines above a row lead up to it", () => {
  /** The lines that begin a row's words, behind a stroke those that do not. */
  const leads = (own: string, above: readonly string[], hasCodes = false) => {
    const lines = above.map((text, at) => ({ text, at, line: at, isBullet: false, figures: null }));
    const { lead, rest } = leadOf(own, lines, hasCodes);
    return `${rest.map(({ text }) => text).join(" ")}/${lead.map(({ text }) => text).join(" ")}`;
  };

  test.each<[string, string, string[], string]>([
    ["with the one that begins its name", "older people", ["Adults", "Homes for"], "Adults/Homes for"],
    ["where it has no words, all of them", "", ["Homes", "and day care"], "/Homes and day care"],
    ["up to four of them", "", ["a", "b", "c", "d", "e"], "a/b c d e"],
    ["behind a sentence", "older people", ["It saves much.", "Homes for"], "It saves much./Homes for"],
    ["where it goes on with a sign", "& day care", ["Homes"], "/Homes"],
    ["where it goes on with a number", "24 7", ["Homes open"], "/Homes open"],
    ["not where it begins itself", "Homes", ["Adults"], "Adults/"],
    ["not over a sentence", "older people", ["Homes for them."], "Homes for them./"],
  ])("%s", (_how, own, above, expected) => {
    expect(leads(own, above)).toBe(expected);
  });

  test.each<[string, string, string[], string]>([
    ["where it begins with its code", "A1 Homes", ["Adults"], "Adults/"],
    ["where its code stands over it", "Homes", ["Adults", "A1 New"], "Adults/A1 New"],
    ["where its code stands further up", "people", ["A1 Homes", "For all", "older"], "/A1 Homes For all older"],
    ["where no code stands over it", "Total", ["Adults"], "Adults/"],
    ["where it has no words and no code", "", ["Adults"], "/Adults"],
  ])("in a table with codes, %s", (_how, own, above, expected) => {
    expect(leads(own, above, true)).toBe(expected);
  });
});

test.each([
  ["A1 Homes", "A1", "Homes"],
  ["ENV 12a Homes", "ENV 12a", "Homes"],
  ["7. Homes", "7", "Homes"],
  ["12) Homes", "12", "Homes"],
  ["2026/4 Homes", "2026/4", "Homes"],
])("%j begins with a code", (text, code, rest) => {
  expect(codeFirst(text)).toMatchObject({ code, rest });
});

test.each(["Homes", "7", "7 12", "12345 Homes", "ENVIRON 1 Homes"])("%j begins with none", (text) => {
  expect(codeFirst(text)).toBeNull();
});
