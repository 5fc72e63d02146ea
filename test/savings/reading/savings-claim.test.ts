import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, shownAs, tableIn } from "../../sheets";

/** What a paper calls its savings: yearly figures alone could be of anything. */

const tablesUnder = (title: string) =>
  readSheet(
    gridOf([[title], ["Service area", "2026/27 £m", "2027/28 £m"], ["Roads", -0.1, -0.2], ["Culture", -0.3, -0.3]]),
    [],
  ).tables.length;

test.each([
  "Savings 2026/27",
  "Budget Options 2026/27",
  "Budget Strategy 2026/27 to 2027/28: Officer Options",
  "Officer options",
  "Additional income from fees and charges",
  "Transformation programme: net benefits",
  "Cashable items of the productivity plan",
  "Disinvestments agreed in February",
  "Cynigion Arbedion 2026/27",
])("yearly figures under %s are savings", (title) => {
  expect(tablesUnder(title)).toBe(1);
});

test.each([
  "Housing benefits",
  "Options appraisal",
  "Budget 2026/27: council tax options",
  "Transformation programme",
  "Outlook before savings",
])("yearly figures under %s are not", (title) => {
  expect(tablesUnder(title)).toBe(0);
});

test.each([
  ["MTFP update", 0],
  ["MTFP update: savings and pressures", 1],
])("a plan's funding among its costs, under %s, is %i savings table", (title, count) => {
  const rows = [
    [title],
    ["Movement", "2026/27 £m", "2027/28 £m"],
    ["Council tax support grant", -1.4, 0.2],
    ["Inflation on contracts", 0.6, 0.7],
    ["Pressures from growth", 0.3, -0.1],
    ["Efficiencies from waste", -0.1, -0.1],
  ];
  expect(readSheet(gridOf(rows), []).tables).toHaveLength(count);
});

test("what residents have saved is no saving of the council's", () => {
  const rows = [
    ["Council tax reduction: how savings count"],
    ["Your savings", "What we do"],
    ["£6,000", "We ignore them"],
    ["£16,000", "You cannot claim"],
  ];
  expect(readSheet(gridOf(rows), []).tables).toEqual([]);
});

test("a capital programme beside the savings is no saving, whatever its sheet is called", () => {
  const grid = gridOf(
    [
      ["Revenue savings (£000)", "", "", "", "Capital programme (£000)"],
      ["Saving", "2026/27", "2027/28", "", "Scheme", "2026/27", "2027/28"],
      ["Depot", 40, 95, "", "Cloud", 850, 400],
      ["Offices", 120, 130, "", "Roads", 300, 200],
    ],
    "Savings and capital",
  );
  expect(readSheet(grid, []).tables.map(({ lines }) => lines.map(({ name }) => name))).toEqual([["Depot", "Offices"]]);
});

test("a table in Welsh has its names, its total and its years", () => {
  const table = tableIn([
    ["Cynigion Arbedion (£000)"],
    ["Cyf", "Cynnig", "Cyllideb 2025/26", "2026/27", "2027/28", "Cyfanswm"],
    ["T1", "Argraffu", 90, 7, 9, 16],
    ["T2", "Parcio", 300, 44, 52, 96],
    [null, "Is-gyfanswm", 390, 51, 61, 112],
    [null, "Cyfanswm", 390, 51, 61, 112],
  ]);
  expect(table.columns.map(({ kind }) => kind)).toEqual(["code", "description", "budget", "year", "year", "total"]);
  expect(linesOf(table)).toEqual([
    ["T1", 90, 7, 9, 16],
    ["T2", 300, 44, 52, 96],
  ]);
  expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([
    ["Is-gyfanswm", true],
    ["Cyfanswm", true],
  ]);
});

describe("a table on a sheet of savings", () => {
  const tablesOf = (rate: string | number) =>
    readSheet(
      gridOf(
        [
          ["Assumption", "2026/27", "2027/28"],
          ["Pay award", "3.0%", "2.5%"],
          ["Inflation", shownAs(0.021, "2.1%"), rate],
          ["Homes", 310, 290],
        ],
        "Savings",
      ),
      [],
    ).tables.length;

  test("is none where most of its lines are percentages", () => {
    expect(tablesOf("2.0%")).toBe(0);
  });

  test("may have a percentage among its amounts", () => {
    expect(tablesOf(20)).toBe(1);
  });
});

describe("of tables side by side, one that nothing says is of savings is told", () => {
  const rows: SheetRows = [
    ["Annex 2, £000"],
    [],
    ["Growth bids", null, null, null, "Savings"],
    ["Item", "2026/27", "2027/28", null, "Item", "2026/27", "2027/28"],
    ["Pay award", 1850, 1200, null, "Debt recovery", -110, -40],
    ["Coroner", 45, 0, null, "Print room", -65, 0],
    ["Elections", 0, 180, null, null, null, null],
  ];

  test("with the cells in which it stands", () => {
    const { tables, unread } = readSheet(gridOf(rows), []);
    expect(tables.map(({ title }) => title)).toEqual(["Savings"]);
    expect(unread).toEqual([
      {
        range: { sheet: "Sheet1", row: 3, column: 0, rows: 4, columns: 3 },
        reason: "A table stands here beside one of savings, and nothing says that it is of savings too.",
      },
    ]);
  });

  test("but where none is of savings nothing is told of a table beside another", () => {
    const others = rows.map((row) => row.map((value) => (value === "Savings" ? "Funding" : value)));
    expect(readSheet(gridOf(others), [])).toMatchObject({ tables: [], unread: [] });
  });
});

test.each(["Authority", "Council", "Local authority", "Comparable authorities"])(
  "what each %s saves is no line of a plan",
  (heading) => {
    const rows: SheetRows = [
      ["Savings planned elsewhere"],
      [heading, "Net budget £m", "Planned savings 2026/27 £m"],
      ["Unitary 1", 214.6, 9.8],
      ["This council", 229.7, 11.2],
    ];
    expect(readSheet(gridOf(rows), []).tables).toEqual([]);
  },
);

test("a line of a table that is none is no title of the next", () => {
  const rows: SheetRows = [
    ["Robustness of the estimates"],
    ["Balances at", "1 April 2026 £000", "1 April 2027 £000"],
    ["General balances", 8100, 8100],
    ["Savings risk reserve", 1500, 1000],
    [],
    ["Change", "Effect on 2026/27 £000"],
    ["1% on pay", 1120],
    ["1% on council tax", -1460],
  ];
  expect(readSheet(gridOf(rows), []).tables).toEqual([]);
});
