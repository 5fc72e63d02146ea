import { readSheet } from "../../../src/savings/reading/read-sheet";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, movedTo, tableIn } from "../../sheets";

/** Layouts that councils really use, with figures of our own. */

const effects = (rows: SheetRows) => summariseTable(tableIn(rows)).years.map((year) => (year.effect ?? NaN) / 100_000);

describe("a table in £000 with a heading over the years, sections, posts and ratings", () => {
  const rows: SheetRows = [
    ["Appendix B: Budget savings 2018/19 to 2020/21"],
    [],
    [null, null, null, "Saving £000", null, null, null, null],
    ["Ref", "Proposal", "Lead officer", "2018/19", "2019/20", "2020/21", "FTE", "RAG"],
    ["Adult Social Care"],
    ["ASC-01", "Day opportunities", "Director of Adults", -120, -240, -240, 3.5, "Amber"],
    ["ASC-02", "Reablement", "Director of Adults", -300, -600, -900, 0, "Red"],
    ["Sub-total Adult Social Care", null, null, -420, -840, -1_140, 3.5, null],
    [],
    ["Places"],
    ["PLA-01", "Street lighting", "Director of Places", -50, -50, -50, 1, "Green"],
    ["PLA-02", "Garden waste charge", "Director of Places", 0, -75, -75, "-", "Green"],
    ["Sub-total Places", null, null, -50, -125, -125, 1, null],
    ["Total savings", null, null, -470, -965, -1_265, 4.5, null],
  ];
  const table = tableIn(rows);

  test("has its four lines, without posts or ratings among the figures", () => {
    expect(linesOf(table)).toEqual([
      ["ASC-01", -120, -240, -240],
      ["ASC-02", -300, -600, -900],
      ["PLA-01", -50, -50, -50],
      ["PLA-02", 0, -75, -75],
    ]);
  });

  test("takes its unit from the heading above the years, and its savings with a minus", () => {
    expect(table.unit.value).toBe("£000");
    expect(table.sign.value).toBe("negative");
    expect(table.title).toBe("Appendix B: Budget savings 2018/19 to 2020/21");
  });

  test("has three totals that agree", () => {
    expect(table.totals.map((total) => [total.label, total.agrees])).toEqual([
      ["Sub-total Adult Social Care", true],
      ["Sub-total Places", true],
      ["Total savings", true],
    ]);
  });

  test("counts the lasting effect, not the years added up", () => {
    expect(table.basis).toMatchObject({ value: "cumulative", decidedBy: "figures" });
    expect(effects(rows)).toEqual([-470, -965, -1_265]);
  });
});

describe("an incremental table with a total across its years", () => {
  const rows: SheetRows = [
    ["Code", "Saving", "Type", "Year 1 £000", "Year 2 £000", "Year 3 £000", "Total £000"],
    ["SAV/ED/01", "Music service", "Saving", 20, 30, 0, 50],
    ["SAV/ED/02", "School crossing patrols", "Saving", 10, 0, 0, 10],
    ["PRE/ED/01", "Pupil numbers", "Pressure", 15, 5, 5, 25],
    ["Total", null, null, 45, 35, 5, 85],
  ];

  test("is incremental, because each total is the sum of its years", () => {
    expect(tableIn(rows).basis).toMatchObject({ value: "incremental", decidedBy: "arithmetic" });
  });

  test("counts a pressure as a cost, though it is written as plainly as the savings", () => {
    const { years } = summariseTable(tableIn(rows));
    expect(years.map(({ savings, costs, net }) => [savings, costs, net].map((pence) => pence / 100_000))).toEqual([
      [30, -15, 15],
      [30, -5, 25],
      [0, -5, -5],
    ]);
    expect(effects(rows)).toEqual([15, 40, 35]);
  });

  test("never adds the total column to the years", () => {
    expect(tableIn(rows).years.map((year) => year.name)).toEqual(["Year 1", "Year 2", "Year 3"]);
  });
});

describe("targets and what was achieved", () => {
  const rows: SheetRows = [
    ["Delivery of 2017/18 savings"],
    ["Service", "Target £000", "Achieved £000", "% achieved", "Comments"],
    ["Libraries", 200, 150, "75%", "Two branches moved later than planned"],
    ["Parks", 100, 100, "100%", null],
    ["Total", 300, 250, "83.3%", null],
  ];

  test("are compared, and the rest is the gap", () => {
    expect(summariseTable(tableIn(rows)).delivery).toMatchObject({
      target: 30_000_000,
      achieved: 25_000_000,
      gap: 5_000_000,
      percent: 83.3,
      achievedFrom: "column",
    });
  });

  test("have two lines, named by their service", () => {
    expect(tableIn(rows).lines.map((line) => line.name)).toEqual(["Libraries", "Parks"]);
  });
});

