import { basisMeaning } from "../../../src/taskpane/tables/basis-meaning";
import { tableOf, tableOn } from "../five-papers";

test("the basis is explained with the paper's own figures", () => {
  expect(basisMeaning(tableOn("Birmingham"))).toBe(
    "CH1 17+: (0.100), (0.100), (0.100), (0.100). Cumulative: £0.100m a year by 2020/21. Incremental: £0.400m.",
  );
});

test("a line that both read alike explains nothing, so another is taken", () => {
  const table = tableOf([
    ["Savings £000, cumulative"],
    ["Code", "Description", "2024/25", "2025/26"],
    ["A1", "Day services", 0, -300],
    ["A2", "Extra care", -200, -500],
  ]);
  expect(basisMeaning(table)).toBe("A2: -200, -500. Cumulative: £500,000 a year by 2025/26. Incremental: £700,000.");
});

test("nothing is said of a table with one figure a line", () => {
  expect(basisMeaning(tableOn("Torbay"))).toBeNull();
});
