import { basisExample } from "../../../src/savings/summary/basis-example";
import { tableOf, tableOn } from "../../taskpane/five-papers";

test("the basis is explained with the paper's own figures", () => {
  expect(basisExample(tableOn("Birmingham").table, 3)).toBe(
    "CH1 17+ (New) is (0.100), (0.100), (0.100), (0.100). Cumulative: £0.100m a year by 2020/21. Incremental: £0.400m.",
  );
});

test("a line that both read alike explains nothing, so another is taken", () => {
  const { table } = tableOf([
    ["Savings £000, cumulative"],
    ["Code", "Description", "2024/25", "2025/26"],
    ["A1", "Day services", 0, -300],
    ["A2", "Extra care", -200, -500],
  ]);
  expect(basisExample(table, 0)).toBe(
    "A2 is -200, -500. Cumulative: £500,000 a year by 2025/26. Incremental: £700,000.",
  );
});

test("a line that ends in nothing, or has one figure, explains nothing either", () => {
  const { table } = tableOf([
    ["Savings £000, cumulative"],
    ["Code", "Description", "2024/25", "2025/26", "2026/27"],
    ["A1", "Day services", -300, -100, 0],
    ["A2", "Extra care", "TBC", "n/a", -500],
    ["A3", "Home care", " -200 ", "n/a", -200],
  ]);
  expect(basisExample(table, 0)).toBe(
    "A3 is -200, -200. Cumulative: £200,000 a year by 2026/27. Incremental: £400,000.",
  );
});

test("nothing is said of a table with one figure a line", () => {
  expect(basisExample(tableOn("Torbay").table, 0)).toBeNull();
});
