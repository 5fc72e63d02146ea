import { cellAddress } from "../../../src/savings/address";
import type { SavingsTable } from "../../../src/savings/table";
import type { SheetCell, SheetRows } from "../../sheets";
import { linesOf, tableIn } from "../../sheets";

/** Rows of one year each: which of them are one line, and what is made of the words between and beside them. */

const HEADING = ["Ref", "Proposal", "Financial year", "Saving £000"];
const AGENCY_26 = ["A1", "Agency staff", "2026/27", 40];
const AGENCY_27 = ["A1", "Agency staff", "2027/28", 60];
const FLEET_26 = ["A2", "Fewer vans", "2026/27", 25];
const FLEET_27 = ["A2", "Fewer vans", "2027/28", 30];
const AGENCY = [AGENCY_26, AGENCY_27];
const FLEET = [FLEET_26, FLEET_27];

const READ = "Read a row for each year: the year stands";
const TOGETHER = "and the rows of a line are put together.";
const wordsOf = ({ lines }: SavingsTable) =>
  lines.map(({ code, section, narrative }) => [code, section, ...narrative.map(({ text }) => text)]);
const totalsOf = ({ totals }: SavingsTable) =>
  totals.map(({ label, figures, agrees }) => [label, [...figures.values()].map(({ value }) => value), agrees]);

describe("words between the rows", () => {
  test.each<[string, SheetRows, unknown[]]>([
    ["go on with the line above", [AGENCY_26, [null, "Shifts are filled from a pool."], AGENCY_27, ...FLEET, [null, "Leases end in May."]], [["A1", "", "Shifts are filled from a pool."], ["A2", "", "Leases end in May."]]], // oxfmt-ignore
    ["head what follows at the top", [["Adults"], ...AGENCY, [], ["Places"], ...FLEET], [["A1", "Adults"], ["A2", "Places"]]], // oxfmt-ignore
    [
      "head what follows a gap",
      [...AGENCY, [], ["Places"], ...FLEET],
      [
        ["A1", ""],
        ["A2", "Places"],
      ],
    ],
    ["head what follows a total", [["Adults"], ...AGENCY, [null, "Total", "2026/27", 40], [null, null, "2027/28", 60], ["Places"], ...FLEET], [["A1", "Adults"], ["A2", "Places"]]], // oxfmt-ignore
    ["are narrative without a gap", [...AGENCY, ["Shared with the county"], ...FLEET], [["A1", "", "Shared with the county"], ["A2", ""]]], // oxfmt-ignore
    ["are narrative where they are a sentence", [...AGENCY, [], ["Agreed by Council."], ...FLEET], [["A1", "", "Agreed by Council."], ["A2", ""]]], // oxfmt-ignore
    ["are narrative where others stand beside them", [...AGENCY, [], ["Note", "Shared with the county"], ...FLEET], [["A1", "", "Note"], ["A2", ""]]], // oxfmt-ignore
    ["head lines one by one", [["Adults"], ...AGENCY, ["A3", "Beds", "2026/27", 5], ["A3", "Beds", "2027/28", 5]], [["A1", "Adults"], ["A3", "Adults"]]], // oxfmt-ignore
  ])("%s", (_what, rows, expected) => {
    expect(wordsOf(tableIn([HEADING, ...rows]))).toEqual(expected);
  });

  test("tell lines of one name apart", () => {
    const rows = [["Adults"], ["Vacancies", "2026/27", 1], ["Vacancies", "2027/28", 2], [], ["Places"], ["Vacancies", "2026/27", 3], ["Vacancies", "2027/28", 4]]; // oxfmt-ignore
    expect(linesOf(tableIn([["Proposal", "Year", "Saving £000"], ...rows]))).toEqual([["Vacancies", 1, 2], ["Vacancies", 3, 4]]); // oxfmt-ignore
  });
});

