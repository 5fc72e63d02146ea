import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** What stands under the total of a table whose proposals have codes. */

const CODED: SheetRows = [["Ref", "Proposal", "2026/27 £000", "2027/28 £000"], ["A1", "Homes", 10, 1], ["A2", "Beds", 20, 2], ["", "Total", 30, 3]]; // oxfmt-ignore

function read(...behind: SheetRows): string[] {
  const { lines, totals } = tableIn([["Savings"], ...CODED, ...behind]);
  const isAsked = ({ figures }: (typeof lines)[number]) =>
    [...figures.values()].some(({ confidence }) => confidence.level === "ask");
  return [
    ...lines.map((line) => `${line.name}${isAsked(line) ? "?" : ""}`),
    ...totals.map(({ label }) => `= ${label}`),
  ];
}

describe("a row under the total", () => {
  test.each<[string, SheetRows]>([
    ["says how the draft before differs", [["", "December draft", 25, 3], ["", "Movement", 5, 0]]], // oxfmt-ignore
    ["says what changed", [["", "Change since v6", 25, 0]]],
    ["has a total before it that it compares", [["", "v6 total", 28, 1], ["", "Since then", 2, 2]]], // oxfmt-ignore
    [
      "checks it",
      [
        ["", "Check to ledger", 1, 0],
        ["", "Check", 1, 0],
      ].slice(1),
    ],
  ])("is no line where it %s", (_what, rows) => {
    const lines = read(...rows).filter((name) => !name.startsWith("="));
    expect(lines).toEqual(["Homes", "Beds"]);
  });

  test("may be a proposal that came late, and is asked about", () => {
    expect(read(["", "Bus shelters", 7, 7])).toEqual(["Homes", "Beds", "Bus shelters?", "= Total"]);
  });

  test.each<[string, string, SheetRows]>([
    ["it has a code", "Movement of stores", [["A3", "Movement of stores", 7, 7]]],
    ["others with codes follow", "Change of banker", [["", "Change of banker", 7, 7], ["B1", "Roads", 5, 5]]], // oxfmt-ignore
  ])("is a line where %s", (_where, name, rows) => {
    expect(read(...rows)).toContain(name);
  });
});

describe("under the total, what a row without a code is called", () => {
  test.each(["Net movement", "Overall change"])("states a total, and is no line: %s", (name) => {
    expect(read(["", name, 7, 7]).filter((line) => !line.startsWith("="))).toEqual(["Homes", "Beds"]);
  });

  test.each([
    "Movement",
    "Changes since March",
    "Difference",
    "Variance to plan",
    "Increase on last year",
    "Decrease from draft 2",
    "Change from the December position",
    "Movement from previous report",
    "Change in year",
    "Change between drafts",
    "Checks",
    "September draft",
    "Previous version",
    "Month 6 forecast",
    "Latest estimate",
    "March forecast position",
    "Draft figures",
    "v6",
    "v6 position",
    "Previously reported",
    "As last published in May",
    "Reported in March",
  ])("says that it compares: %s", (name) => {
    expect(read(["", name, 7, 7])).toEqual(["Homes", "Beds", "= Total"]);
  });

  test.each([
    "Movement sensors",
    "Climate change",
    "Checkouts",
    "Variances in rents",
    "Draft beer licences",
    "Version control software",
    "Forecasting tools",
    "Unreported repairs",
    "As agreed",
    "Increase in parking charges",
    "Change to bin rounds",
    "Changes in opening hours",
    "Decrease on overtime",
    "Movement from offices to depots",
    "Bus position lights",
    "Reported repairs line",
    "Website and its forms: the new version",
  ])("leaves open whether it is a proposal: %s", (name) => {
    expect(read(["", name, 7, 7])).toEqual(["Homes", "Beds", `${name}?`, "= Total"]);
  });
});

describe("a row under the total may be a proposal", () => {
  test.each<[string, SheetRows, string[]]>([
    ["where it differs from what two come to in one year", [["", "Old sum", 25, 3], ["", "Bus shelters", 5, 1]], ["Old sum?", "Bus shelters?"]], // oxfmt-ignore
    ["where one that follows makes up the total with it, which is none", [["", "Bus shelters", 7, 1], ["", "All before", 23, 2]], ["Bus shelters?"]], // oxfmt-ignore
    ["but not where it is the difference, though that is none in one year", [["", "December draft", 25, 3], ["", "Since then", 5, 0]], []], // oxfmt-ignore
    ["where it saves nothing", [["", "Bus shelters", 0, 0]], ["Bus shelters?"]],
    ["but not where it is a total of its own", [["", "Total agreed", 9, 9]], []],
  ])("%s", (_where, rows, expected) => {
    expect(
      read(...rows)
        .slice(2)
        .filter((name) => !name.startsWith("=")),
    ).toEqual(expected);
  });

  test("and is asked about only where two proposals have codes", () => {
    const { lines } = tableIn([["Savings"], ["Ref", "Proposal", "2026/27 £000"], ["A1", "Homes", 10], ["", "Beds", 20], ["", "Total", 30], ["", "Bus shelters", 7]]); // oxfmt-ignore
    expect(lines.flatMap(({ figures }) => [...figures.values()].map(({ confidence }) => confidence.level))).not.toContain("ask"); // oxfmt-ignore
  });
});

test("a further total stays one, though it be what one total is more than another", () => {
  expect(read(["", "Total agreed before", 25, 3], ["", "Total since", 5, 0])).toEqual(["Homes", "Beds", "= Total", "= Total agreed before", "= Total since"]); // oxfmt-ignore
});
