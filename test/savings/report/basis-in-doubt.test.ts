import { readLines, tableOf } from "./reading";

/** Whether the way in which lines run decides the basis of a report's table. */

const HEADING = "Proposal 2024/25 £000 2025/26 £000 2026/27 £000";
const ROWS = ["Reviews 10 15 15", "Fees 5 5 5", "Depots 20 25 25"];

function basisOf(title: string, ...more: readonly string[]) {
  return tableOf(readLines(title, HEADING, ...ROWS, ...more)).basis;
}

test("it does where every row has as many numbers as there are columns", () => {
  expect(basisOf("Savings", "Homes 20 30 30", "Total 55 75 75")).toMatchObject({
    value: "cumulative",
    decidedBy: "figures",
  });
});

test("it does where a row has more, of which a total proves its own", () => {
  expect(basisOf("Savings", "Homes for 40 20 30 30", "Total 55 75 75")).toMatchObject({
    value: "cumulative",
    decidedBy: "figures",
  });
});

test("it does not where a row has more, and nothing proves which are its own", () => {
  const { value, decidedBy, evidence } = basisOf("Savings", "Homes for 40 20 30 30");
  expect([value, decidedBy]).toEqual([null, "nothing"]);
  expect(evidence).toMatch(/^4 of 4 lines settle.*; but rows among them have more numbers than there are columns/u);
});

test("words do all the same", () => {
  expect(basisOf("Savings, full effect in each year", "Homes for 40 20 30 30", "Total 55 75 75")).toMatchObject({
    value: "cumulative",
    decidedBy: "title",
  });
});
