import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, tableIn } from "../../sheets";

const amountsIn = (rows: SheetRows) =>
  tableIn(rows).lines.map(({ figures }, _at, _lines) => [...figures.values()].map(({ value }) => value));
const kindsIn = (rows: SheetRows) => tableIn(rows).columns.map(({ kind }) => kind);

describe("columns that are parts of one another", () => {
  test("count as the net that they come to", () => {
    const rows: SheetRows = [
      ["Savings £000", "2019/20", null, null],
      [null, "Expenditure", "Income", "Net"],
      ["Cemeteries", -15, -40, -55],
      ["Trade waste", 30, -96, -66],
    ];
    expect(kindsIn(rows)).toEqual(["description", "other", "other", "year"]);
    expect(amountsIn(rows)).toEqual([[-55], [-66]]);
  });

  test("count as the total after them, where one year stands over all", () => {
    const rows: SheetRows = [
      ["Proposals", null, "2027/28 £000"],
      ["Ref", "Proposal", "Reduced spending", "Additional income", "Total saving", "EIA"],
      ["Z1", "Registration online", 22, 8, 30, "Y"],
      ["Z2", "Commercial waste", 0, 145, 145, "N"],
    ];
    expect(kindsIn(rows)).toEqual(["code", "description", "other", "other", "year", "other"]);
    expect(amountsIn(rows)).toEqual([[30], [145]]);
  });

  test("count as the year that its halves come to", () => {
    const rows: SheetRows = [
      ["Saving", "2024/25 £000", null, null, "2025/26 £000", null, null],
      [null, "H1", "H2", "Year", "H1", "H2", "Year"],
      ["Agency hub", 100, 150, 250, 150, 150, 300],
      ["Leases", 0, 40, 40, 40, 40, 80],
    ];
    expect(amountsIn(rows)).toEqual([
      [250, 300],
      [40, 80],
    ]);
  });

  test("are added up where they are recurring and one-off savings of a year", () => {
    const rows: SheetRows = [
      [null, null, "2026/27 £k", null, "2027/28 £k", null],
      ["No.", "Saving", "Recurring", "One-off", "Recurring", "One-off"],
      [1, "Vacancies", 410, null, 410, null],
      [2, "Insurance", null, 250, null, null],
      ["Total", null, 410, 250, 410, null],
    ];
    expect(amountsIn(rows)).toEqual([
      [410, 410],
      [250, null],
    ]);
  });

  test("growth that stands beside every saving is not taken off it", () => {
    const rows: SheetRows = [
      ["Service", "Growth £m", "Savings £m", "Net change £m"],
      ["Adults", 5.2, -3.1, 2.1],
      ["Schools", 2.8, -1.9, 0.9],
    ];
    expect(kindsIn(rows)).toEqual(["description", "other", "saving", "other"]);
  });

  test("growth on lines of its own counts against the savings", () => {
    const rows: SheetRows = [
      ["Proposal", "Growth £000", "Savings £000"],
      ["Wages", 740, null],
      ["Framework", null, 425],
      ["Charging", null, 190],
    ];
    expect(amountsIn(rows)).toEqual([[-740], [425], [190]]);
  });
});

describe("a year under what was first planned and what is planned now", () => {
  const rows = (first: string, second: string): SheetRows => [
    ["Saving", first, second, "Change £000"],
    ["Rota", 400, 310, -90],
    ["Ladders", 90, 0, -90],
  ];

  test.each([
    ["Original saving 2026/27 £000", "Revised saving 2026/27 £000"],
    ["2026/27 as agreed £000", "2026/27 latest £000"],
    ["2026/27 £000 previous", "2026/27 £000 updated"],
    ["2026/27 £000 draft", "2026/27 £000 final"],
  ])("counts what is planned now: %s, %s", (first, second) => {
    expect(kindsIn(rows(first, second)).slice(1, 3)).toEqual(["other", "year"]);
    expect(amountsIn(rows(first, second))).toEqual([[310], [0]]);
    expect(kindsIn(rows(second, first)).slice(1, 3)).toEqual(["year", "other"]);
  });

  test.each([
    ["Original saving 2026/27 £000", "Stretch saving 2026/27 £000"],
    ["Revised saving 2026/27 £000", "Updated saving 2026/27 £000"],
  ])("is asked about where the words do not tell which that is: %s, %s", (first, second) => {
    expect(tableIn(rows(first, second)).columnsProblem).toMatch(/"2026\/27" heads 2 columns/);
  });
});

