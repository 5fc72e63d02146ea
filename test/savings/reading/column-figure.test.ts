import { readColumnFigure } from "../../../src/savings/reading/column-figure";
import type { SheetCell } from "../../sheets";
import { gridOf, shownAs, tableIn } from "../../sheets";

describe("what a line saves in several columns", () => {
  const plan = tableIn([
    ["Savings proposal", "2017/18 £m"],
    ["Travel", 1],
    ["Homes", 2],
  ]);
  const joined = (...cells: SheetCell[]) => {
    const year = plan.columns[1];
    if (!year) throw new Error("there is no year");
    const parts = cells.map((_cell, index) => ({ index: index + 1, sign: index === 1 ? -1 : 1 }) as const);
    return readColumnFigure(gridOf([["", "", ...cells]]), 0, 1, { ...year, parts });
  };

  test("is what they come to, each added or taken off", () => {
    expect(joined(shownAs(0.3, "0.3"), shownAs(0.1, "0.100"), "0.25")).toMatchObject({
      value: 0.45,
      pence: 45_000_000,
      decimals: 3,
      written: "0.3",
      confidence: { level: "certain" },
      parts: [{ sign: 1 }, { sign: -1 }, { sign: 1 }],
    });
  });

  test("is the only one that stands there, and a cost where it is taken off", () => {
    expect(joined(0.3, null).parts).toBeUndefined();
    expect(joined(0.3, null)).toMatchObject({ value: 0.3, pence: 30_000_000 });
    expect(joined(null, 0.1)).toMatchObject({ value: -0.1, pence: -10_000_000, parts: [{ sign: -1 }] });
  });

  test("is what stands in its place where no figure does", () => {
    expect(joined(null, "TBC")).toMatchObject({ value: null, absent: "TBC" });
    expect(joined("n/a", null)).toMatchObject({ value: null, absent: "n/a" });
    expect(joined(null, null)).toMatchObject({ value: null, absent: "blank" });
  });

  test("is as uncertain as the least certain of them, and no amount where one is none", () => {
    expect(joined(0.3, "Up to 0.1")).toMatchObject({ confidence: { level: "ask" } });
    expect(joined(0.3, "5%")).toMatchObject({ pence: null });
  });

  test("is asked about where it has a saving and a cost, each in a column of its own", () => {
    const { lines } = tableIn([
      ["Service", "Savings £000", "Additional spending £000"],
      ["Car parking", 350, 500],
      ["Roads", 330, null],
      ["Depots", 0, 20],
      ["Leases", 40, null],
    ]);
    expect(lines.map(({ figures }) => [...figures.values()].map(({ confidence: { reason } }) => reason))).toEqual([
      ["The line has a saving and a cost in columns of their own: what it comes to is counted, less the cost."],
      ["The cell holds a number."],
      ["The cell holds a number."],
      ["The cell holds a number."],
    ]);
  });
});
