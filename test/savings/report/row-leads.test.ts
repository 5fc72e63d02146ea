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
