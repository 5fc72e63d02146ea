import { contextOf } from "../../src/sheet/source-context";
import { summaryOfRows } from "./papers";

const HEADING = ["Code", "Description", "2024/25 £m", "2025/26 £m"];

function contextOfRows(...lines: readonly (string | number)[][]) {
  const [summary] = summaryOfRows([["Savings, cumulative"], HEADING, ...lines]).tables;
  return contextOf(summary!, 1);
}

describe("a section shows", () => {
  test.each([
    { what: "as many decimals as its source does", figures: ["(0.25)", "(0.5)"], decimals: 2 },
    { what: "three at most", figures: ["(0.12345)", "(0.5)"], decimals: 3 },
  ])("$what", ({ figures, decimals }) => {
    expect(contextOfRows(["A1", "Day services", ...figures], ["A2", "Extra care", "(1)", "(1)"]).decimals).toBe(
      decimals,
    );
  });

  test("a plan of two hundred thousand lines like any other", () => {
    const [summary] = summaryOfRows([
      ["Savings, cumulative"],
      HEADING,
      ["A1", "Day services", "(0.25)", "(0.5)"],
    ]).tables;
    const { table } = summary!;
    const lines = Array.from({ length: 200_000 }, () => table.lines[0]!);
    expect(contextOf({ ...summary!, table: { ...table, lines } }, 1).decimals).toBe(2);
  });
});
