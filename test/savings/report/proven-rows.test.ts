import { readLines, tableOf } from "./reading";

/** Rows that end their name in a number: whether their figures are asked about. */

const TITLE = "Savings, effect in each year against today's budget";
const HEADING = "Ref Proposal 2024/25 £000 2025/26 £000";

function levelsIn(...lines: readonly string[]): Record<string, string> {
  const { lines: read, totals } = tableOf(readLines(TITLE, ...lines));
  const levelsOf = (figures: (typeof read)[number]["figures"]) =>
    [...new Set([...figures.values()].map(({ confidence }) => confidence.level))].join(" ");
  const levels: Record<string, string> = {};
  for (const { name, figures } of read) levels[name] = levelsOf(figures);
  for (const { label, figures } of totals) levels[label] = levelsOf(figures);
  return levels;
}

describe("a row with more numbers than columns is not asked about", () => {
  test("where the lines come to the total", () => {
    expect(
      levelsIn(HEADING, "A1 Care home in ward 12 20 30", "A2 Reviews 10 15", "A3 Teams 4 and 5 7 9", "Total 37 54"),
    ).toEqual({ "Care home in ward 12": "likely", Reviews: "certain", "Teams 4 and 5": "likely", Total: "certain" });
  });

  test("where its section comes to the sub-total, whatever the grand total says", () => {
    const sections = ["A1 Homes for 40 20 30", "A2 Reviews 10 15", "Sub-total 30 45"];
    expect(
      levelsIn(HEADING, ...sections, "B1 Depots 1 to 3 5 5", "B2 Lamps 1 1", "Sub-total 9 6", "Total 99 98"),
    ).toEqual(expect.objectContaining({ "Homes for 40": "likely", "Depots 1 to 3": "ask" }));
  });

  test("where its years come to the total beside them", () => {
    const across = "Proposal 2024/25 £000 2025/26 £000 Total £000";
    expect(levelsIn(across, "Homes for 40 20 30 50", "Reviews 10 15 25", "Fees 5 5 10")).toEqual(
      expect.objectContaining({ "Homes for 40": "likely" }),
    );
  });

  test("where it is a cell a line", () => {
    const heading = ["Proposal", "2024/25 £000", "2025/26 £000"];
    const rows = [
      ["Reviews", "10", "15"],
      ["Homes", "40", "20", "30"],
      ["Fees", "5", "5"],
      ["Total", "35", "50"],
    ];
    expect(levelsIn(...heading, ...rows.flat())).toEqual(expect.objectContaining({ Homes: "likely" }));
  });
});

describe("a row with more numbers than columns is asked about", () => {
  test.each([
    ["no total stands under it", []],
    ["the total says another thing", ["Total 47 54"]],
    ["the total is right in one year only", ["Total 37 55"]],
    ["the total has no figure in one of the years", ["Total 37 -"]],
  ])("where %s", (_why, total) => {
    expect(levelsIn(HEADING, "A1 Homes for 40 20 30", "A2 Reviews 10 15", "A3 Fees 7 9", ...total)).toEqual(
      expect.objectContaining({ "Homes for 40": "ask" }),
    );
  });

  test("where noughts are taken, which come to any total", () => {
    expect(levelsIn(HEADING, "A1 Homes for 40 0 0", "A2 Reviews 10 15", "A3 Fees 7 9", "Total 17 24")).toEqual(
      expect.objectContaining({ "Homes for 40": "ask" }),
    );
  });

  test("where the total agrees only within what rounding explains", () => {
    const millions = "Ref Proposal 2024/25 £m 2025/26 £m";
    expect(levelsIn(millions, "A1 Homes for 40 0.2 0.3", "A2 Reviews 0.1 0.1", "Total 0.4 0.4")).toEqual(
      expect.objectContaining({ "Homes for 40": "ask" }),
    );
  });
});
