import { readFigureCell } from "../../../src/savings/reading/figure-cells";
import type { SheetCell } from "../../sheets";
import { dateCell, gridOf, shownAs } from "../../sheets";

const millions = { kind: "year", unit: "£m" } as const;
const thousands = { kind: "saving", unit: "£000" } as const;
const noUnit = { kind: "saving", unit: null } as const;
const percent = { kind: "percent", unit: null } as const;
const read = (cell: SheetCell, of: Parameters<typeof readFigureCell>[3]) => readFigureCell(gridOf([[cell]]), 0, 0, of);

describe("a cell of a figure column", () => {
  test.each([
    ["a number", -0.1, millions, { value: -0.1, pence: -10_000_000, isText: false, absent: null }],
    [
      "a number shown in brackets",
      shownAs(-0.1, "(0.100)"),
      millions,
      { value: -0.1, decimals: 3, written: "(0.100)" },
    ],
    ["a text in brackets", "(0.100)", millions, { value: -0.1, pence: -10_000_000, decimals: 3, isText: true }],
    [
      "a pound sign that says no more than the heading",
      "£0.601",
      millions,
      { value: 0.601, pence: 60_100_000, ownUnit: "£" },
    ],
    ["pounds under millions", "£10,000", millions, { value: 0.01, pence: 1_000_000, ownUnit: "£" }],
    ["thousands under millions", "(£150k)", millions, { value: -0.15, pence: -15_000_000, ownUnit: "£000" }],
    ["millions under thousands", "£0.5m", thousands, { value: 500, pence: 50_000_000, ownUnit: "£m" }],
    ["a number without a unit", 12.5, noUnit, { value: 12.5, pence: null }],
    ["a text with a unit of its own", "£12k", noUnit, { value: 12, pence: 1_200_000 }],
    ["a footnote's mark", "3.2 ¹", millions, { value: 3.2, marks: ["¹"] }],
    ["a percentage", 7.6, percent, { value: 7.6, pence: null }],
    ["a fraction that is shown as a percentage", shownAs(0.076, "7.6%"), percent, { value: 7.6, decimals: 1 }],
    ["a percentage as text", "7.6%", percent, { value: 7.6, pence: null, isText: true }],
    [
      "a number shown in millions but stored in pounds",
      shownAs(1_200_000, "£1.2m"),
      { kind: "saving", unit: "£" },
      { value: 1_200_000, pence: 120_000_000 },
    ],
  ] as const)("reads %s", (_what, cell, of, expected) => {
    expect(read(cell, of)).toMatchObject(expected);
  });

  test.each([
    [null, "blank"],
    ["  ", "blank"],
    ["-", "dash"],
    ["n/a", "n/a"],
    ["TBC", "TBC"],
    ["nil", "nil"],
    ["see note", "text"],
    ["£ 6,50", "malformed"],
    ["#REF!", "error"],
    [true, "text"],
    [dateCell(42_928, "12/07/2017"), "date"],
  ] as const)("%p is no figure: %s", (cell, absent) => {
    expect(read(cell, millions)).toMatchObject({ value: null, pence: null, absent });
  });

  test("no figure is not a figure of nothing", () => {
    expect(read(0, millions)).toMatchObject({ value: 0, pence: 0, absent: null });
    expect(read("0.000", millions)).toMatchObject({ value: 0, pence: 0, absent: null });
  });
});
