import { readLines, saves, tableOf } from "./reading";

/** Headings of fixed pitch whose words stand over a row of units. */

const ROWS = [
  "Children's Services       1.250        0.415        1.665",
  "Adults                    2.075        0.900        2.975",
  "Environment               0.640        -            0.640",
  "Total                     3.965        1.315        5.280",
];
const UNITS = "                          £m           £m           £m";

function columnsIn(above: readonly string[], rows = ROWS) {
  const table = tableOf(readLines("SAVINGS BY PORTFOLIO", "", ...above, ...rows));
  return { ...table, kinds: table.columns.map(({ label, kind, year }) => `${label}: ${year?.name ?? kind}`) };
}

describe("words over a row of units are part of its labels", () => {
  test("over one row", () => {
    const table = columnsIn(["Portfolio                 Agreed       New          Total 2013/14", UNITS]);
    expect(table.kinds.slice(-1)).toEqual(["Total 2013/14 £m: 2013/14"]);
    expect(saves(table)).toEqual([
      ["Children's Services", 1_665_000],
      ["Adults", 2_975_000],
      ["Environment", 640_000],
    ]);
    expect([table.columnsProblem, table.lines.map(({ code }) => code)]).toEqual([null, [null, null, null]]);
  });

  test("over two, of which some columns have one", () => {
    const above = [
      "                          Agreed in    New",
      "Portfolio                 2011 or 12   proposals    Total 2013/14",
      UNITS,
    ];
    expect(columnsIn(above).kinds.slice(1)).toEqual([
      "Agreed in 2011 or 12 £m: other",
      "New proposals £m: other",
      "Total 2013/14 £m: 2013/14",
    ]);
  });

  test("of budgets and targets, which are none of the savings", () => {
    const above = ["Portfolio                 Budget       Target       Savings 2013/14", UNITS];
    expect(columnsIn(above).kinds.slice(1)).toEqual([
      "Budget £m: budget",
      "Target £m: target",
      "Savings 2013/14 £m: 2013/14",
    ]);
  });
});

describe("which column counts is asked", () => {
  test.each([
    ["where a column has no words over it", ["Portfolio                 Agreed       New", UNITS]],
    [
      "where words stand over two columns",
      ["Portfolio                 Agreed and new proposals  Total 2013/14", UNITS],
    ],
    [
      "where half of the words are lost",
      [
        "                          Agreed in    New",
        "39",
        "Portfolio                 2011 or 12   proposals    Total 2013/14",
        UNITS,
      ],
    ],
    ["where a blank line parts them", ["Portfolio                 Agreed       New          Total 2013/14", "", UNITS]],
    ["under a title alone", [UNITS]],
  ])("%s", (_where, above) => {
    expect(columnsIn(above).columnsProblem).toContain("all hold savings");
  });
});

test("years over a row of units are the columns' as before", () => {
  const above = ["Portfolio                 2011/12      2012/13      2013/14", UNITS];
  expect(columnsIn(above).years.map(({ name }) => name)).toEqual(["2011/12", "2012/13", "2013/14"]);
});
