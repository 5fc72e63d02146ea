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
  "Amounts saved",
  "Where we save",
  "What it saves",
  "Proposal",
  "Efficiency",
  "Efficiencies",
  "MTFS",
  "MTFP",
  "Reduction",
  "New or Existing",
  "What reduces the budget",
  "Cuts",
  "Service option",
  "Policy option",
  "Financial benefits",
  "Disinvestment",
  "Arbediad",
  "Savings before savings",
  "Savings 2026/27",
  "Budget Options 2026/27",
  "Budget Strategy 2026/27 to 2027/28: Officer Options",
  "Officer options",
  "Additional income from fees and charges",
  "Transformation programme: net benefits",
  "Cashable items of the productivity plan",
  "Disinvestments agreed in February",
  "Cynigion Arbedion 2026/27",
  "Transformation programme: benefits by workstream",
  "Benefits realisation plan",
])("yearly figures under %s are savings", (title) => {
  expect(tablesUnder(title)).toBe(1);
});

test.each([
  "Housing benefits",
  "Options appraisal",
  "Budget 2026/27: council tax options",
  "Transformation programme",
  "Outlook before savings",
  "Contract inflation assumptions",
  "Bereavement services - proposed fees",
  "Scheme of members' allowances",
  "Principal risks",
  "Gap before efficiencies",
  "Gap before any new budget reductions",
  "Interest on savings accounts",
  "Council tax after savings of £2.4m",
  "Net benefit",
  "Invest to save fund",
  "Councillors spoke of savings at length.",
])("yearly figures under %s are not", (title) => {
  expect(tablesUnder(title)).toBe(0);
});

describe("what is saved in other things than pounds is no saving", () => {
  const SAVINGS = [["Savings, £000"], ["Saving", "2026/27", "2027/28"], ["Depot", 4, 5], ["Offices", 1, 2], ["Total", 5, 7], [], [], []]; // oxfmt-ignore
  const namesUnder = (title: string) =>
    readSheet(gridOf([...SAVINGS, [title], ["Measure", "2026/27", "2027/28"], ["Heat pump", 12, 48], ["Lighting", 6, 6]]), []).tables.map(linesOf); // oxfmt-ignore

  test.each(["Carbon savings (tCO2e)", "Energy savings in kWh", "Time saved (hours)", "Posts saved (FTE)"])(
    "%s, under savings in pounds",
    (title) => {
      expect(namesUnder(title)).toEqual([[["Depot", 4, 5], ["Offices", 1, 2]]]); // oxfmt-ignore
    },
  );

  test("but other savings are", () => {
    expect(namesUnder("Savings from opening hours")).toHaveLength(2);
  });
});

test("a register of changes to the budget is of savings where its lines say so", () => {
  const registerOf = (...categories: string[]) =>
    readSheet(gridOf([["Budget changes register, £000"], ["Item", "Category", "Change", "2026/27", "2027/28"], ...categories.map((category, at) => [at, category, `Change ${at}`, 10 + at, 5])]), []).tables.map(({ lines }) => lines.map(({ type }) => type)); // oxfmt-ignore
  expect(registerOf("Inflation", "Growth", "Saving", "Saving", "Income")).toEqual([["pressure", "pressure", "saving", "saving", "income"]]); // oxfmt-ignore
  expect(registerOf("Inflation", "Growth", "Saving", "Demand", "Growth")).toEqual([]);
});

test("a unit that is said in the words of a plan claims no table under another title", () => {
  const rows = [["Contract inflation assumptions"], ["£'000 - to be read with the MTFS report"], ["Contract", "2026/27", "2027/28"], ["Refuse", 142.1, 116.7], ["Leisure", 20.3, 14.9]]; // oxfmt-ignore
  expect(readSheet(gridOf(rows), []).tables).toEqual([]);
});

test.each(["Reserve £m", "Earmarked reserve", "Counterparty", "Capital scheme"])(
  "what stands under %j is no saving, though a line's name speaks of one",
  (heading) => {
    const rows = [["Savings and reserves"], [heading, "2026/27 £m", "2027/28 £m"], ["General", 10.1, 9.4], ["Savings smoothing", 4, 2.5], ["Northern Savings Bank", 1, 1]]; // oxfmt-ignore
    expect(readSheet(gridOf(rows), []).tables).toEqual([]);
  },
);

