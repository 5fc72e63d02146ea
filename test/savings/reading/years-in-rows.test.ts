import { readSheet } from "../../../src/savings/reading/read-sheet";
import { cellAddress } from "../../../src/savings/address";
import type { SavingsTable } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { choiceAt, decidedTable, readWith } from "./choosing";
import { dateCell, gridOf, linesOf, movedTo, tableIn } from "../../sheets";

/** Tables whose years head no columns: they stand beside each figure, or over the lines. */

const HEADING = ["Ref", "Proposal", "Financial year", "Saving £000"];
const AGENCY_26 = ["A1", "Agency staff", "2026/27", 40];
const AGENCY_27 = ["A1", "Agency staff", "2027/28", 60];
const FLEET_26 = ["A2", "Fewer vans", "2026/27", 25];
const FLEET_27 = ["A2", "Fewer vans", "2027/28", 30];
const AS_LINES = [
  ["A1", 40, 60],
  ["A2", 25, 30],
];

const totalsOf = ({ totals }: SavingsTable) =>
  totals.map(({ label, figures, agrees }) => [label, [...figures.values()].map(({ value }) => value), agrees]);
const years = ({ years: own }: SavingsTable) => own.map(({ name }) => name);

describe("with a row for each year, the rows of a proposal are one line", () => {
  test.each<[string, SheetRows]>([
    ["sorted by proposal", [HEADING, AGENCY_26, AGENCY_27, FLEET_26, FLEET_27]],
    ["sorted by year", [HEADING, AGENCY_26, FLEET_26, AGENCY_27, FLEET_27]],
    ["the latest year first", [HEADING, AGENCY_27, FLEET_27, AGENCY_26, FLEET_26]],
    ["whose names stand in the first row of each", [HEADING, AGENCY_26, [null, null, "2027/28", 60], FLEET_26, [null, null, "2027/28", 30]]], // oxfmt-ignore
    ["whose years stand in the first row of each", [HEADING, AGENCY_26, ["A2", "Fewer vans", null, 25], AGENCY_27, ["A2", "Fewer vans", null, 30]]], // oxfmt-ignore
    ["with years written in several ways", [HEADING, AGENCY_26, ["A1", "Agency staff", "27-28", 60], FLEET_26, ["A2", "Fewer vans", "FY 2027/28", 30]]], // oxfmt-ignore
  ])("%s", (_how, rows) => {
    const table = tableIn(rows);
    expect(linesOf(table).sort()).toEqual(AS_LINES);
    expect(years(table)).toEqual(["2026/27", "2027/28"]);
    expect(table.columnsProblem).toBeNull();
    expect(table.turned).toContain("Read a row for each year");
  });

  test("and every figure, name and year knows the cell in which it stands", () => {
    const grid = movedTo(gridOf([["Savings plan"], HEADING, FLEET_26, AGENCY_26, AGENCY_27, FLEET_27]), 10, 2);
    const [table] = readSheet(grid, []).tables;
    const figures = table?.lines.map((line) => [...line.figures.values()].map(({ cell }) => cellAddress(cell)));
    expect(figures).toEqual([["F13", "F16"], ["F14", "F15"]]); // oxfmt-ignore
    expect(table?.lines.map(({ row, codeCell }) => [row, codeCell && cellAddress(codeCell)])).toEqual([[12, "C13"], [13, "C14"]]); // oxfmt-ignore
    expect(table?.columns.slice(-2).map(({ cell }) => cellAddress(cell))).toEqual(["E13", "E15"]);
    expect(table?.range).toEqual({ sheet: "Sheet1", row: 11, column: 2, rows: 5, columns: 4 });
  });

  test("a year without a row of a proposal has no figure of it, and is told of in the row that there is", () => {
    const table = tableIn([HEADING, FLEET_26, FLEET_27, AGENCY_27]);
    expect(linesOf(table)).toEqual([["A2", 25, 30], ["A1", "blank", 60]]); // oxfmt-ignore
    const aside = tableIn([HEADING, FLEET_26, FLEET_27, AGENCY_27].map((row) => [null, ...row]));
    expect([...(aside.lines[1]?.figures.values() ?? [])].map(({ cell }) => cellAddress(cell))).toEqual(["B4", "E4"]);
  });

  test("the same name in another directorate is another line", () => {
    const heading = ["Directorate", "Proposal", "Year", "Saving £000"];
    const rows = [["Adults", "Vacancies", "2026/27", 1], ["Places", "Vacancies", "2026/27", 2], ["Adults", "Vacancies", "2027/28", 3]]; // oxfmt-ignore
    expect(linesOf(tableIn([heading, ...rows]))).toEqual([["Vacancies", 1, 3], ["Vacancies", 2, "blank"]]); // oxfmt-ignore
  });

  test("what stands beside them is said of the line, each word once", () => {
    const beside = [[...HEADING, "Status"], [...AGENCY_26, "Agreed"], [...AGENCY_27, "Planned"], [...FLEET_26, "Agreed"], [...FLEET_27, "Agreed"]]; // oxfmt-ignore
    expect(tableIn(beside).lines.map(({ others }) => others.map(({ text }) => text))).toEqual([["Agreed; Planned"], ["Agreed"]]); // oxfmt-ignore
  });

  test("another column of figures is kept where it is the same in every year, and else said to be left out", () => {
    const beside = [[...HEADING, "Net budget", "Target"], [...AGENCY_26, 900, 50], [...AGENCY_27, 900, 70], [...FLEET_26, 300, 30], [...FLEET_27, 300, 30]]; // oxfmt-ignore
    const table = tableIn(beside);
    expect(linesOf(table)).toEqual([["A1", 900, 40, 60], ["A2", 300, 25, 30]]); // oxfmt-ignore
    expect(table.turned).toContain('"Target"');
  });

  test("the only figures beside the years are their amounts, whatever their heading says beside a unit", () => {
    const heading = ["Year", "Type", "Ref", "Description", "Movement £000"];
    const rows = [["2026/27", "Growth", "G1", "Care market", 850], ["2026/27", "Saving", "S1", "Charges", -320], ["2026/27", "Saving", "S2", "Vans", -40], ["2027/28", "Saving", "S1", "Charges", -180]]; // oxfmt-ignore
    expect(linesOf(tableIn([heading, ...rows]))).toEqual([["G1", 850, "blank"], ["S1", -320, -180], ["S2", -40, "blank"]]); // oxfmt-ignore
  });

  test("a year that became a date is still the year of its figure", () => {
    const [first, second] = [dateCell(42_300, "23/10/2015"), dateCell(40_857, "10/11/2011")];
    const table = tableIn([HEADING, ["A1", "Agency staff", second, 40], ["A2", "Fewer vans", second, 25]]);
    expect(first.kind).toBe("date");
    expect(years(table)).toEqual(["2010/11"]);
    expect(table.columns.some(({ yearWasDate }) => yearWasDate)).toBe(true);
  });
});

