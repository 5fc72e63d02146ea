import { readLines, tableOf } from "./reading";

const rows = [
  "Savings £000",
  "Directorate Budgeted Achieved Delayed",
  "£'000 £'000 £'000",
  "People 10 8 2",
  "Place 20 15 5",
];

describe("a year in a line under a table", () => {
  test("is part of a row's name where figures stand alone under it", () => {
    const table = tableOf(readLines(...rows, "", "Total agreed", "", "Council savings 2019-20", "", "30 23 7"));
    expect(table.lines.map(({ name }) => name)).toEqual(["People", "Place"]);
    expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([
      ["Total agreed Council savings 2019-20", true],
    ]);
  });

  test("heads another table where rows have their names beside them", () => {
    const { tables } = readLines(...rows, "", "Council savings 2019-20", "Parks 30", "Roads 23").sheet;
    expect(tables.flatMap(({ lines }) => lines.map(({ name }) => name)).slice(0, 2)).toEqual(["People", "Place"]);
    expect(tables[0]?.lines).toHaveLength(2);
  });
});
