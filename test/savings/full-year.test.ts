import { isOfFullYear } from "../../src/savings/full-year";
import type { ColumnKind } from "../../src/savings/table";

describe("what savings bring in a full year", () => {
  test.each<[ColumnKind, string]>([
    ["other", "Full-year effect £000"],
    ["saving", "Full year saving"],
    ["saving", "Whole-year saving"],
    ["other", "F/Y effect"],
    ["other", "FYE"],
  ])("stands in a column of kind %j under %j", (kind, label) => {
    expect(isOfFullYear({ kind, label })).toBe(true);
  });

  test.each<[ColumnKind, string]>([
    ["other", "Part-year effect"],
    ["saving", "Saving"],
    ["budget", "Full-year budget"],
    ["year", "2026/27 full year"],
    ["total", "Total full effect by 2028/29"],
  ])("does not in one of kind %j under %j", (kind, label) => {
    expect(isOfFullYear({ kind, label })).toBe(false);
  });
});