describe("rows are of one line", () => {
  const twoYears = (...second: SheetCell[]) => linesOf(tableIn([HEADING, AGENCY_26, [...second, "2027/28", 60]]));

  test.each<[string, SheetCell, SheetCell]>([
    ["where spaces stand behind its name", "A1", "Agency staff "],
    ["where it is written in capitals", "a1", "AGENCY STAFF"],
    ["where only its code is repeated", "A1", null],
    ["where only its name is repeated", null, "Agency staff"],
  ])("%s", (_where, code, name) => {
    expect(twoYears(code, name)).toEqual([["A1", 40, 60]]);
  });

  test("where none has a code, or none a name", () => {
    const unnamed = [["Ref", "Year", "Saving £000"], ["A1", "2026/27", 5], ["A1", "2027/28", 6], ["A2", "2026/27", 7]]; // oxfmt-ignore
    expect(linesOf(tableIn(unnamed))).toEqual([["A1", 5, 6], ["A2", 7, "blank"]]); // oxfmt-ignore
    const uncoded = [[null, ...AGENCY_26.slice(1)], [null, ...AGENCY_27.slice(1)], FLEET_26];
    expect(linesOf(tableIn([HEADING, ...uncoded]))).toEqual([["Agency staff", 40, 60], ["A2", 25, "blank"]]); // oxfmt-ignore
  });

  test("whoever leads them", () => {
    const rows = [["Directorate", "Lead officer", "Year", "Saving £000"], ["Adults", "Jo Ash", "2026/27", 5], ["Adults", "Sam Elm", "2027/28", 6]]; // oxfmt-ignore
    expect(linesOf(tableIn(rows))).toEqual([["Adults", 5, 6]]);
  });

  test("not where code and name only run together as others do", () => {
    const rows = [["A1", "12 beds", "2026/27", 40], ["A11", "2 beds", "2027/28", 60]]; // oxfmt-ignore
    expect(linesOf(tableIn([HEADING, ...rows]))).toEqual([["A1", 40, "blank"], ["A11", "blank", 60]]); // oxfmt-ignore
  });

  test("not where their budget codes differ", () => {
    const rows = [["Ref", "Proposal", "Budget code", "Year", "Saving £000"], ["A1", "Agency", 4711, "2026/27", 5], ["A1", "Agency", 4712, "2027/28", 6], ["A2", "Vans", 4713, "2026/27", 7], ["A2", "Vans", 4713, "2027/28", 7]]; // oxfmt-ignore
    expect(linesOf(tableIn(rows))).toEqual([["A1", 5, "blank"], ["A1", "blank", 6], ["A2", 7, 7]]); // oxfmt-ignore
  });
});

describe("what is said of the years", () => {
  test.each([
    ["beside its figure", [["Ref", "Proposal", null, "Saving £000"], ...AGENCY], ""],
    ['under "Financial year"', [HEADING, ...AGENCY], ""],
    ['under "Financial year"', [[...HEADING, "Target £000"], [...AGENCY_26, 1], [...AGENCY_27, 2]], ' What differs from year to year is left out: "Target £000".'], // oxfmt-ignore
    [
      'under "Financial year"',
      [
        [...HEADING, "Target £000"],
        [...AGENCY_26, 1],
        [...AGENCY_27, 1],
      ],
      "",
    ],
    ['under "Financial year"', [HEADING, ...AGENCY, ...FLEET, [null, "Total", null, 155]], ' "Total" is what the figures above it come to.'], // oxfmt-ignore
  ])("is where they stand, and what became of other figures: %s%s", (where, rows, more) => {
    expect(tableIn(rows).turned).toBe(`${READ} ${where}, ${TOGETHER}${more}`);
  });

  test("counts totals of all years where they are many", () => {
    const services = ["Depot", "Roads", "Parks", "Bins"].flatMap((name) => [[null, name, "2026/27", 5], [null, `${name} total`, null, 5]]); // oxfmt-ignore
    expect(tableIn([HEADING, ...services, [null, "Depot", "2027/28", 1]]).turned).toBe(
      `${READ} under "Financial year", ${TOGETHER} 4 totals of no one year are what the figures above them come to.`,
    );
  });

  test("names what is not clear, up to three times", () => {
    const twice = (code: string) => [[code, "Vacancies", "2026/27", 1], [code, "Vacancies", "2026/27", 1]]; // oxfmt-ignore
    const isTwice = "stands in several rows of one year, so each of its rows is a line of its own.";
    const rows = [HEADING, AGENCY_27, ...twice("B1"), [null, "Total", null, 63]];
    expect(tableIn(rows).columnsProblem).toBe(
      `"B1" ${isTwice} "Total" (63) names no year, and is not what the figures above it come to.`,
    );
    const many = tableIn([HEADING, AGENCY_27, ...["B1", "B2", "B3", "B4"].flatMap(twice)]);
    expect(many.columnsProblem).toBe(["B1", "B2", "B3"].map((code) => `"${code}" ${isTwice}`).join(" "));
  });

  test("stands on the table's own cells, wherever it stands on its sheet", () => {
    const { columns, range, lines } = tableIn([[], ...[HEADING, ...AGENCY, ...FLEET, [null, "Leases end in May."]].map((row) => [null, ...row])]); // oxfmt-ignore
    expect(columns.map(({ label, cell }) => [label, cellAddress(cell)])).toEqual([["Ref", "B2"], ["Proposal", "C2"], ["2026/27 Saving £000", "D3"], ["2027/28 Saving £000", "D4"]]); // oxfmt-ignore
    expect(range).toMatchObject({ row: 1, rows: 6, column: 1, columns: 4 });
    expect(lines[1]?.narrative.map(({ cell }) => cellAddress(cell))).toEqual(["C7"]);
  });
});

