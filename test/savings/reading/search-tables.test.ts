import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf } from "../../sheets";
import { choiceAt, readWith } from "./choosing";

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

test("nor so where the years of a turned table are written in words", () => {
  const rows = [["Year", "Savings"], ["Financial year 2026/27", 5], ["Financial year 2027/28", 6], ["Ref", "Saving", "2026/27 £m"], ["P1", "Parks", 1]]; // oxfmt-ignore
  expect(read(["Savings of adults"], ...rows).tables.map(({ title }) => title)).toEqual(["Savings of adults", "Plan"]);
});

test("nor the lines under a total that stands over them", () => {
  const { tables } = read(["Savings of adults"], ["Saving", "2026/27"], ["Total savings", 3], ["Roads", 1], ["Bins and parks", 2], ["Ref", "Saving", "2027/28"], ["P1", "Parks", 1]); // oxfmt-ignore
  expect(tables.map(({ title }) => title)).toEqual(["Savings of adults", "Plan"]);
});

test("tables side by side have their own titles, and both what stands over all", () => {
  const titles = (...over: SheetRows) =>
    read(...over, ["Item", "2026/27", null, "Item", "2026/27"], ["Depot", 4, null, "Cloud", 8], ["Roads", 1, null, "Rents", 3]).tables.map(({ title, unit }) => [title, unit.value]); // oxfmt-ignore
  expect(titles(["Savings of places", null, null, "Savings of IT"])).toEqual([["Savings of places", null], ["Savings of IT", null]]); // oxfmt-ignore
  expect(titles(["All savings, £000"], ["Savings of places", null, null, "Savings of IT"])).toEqual([["Savings of places", "£000"], ["Savings of IT", "£000"]]); // oxfmt-ignore
});

test("what a table or a list holds is no sentence beside it, and what stands under it is", () => {
  const said = (...rows: SheetRows) => read(...rows).statements.map(({ written }) => written);
  const cut = ["Saves £5,000 a year on travel", 5];
  expect(said(["Savings £000"], ["Saving", "2026/27"], cut, ["Homes", 2], [], ["It takes £7,000 to do so."])).toEqual(["£7,000"]); // oxfmt-ignore
  expect(said(["Savings of the year:"], ["Travel", "£5,000"], ["Homes", "£6,000"], ["It takes £7,000 to do so."])).toEqual(["£7,000"]); // oxfmt-ignore
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

test("costs that the user selects as a table of savings, or names in a formula, are read", () => {
  const costs: SheetRows = [["Pressures"], ["Pressure", "2026/27"], ["Pay award", 1], ["Inflation", 2]];
  expect(readSheet(gridOf(costs), [], "anything").tables).toHaveLength(1);
  expect(readWith(costs, choiceAt("A2:B4", { selected: true })).tables.map(linesOf)).toEqual([[["Pay award", 1], ["Inflation", 2]]]); // oxfmt-ignore
});

test("tables side by side of which none is of savings stand beside no savings", () => {
  const { tables, unread } = read(["Grant", "2026/27", null, "Reserve", "2026/27"], ["Homes", 4, null, "General", 8], ["Roads", 1, null, "Risk", 3]); // oxfmt-ignore
  expect([tables, unread.filter(({ reason }) => reason.includes("beside one of savings"))]).toEqual([[], []]);
});
