import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Where proposals have codes, rows without one that state what those beside them come to. */

const HEADS = ["Ref", "Proposal", "Saving £000"];
const ADULTS: SheetRows = [["A1", "Homes", 10], ["A2", "Beds", 20]]; // oxfmt-ignore
const PLACES: SheetRows = [["B1", "Parks", 5], ["B2", "Roads", 7]]; // oxfmt-ignore

/** The names of a table's lines, one that is asked about with a question mark, and then of its totals. */
function read(...rows: SheetRows): string[] {
  const { lines, totals } = tableIn([["Savings"], HEADS, ...rows]);
  const isAsked = ({ figures }: (typeof lines)[number]) =>
    [...figures.values()].some(({ confidence }) => confidence.level === "ask");
  return [
    ...lines.map((line) => `${line.name}${isAsked(line) ? "?" : ""}`),
    ...totals.map(({ label }) => `= ${label}`),
  ];
}

describe("a name without a code is no proposal where it states", () => {
  test.each<[string, SheetRows, string[]]>([
    ["what those over it come to", [...ADULTS, ["", "Adult care", 30], ["B1", "Parks", 5]], ["Homes", "Beds", "Parks", "= Adult care"]], // oxfmt-ignore
    ["what those since the one before it come to", [...ADULTS, ["", "Adult care", 30], ...PLACES, ["", "Places", 12]], ["Homes", "Beds", "Parks", "Roads", "= Adult care", "= Places"]], // oxfmt-ignore
    ["what all of them come to", [...ADULTS, ["", "Adult care", 30], ...PLACES, ["", "Places", 12], ["", "Programme", 42]], ["Homes", "Beds", "Parks", "Roads", "= Adult care", "= Places", "= Programme"]], // oxfmt-ignore
    ["what all come to under names over theirs", [["", "Adult care", 30], ...ADULTS, ["", "Places", 12], ...PLACES, ["", "Programme", 42]], ["Homes", "Beds", "Parks", "Roads", "= Adult care", "= Places", "= Programme"]], // oxfmt-ignore
    ["what those since a total come to", [...ADULTS, ["", "Total", 30], ...PLACES, ["", "Places", 12]], ["Homes", "Beds", "Parks", "Roads", "= Total", "= Places"]], // oxfmt-ignore
    ["what they come to with another that has no code", [...ADULTS, ["", "Fees", 4], ["", "Programme", 34]], ["Homes", "Beds", "Fees", "= Programme"]], // oxfmt-ignore
    ["the one under it", [["", "Adult care", 10], ["A1", "Homes", 10], ["", "Places", 5], ["B1", "Parks", 5]], ["Homes", "Parks", "= Adult care", "= Places"]], // oxfmt-ignore
  ])("%s", (_which, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
  });
});

describe("but it is a line where", () => {
  test.each<[string, SheetRows, string[]]>([
    ["one alone stands over it that has the same", [["A1", "Homes", 10], ["", "Bank fees", 10], ["B1", "Parks", 5]], ["Homes", "Bank fees", "Parks"]], // oxfmt-ignore
    ["one alone has stood there since the last", [...ADULTS, ["", "Adult care", 30], ["B1", "Parks", 5], ["", "Bank fees", 5]], ["Homes", "Beds", "Parks", "Bank fees", "= Adult care"]], // oxfmt-ignore
    ["it has another amount", [...ADULTS, ["", "Bank fees", 29]], ["Homes", "Beds", "Bank fees"]],
    ["one without a code stands before those that it would head", [["", "Bank fees", 30], ["", "Legal", 4], ...ADULTS], ["Bank fees", "Legal", "Homes", "Beds"]], // oxfmt-ignore
    ["it has a code", [...ADULTS, ["A3", "Bank fees", 30]], ["Homes", "Beds", "Bank fees"]],
  ])("%s", (_where, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
  });
});
