import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, tableIn } from "../../sheets";

const amountsIn = (rows: SheetRows) =>
  tableIn(rows).lines.map(({ figures }, _at, _lines) => [...figures.values()].map(({ value }) => value));
const kindsIn = (rows: SheetRows) => tableIn(rows).columns.map(({ kind }) => kind);

describe("columns that are parts of one another", () => {
  test("count as the net that they come to", () => {
    const rows: SheetRows = [
      ["Savings £000", "2019/20", null, null],
      [null, "Expenditure", "Income", "Net"],
      ["Cemeteries", -15, -40, -55],
      ["Trade waste", 30, -96, -66],
    ];
    expect(kindsIn(rows)).toEqual(["description", "other", "other", "year"]);
    expect(amountsIn(rows)).toEqual([[-55], [-66]]);
  });

  test("growth that stands beside every saving is not taken off it", () => {
    const rows: SheetRows = [
      ["Service", "Growth £m", "Savings £m", "Net change £m"],
      ["Adults", 5.2, -3.1, 2.1],
      ["Schools", 2.8, -1.9, 0.9],
    ];
    expect(kindsIn(rows)).toEqual(["description", "other", "saving", "other"]);
  });

  test("growth on lines of its own counts against the savings", () => {
    const rows: SheetRows = [
      ["Proposal", "Growth £000", "Savings £000"],
      ["Wages", 740, null],
      ["Framework", null, 425],
      ["Charging", null, 190],
    ];
    expect(amountsIn(rows)).toEqual([[-740], [425], [190]]);
  });
});

test("costs alone are no savings table, and beside savings they are read", () => {
  const growth: SheetRows = [
    ["Growth bids and pressures"],
    ["Bid", "2020/21 £000", "2021/22 £000"],
    ["Elections", 120, 0],
  ];
  const savings: SheetRows = [[], ["Savings"], ["Saving", "2020/21 £000", "2021/22 £000"], ["Fleet", 40, 80]];
  expect(readSheet(gridOf(growth, "Sheet1"), []).tables).toEqual([]);
  expect(readSheet(gridOf([...growth, ...savings], "Sheet1"), []).tables.flatMap(({ lines }) => lines)).toHaveLength(2);
});

test("the same in two years and no more does not tell whether it lasts", () => {
  const heading = ["Saving", "2012/13 £", "2013/14 £"];
  const rows: SheetRows = [heading, ["Events", 8500, 8500], ["Cleaning", 21_000, 21_000]];
  expect(tableIn(rows).basis.value).toBeNull();
});

test("a note under the table names its unit where nothing above it does", () => {
  const rows: SheetRows = [
    ["Saving", "2012/13", "2013/14"],
    ["Events", 8, 9],
    [],
    ["Note: all amounts in £ thousands."],
  ];
  expect(tableIn(rows).unit).toMatchObject({ value: "£000", decidedBy: "title" });
});