describe("years that stand twice", () => {
  const heading: SheetRows = [
    [null, "Additional saving in the year £000", null, null, "Cumulative saving £000", null, null],
    ["Saving", "2025/26", "2026/27", "2027/28", "2025/26", "2026/27", "2027/28"],
  ];

  test("are steps and their running totals, of which the steps count", () => {
    const rows: SheetRows = [...heading, ["Brokerage", 80, 40, 20, 80, 120, 140], ["Museum", 0, 66, 0, 0, 66, 66]];
    expect(amountsIn(rows)).toEqual([
      [80, 40, 20, 140],
      [0, 66, 0, 66],
    ]);
    expect(kindsIn(rows)).toEqual(["description", "year", "year", "year", "other", "other", "total"]);
    expect(tableIn(rows)).toMatchObject({ columnsProblem: null, basis: { value: "incremental" } });
  });

  test("are told apart by what they come to, also where the running totals stand first", () => {
    const rows: SheetRows = [
      [null, "Cumulative saving £000", null, null, "Additional saving in the year £000", null, null],
      heading[1]!,
      ["Brokerage", 80, 120, 140, 80, 40, 20],
      ["Museum", 0, 66, 66, 0, 66, 0],
    ];
    expect(kindsIn(rows)).toEqual(["description", "other", "other", "total", "year", "year", "year"]);
    expect(tableIn(rows)).toMatchObject({ columnsProblem: null, basis: { value: "incremental" } });
  });

  const underPlans = (first: string | null, second: string | null): SheetRows => [
    ["Savings £000"],
    [null, first, null, second, null],
    ["Saving", "2025/26", "2026/27", "2025/26", "2026/27"],
    ["Brokerage", 80, 40, 75, 60],
    ["Museum", 0, 66, 0, 58],
  ];

  test("are told apart by the words over them, though these speak of no years", () => {
    const rows = underPlans("Plan of last spring (previous)", "Revised plan");
    expect(kindsIn(rows)).toEqual(["description", "other", "other", "year", "year"]);
    expect(tableIn(rows)).toMatchObject({ columnsProblem: null, headingRows: 2 });
  });

  test("are added up where the words over them say when each was agreed", () => {
    const rows = underPlans("Agreed February 2025", "New proposals");
    expect(amountsIn(rows)).toEqual([
      [155, 100],
      [0, 124],
    ]);
    expect(tableIn(rows).columnsProblem).toBeNull();
  });

  test.each([
    ["Cautious view", "Hopeful view"],
    ["Cautious view", null],
    [null, null],
  ])("are asked about where these words do not tell which counts: %s, %s", (first, second) => {
    expect(tableIn(underPlans(first, second)).columnsProblem).toMatch(/"2025\/26" heads 2 columns/);
  });

  test("are asked about where one block does not run on from the other", () => {
    const rows: SheetRows = [...heading, ["Brokerage", 80, 40, 20, 80, 120, 140], ["Museum", 0, 66, 0, 0, 66, 67]];
    expect(tableIn(rows).columnsProblem).toContain("2025/26");
  });
});

test("costs alone are no savings table, and beside savings they are read", () => {
  const growth: SheetRows = [
    ["Growth bids and pressures"],
    ["Bid", "2020/21 £000", "2021/22 £000"],
    ["Elections", 120, 0],
  ];
  const savings: SheetRows = [[], ["Savings"], ["Saving", "2020/21 £000", "2021/22 £000"], ["Fleet", 40, 80]];
  expect(readSheet(gridOf(growth, "Sheet1"), []).tables).toEqual([]);
  expect(readSheet(gridOf([...growth, ...savings], "Sheet1"), []).tables.flatMap(({ lines }) => lines)).toHaveLength(2);
});

