import { sheetsOf } from "../../../src/taskpane/tables/by-sheet";
import { gridOf } from "../../sheets";
import { resultsOf } from "../five-papers";

/** Of two tables under one heading the second would be the first, going on over a page. */
const planOf = (index: number) => [
  [`Savings plan ${index + 1}, £000, cumulative`],
  index % 2 === 0 ? ["Code", "Description", "2024/25", "2025/26"] : ["Ref", "Proposal", "2026/27", "2027/28"],
  ["A1", "Day services", -12, -12],
  ["A2", "Extra care", -5, -5],
  [""],
  [""],
  [""],
];

const sheet = (name: string, tables: number) => ({
  ...gridOf(Array.from({ length: tables }, (_, index) => planOf(index)).flat()),
  sheet: name,
});

describe("the tables of a workbook, sheet by sheet", () => {
  test("stand under their sheets, in the workbook's order", () => {
    const sections = sheetsOf(resultsOf([sheet("Adults", 1), sheet("Highways", 2)]));
    expect(sections.map((one) => [one.sheet, one.tables.length])).toEqual([
      ["Adults", 1],
      ["Highways", 2],
    ]);
  });

  test("of a sheet with many stand in parts, none of them lost, each known apart from every other sheet", () => {
    const sections = sheetsOf(resultsOf([sheet("Service", 23), sheet("Service 10", 1), sheet("Service 0", 1)]));
    expect(sections.map((one) => [one.sheet, one.tables.length])).toEqual([
      ["Service", 10],
      ["Service", 10],
      ["Service", 3],
      ["Service 10", 1],
      ["Service 0", 1],
    ]);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
    const rows = sections.flatMap(({ tables }) => tables.map(({ table }) => `${table.range.sheet} ${table.range.row}`));
    expect(new Set(rows).size).toBe(25);
  });

  test("come before what is said of a sheet that has none", () => {
    const bare = { ...gridOf([["Minutes"], ["Nothing was decided."]]), sheet: "Minutes" };
    const sections = sheetsOf(resultsOf([bare, sheet("Adults", 1)]));
    expect(sections.map((one) => [one.sheet, one.lookedFor === null])).toEqual([
      ["Adults", true],
      ["Minutes", false],
    ]);
  });
});
