import { readLines, saves, tableOf } from "./reading";

/** A page ends between two rows of a table that gives each cell a line of its own. */

const HEADING = ["Ref", "Proposal", "2025/26", "2026/27"];
const ABOVE = ["A1 | Parks | 60 | 70", "A2 | Lamps | 45 | 45"];
const BELOW = ["A3 | Fees | 12 | 15", "A4 | Depots | 80 | 90"];

function readPages(behind: readonly string[], ...total: readonly string[]) {
  const cells = (rows: readonly string[]) => rows.flatMap((row) => row.split(" | "));
  const lines = [...cells(ABOVE), ...behind, ...cells(BELOW), ...cells(total)];
  const table = tableOf(readLines("Savings £000", "", ...HEADING, ...lines));
  const asked = table.lines.filter(({ figures }) =>
    [...figures.values()].some(({ confidence }) => confidence.level === "ask"),
  );
  return { saved: saves(table).map(([, , ...amounts]) => amounts), asked: asked.map(({ code }) => code) };
}

const SAVED = [
  [60_000, 70_000],
  [45_000, 45_000],
  [12_000, 15_000],
  [80_000, 90_000],
];

describe("a number more than columns before the heading stands again is that of the page", () => {
  test.each([
    ["the heading alone", ["7", ...HEADING]],
    ["a title over it", ["7", "Savings £000", ...HEADING]],
    ["a longer number", ["112", "", ...HEADING]],
  ])("with %s", (_what, behind) => {
    expect(readPages(behind, "Total | 197 | 220")).toEqual({ saved: SAVED, asked: [] });
  });

  test.each([
    ["no total", []],
    ["a total that says another thing", ["Total | 190 | 220"]],
  ])("and is asked about with %s", (_what, total) => {
    expect(readPages(["7", ...HEADING], ...total)).toEqual({ saved: SAVED, asked: ["A2"] });
  });
});

describe("it is none", () => {
  test("where no heading follows: the last numbers are taken, and asked about", () => {
    const { saved, asked } = readPages(["7"], "Total | 197 | 220");
    expect([saved[1], asked]).toEqual([[45_000, 7_000], ["A2"]]);
  });

  test("where it is no whole number", () => {
    const { saved, asked } = readPages(["1,007", ...HEADING]);
    expect([saved[1], asked]).toEqual([[45_000, 1_007_000], ["A2"]]);
  });
});
