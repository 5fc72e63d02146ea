import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** What is looked for on a sheet, and what of its words speaks of which table. */

const read = (...rows: SheetRows) => readSheet(gridOf(rows, "Plan"), []);
const table = (year: string): SheetRows => [
  ["Saving", year],
  ["Roads", 1],
  ["Homes", 2],
];
const GAP = Array.from({ length: 8 }, () => []);

describe("where no table of savings is", () => {
  const HEADINGS = "Looked for a row of headings with financial years or a savings column";
  const LISTS = "and for lists of amounts in pounds beside words";

  test.each<[string, SheetRows, string, string, string]>([
    ["nothing", [["The plan of the council"]], "none", "none", "0 amounts stand"],
    ["an amount", [["The plan saves £5,000 on travel."]], "none", "none", "1 amount stands"],
    ["two amounts", [["The plan spends £5,000 on travel and £6,000 on homes."]], "none", "none", "2 amounts stand"],
    [
      "another table",
      [
        ["Service", "Forecast 2026/27"],
        ["Roads", 1],
      ],
      "1",
      "none",
      "0 amounts stand",
    ],
    ["two others", [["Service", "Forecast 2026/27"], ["Roads", 1], [], ["Fees", "Forecast 2027/28"], ["Bins", 1]], "2", "none", "0 amounts stand"], // oxfmt-ignore
    ["a list of payments", [["Payments"], ["£5,000", "Travel"], ["£6,000", "Homes"]], "none", "1", "0 amounts stand"],
  ])("it is said what was looked for and found: %s", (_what, rows, headings, lists, amounts) => {
    expect(read(...rows).lookedFor).toBe(
      `${HEADINGS} (${headings} found), ${LISTS} (${lists} found); ${amounts} in sentences.`,
    );
  });
});

describe("words over the first table", () => {
  const unitsUnder = (text: string) =>
    read([text], ["Savings of adults"], ...table("2026/27"), ...GAP, ["Savings of places"], ...table("2027/28")).tables.map(({ unit, title }) => [title, unit.value]); // oxfmt-ignore

  test.each(["All figures are in £000", "All amounts in £000", "(All values in £000)"])("speak of all: %s", (text) => {
    expect(unitsUnder(text)).toEqual([["Savings of adults", "£000"], ["Savings of places", "£000"]]); // oxfmt-ignore
  });

  test("speak of it alone where they do not say more", () => {
    expect(unitsUnder("Figures in £000")).toEqual([["Savings of adults", "£000"], ["Savings of places", null]]); // oxfmt-ignore
  });
});

test("the lines of a table are no titles of the next", () => {
  const { tables } = read(["Savings of adults"], ["Saving", "2026/27"], ["Roads", 1], ["Total savings", 1], ["Ref", "Saving", "2027/28"], ["P1", "Parks", 1]); // oxfmt-ignore
  expect(tables.map(({ title }) => title)).toEqual(["Savings of adults", "Plan"]);
});

test("the years of a turned table are no titles of what stands under it", () => {
  const rows = [["Year", "Savings"], ["2026/27", 5], ["2027/28", 6], ["Ref", "Saving", "2026/27 £m"], ["P1", "Parks", 1]]; // oxfmt-ignore
  expect(read(["Savings of adults"], ...rows).tables.map(({ title }) => title)).toEqual(["Savings of adults", "Plan"]);
});

test("lists and tables come in the order of their rows", () => {
  const list = [["Savings of the year:"], ["£5,000", "Travel"], ["£6,000", "Homes"]]; // oxfmt-ignore
  const names = (...rows: SheetRows) => read(...rows).tables.map(({ lines: [first] }) => first?.name);
  expect(names(...list, [], ["Savings plan"], ...table("2026/27"))).toEqual(["Travel", "Roads"]);
  expect(names(["Savings plan"], ["Proposal", "2026/27"], ["Roads", 1], [], ...list)).toEqual(["Roads", "Travel"]);
});

test("costs are read where they stand beside savings, and are no table of savings by themselves", () => {
  const costs: SheetRows = [["Pressures"], ["Pressure", "2026/27"], ["Pay award", 1], ["Inflation", 2]];
  expect(read(...costs).tables).toEqual([]);
  expect(read(...costs, [], ["Savings"], ...table("2026/27")).tables).toHaveLength(2);
});
