import fc from "fast-check";
import { placeChoices } from "../../../src/savings/reading/place-choices";
import type { RangeRef } from "../../../src/savings/grid";
import type { SheetRows } from "../../sheets";
import { choiceAbout, choiceAt, readWith } from "./choosing";

const table = (title: string): SheetRows => [
  [title],
  ["Proposal", "2017/18 £m", "2018/19 £m"],
  ["Travel", 0.1, 0.2],
  ["Homes", 0.3, 0.3],
];
const two: SheetRows = [...table("Table 1 Savings of adults"), [], [], [], ...table("Table 2 Savings of parks")];

const unitsWith = (rows: SheetRows, ...choices: Parameters<typeof choiceAt>[]) =>
  readWith(rows, ...choices.map((one) => choiceAt(...one))).tables.map((one) => one.unit.value);

describe("a choice", () => {
  test("is about the table whose heading it holds, each of two with its own", () => {
    const choices = readWith(two).tables.map((one, index) => choiceAbout(one, { unit: index === 0 ? "£" : "£000" }));
    const { tables } = readWith(two, ...choices.reverse());
    expect(tables.map((one) => one.unit.value)).toEqual(["£", "£000"]);
    expect(tables.map((one) => one.choice?.id)).toEqual(["Table 1 Savings of adults", "Table 2 Savings of parks"]);
    expect(readWith(two).tables.map((one) => one.choice)).toEqual([null, null]);
  });

  test("stays with its table when rows are put above it and its range moves along", () => {
    const moved: SheetRows = [["Note"], [], ["Another note"], ...two];
    const choices: Parameters<typeof choiceAt>[] = [
      ["A5:C7", { unit: "£" }],
      ["A12:C14", { unit: "£000" }],
    ];
    expect(unitsWith(moved, ...choices)).toEqual(["£", "£000"]);
  });

  test.each<[string, string, (string | null)[]]>([
    ["holds part of a heading only", "B2:C4", ["£", "£m"]],
    ["holds lines and no heading", "A3:C4", ["£m", "£m"]],
    ["stands elsewhere", "H1:J9", ["£m", "£m"]],
    ["reaches over both, the first of which it holds as well", "A2:C11", ["£", "£m"]],
    ["reaches from the end of one into the other", "A4:C11", ["£m", "£"]],
    ["holds the first cell of a heading", "A9:A11", ["£m", "£"]],
  ])("that %s", (_what, address, units) => {
    expect(unitsWith(two, [address, { unit: "£" }])).toEqual(units);
  });

  test("about a list is known by the list's rows", () => {
    const list: SheetRows = [["Savings made"], ["Travel", "£5,000"], ["Homes", "£7,000"]];
    const { tables } = readWith(list, choiceAt("A3:B3", { sign: "negative" }));
    expect(tables.map((one) => one.sign.value)).toEqual(["negative"]);
  });

  test("on another sheet says nothing here", () => {
    const [first] = readWith(two).tables;
    const elsewhere = { ...choiceAbout(first!, { unit: "£" }), range: { ...first!.range, sheet: "Sheet2" } };
    expect(readWith(two, elsewhere)).toEqual(readWith(two));
  });
});

test("a table has one choice at most and a choice one table, whatever overlaps", () => {
  const range = fc.record({
    sheet: fc.constant("Sheet1"),
    row: fc.nat(12),
    column: fc.nat(4),
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });
  const tables = fc.array(fc.record({ range, headingRows: fc.nat(2) }), { maxLength: 5 });
  const choices = fc.array(
    range.map((place) => ({ id: "", range: place, choice: {} })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(tables, choices, (some, chosen) => {
      const placed = [...placeChoices(some, chosen)];
      expect(new Set(placed.map(([, choice]) => choice)).size).toBe(placed.length);
      const rowsShared = (a: RangeRef, b: RangeRef) =>
        Math.min(a.row + a.rows, b.row + b.rows) > Math.max(a.row, b.row);
      for (const [one, choice] of placed) expect(rowsShared(one.range, choice.range)).toBe(true);
    }),
  );
});