describe("totals of rows of years", () => {
  test("are named as they are, or as their year", () => {
    const named = [[null, "Total Adults", "2026/27", 40], [null, null, "2027/28", 60]]; // oxfmt-ignore
    expect(totalsOf(tableIn([HEADING, ...AGENCY, ...named]))).toEqual([["Total Adults", [40, 60], true]]);
  });

  test("that stand twice in a year are two, and no question", () => {
    const rows = [["Proposal", "Year", "Saving £000"], ["Agency", "2026/27", 40], ["Total", "2026/27", 40], ["Vans", "2026/27", 25], ["Total", "2026/27", 25], ["Agency", "2027/28", 60], ["Total", "2027/28", 60]]; // oxfmt-ignore
    const table = tableIn(rows);
    expect(totalsOf(table)).toEqual([["Total", [40, null], true], ["Total", [25, null], true], ["Total", [null, 60], true]]); // oxfmt-ignore
    expect(table.columnsProblem).toBeNull();
  });

  test("of all years stand under years that are merged down their rows", () => {
    const rows = [["Year", "Ref", "Proposal", "Saving £000"], ["2026/27", "A1", "Agency", 40], [null, "A2", "Vans", 25], ["2027/28", "A1", "Agency", 60], [null, "A2", "Vans", 30], [null, null, "Total", 155]]; // oxfmt-ignore
    expect(tableIn(rows).turned).toContain('"Total" is what the figures above it come to.');
  });
});

describe("a year beside a line is not always that of its figures", () => {
  const agreed = (...rows: SheetRows) => tableIn([["Ref", "Proposal", "Year agreed", "Saving £000"], ...rows]);

  test("where its heading says more, half of the lines must have several", () => {
    expect(linesOf(agreed(...AGENCY, FLEET_26))).toEqual([["A1", 40, 60], ["A2", 25, "blank"]]); // oxfmt-ignore
    const totals = [[null, "Total", "2026/27", 70], [null, null, "2027/28", 60], [null, "Grand total", "2026/27", 70], [null, null, "2027/28", 60]]; // oxfmt-ignore
    expect(agreed(...AGENCY, FLEET_26, ["A3", "Bins", "2026/27", 5], ...totals).turned).toBeUndefined();
  });

  test.each<[string, SheetRows]>([
    ["the first row names none", [HEADING, ["A1", "Agency", null, 40], FLEET_26, AGENCY_27]],
    ["a row has neither code nor name", [HEADING, [null, null, "2026/27", 40], AGENCY_27]],
    ["there is one row", [HEADING, AGENCY_26]],
    [
      "another column is of a year",
      [
        [...HEADING, "2028/29 £000"],
        [...AGENCY_26, 6],
        [...AGENCY_27, 7],
      ],
    ],
    ["they are codes", [["Ref", "Proposal", "Saving £"], ["10/11", "Early help", 100], ["11/12", "Parks", 100]]], // oxfmt-ignore
  ])("and none is told where %s", (_where, rows) => {
    expect(tableIn(rows).turned).toBeUndefined();
  });

  test("and a column of years stays, that is of something else", () => {
    const rows = [["Ref", "Proposal", "Delivery year", "Agreed year", "Saving £000"], ["A1", "Agency", "2026/27", "2025/26", 40], ["A1", "Agency", "2027/28", "2025/26", 60]]; // oxfmt-ignore
    expect(tableIn(rows).columns.map(({ label }) => label)).toEqual(["Ref", "Proposal", "Agreed year", "2026/27 Saving £000", "2027/28 Saving £000"]); // oxfmt-ignore
  });

  test("nor are words that stay empty in one of them", () => {
    const rows = [[...HEADING, "Status"], ...AGENCY, [...FLEET_26, "Agreed"], FLEET_27];
    expect(tableIn(rows).lines.map(({ others }) => others.map(({ text }) => text))).toEqual([[], ["Agreed"]]);
  });
});
