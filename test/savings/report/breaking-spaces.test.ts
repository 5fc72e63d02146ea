import { withBreakingSpaces } from "../../../src/savings/report/breaking-spaces";
import { readLines, saves, tableOf } from "./reading";

const hard = (...lines: string[]) => lines.map((line) => line.replaceAll(" ", "\u00a0"));

describe("spaces that do not break", () => {
  const HEADING = ["Agreed savings £000", "Saving 2021/22 2022/23"];

  test("are spaces like others where a text has none but them", () => {
    const table = tableOf(readLines(...hard(...HEADING, "Leisure trust 120 240", "Waste 1 150", "Total 121 390")));
    expect(saves(table)).toEqual([
      ["Leisure trust", 120_000, 240_000],
      ["Waste", 1000, 150_000],
    ]);
  });

  test.each([
    ["an ordinary space stands between words", ["Agreed savings", ...hard("Leisure trust 1 120")]],
    ["they stand between digits alone", ["Leisure", "1\u00a0120"]],
    ["there are no others", ["Leisure", " 1120"]],
  ])("stay where %s", (_where, lines) => {
    expect(withBreakingSpaces(lines)).toBe(lines);
  });
});
