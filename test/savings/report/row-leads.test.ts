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
