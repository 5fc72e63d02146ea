import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** What is asked about a line that may be none, by the line's name. */
function askedIn(...rows: SheetRows): string[][] {
  return tableIn([["Savings"], ...rows]).lines.flatMap(({ name, figures }) =>
    [...figures.values()].flatMap(({ confidence }) => (confidence.level === "ask" ? [[name, confidence.reason]] : [])),
  );
}

const TOTAL = "It is just what other lines of the table come to, and may be their total: it is counted as a line.";
const BEHIND = "It stands under the total and has no code, and may be no proposal: it is counted as a line.";

describe("a line that may be none is asked about", () => {
  test.each<[string, SheetRows, string[][]]>([
    ["where it is what those under it come to", [["Proposal", "Saving £000"], ["Adults", 30], ["Homes", 10], ["Beds", 20], ["Fees", 4]], [["Adults", TOTAL]]], // oxfmt-ignore
    ["where it stands under the total of proposals with codes", [["Ref", "Proposal", "Saving £000"], ["A1", "Homes", 10], ["A2", "Beds", 20], ["", "Total", 30], ["", "Bus shelters", 7]], [["Bus shelters", BEHIND]]], // oxfmt-ignore
    ["and others are not", [["Ref", "Proposal", "Saving £000"], ["A1", "Homes", 10], ["A2", "Beds", 20], ["", "Total", 30]], []], // oxfmt-ignore
  ])("%s", (_where, rows, expected) => {
    expect(askedIn(...rows)).toEqual(expected);
  });
});
