import fc from "fast-check";
import { checkTable } from "../../../src/savings/checks/check-table";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetCell, SheetRows } from "../../sheets";
import { dateCell, gridOf, linesOf, tableIn } from "../../sheets";

const heading = ["Ref", "Savings proposal", "2017/18 £m", "2018/19 £m"];

describe("cells that went wrong", () => {
  test.each([
    ["an error", "#REF!", "error"],
    ["a date", dateCell(42_928, "12/07/2017"), "date"],
    ["wrongly grouped digits", "£ 6,50", "malformed"],
    ["words", "see note", "text"],
    ["a tick", true, "text"],
    ["nothing", null, "blank"],
    ["more than can be counted", 1e300, "too large"],
  ] as const)("%s takes no part in the sum, and its line stays", (_what, cell, absent) => {
    const rows: SheetRows = [heading, ["A1", "Travel", cell, 0.2], ["A2", "Homes", 0.1, 0.1]];
    expect(linesOf(tableIn(rows))).toEqual([
      ["A1", absent, 0.2],
      ["A2", 0.1, 0.1],
    ]);
    expect(summariseTable(tableIn(rows)).years.map((year) => year.net)).toEqual([10_000_000, 30_000_000]);
  });

  test("year labels that became dates are read as years again", () => {
    const rows = [
      ["Ref", "Savings proposal £m", dateCell(41_223, "10-Nov"), dateCell(41_619, "11-Dec")],
      ["A1", "Travel", 1, 2],
    ];
    expect(tableIn(rows).years.map((year) => year.name)).toEqual(["2010/11", "2011/12"]);
  });

  test("amounts too large to be added up are left out, and the others are added to the penny", () => {
    const rows: SheetRows = [
      heading,
      ["A1", "Telephone", 7e7, 7e7],
      ["A2", "Homes", 0.1, 0.1],
      ["A3", "Parks", 0.2, 0.2],
    ];
    expect(summariseTable(tableIn(rows)).years.map((year) => year.net)).toEqual([30_000_000, 30_000_000]);
  });

  test("rows of unequal length, and cells of spaces, are no obstacle", () => {
    const values = [
      ["Savings"],
      [],
      heading,
      ["A1", "Travel", 0.1],
      ["A2", "Homes", " ", 0.1, "note", "another"],
      ["\u00a0"],
    ];
    const { tables } = readSheet({ sheet: "S", row: 0, column: 0, values, texts: null, kinds: null }, []);
    expect(linesOf(tables[0]!)).toEqual([
      ["A1", 0.1, "blank"],
      ["A2", "blank", 0.1],
    ]);
  });

  test("a table of nothing but errors is still found, and every cell named", () => {
    const table = tableIn([heading, ["A1", "Travel", "#REF!", "#REF!"], ["A2", "Homes", "#REF!", "#REF!"]]);
    expect(checkTable(table).filter((finding) => finding.check === "figure-is-error")).toHaveLength(4);
  });

  test.each([
    [
      "no description",
      [
        ["Ref", "2017/18 saving £m", "2018/19 £m"],
        ["A1", 0.1, 0.2],
      ],
      [["A1", 0.1, 0.2]],
    ],
    [
      "no code",
      [
        ["Proposal", "2017/18 saving £m", "2018/19 £m"],
        ["Travel", 0.1, 0.2],
      ],
      [["Travel", 0.1, 0.2]],
    ],
    [
      "neither",
      [
        ["2017/18 saving £m", "2018/19 £m"],
        [0.1, 0.2],
      ],
      [["", 0.1, 0.2]],
    ],
    [
      "an empty column amid the years",
      [
        ["Proposal", "2017/18 saving £m", null, "2018/19 £m"],
        ["Travel", 0.1, null, 0.2],
      ],
      [["Travel", 0.1, 0.2]],
    ],
  ] as const)("a table with %s keeps its figures", (_what, rows, lines) => {
    expect(linesOf(tableIn(rows))).toEqual(lines);
  });
});

describe("whatever stands on a sheet", () => {
  const WORDS = [...heading, "Savings", "Total", "Sub-total", "£m", "£000", "A1", "CH1 17+ Travel", "New", "Type"];
  const WRITTEN = [
    "(0.100)",
    "n/a",
    "TBC",
    "£1.5m",
    "3.2 ¹",
    "¹ Note (£1m).",
    "#REF!",
    "-",
    "10%",
    " ",
    "£5 is listed below",
  ];
  const UNTOLD = /NaN|undefined|Infinity/u;
  const oddText = fc.string({ maxLength: 12 }).filter((text) => !UNTOLD.test(text));
  // What tables are made of comes oftener than what is not.
  const cell: fc.Arbitrary<SheetCell> = fc.oneof(
    fc.constant(null),
    fc.constant(null),
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WRITTEN),
    fc.constantFrom(...WRITTEN),
    fc.integer({ min: -100, max: 100 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.oneof(
      oddText,
      fc.boolean(),
      fc.nat(60_000).map((serial) => dateCell(serial, "a date")),
    ),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });

  test("reading, checking and summarising give an answer", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("what speaks of savings" as const, "anything" as const), (sheet, claim) => {
        for (const table of readSheet(gridOf(sheet), [], claim).tables) {
          const summary = summariseTable(table);
          for (const year of summary.years) expect(Number.isSafeInteger(year.net)).toBe(true);
          for (const finding of summary.findings) expect(finding.message).not.toMatch(UNTOLD);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("and under a heading of savings too", () => {
    fc.assert(
      fc.property(rows, (body) => {
        for (const table of readSheet(gridOf([heading, ["A1", "Travel", 1, 1], ...body]), []).tables) {
          const summary = summariseTable(table);
          for (const year of summary.years) expect(year.net).toBe(year.savings + year.costs);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