test.each([
  ["To set out the savings of £4.2m and ask members to agree them.", 0],
  ["The report is to set out savings of £4.2m.", 0],
  ["To set out the savings below.", 1],
  ["The savings of £4.2m are set out.", 1],
  ["It is also set out in full what we save.", 1],
])("%s: what a report is for announces no table", (sentence, count) => {
  expect(tablesUnder(sentence)).toBe(count);
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

test.each([
  "The savings below are agreed.",
  "Savings in the following table.",
  "It follows how savings are made.",
  "The table has savings.",
  "Savings are listed here.",
  "Savings are set out here.",
  "Savings are shown.",
  "A schedule of savings.",
  "These are savings.",
  "Figures of savings.",
  "Amounts of savings.",
  "The savings are agreed.",
  "Savings of the year:",
])("%j right over yearly figures says that they are savings, and further up does not", (sentence) => {
  const rows = [["Service area", "2026/27 £m"], ["Roads", -0.1], ["Culture", -0.3]]; // oxfmt-ignore
  const count = (...between: string[]) =>
    readSheet(gridOf([[sentence], ...between.map((text) => [text]), ...rows]), []).tables.length;
  expect([count(), count("It is so."), count("It is so.", "And so.")]).toEqual([1, 1, 0]);
});

describe("what a table is of that its title names", () => {
  const tablesOf = (title: string, sheet: string) =>
    readSheet(gridOf([[title], ["Service area", "2026/27 £m"], ["Roads", -0.1], ["Culture", -0.3]], sheet), []).tables;

  test.each(
    "reserves,balances,capital programme,capital scheme,capital schemes,capital expenditure,capital investment,rent,rents,council tax,pupil,pupils,staffing,workforce,fees and charges,grants,treasury,borrowing,pension,pensions,debt,debts,pay scale,pay scales,performance,indicator,indicators,timetable,virement,virements,collection fund,precept,precepts,settlement,statement of accounts".split(
      ",",
    ),
  )("is no savings on a sheet of savings, but for savings on it: %s", (subject) => {
    expect(tablesOf(`The ${subject}`, "Savings")).toEqual([]);
    expect(tablesOf(`Savings on ${subject}`, "Sheet1")).toHaveLength(1);
  });

  test("is the sheet's name where there is no title", () => {
    const rows = [["Service area", "Savings to find", "2026/27 £m"], ["Roads", "many", -0.1], ["Culture", "few", -0.3]]; // oxfmt-ignore
    expect(readSheet(gridOf(rows, "Reserves"), []).tables).toEqual([]);
    expect(readSheet(gridOf(rows, "Plan"), []).tables).toHaveLength(1);
  });
});

describe("lines that pay for a budget are no savings where they are half of a table or stand among costs", () => {
  const tablesOf = (title: string, ...lines: string[]) =>
    readSheet(gridOf([[title], ["Item", "2026/27 £m"], ...lines.map((line) => [line, 1])]), []).tables.length;

  test.each([
    "Funding from others",
    "Council tax",
    "Precept",
    "Precepts",
    "Government grant",
    "Government grants",
    "Business rates",
    "Resources available",
    "Net revenue",
    "Gross expenditure",
    "Base budget",
    "Collection fund",
    "Settlement",
    "General reserve",
    "General fund reserves",
    "Earmarked balance",
  ])("%s", (line) => {
    expect(tablesOf("MTFS", line, "Homes")).toBe(0);
    expect(tablesOf("MTFS", line, "Homes", "Roads")).toBe(1);
    expect(tablesOf("MTFS", line, "Inflation", "Roads")).toBe(0);
    expect(tablesOf("MTFS savings", line, "Inflation", "Roads")).toBe(1);
  });
});

test.each(["litres", "kWh", "MWh", "tonnes", "tCO2", "tCO2e", "hours", "days", "miles", "paper", "pages"])(
  "savings in %s are no money",
  (unit) => {
    const tablesOf = (label: string) =>
      readSheet(gridOf([["Service", "2026/27", label], ["Roads", 1, 2], ["Homes", 2, 3]]), []).tables.length; // oxfmt-ignore
    expect([tablesOf(`Savings in ${unit}`), tablesOf(`Saved ${unit}`), tablesOf("Savings")]).toEqual([0, 0, 1]);
  },
);

describe("yearly figures are savings where it is said", () => {
  const count = (sheet: string, ...rows: SheetRows) => readSheet(gridOf(rows, sheet), []).tables.length;
  const ROADS = ["Roads", 1];
  const HOMES = ["Homes", 2];
  const YEAR = ["Service", "2026/27"];

  test.each<[string, string, SheetRows, number]>([
    ["nowhere", "Sheet1", [YEAR, ROADS, HOMES], 0],
    ["by the sheet", "Savings", [YEAR, ROADS, HOMES], 1],
    ["by a section", "Sheet1", [YEAR, ["Savings"], ROADS, HOMES], 1],
    ["by a total", "Sheet1", [YEAR, ROADS, HOMES, ["Total savings", 3]], 1],
    ["by the heading of a year", "Sheet1", [["Service", "Savings 2026/27"], ROADS, HOMES], 1],
    ["by half of the lines", "Sheet1", [YEAR, ["Save on roads", 1], HOMES], 1],
    ["by fewer of them", "Sheet1", [YEAR, ["Save on roads", 1], HOMES, ["Fees", 1]], 0],
    ["by the lines' type", "Sheet1", [["Service", "Type", "2026/27"], ["Roads", "Saving", 1], ["Homes", "Saving", 2]], 1], // oxfmt-ignore
    ["by a title over another", "Sheet1", [["Savings plan"], [], ["Forecast"], YEAR, ROADS, HOMES], 1],
    ["by the sheet, but of capital by each year's heading", "Savings", [["Service", "Capital programme 2026/27", "Capital programme 2027/28"], ["Roads", 1, 1], ["Homes", 2, 2]], 0], // oxfmt-ignore
    ["by the sheet, and of capital by one year's heading", "Savings", [["Service", "Capital programme 2026/27", "2027/28"], ["Roads", 1, 1], ["Homes", 2, 2]], 1], // oxfmt-ignore
    ["by a year's heading of rents saved", "Sheet1", [["Service", "Rents saved 2026/27"], ROADS, HOMES], 1],
    ["by the sheet, over what was achieved", "Savings", [["Service", "Achieved £m"], ROADS, HOMES], 1],
    ["by the sheet, over budgets", "Savings", [["Service", "Budget £m"], ROADS, HOMES], 0],
    ["by the sheet, over as many percentages", "Savings", [["Item", "2026/27", "2027/28"], ["Pay", "3%", null], ["Fuel", "2%", "1%"], ["Homes", 3, 2], ["Roads", 3, 2]], 0], // oxfmt-ignore
    ["by the sheet, over amounts with percentages beside them", "Savings", [["Item", "2026/27", "2027/28"], ["Pay", "3%", 5], ["Fuel", "2%", 4], ["Homes", 3, 2]], 1], // oxfmt-ignore
  ])("%s", (_where, sheet, rows, expected) => {
    expect(count(sheet, ...rows)).toBe(expected);
  });
});

test.each([
  ["Income 2026/27", 0],
  ["Savings and income 2026/27", 1],
])("more income than was budgeted is a saving where it is said: %s", (title, count) => {
  const rows: SheetRows = [[title], ["Service", "Budget £", "Additional income £"], ["Parking", 100_000, 5000], ["Theatre", 50_000, 2000]]; // oxfmt-ignore
  expect(readSheet(gridOf(rows), []).tables).toHaveLength(count);
});

test.each([
  ["SAV-0117", "SAV-0120", 1],
  ["EFF1", "EFF2", 1],
  ["SAV–0117", "SAV–0120", 1],
  ["CAP-01", "CAP-02", 0],
])("changes of the base budget are savings by codes such as %s", (first, second, count) => {
  const rows: SheetRows = [
    ["Reference", "Title", "2026/27 base change £", "2027/28 base change £"],
    [first, "Bank charges", -16_000, -4000],
    [second, "Allowances", -11_200, 0],
  ];
  expect(readSheet(gridOf(rows), []).tables).toHaveLength(count);
});

test.each([
  [`Budget proposals in £m (annual effect compared with this year's budget), ${"as agreed by members ".repeat(3)}`, 1],
  [`Budget proposals with their effect on this year's budget of £4.2m, ${"as agreed by members ".repeat(3)}`, 0],
  [`Budgets in £m (annual effect compared with this year's budget), ${"as agreed by members ".repeat(3)}`, 0],
])("however long, words right over a table that name its unit are its title: %s", (title, count) => {
  expect(tablesUnder(title)).toBe(count);
});

describe("a sentence over the table's own title", () => {
  test.each([
    ["speaks of what stands there", "The savings of £4.2m are set out, and the amounts are gross.", 0],
    ["announces the table where it points on", "The savings of £4.2m are set out below.", 1],
    ["announces the table where it names a unit", "Positive figures are savings, and all amounts are in £s.", 1],
    ["announces what it counts among tables", "The savings are in two tables.", 1],
  ])("%s", (_what, sentence, count) => {
    const rows: SheetRows = [[sentence], ["Members"], ["Role", "2026/27 £", "2027/28 £"], ["Leader", 810, 820], ["Chair", 310, 320]]; // oxfmt-ignore
    expect(readSheet(gridOf(rows), []).tables).toHaveLength(count);
    expect(readSheet(gridOf(rows.filter(([text]) => text !== "Members")), []).tables).toHaveLength(1);
  });
});
