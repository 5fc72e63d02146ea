import { readLines, saves, tableOf } from "./reading";

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