describe("budgets, savings and percentages side by side", () => {
  const rows: SheetRows = [
    ["Service area", "Net budget 2017/18", "Proposed saving", "Saving as % of budget"],
    [null, "£m", "£m", "%"],
    ["Libraries", 8.2, 0.5, 6.1],
    ["Parks", 4.1, 0.4, 9.8],
    ["TOTAL", 12.3, 0.9, 7.3],
  ];

  test("are one column each, and only the savings are savings", () => {
    expect(tableIn(rows).columns.map((column) => column.kind)).toEqual(["description", "budget", "saving", "percent"]);
    expect(effects(rows)).toEqual([900]);
    expect(summariseTable(tableIn(rows)).budget).toMatchObject({ budget: 1_230_000_000, percent: 7.3 });
    expect(summariseTable(tableIn(rows)).findings).toEqual([]);
  });
});

describe("two tables on one sheet", () => {
  const rows: SheetRows = [
    ["Table 1: Savings proposals (£m)"],
    ["Ref", "Proposal", "2017/18", "2018/19"],
    ["A1", "Travel", 0.1, 0.1],
    ["A2", "Homes", 0.2, 0.2],
    ["Total", null, 0.3, 0.3],
    [],
    [],
    ["Table 2: One-off savings"],
    ["Proposal", "Amount £000"],
    ["Sale of surplus land", 750],
    ["Release of a provision", 50],
    ["Total", 800],
  ];
  const { tables } = readSheet(gridOf(rows), []);

  test("are read each with its own title, unit, lines and total", () => {
    expect(tables.map((table) => [table.title, table.unit.value, table.lines.length, table.totals.length])).toEqual([
      ["Table 1: Savings proposals (£m)", "£m", 2, 1],
      ["Table 2: One-off savings", "£000", 2, 1],
    ]);
  });

  test("keep out of each other's cells", () => {
    expect(tables.map((table) => [table.range.row, table.range.rows])).toEqual([
      [1, 4],
      [8, 4],
    ]);
  });

  test("are both read when the sheet's used range begins elsewhere", () => {
    const moved = readSheet(movedTo(gridOf(rows), 30, 4), []);
    expect(moved.tables.map((table) => [table.title, table.range.row, table.range.column])).toEqual([
      ["Table 1: Savings proposals (£m)", 31, 4],
      ["Table 2: One-off savings", 38, 4],
    ]);
  });

  test("do not make a savings table of the figures under them", () => {
    const population: SheetRows = [
      [],
      ["Population"],
      ["Area", "2017/18", "2018/19"],
      ["North", 500, 600],
      ["South", 400, 500],
    ];
    expect(readSheet(gridOf([...rows.slice(0, 5), ...population]), []).tables).toHaveLength(1);
    expect(
      readSheet(gridOf([...rows.slice(0, 5), ...population.filter((_, row) => row !== 1)]), []).tables,
    ).toHaveLength(1);
  });
});

describe("the same heading a second time", () => {
  const heading = ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"];
  const two = (first: string, second: string | null): SheetRows[number][] => [
    [first],
    heading,
    ["A1", "Travel", -0.1, -0.2],
    ["A2", "Homes", -0.2, -0.2],
    ["Total", null, -0.3, -0.4],
    [],
    [second],
    heading,
    ["B1", "Pay", 0.5, 0.5],
    ["Total", null, 0.5, 0.5],
  ];
  const titlesOf = (rows: SheetRows) => readSheet(gridOf(rows), []).tables.map((table) => table.title);

  test.each([
    ["Table 1: Savings", "Table 2: Additional income"],
    ["Appendix A", "Appendix B"],
    ["Savings proposals", "Budget pressures"],
  ])("begins another table under another title: %s, %s", (first, second) => {
    expect(titlesOf([["MTFP"], ...two(first, second)])).toEqual([first, second]);
  });

  test("goes on with the same table where words that read like a title are a line's narrative", () => {
    const rows = two("Savings proposals", null).filter((_, row) => row !== 4 && row !== 5);
    rows.splice(4, 0, ["The costs of homes have grown, and"], []);
    expect(titlesOf(rows)).toEqual(["Savings proposals"]);
  });

  test("begins another table where it comes to the same total: the same savings are told over", () => {
    const rows = two("By directorate", "By theme")
      .with(8, ["B1", "Digital", -0.3, -0.4])
      .with(9, ["Total", null, -0.3, -0.4]);
    expect(titlesOf([["Savings"], ...rows])).toEqual(["By directorate", "By theme"]);
  });

  test.each([
    ["Savings proposals", null],
    ["Savings proposals", "Savings proposals (continued)"],
    ["Table 1: Savings", "Table 1: Savings"],
    ["Savings proposals", "Adult Social Care"],
    ["Savings proposals", "Pressures were reported in July."],
  ])("goes on with the same table otherwise: %s, %p", (first, second) => {
    expect(titlesOf([["MTFP"], ...two(first, second)])).toEqual([first]);
  });
});