test("a row without its figure is no heading of the others", () => {
  const rows = [HEADING, ["A3", "Depot", "2026/27", null], AGENCY_26, AGENCY_27];
  expect(tableIn(rows).lines.map(({ name, section }) => [name, section])).toEqual([["Agency staff", ""]]);
});

describe("totals among rows of years are checked, and are no lines", () => {
  test.each<[string, SheetRows, unknown[]]>([
    [
      "with a row for each year",
      [HEADING, AGENCY_26, AGENCY_27, FLEET_26, FLEET_27, [null, "Total", "2026/27", 65], [null, null, "2027/28", 99]],
      [["Total", [65, 99], false]],
    ],
    [
      "named by the year",
      [HEADING, AGENCY_26, FLEET_26, [null, null, "2026/27 Total", 65], AGENCY_27, FLEET_27, [null, null, "2027/28 Total", 90]], // oxfmt-ignore
      [["2026/27 Total", [65, null], true], ["2027/28 Total", [null, 90], true]], // oxfmt-ignore
    ],
  ])("%s", (_which, rows, expected) => {
    const table = tableIn(rows);
    expect(linesOf(table)).toEqual(AS_LINES);
    expect(totalsOf(table)).toEqual(expected);
  });

  test("that of all years is compared with what all figures come to", () => {
    const rows = (total: number) => [HEADING, AGENCY_26, AGENCY_27, FLEET_26, FLEET_27, [null, "Grand total", null, total]]; // oxfmt-ignore
    expect(tableIn(rows(155)).columnsProblem).toBeNull();
    expect(tableIn(rows(154)).columnsProblem).toContain('"Grand total"');
  });

  test("that of a directorate's figures of all years is said", () => {
    const rows = [["Adults", "Vacancies", "2026/27", 1], ["Adults", "Vacancies", "2027/28", 3], ["Adults Total", null, null, 4], ["Places", "Vans", "2026/27", 2], ["Places Total", null, null, 2], ["Grand Total", null, null, 6]]; // oxfmt-ignore
    const table = tableIn([["Directorate", "Proposal", "Year", "Saving £000"], ...rows]);
    expect(linesOf(table)).toEqual([["Vacancies", 1, 3], ["Vans", 2, "blank"]]); // oxfmt-ignore
    expect([table.totals, table.columnsProblem]).toEqual([[], null]);
    for (const total of ["Adults Total", "Places Total", "Grand Total"]) expect(table.turned).toContain(`"${total}"`);
  });
});

