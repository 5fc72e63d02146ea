import { hampshire } from "../../../seeds";
import { checkTable } from "../../../src/savings/checks/check-table";
import type { ColumnChoice, TableChoice } from "../../../src/savings/choices/table-choice";
import { enquire } from "../../../src/savings/enquiry/enquire";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SavingsTable } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { gridOfSample, linesOf } from "../../sheets";
import { choiceAbout, decidedTable, readWith, tableDecided } from "./choosing";

const kindsOf = (table: SavingsTable) => table.columns.map((column) => column.kind);

const rows: SheetRows = [
  ["Ref", "Proposal", "Saving £m", "Effect £m", "Posts"],
  ["A1", "Travel", 1, 3, 2],
  ["A2", "Homes", 2, 4, 5],
  [null, "Total", 3, 7, 7],
];
const withColumns = (...columns: ColumnChoice[]) => decidedTable(rows, { columns });

describe("a column that the user says what it holds", () => {
  test("is read as that, with its figures, its unit and its part in totals", () => {
    const table = withColumns({ label: "Effect £m", kind: "saving" });
    expect(kindsOf(table)).toEqual(["code", "description", "saving", "saving", "other"]);
    expect(linesOf(table)).toEqual([
      ["A1", 1, 3],
      ["A2", 2, 4],
    ]);
    expect(table.columns[3]?.unit).toBe("£m");
    expect(table.totals[0]?.comparisons.map(({ stated }) => stated)).toEqual([300_000_000, 700_000_000]);
    expect(table.columnsProblem).toBeNull();
  });

  test("may be taken out of the savings", () => {
    const table = withColumns({ label: "Saving £m", kind: "other" }, { label: "Effect £m", kind: "saving" });
    expect(linesOf(table)).toEqual([
      ["A1", 3],
      ["A2", 4],
    ]);
  });

  test("holds the year that the user names, where its heading names none", () => {
    const table = withColumns(
      { label: "Saving £m", kind: "year", year: "2017/18" },
      { label: "Effect £m", kind: "year", year: "2018/19" },
    );
    expect(table.years.map((year) => year.name)).toEqual(["2017/18", "2018/19"]);
    expect(summariseTable(table).years.map(({ name, net }) => [name, net])).toEqual([
      ["2017/18", 300_000_000],
      ["2018/19", 700_000_000],
    ]);
  });

  test("keeps the year of its heading", () => {
    const posts: SheetRows = [
      ["Proposal", "2017/18 posts", "2018/19"],
      ["Travel", 1, 2],
    ];
    const columns: ColumnChoice[] = [{ label: "2017/18 posts", kind: "year", year: "2011/12" }];
    const table = decidedTable([["Savings"], ...posts], { columns });
    expect(table.years.map((year) => year.name)).toEqual(["2017/18", "2018/19"]);
  });

  test.each([undefined, "soon"])("stays as read where it is to hold a year and none is known: %s", (year) => {
    const table = withColumns({ label: "Effect £m", kind: "year", ...(year === undefined ? {} : { year }) });
    expect(kindsOf(table)[3]).toBe("other");
    expect(table.columnsProblem).toBe('"Effect £m" is as read: to hold a year\'s savings it needs a year.');
  });

  test("is the one that counts of several with codes, descriptions or types", () => {
    const two: SheetRows = [
      ["Ref", "Number", "Proposal", "Saving £m"],
      ["A1", "X7", "Travel", 1],
      ["A2", "X8", "Homes", 2],
    ];
    const table = decidedTable(two, { columns: [{ label: "Number", kind: "code" }] });
    expect(kindsOf(table)).toEqual(["other", "code", "description", "saving"]);
    expect(table.lines.map((line) => line.code)).toEqual(["X7", "X8"]);
  });

  test("is named where no column is headed so any more; the rest of the choice counts", () => {
    const table = withColumns({ label: "Gone", kind: "saving" }, { label: "Effect £m", kind: "budget" });
    expect(kindsOf(table)[3]).toBe("budget");
    expect(table.columnsProblem).toBe('No column is headed "Gone" any more, so what you set for it is left aside.');
  });

  test("may leave no savings: the table stays in sight, and nothing falls over", () => {
    const table = withColumns({ label: "Saving £m", kind: "budget" });
    expect(table.lines).toHaveLength(2);
    expect(summariseTable(table)).toMatchObject({ years: [], budget: null });
    expect(checkTable(table)).toEqual(expect.any(Array));
    expect(enquire(summariseTable(table))).toEqual(expect.any(Array));
  });

  test("may leave no figures: the table is as read, says so and keeps the choice", () => {
    const columns: ColumnChoice[] = [{ label: "Saving £m", kind: "other" }];
    const [before] = readWith(rows).tables;
    const choice = choiceAbout(before!, { columns, unit: "£000" });
    const [table] = readWith(rows, choice).tables;
    expect(kindsOf(table!)).toEqual(kindsOf(before!));
    expect(table!.unit.value).toBe("£000");
    expect(table!.choice).toBe(choice);
    expect(table!.columnsProblem).toBe(
      "As you set the columns, no row has a figure, so they are read as if you had not set them.",
    );
  });

  test("takes a percentage out of the checks when it is none", () => {
    const shares: SheetRows = [
      ["Service", "Budget £m", "Saving £m", "% of budget"],
      ["Adults", 100, 10, 50],
      ["Homes", 50, 5, 10],
      ["Parks", 20, 1, 5],
    ];
    const ids = (kind: ColumnChoice["kind"]) =>
      checkTable(decidedTable(shares, { columns: [{ label: "% of budget", kind }] })).map(({ check }) => check);
    expect(ids("percent")).toContain("percentage-differs");
    expect(ids("other")).not.toContain("percentage-differs");
  });
});

