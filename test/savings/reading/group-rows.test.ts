import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** The names of a table's lines, and then of the rows that state what others come to. */
function read(heads: SheetRows[number], ...rows: SheetRows): string[] {
  const { lines, totals } = tableIn([["Savings"], heads, ...rows]);
  return [...lines.map(({ name }) => name), ...totals.map(({ label }) => `= ${label}`)];
}
const PLAIN = ["Proposal", "Saving £000"];
const CODED = ["Ref", "Proposal", "Saving £000"];

describe("a row states what those under it come to", () => {
  test.each<[string, SheetRows[number], SheetRows, string[]]>([
    [
      "where these have codes and it has none",
      CODED,
      [
        ["", "Adults", 30],
        ["A1", "Homes", 10],
        ["A2", "Beds", 20],
        ["", "Places", 5],
        ["B1", "Parks", 5],
      ],
      ["Homes", "Beds", "Parks", "= Adults", "= Places"],
    ],
    [
      "where these have codes and its name stands in their place",
      CODED,
      [
        ["Adults", "", 30],
        ["A1", "Homes", 10],
        ["A2", "Beds", 20],
        ["Public realm", "", 5],
        ["B1", "Parks", 5],
      ],
      ["Homes", "Beds", "Parks", "= Adults", "= Public realm"],
    ],
    [
      "where they stand further in",
      PLAIN,
      [
        ["Adults", 30],
        ["  Homes", 10],
        ["  Beds", 20],
        ["Places", 12],
        ["  Parks", 5],
        ["  Roads", 7],
      ],
      ["Homes", "Beds", "Parks", "Roads", "= Adults", "= Places"],
    ],
    [
      "where it is one among groups, and without it the table comes to its total",
      PLAIN,
      [
        ["Adults", 30],
        ["Homes", 10],
        ["Beds", 20],
        ["Legal", 7],
        ["Barristers", 7],
        ["Grand Total", 37],
      ],
      ["Homes", "Beds", "Barristers", "= Adults", "= Legal", "= Grand Total"],
    ],
    [
      "where it is one that stands further in, as those of other groups do",
      PLAIN,
      [
        ["Adults", 30],
        ["  Homes", 10],
        ["  Beds", 20],
        ["Legal", 7],
        ["  Barristers", 7],
        ["Total", 37],
      ],
      ["Homes", "Beds", "Barristers", "= Adults", "= Legal", "= Total"],
    ],
    [
      "where only so the table comes to its total",
      PLAIN,
      [
        ["Adults", 30],
        ["Homes", 10],
        ["Beds", 20],
        ["Fees", 4],
        ["Total", 34],
      ],
      ["Homes", "Beds", "Fees", "= Adults", "= Total"],
    ],
    [
      "and those above it do",
      PLAIN,
      [
        ["Homes", 10],
        ["Beds", 20],
        ["Adults", 30],
        ["Fees", 4],
        ["Total", 34],
      ],
      ["Homes", "Beds", "Fees", "= Adults", "= Total"],
    ],
  ])("%s", (_when, heads, rows, expected) => {
    expect(read(heads, ...rows)).toEqual(expected);
  });

  test.each<[string, SheetRows[number], SheetRows, string[]]>([
    [
      "with a code of its own",
      CODED,
      [
        ["A0", "Adults", 30],
        ["A1", "Homes", 10],
        ["A2", "Beds", 20],
      ],
      ["Adults", "Homes", "Beds"],
    ],
    [
      "that differs from them",
      CODED,
      [
        ["", "Adults", 31],
        ["A1", "Homes", 10],
        ["A2", "Beds", 20],
      ],
      ["Adults", "Homes", "Beds"],
    ],
    [
      "where nothing but its sum says so",
      PLAIN,
      [
        ["Adults", 30],
        ["Homes", 10],
        ["Beds", 20],
        ["Fees", 4],
      ],
      ["Adults", "Homes", "Beds", "Fees"],
    ],
    [
      "where the table comes to its total with it",
      PLAIN,
      [
        ["Adults", 30],
        ["Homes", 10],
        ["Beds", 20],
        ["Fees", 4],
        ["Total", 64],
      ],
      ["Adults", "Homes", "Beds", "Fees", "= Total"],
    ],
    [
      "over one row",
      PLAIN,
      [
        ["Adults", 10],
        ["  Homes", 10],
        ["Fees", 4],
      ],
      ["Adults", "Homes", "Fees"],
    ],
    [
      "of nothing",
      PLAIN,
      [
        ["Adults", 0],
        ["  Homes", 0],
        ["  Beds", 0],
        ["Fees", 4],
      ],
      ["Adults", "Homes", "Beds", "Fees"],
    ],
  ])("but not one %s", (_which, heads, rows, expected) => {
    expect(read(heads, ...rows)).toEqual(expected);
  });

  test("and one under a total of some of them is asked about", () => {
    const { lines, totals } = tableIn([
      ["Savings"],
      PLAIN,
      ["Homes", 10],
      ["Beds", 20],
      ["Total service spending", 30],
      ["Interest", 4],
      ["Net spending", 34],
    ]);
    expect(totals.map(({ label }) => label)).toEqual(["Total service spending"]);
    const asked = lines.filter(({ figures }) =>
      [...figures.values()].some(({ confidence }) => confidence.level === "ask"),
    );
    expect(asked.map(({ name }) => name)).toEqual(["Net spending"]);
  });
});

describe("behind parts with their totals, a last row that all lines come to in each of several years", () => {
  const YEARS = ["Workstream", "2026/27 £000", "2027/28 £000"];
  const FORCE = [["Shifts", 25, 15], ["Stations", 10, 32], ["Force total", 35, 47]]; // oxfmt-ignore
  const OFFICE = [["Posts", 12, 1], ["Victims", 3, 15], ["Office total", 15, 16]]; // oxfmt-ignore
  const NAMES = ["Shifts", "Stations", "Posts", "Victims"];

  test("is their total, whatever it is called", () => {
    expect(read(YEARS, ...FORCE, ...OFFICE, ["In the plan", 50, 63])).toEqual([
      ...NAMES,
      "= Force total",
      "= Office total",
      "= In the plan",
    ]);
  });

  test.each<[string, SheetRows]>([
    ["it is not what they come to", [...FORCE, ...OFFICE, ["In the plan", 50, 64]]],
    ["there is one part", [["Posts", 12, 1], ["Victims", 3, 15], ...FORCE, ["In the plan", 50, 63]]],
    ["another line follows", [...FORCE, ...OFFICE, ["In the plan", 50, 63], ["Fleet", 1, 2]]],
    ["it has one amount", [...FORCE.map(([name, first]) => [name ?? null, first ?? null]), ...OFFICE.map(([name, first]) => [name ?? null, first ?? null]), ["In the plan", 50]]], // oxfmt-ignore
  ])("is none where %s", (_where, rows) => {
    expect(read(YEARS, ...rows)).toContain("In the plan");
  });
});