test("the same in two years and no more does not tell whether it lasts", () => {
  const heading = ["Saving", "2012/13 £", "2013/14 £"];
  const rows: SheetRows = [heading, ["Events", 8500, 8500], ["Cleaning", 21_000, 21_000]];
  expect(tableIn(rows).basis.value).toBeNull();
});

test("a note under the table names its unit where nothing above it does", () => {
  const rows: SheetRows = [
    ["Saving", "2012/13", "2013/14"],
    ["Events", 8, 9],
    [],
    ["Note: all amounts in £ thousands."],
  ];
  expect(tableIn(rows).unit).toMatchObject({ value: "£000", decidedBy: "title" });
});

describe("of columns of one year, that is the saving which the words or the figures say is", () => {
  const kinds = (headings: string[], ...rows: (string | number | null)[][]) =>
    tableIn([["Savings of the plan, £000"], ["Service", ...headings], ...rows]);
  const ROWS = [
    ["Revenues", 65, 2118],
    ["Benefits", 40, 1902],
  ];

  test.each([
    ["beside what is spent", ["2024/25 Saving", "2024/25 Forecast spend"], ["year", "other"]],
    ["beside an outturn", ["Efficiencies 2024/25", "2024/25 outturn"], ["year", "other"]],
    ["in part of a year", ["2024/25 Part year", "2024/25 Full year"], ["year", "other"]],
    ["in part of a year, in short", ["2024/25 P/E", "2024/25 F/Y"], ["year", "other"]],
    ["in part of a year, behind a full one", ["2024/25 FYE", "2024/25 PYE"], ["other", "year"]],
  ])("%s", (_what, headings, expected) => {
    const table = kinds(headings, ...ROWS);
    expect(table.columnsProblem).toBeNull();
    expect(table.columns.map(({ kind }) => kind).slice(1)).toEqual(expected);
  });

  test.each([
    ["two of savings", ["2024/25 Saving", "2024/25 Stretch saving"], ROWS],
    ["nothing but the year", ["2024/25", "2024/25"], [["Revenues", 65, 65], ["Benefits", 40, 40]]], // oxfmt-ignore
    ["what goes on in other figures", ["2024/25", "Ongoing from 2024/25"], ROWS],
    ["what goes on in one row", ["2024/25", "Ongoing from 2024/25"], [["Revenues", 65, 65]]],
  ])("and it is asked where that is %s", (_what, headings, rows) => {
    expect(kinds(headings, ...rows).columnsProblem).toContain("nothing says how they add up");
  });

  test("what goes on from the last year, in its figures, is said again", () => {
    const rows = [["Revenues", 65, 70, 70], ["Benefits", 40, 50, 50]]; // oxfmt-ignore
    const table = kinds(["2024/25", "2025/26", "Ongoing from 2025/26"], ...rows);
    expect(table.columnsProblem).toBeNull();
    expect(table.columns.map(({ kind }) => kind).slice(1)).toEqual(["year", "year", "other"]);
  });
});

test("a line with a cost and a saving in columns of their own is asked about, and counted as what both come to", () => {
  const table = tableIn([
    ["Service", "Additional spending £000", "Savings £000"],
    ["Car parking", 500, -350],
    ["Roads", 1000, -330],
    ["Borrowing", null, -84],
    ["Comms", null, -97],
    ["Agency", null, -40],
  ]);
  expect(
    table.lines.map(({ figures }) => [...figures.values()].map(({ value, confidence }) => [value, confidence.level])),
  ).toEqual([[[150, "ask"]], [[670, "ask"]], [[-84, "certain"]], [[-97, "certain"]], [[-40, "certain"]]]);
});

test("what is spent to save is no saving of its year, where other years are headed as savings", () => {
  const kinds = (spent: string, saved: string) =>
    kindsIn([
      ["Efficiency strategy, £000"],
      ["Project", `${spent} 2025/26`, `${saved} 2026/27`, `${saved} 2027/28`],
      ["Case management", 420, 0, 260],
      ["Archive", 60, 12, 28],
    ]).slice(1);
  expect(kinds("Qualifying expenditure", "Revenue savings")).toEqual(["other", "year", "year"]);
  expect(kinds("Savings on expenditure", "Revenue savings")).toEqual(["year", "year", "year"]);
});