describe("the column of budgets", () => {
  const budgets: SheetRows = [
    ["Service", "Budget 2016/17 £m", "Spend", "Saving £m"],
    ["Adults", 100, 50, 10],
    ["Homes", 50, 20, 5],
  ];

  test("is the first that is headed so", () => {
    const { budgetColumn } = decidedTable(budgets, {});
    expect(budgetColumn).toMatchObject({
      value: 1,
      decidedBy: "heading",
      evidence: 'The heading "Budget 2016/17 £m" names a budget.',
    });
  });

  test("is the one that the user names, whatever its heading: it holds money", () => {
    const table = decidedTable(budgets, { budgetColumn: "Spend" });
    expect(table.budgetColumn).toMatchObject({
      value: 2,
      decidedBy: "user",
      evidence:
        'You set this. Without that: "Budget 2016/17 £m", because the heading "Budget 2016/17 £m" names a budget.',
    });
    expect(summariseTable(table).budget).toMatchObject({ budget: 7_000_000_000, percent: 21.4 });
  });

  test("is said to be the user's where the user made a column one of budgets", () => {
    const spend: SheetRows = [
      ["Service", "Spend £m", "Saving £m"],
      ["Adults", 100, 10],
    ];
    const { budgetColumn } = decidedTable(spend, { columns: [{ label: "Spend £m", kind: "budget" }] });
    expect(budgetColumn).toMatchObject({ value: 1, decidedBy: "user", evidence: 'You set "Spend £m" as a budget.' });
  });

  test("is as read where no column is headed as the user named it", () => {
    const table = decidedTable(budgets, { budgetColumn: "Base" });
    expect(table.budgetColumn).toMatchObject({ value: 1, decidedBy: "heading" });
    expect(table.columnsProblem).toMatch(/^No column is headed "Base" any more/u);
  });

  test("may be any of Hampshire's: its shares follow", () => {
    const budgetColumn = "Full Year Savings Proposals £m";
    const shares = (choice: TableChoice) => summariseTable(tableDecided(gridOfSample(hampshire), 1, choice)).budget;
    expect(shares({})).toMatchObject({ percent: 14.4, budgetColumn: { label: "Total Budget £m" } });
    expect(shares({ budgetColumn })).toMatchObject({ percent: 100, budgetColumn: { label: budgetColumn } });
  });
});