describe("a line whose figures are still to come", () => {
  test.each(["TBC", "n/a", "-", "to be confirmed"])(
    "stays a line when all of them are %s, whatever its name",
    (standIn) => {
      const rows: SheetRows = [
        ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
        ["A1", "Savings from travel", standIn, standIn],
        ["A2", "Homes", 0.2, 0.2],
        ["A3", "Savings from procurement", standIn, standIn],
        ["A4", "Parks", 0.1, 0.1],
      ];
      expect(tableIn(rows).lines.map((line) => line.code)).toEqual(["A1", "A2", "A3", "A4"]);
    },
  );
});

test("a base year and a sum of years are no years of savings", () => {
  const rows: SheetRows = [
    ["Savings proposal", "2016/17 base £000", "2017/18 £000", "2018/19 £000", "2017/18 to 2018/19 £000"],
    ["Travel", 900, 10, 20, 30],
    ["Homes", 800, 5, 15, 20],
  ];
  expect(tableIn(rows).years.map((year) => year.name)).toEqual(["2017/18", "2018/19"]);
});

test("a table without a unit may hold budgets in whole pounds", () => {
  const rows: SheetRows = [
    ["Service", "Budget", "Saving"],
    ["Adults", 961_400_000, 60_000_000],
    ["Children", 850_000_000, 50_000_000],
    ["Total", 1_811_400_000, 110_000_000],
  ];
  const { budget, table } = summariseTable(tableIn(rows));
  expect(table.totals[0]?.agrees).toBe(true);
  expect(budget?.percent).toBe(6.1);
});

describe("a pivot", () => {
  const pivot = (...filter: (string | null)[]): SheetRows => [
    [...filter, null, null],
    [],
    ["Sum of Amount (£)", "Column Labels", null, null],
    ["Row Labels", "2026/27", "2027/28", "Grand Total"],
    ["Governance", 63_000, 21_000, 84_000],
    ["Canvass by e-mail", 21_000, null, 21_000],
    ["Legal case system", 42_000, 21_000, 63_000],
    ["Grand Total", 63_000, 21_000, 84_000],
  ];

  test("is of savings where its filter says so", () => {
    const table = tableIn(pivot("Type", "Saving"), "Pivot");
    expect(table.unit.value).toBe("£");
    expect(linesOf(table)).toEqual([
      ["Canvass by e-mail", 21_000, "blank", 21_000],
      ["Legal case system", 42_000, 21_000, 63_000],
    ]);
    expect(readSheet(gridOf(pivot("Type", "Growth"), "Pivot"), []).tables).toEqual([]);
    expect(readSheet(gridOf(pivot(null, null), "Pivot"), []).tables).toEqual([]);
  });

  test("adds up whatever stands in it, which says nothing of how its years are meant", () => {
    expect(tableIn(pivot("Type", "Saving"), "Pivot").basis.value).toBeNull();
  });
});

test("tables of one form under titles with a unit beside them are tables of their own", () => {
  const table = (title: string, ...names: string[]): SheetRows => [
    [title, null, "£000"],
    ["Ref", "Item", "2026/27", "2027/28"],
    ...names.map((name, at) => [`${title.slice(6, 7)}0${at + 1}`, name, 35 + at, 5]),
    [],
  ];
  const rows = [
    ...table("Table A: Capital schemes", "Firewalls", "Vehicles"),
    ...table("Table B: Savings", "Fleet leases", "Cash offices"),
    ...table("Table C: Use of reserves", "Planning", "Elections"),
  ];
  const { tables } = readSheet(gridOf(rows, "Annex 3"), []);
  expect(tables.map(({ title, lines }) => [title, lines.map(({ name }) => name)])).toEqual([
    ["Table B: Savings", ["Fleet leases", "Cash offices"]],
  ]);
});
