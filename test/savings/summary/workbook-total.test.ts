import { workbookTotal } from "../../../src/savings/summary/workbook-total";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const tableOf = (title: string, ...lines: SheetRows) =>
  tableIn([[title], ["Ref", "Proposal", "Type", "2017/18", "2018/19"], ...lines], "Plan");

const IN_BRACKETS = tableOf(
  "Savings £m, cumulative",
  ["A1", "Travel", "Saving", "(0.1)", "(0.3)"],
  ["A2", "Homes", "Saving", "(0.2)", "n/a"],
);
const PLAIN = tableOf("Savings £000, incremental", ["B1", "Lights", "Saving", 100, 50]);

describe("what all savings tables of a workbook come to", () => {
  test("is the last year of effects and the sum of steps, whichever sign a table has", () => {
    expect(workbookTotal([IN_BRACKETS, PLAIN])).toEqual({ ok: true, value: 45_000_000 });
  });

  test("counts a table that stands twice once", () => {
    expect(workbookTotal([PLAIN, PLAIN])).toEqual({ ok: true, value: 15_000_000 });
  });

  test.each([
    ["another name", ["B1", "Salt", "Saving", 100, 50]],
    ["another code", ["B2", "Lights", "Saving", 100, 50]],
    ["another type", ["B1", "Lights", "Income", 100, 50]],
    ["another figure", ["B1", "Lights", "Saving", 101, 49]],
  ])("counts a table with %s as another", (_what, line) => {
    expect(workbookTotal([PLAIN, tableOf("Savings £000, incremental", line)])).toEqual({ ok: true, value: 30_000_000 });
  });

  test("counts the same lines under other years as another table", () => {
    const later = tableIn([["Savings £000, incremental"], ["Ref", "Proposal", "Type", "2018/19", "2019/20"], ["B1", "Lights", "Saving", 100, 50]]); // oxfmt-ignore
    expect(workbookTotal([PLAIN, later])).toEqual({ ok: true, value: 30_000_000 });
  });

  test.each([
    ["unit", "Parks savings, cumulative"],
    ["basis", "Parks savings £m"],
  ])("is not told while the %s of one is not known", (missing, title) => {
    const open = tableOf(title, ["A1", "Travel", "Saving", 0.1, 0.3], ["A2", "Homes", "Saving", 0.3, 0.2]);
    expect(workbookTotal([PLAIN, open])).toMatchObject({
      ok: false,
      problem: {
        id: "total-not-known",
        message: `The ${missing} of "${title}" on the sheet Plan is not known.`,
      },
    });
  });

  test("needs no basis of a table of one year, and is nothing without tables", () => {
    const oneYear = tableIn([["Ref", "Proposal", "2017/18 £m"], ["A1", "Travel", 0.1], ["A2", "Homes", 0.2]]); // oxfmt-ignore
    expect(workbookTotal([oneYear])).toEqual({ ok: true, value: 30_000_000 });
    expect(workbookTotal([])).toEqual({ ok: true, value: 0 });
  });
});
