import { holdsFigure, isFigureOrStandIn, readFigureCell } from "../../../src/savings/reading/figure-cells";
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

  test.each<[SheetCell, Parameters<typeof readFigureCell>[3], string, string]>([
    [0.1, millions, "certain", "The cell holds a number."],
    ["(0.100)", millions, "certain", "The figure can be read in one way only."],
    ["£0.1m", millions, "certain", "The figure can be read in one way only."],
    ["£12k", noUnit, "certain", "The figure can be read in one way only."],
    ["£150k", millions, "likely", "The figure names its own unit, £000, in a column of £m."],
    ["£10,000", millions, "likely", "The figure names its own unit, £, in a column of £m."],
    [
      "£0.601",
      millions,
      "likely",
      "The pound sign is taken for the column's £m: in pounds the figure would be a few pence.",
    ],
    ["Up to £0.1m", millions, "ask", '"Up to" stands before the figure: it is not a settled amount.'],
    [null, millions, "certain", "No figure stands here."],
    ["-", millions, "certain", "No figure stands here."],
    ["nil", millions, "certain", "No figure stands here."],
    ["n/a", millions, "certain", "No figure stands here."],
    [" TBC ", millions, "ask", `"TBC" stands in a figure's place: the amount is still to come.`],
    [" see note ", millions, "ask", `"see note" stands in a figure's place and is none.`],
    [true, millions, "ask", `"true" stands in a figure's place and is none.`],
    [" £ 6,50 ", millions, "ask", '"£ 6,50" is not written as figures are: it may be read in several ways.'],
    ["l40", millions, "ask", '"l40" is not written as figures are: it may be read in several ways.'],
    ["#REF!", millions, "ask", "The cell holds the error #REF!."],
    [
      dateCell(42_928, "12/07/2017"),
      millions,
      "ask",
      "The cell holds a date, 12/07/2017, which may once have been a figure.",
    ],
  ])("%j is %s by its reason", (cell, of, level, reason) => {
    expect(read(cell, of).confidence).toEqual({ level, reason });
  });

  test("pounds under millions begin at a thousand", () => {
    expect(read("£999", millions)).toMatchObject({ value: 999 });
    expect(read("£1,000", millions)).toMatchObject({ value: 0.001, pence: 100_000 });
    expect(read("-£1,000", millions)).toMatchObject({ value: -0.001 });
    expect(read("£1,000", thousands)).toMatchObject({ value: 1000, pence: 100_000_000 });
  });

  test("a fraction shown as a percentage is so only in a column of percentages", () => {
    expect(read(shownAs(0.07, "7%"), percent).value).toBe(7);
    expect(read(shownAs(0.07, "0.07"), percent).value).toBe(0.07);
    expect(read(shownAs(0.07, "7%"), millions)).toMatchObject({ value: 0.07, pence: 7_000_000 });
    expect(read("7.6%", millions)).toMatchObject({ value: 7.6, pence: null });
  });

  test("an amount that is not settled says so", () => {
    expect(read("Up to £0.1m", millions).isUnsettled).toBe(true);
    expect(read("£0.1m", millions).isUnsettled).toBe(false);
    expect(read(0.1, millions)).toMatchObject({ isUnsettled: false, marks: [], ownUnit: null });
    expect(read("n/a", millions)).toMatchObject({
      isUnsettled: false,
      isText: false,
      marks: [],
      ownUnit: null,
      decimals: 0,
    });
  });

  test.each<[SheetCell, boolean, boolean]>([
    [0.1, true, true],
    ["(0.1)", true, true],
    ["#REF!", true, true],
    ["n/a", true, false],
    ["TBC", true, false],
    ["-", true, false],
    ["see note", false, false],
    [null, false, false],
    [true, false, false],
    [dateCell(42_928, "12-Jul"), true, false],
  ])("%j stands where a figure may: %p; is one, or what became of one: %p", (cell, stands, holds) => {
    expect(isFigureOrStandIn(read(cell, millions))).toBe(stands);
    expect(holdsFigure(gridOf([[cell]]), 0, 0)).toBe(holds);
  });

  test("no figure is not a figure of nothing", () => {
    expect(read(0, millions)).toMatchObject({ value: 0, pence: 0, absent: null });
    expect(read("0.000", millions)).toMatchObject({ value: 0, pence: 0, absent: null });
  });
});
