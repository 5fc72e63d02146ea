import { lineOfCell } from "../../../src/savings/report/read-report";
import { readLines, saves, tableOf } from "./reading";

/** The same three savings in every layout that a report's text may have. */

const LINES = [
  ["A1", "Freeze posts", 50_000, 50_000],
  ["A2", "Home to school transport", 120_000, 240_000],
  ["A3", "Legal library", 0, 15_000],
];

describe("a savings table in a report is read the same", () => {
  test.each<[string, string[]]>([
    [
      "with tabs",
      [
        "Savings",
        "Ref\tProposal\t2017/18 £000\t2018/19 £000",
        "A1\tFreeze posts\t(50)\t(50)",
        "A2\tHome to school transport\t(120)\t(240)",
        "A3\tLegal library\t-\t(15)",
        "\tTotal\t(170)\t(305)",
      ].map((line) => line.replace("\t-\t", "\t0\t")),
    ],
    [
      "with tabs and a blank line between every two rows",
      [
        "Savings",
        "",
        "Ref\tProposal\t2017/18 £000\t2018/19 £000",
        "",
        "A1\tFreeze posts\t(50)\t(50)",
        "",
        "A2\tHome to school transport\t(120)\t(240)",
        "",
        "A3\tLegal library\t0\t(15)",
      ],
    ],
    [
      "as Markdown, with emphasis",
      [
        "## Savings",
        "",
        "| Ref | Proposal | 2017/18 £000 | 2018/19 £000 |",
        "|:---|---|---:|---:|",
        "| A1 | **Freeze posts** | (50) | (50) |",
        "| A2 | Home to school transport | (120) | (240) |",
        "| A3 | Legal<br>library | 0 | (15) |",
        "| | **Total** | **(170)** | **(305)** |",
      ],
    ],
    [
      "with bars between the cells only",
      [
        "Savings",
        "Ref | Proposal | 2017/18 £000 | 2018/19 £000",
        "A1 | Freeze posts | (50) | (50)",
        "A2 | Home to school transport | (120) | (240)",
        "A3 | Legal library | 0 | (15)",
      ],
    ],
    [
      "in single spaces, with the units in a row of their own",
      [
        "Savings",
        "Ref Proposal 2017/18 2018/19",
        "£000 £000",
        "A1 Freeze posts (50) (50)",
        "A2 Home to school transport (120) (240)",
        "A3 Legal library 0 (15)",
        "Total (170) (305)",
      ],
    ],
    [
      "in single spaces, with names under the word Saving",
      [
        "Savings",
        "Ref Saving 2017/18 £000 2018/19 £000",
        "A1 Freeze posts (50) (50)",
        "A2 Home to school transport (120) (240)",
        "A3 Legal library 0 (15)",
        "Total (170) (305)",
      ],
    ],
    [
      "in single spaces, with names under the word Saving and the units under the years",
      [
        "Savings",
        "Ref Saving 2017/18 2018/19",
        "£000 £000",
        "A1 Freeze posts (50) (50)",
        "A2 Home to school transport (120) (240)",
        "A3 Legal library 0 (15)",
      ],
    ],
    [
      "in single spaces, over a page's end, with names before and after their figures",
      [
        "Savings",
        "Ref Proposal 2017/18 £000 2018/19 £000",
        "A1 Freeze posts (50) (50)",
        "A2 Home to",
        "school transport (120) (240)",
        "Page 3 of 12",
        "Ref Proposal 2017/18 £000 2018/19 £000",
        "A3 Legal library 0 (15)",
      ],
    ],
    [
      "in columns of fixed pitch",
      [
        "Savings",
        "Ref   Proposal                      2017/18   2018/19",
        "                                       £000      £000",
        "A1    Freeze posts                     (50)      (50)",
        "A2    Home to school transport        (120)     (240)",
        "A3    Legal library                       0      (15)",
        "      Total                           (170)     (305)",
      ],
    ],
    [
      "with a line for every cell",
      [
        "Savings",
        ...["Ref", "Proposal", "2017/18 £000", "2018/19 £000"],
        ...["A1", "Freeze posts", "(50)", "(50)"],
        ...["A2", "Home to school transport", "(120)", "(240)"],
        ...["A3", "Legal library", "0", "(15)"],
        ...["Total", "(170)", "(305)"],
      ],
    ],
    [
      "with a line for every cell and a bar at its end",
      [
        "Savings",
        ...["Ref |", "Proposal |", "2017/18 £000 |", "2018/19 £000 |"],
        ...["A1 |", "Freeze posts |", "(50) |", "(50) |"],
        ...["A2 |", "Home to school transport |", "(120) |", "(240) |"],
        ...["A3 |", "Legal library |", "0 |", "(15) |"],
      ],
    ],
    [
      "as forms with a label on every line",
      [
        "Savings",
        ...["Ref: A1", "Proposal: Freeze posts", "2017/18 £000: 50", "2018/19 £000: 50", ""],
        ...["Ref: A2", "Proposal: Home to school transport", "2017/18 £000: 120", "2018/19 £000: 240", ""],
        ...["Ref: A3", "Proposal: Legal library", "2017/18 £000: 0", "2018/19 £000: 15"],
      ],
    ],
  ])("%s", (_layout, lines) => {
    expect(saves(tableOf(readLines(...lines)))).toEqual(LINES);
  });

  test("with the years broken over two lines", () => {
    const table = tableOf(
      readLines(
        "Savings",
        "Ref Proposal 2017 2018",
        "2018 2019",
        "£000 £000",
        "A1 Freeze posts 50 50",
        "A2 Legal library 0 15",
      ),
    );
    expect(table.years.map(({ name }) => name)).toEqual(["2017/18", "2018/19"]);
    expect(saves(table)).toEqual([
      ["A1", "Freeze posts", 50_000, 50_000],
      ["A2", "Legal library", 0, 15_000],
    ]);
  });

  test("with figures on a line of their own under names of one line or two", () => {
    const lines = [
      "Savings",
      "2017/18 2018/19",
      "£000 £000",
      "Review of homes at",
      "Willow Bank",
      "50 50",
      "Legal library",
      "0 15",
    ];
    expect(saves(tableOf(readLines(...lines)))).toEqual([
      ["Review of homes at Willow Bank", 50_000, 50_000],
      ["Legal library", 0, 15_000],
    ]);
    // Figures over their names are not read as those of the names before.
    const over = ["Savings", "2017/18 2018/19", "£000 £000", "50 50", "Review of homes", "0 15", "Legal library"];
    expect(readLines(...over).sheet.tables).toEqual([]);
  });

  test("under a caption of its own, below a budget with the same columns", () => {
    const { tables } = readLines(
      ...[
        "Table 1 Budget gap",
        "2017/18 2018/19",
        "£m £m",
        "Base budget 142.3 147.9",
        "Pay 6.1 5.2",
        "Budget gap 5.6 4.1",
        "",
      ],
      ...["Table 2 Savings", "2017/18 2018/19", "£m £m", "Reablement (0.6) (0.9)", "Legal library (0.1) (0.2)"],
    ).sheet;
    expect(tables.map((table) => [table.title, saves(table)])).toEqual([
      [
        "Table 2 Savings",
        [
          ["Reablement", 600_000, 900_000],
          ["Legal library", 100_000, 200_000],
        ],
      ],
    ]);
  });

  test("and every figure knows its line", () => {
    const reading = readLines(
      "Savings",
      "",
      "Ref Proposal 2017/18 £000 2018/19 £000",
      "A1 Freeze posts (50) (50)",
      "A2 Legal library 0 (15)",
    );
    const places = tableOf(reading).lines.map((line) =>
      [...line.figures.values()].map(({ cell }) => lineOfCell(reading, cell)),
    );
    expect(places).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });
});

