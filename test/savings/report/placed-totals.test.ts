import { readLines, tableOf } from "./reading";

/** Totals that stand under the savings alone, beside columns of budgets and percentages that have none. */

const HEADING = "Ref Proposal Budget £000 % of budget 2023/24 £000 2024/25 £000";
const LINES = ["A1 Learner transport 5,160 1.5% 75 0", "A2 Central service 2,240 2.7% 60 50"];

function totalsIn(...lines: readonly string[]) {
  const { totals, uncertain } = tableOf(readLines("Savings", "", HEADING, ...lines));
  const written = totals.map(({ label, figures }) => [label, ...[...figures.values()].map((one) => one.written)]);
  return { written, uncertain: uncertain.map(({ name }) => name) };
}

test.each([
  ["Total Education 135 50", ["Total Education", "", "", "135", "50"]],
  ["Total 7,400 135 50", ["Total", "7,400", "", "135", "50"]],
])("%s is placed where its lines come to it", (total, written) => {
  expect(totalsIn(...LINES, total)).toEqual({ written: [written], uncertain: [] });
});

test("each section's total is placed by its own lines, and the last by all", () => {
  const more = ["B1 Day care 3,410 7.0% 140 100", "B2 Respite 2,905 5.5% 160 0", "Total Care 300 100", "Total 435 150"];
  expect(totalsIn(...LINES, "Total Education 135 50", ...more)).toEqual({
    written: [
      ["Total Education", "", "", "135", "50"],
      ["Total Care", "", "", "300", "100"],
      ["Total", "", "", "435", "150"],
    ],
    uncertain: [],
  });
});

test("a total that has all of its figures stands as it is beside one that is placed", () => {
  expect(totalsIn(...LINES, "Total Education 135 50", "Total 7,400 1.8% 135 50").written).toEqual([
    ["Total Education", "", "", "135", "50"],
    ["Total", "7,400", "1.8%", "135", "50"],
  ]);
});

test("a total is not placed by a line whose own figures have no place", () => {
  expect(totalsIn(...LINES, "A3 Bus passes 40", "Total Education 175 50")).toEqual({
    written: [],
    uncertain: ["A3 Bus passes", "Total Education"],
  });
});

test.each([
  ["the lines come to something else", LINES, "Total 136 50"],
  [
    "two years have the same",
    ["A1 Learner transport 5,160 1.5% 75 75", "A2 Central service 2,240 2.7% 60 60"],
    "Total 7,400 135",
  ],
])("a total is left to the user where %s", (_why, lines, total) => {
  expect(totalsIn(...lines, total).uncertain).toEqual(["Total"]);
});