describe("what is not clear among rows of years is told", () => {
  test("a name twice in one year", () => {
    const table = tableIn([HEADING, AGENCY_26, AGENCY_26, AGENCY_27, FLEET_26]);
    expect(linesOf(table)).toEqual([["A1", 40, "blank"], ["A1", 40, "blank"], ["A1", "blank", 60], ["A2", 25, "blank"]]); // oxfmt-ignore
    expect(table.columnsProblem).toContain("several rows of one year");
  });

  test("one code with two names is two lines, each with its own", () => {
    const table = tableIn([HEADING, AGENCY_26, ["A1", "Agency nurses", "2027/28", 60], FLEET_26, FLEET_27]);
    expect(linesOf(table)).toEqual([["A1", 40, "blank"], ["A1", "blank", 60], ["A2", 25, 30]]); // oxfmt-ignore
  });

  test.each<[string, SheetRows]>([
    ["a row without a year", [HEADING, AGENCY_26, AGENCY_27, FLEET_26, ["A2", "Fewer vans", null, 30]]],
    ["a row of several years", [HEADING, AGENCY_26, AGENCY_27, ["A2", "Fewer vans", "2026/27 and 2027/28", 30]]],
    ["a year and those after it", [HEADING, AGENCY_26, ["A2", "Fewer vans", "2026/27 onwards", 30]]],
    [
      "a year behind each name",
      [
        ["Ref", "Proposal", "Saving £000"],
        ["A1", "Vans 2026/27", 40],
        ["A1", "Vans 2027/28", 60],
      ],
    ],
    ["years of the calendar", [HEADING, ["A1", "Agency staff", 2026, 40], ["A1", "Agency staff", 2027, 60]]],
    ["a year of another kind", [["Ref", "Proposal", "Year approved", "Saving £000"], AGENCY_26, FLEET_27]],
  ])("%s", (_what, rows) => {
    const table = tableIn(rows);
    expect(table.turned).toBeUndefined();
    expect(table.years).toEqual([]);
    expect(table.columnsProblem).toContain("Years stand down the rows");
  });
});

test.each([
  ["the year in which a saving was agreed", "Year agreed", "2025/26 target £000", "2025/26 achieved £000"],
  ["its original year", "Original year", "Original savings £000", "Delivered to date £000"],
])("beside what was achieved of a target, %s is no year of the figures", (_what, year, target, achieved) => {
  const table = tableIn([
    ["Undelivered savings"],
    ["Saving", year, target, achieved],
    ["Registrars", "2023/24", 90, 55],
    ["Reviews", "2024/25", 400, 400],
  ]);
  expect(table.columnsProblem).toBeNull();
  expect(table.columns.map(({ kind }) => kind)).toEqual(["description", "other", "target", "achieved"]);
});