describe("amounts in a list", () => {
  test.each<[string, string[], unknown[][]]>([
    [
      "before their words",
      ["£50,000 Freeze Family Support Worker post", "£1.2m Close two homes"],
      [
        ["Freeze Family Support Worker post", 50_000],
        ["Close two homes", 1_200_000],
      ],
    ],
    [
      "after a dash",
      ["- Young people - £6.8m", "(with £1.6m transfer to schools)", "- Partnerships - £4m"],
      [
        ["Young people (with £1.6m transfer to schools)", 6_800_000],
        ["Partnerships", 4_000_000],
      ],
    ],
    [
      "with a dash behind",
      ["£10,000 – achieved within Disabilities", "£18,000 – achieved from Early Years"],
      [
        ["achieved within Disabilities", 10_000],
        ["achieved from Early Years", 18_000],
      ],
    ],
    [
      "after a colon",
      ["Review of legal fees: £40k", "Merge two teams: £25,500"],
      [
        ["Review of legal fees", 40_000],
        ["Merge two teams", 25_500],
      ],
    ],
    [
      "in brackets",
      ["Vacancies (-£150,000)", "Agency staff (-£20,000)"],
      [
        ["Vacancies", 150_000],
        ["Agency staff", 20_000],
      ],
    ],
  ])("%s", (_where, lines, expected) => {
    expect(saves(tableOf(readLines("Savings that have been found", "", ...lines)))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["of years gone by", ["Savings since 2010", "2010/11 - £5m", "2011/12 to 2013/14 - £26m"]],
    ["of what must be saved and what was spent", ["Savings", "Overspend last year £2.9m", "Savings needed: £6.4m"]],
    [
      "in sentences",
      ["Savings", "The Council agreed to save at least £4m.", "The Director was asked to save another £2m."],
    ],
    ["of payments", ["Payments over £500", "Office paper £612.00", "Taxi account £1,250.00"]],
  ])("%s is no savings table", (_what, lines) => {
    expect(readLines(...lines).sheet.tables).toEqual([]);
  });

  test("of fewer lines than the stated total may be incomplete, which is no error", () => {
    const table = tableOf(
      readLines(
        "The following reductions were found:",
        "£38,000 Vacant planner post",
        "£112,000 Less consultancy",
        "£310,000 TOTAL",
      ),
    );
    expect(table.totals.map(({ agrees }) => agrees)).toEqual([false]);
  });
});
