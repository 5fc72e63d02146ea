import { readLines, saves, tableOf } from "./reading";

/** Codes that look like figures, where each cell has a line of its own. */

const HEADING = ["Ref", "Proposal", "2024/25 £000", "2025/26 £000"];

function rowsOf(heading: readonly string[], ...rows: readonly string[]): unknown[][] {
  return saves(tableOf(readLines("Savings", "", ...heading, ...rows.flatMap((row) => row.split(" | ")))));
}

describe("numbers with decimals that count on under a heading of codes are codes", () => {
  test.each<[string, string[], string[], string?]>([
    [
      "in one chapter",
      ["1.1 | Homes | 31 | 204", "1.2 | Parks | 92 | 0", "1.3 | Fees | 45 | 27"],
      ["1.1", "1.2", "1.3"],
    ],
    ["in several", ["3.1 | Homes | 31 | 204", "3.2 | Parks | 92 | 0", "4.1 | Fees | 45 | 27"], ["3.1", "3.2", "4.1"]],
    [
      "past nine",
      Array.from({ length: 11 }, (_, at) => `1.${at + 1} | Homes of ward ${"ABCDEFGHIJK"[at]} | ${at + 3} | 5`),
      Array.from({ length: 11 }, (_, at) => `1.${at + 1}`),
    ],
    [
      "on the next page",
      ["1.1 | Homes | 31 | 204", "1.2 | Parks | 92 | 0", HEADING.join(" | "), "1.3 | Fees | 45 | 27"],
      ["1.1", "1.2", "1.3"],
    ],
    [
      "where the names are headed as savings",
      ["1.1 | Homes | 31 | 204", "1.2 | Parks | 92 | 0"],
      ["1.1", "1.2"],
      "Saving",
    ],
    [
      "under the names of sections",
      ["Adults | 1.1 | Homes | 31 | 204", "Places | 2.1 | Parks | 92 | 0"],
      ["1.1", "2.1"],
    ],
  ])("%s", (_where, rows, codes, names = "Proposal") => {
    const heading = HEADING.map((text) => (text === "Proposal" ? names : text));
    expect(rowsOf(heading, ...rows).map(([code]) => code)).toEqual(codes);
  });
});

describe("numbers with decimals stay figures", () => {
  const millions = ["Proposal", "2024/25 £m", "2025/26 £m"];
  test("under no heading of codes", () => {
    expect(rowsOf(millions, "Homes | 0.5 | 1.1", "Parks | 0.6 | 1.2", "Fees | 0.7 | 1.3")).toEqual([
      ["Homes", 500_000, 1_100_000],
      ["Parks", 600_000, 1_200_000],
      ["Fees", 700_000, 1_300_000],
    ]);
  });

  test("behind other codes", () => {
    const rows = rowsOf(
      ["Ref", ...millions],
      "A1 | Homes | 0.5 | 1.1",
      "A2 | Parks | 0.6 | 1.2",
      "A3 | Fees | 0.7 | 1.3",
    );
    expect(rows.map((row) => row.at(-1))).toEqual([1_100_000, 1_200_000, 1_300_000]);
  });

  test("where rows without codes stand under a heading of them", () => {
    const rows = rowsOf(["Ref", "Proposal", "2024/25 £m"], "Homes | 1.1", "Parks | 1.2", "Fees | 1.3", "Total | 3.6");
    expect(rows.map((row) => row.at(-1))).toEqual([1_100_000, 1_200_000, 1_300_000]);
  });
});