describe("a year on a row over its lines is theirs", () => {
  const SAVINGS = ["Ref", "Savings proposal", "£000"];
  const PARKS = ["P1", "Parks", 340];
  const ROADS = ["P2", "Roads", 42];
  const LEASES = ["P3", "Leases", 75];

  test.each<[string, SheetRows, unknown[]]>([
    ["without totals", [SAVINGS, ["2022/23"], PARKS, ROADS, ["2023/24"], LEASES], []],
    [
      "with the total of each",
      [SAVINGS, ["2022/23"], PARKS, ROADS, [null, "Total", 382], ["2023/24"], LEASES, [null, "Total 2023/24", 75]],
      [["Total", [382, null], true], ["Total 2023/24", [null, 75], true]], // oxfmt-ignore
    ],
    [
      "with its sum beside it, as in a pivot",
      [SAVINGS, ["2022/23", null, 382], PARKS, ROADS, ["2023/24", null, 75], LEASES, ["Grand Total", null, 457]],
      [["Total 2022/23", [382, null], true], ["Total 2023/24", [null, 75], true]], // oxfmt-ignore
    ],
    [
      "with words that say no more",
      [SAVINGS, ["Savings for 2022/23:"], PARKS, ROADS, ["Savings for 2023/24:"], LEASES],
      [],
    ],
  ])("%s", (_how, rows, totals) => {
    const table = tableIn(rows);
    expect(linesOf(table)).toEqual([["P1", 340, "blank"], ["P2", 42, "blank"], ["P3", "blank", 75]]); // oxfmt-ignore
    expect(totalsOf(table)).toEqual(totals);
    expect(table.turned).toContain("2 rows over the lines");
  });

  test("and a proposal of several years is one line", () => {
    expect(linesOf(tableIn([SAVINGS, ["2022/23"], PARKS, ROADS, ["2023/24"], ["P1", "Parks", 10]]))).toEqual([["P1", 340, 10], ["P2", 42, "blank"]]); // oxfmt-ignore
  });

  test("but not where the sum beside it is not what its lines come to", () => {
    const table = tableIn([SAVINGS, ["2022/23", null, 383], PARKS, ROADS, ["2023/24", null, 75], LEASES]);
    expect([table.turned, table.years]).toEqual([undefined, []]);
    expect(table.columnsProblem).toContain("Years stand down the rows");
  });

  test("but a code that looks like a year is none", () => {
    const table = tableIn([
      ["Ref", "Proposal", "Saving £"],
      [" 10/11 ", "Early help", 100],
      ["10/12", "Parks", 100],
    ]);
    expect([table.turned, table.lines.length]).toEqual([undefined, 2]);
  });

  test("but a year of approval is none of theirs", () => {
    const table = tableIn([SAVINGS, ["Agreed in 2022/23"], PARKS, ROADS, ["Agreed in 2023/24"], LEASES]);
    expect([table.turned, table.years]).toEqual([undefined, []]);
  });
});

describe("what the user decides about such a table is obeyed", () => {
  const rows = [HEADING, AGENCY_26, AGENCY_27, FLEET_26, FLEET_27];

  test("its basis, and what a turned column holds", () => {
    const columns = [{ label: "2026/27 Saving £000", kind: "other" } as const];
    const table = decidedTable(rows, { basis: "incremental", columns });
    expect([table.basis.value, years(table)]).toEqual(["incremental", ["2027/28"]]);
    expect(table.range).toEqual({ sheet: "Sheet1", row: 0, column: 0, rows: 5, columns: 4 });
  });

  test("cells that hold only some of its rows", () => {
    const { tables } = readWith(rows, choiceAt("A1:D3", { selected: true }));
    expect(tables.map(linesOf)).toEqual([[["A1", 40, 60]]]);
  });
});
