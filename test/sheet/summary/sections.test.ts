import type { TableChoice } from "../../../src/savings/choices/table-choice";
import { pence } from "../../../src/savings/money";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { summarise } from "../../../src/savings/summary/summarise";
import type { PlanCell, SheetPlan } from "../../../src/sheet/plan";
import { summaryPlan } from "../../../src/sheet/summary/summary-plan";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";
import { paperOf } from "../on-host";
import { textsOf } from "../papers";

function planOf(rows: SheetRows, choice: TableChoice = {}, sheet = "Sheet1"): SheetPlan {
  const snapshot = { sheets: [gridOf(rows, sheet)], markedTables: [] };
  const choices = readWorkbook(snapshot).tables.map(({ range }) => ({ id: "1", range, choice }));
  return summaryPlan(paperOf(summarise(readWorkbook(snapshot, choices))));
}

/** What stands in the rows of a part's table. */
function rowsIn(plan: SheetPlan, part: string): PlanCell["value"][][] {
  const cells = plan.blocks.find(({ table }) => table?.endsWith(part))?.cells ?? [];
  return cells.map((row) => row.map(({ value }) => value));
}

describe("savings by service", () => {
  const heading = ["Service", "Savings proposal", "2027/28 £000"];
  const lines = [
    ["Adults", "Day centres", -120],
    ["Adults", "Home care", -80],
    ["Roads", "Street lights", -40],
  ];

  test("name a line's service, or say that it has none", () => {
    expect(rowsIn(planOf([heading, ...lines, ["", "Better buying", -10]]), "by_service").map(([name]) => name)).toEqual(
      ["Service", "Adults", "Roads", "No service named", "All savings (gross)"],
    );
  });

  test("are headed by amount where the plan has no years", () => {
    const [heads] = rowsIn(planOf([["Service", "Savings proposal", "Saving £000"], ...lines]), "by_service");
    expect(heads).toEqual(["Service", "Amount £000", "Share of savings"]);
  });

  test("are headed by the full effect where the plan's years are further steps", () => {
    const rows = lines.map(([service, name, amount]) => [service!, name!, amount!, -5]);
    const plan = planOf([["Service", "Savings proposal", "2027/28 £000", "2028/29 £000"], ...rows], {
      basis: "incremental",
    });
    expect(rowsIn(plan, "by_service")[0]).toEqual(["Service", "Full effect £000", "Share of savings"]);
  });
});

describe("a budget given in the pane", () => {
  const budget = pence(100_000_000);
  const years = (unit: string): SheetRows => [
    ["Savings proposal", `2027/28${unit}`, `2028/29${unit}`],
    ["Day centres", -120, -150],
    ["Home care", -80, 40],
  ];
  const share = (rows: SheetRows, choice: TableChoice) =>
    rowsIn(planOf(rows, { ...choice, budget }), "share_of_given_budget").at(-2)?.[0];
  const missing = (rows: SheetRows) =>
    textsOf(planOf(rows, { budget })).filter((text) => text.startsWith("A budget was given"));

  test.each<[string, SheetRows, TableChoice, string]>([
    ["the last year of a cumulative plan", years(" £000"), { basis: "cumulative" }, "Savings (gross), 2028/29"],
    ["the whole of an incremental plan", years(" £000"), { basis: "incremental" }, "Savings (gross), full effect"],
    [
      "all lines of a plan without years",
      [
        ["Savings proposal", "Saving £000"],
        ["Day centres", -120],
        ["Home care", -80],
      ],
      {},
      "Savings (gross), all lines",
    ],
  ])("stands beside %s", (_, rows, choice, label) => {
    expect(share(rows, choice)).toBe(label);
  });

  test("has no share where unit or basis is not known, which is said", () => {
    expect(missing(years(""))).toEqual([expect.stringContaining("the table's unit is not known")]);
    expect(missing(years(" £000"))).toEqual([expect.stringContaining("the table's basis is not known")]);
  });
});

describe("savings as a share of budget", () => {
  const rows = (...lines: SheetRows): SheetRows => [
    ["Savings proposal", "Budget £000", "2027/28 £000", "Saving as % of budget"],
    ["Day centres", 2000, -120, 6],
    ...lines,
  ];

  test("show what a line says in place of a saving or a share", () => {
    const shares = rowsIn(
      planOf(rows(["Home care", 1000, "n/a", "n/a"], ["Transport", 500, -30, "6%"])),
      "share_of_budget",
    );
    expect(shares.slice(1, 4).map((row) => row.slice(0, 5))).toEqual([
      ["Day centres", 2000, -120, 0.06, 0.06],
      ["Home care", 1000, "n/a", "n/a", "n/a"],
      ["Transport", 500, -30, 0.06, 0.06],
    ]);
  });

  test("of a long plan keep a line that a note puts in doubt, however small its share", () => {
    const others = Array.from({ length: 40 }, (_, index) => [`Service ${index + 1}`, 1000, -10 - index, null]);
    const plan = planOf([...rows(["Parks", 1000, "(2)¹", null], ...others), ["¹ Subject to consultation (£1,000)."]]);
    const names = rowsIn(plan, "share_of_budget").map(([name]) => name);
    expect(names).toContain("Parks [note 1]");
    expect(names).toContain("The other 16 lines");
    expect(rowsIn(plan, "in_doubt").map((row) => row.slice(0, 3))).toEqual([
      ["Saving", "In doubt £000", "Without it £000"],
      ["Parks [note 1]", 1, 1],
    ]);
  });

  test("of a saving in doubt whose line has no budget are not made up", () => {
    const plan = planOf([
      ...rows(["Parks", "n/a", "(2)¹", null], ["Roads", 1000, -40, 4]),
      ["¹ Subject to consultation (£1,000)."],
    ]);
    expect(rowsIn(plan, "in_doubt")[1]?.slice(0, 4)).toEqual(["Parks [note 1]", 1, 1, "n/a"]);
    const [, row] = plan.blocks.find(({ table }) => table?.endsWith("in_doubt"))?.cells ?? [];
    // Its saving stands in the source only.
    expect(row?.[2]?.formula).toMatch(/^=ABS\(.*'Sheet1'!C3.*\)-B\d+$/u);
  });
});

test("a plan in which much is open names the first of it, and says how much more there is", () => {
  const lines = Array.from({ length: 7 }, (_, at) => [`Service ${at + 1}`, "TBC"]);
  const plan = planOf([["Savings proposal", "2027/28 £000"], ["Day centres", -120], ["Home care", -80], ...lines]);
  expect(textsOf(plan)).toContainEqual(expect.stringMatching(/there: B4 \("TBC"\), .*B8 \("TBC"\) and 2 more\.$/u));
});

test("costs that are said to be costs are added to those whose sign says it, whatever their own sign", () => {
  const rows: SheetRows = [["Savings proposal", "Type", "2027/28"], ["Day centres", "Saving", -120], ["Home care", "Saving", -80], ["Pay award", "Pressure", 50], ["Rents", "Saving", 10]]; // oxfmt-ignore
  // What the user says of a table stands on no sheet, so that sums are of the lines' own cells.
  const cells = planOf(rows, { unit: "£000" }).blocks.find(({ table }) => table?.endsWith("by_year"))?.cells ?? [];
  expect(cells.map(([, cell]) => cell?.formula)).toContain(
    "=SUM(SUMIF('Sheet1'!C2:C3,\">0\"),MAX(0,'Sheet1'!C5))+(ABS('Sheet1'!C4))",
  );
});

describe("delivery against target", () => {
  const rows = (...[target, achieved]: number[][]): SheetRows => [
    ["Savings proposal", "Target £000", "Achieved £000"],
    ["Day centres", target![0]!, achieved![0]!],
    ["Home care", target![1]!, achieved![1]!],
  ];

  test("is added up of a table's own columns, each with where it is headed", () => {
    const plan = planOf(rows([120, 80], [100, 50]));
    expect(rowsIn(plan, "delivery")).toEqual([
      ["Measure", "Amount £000", "Source"],
      ["Target", 200, "B1"],
      ["Achieved", 150, "C1"],
      ["Gap: target less achieved", 50, ""],
      ["Share of the target achieved", 0.75, ""],
    ]);
    const formulas = plan.blocks.find(({ table }) => table?.endsWith("delivery"))?.cells.map((row) => row[1]?.formula);
    expect(formulas?.slice(1, 3)).toEqual(["=ABS(SUM('Sheet1'!B2:B3))", "=ABS(SUM('Sheet1'!C2:C3))"]);
  });

  test("may be more than was asked", () => {
    expect(textsOf(planOf(rows([120, 80], [150, 100])))).toContainEqual(
      expect.stringContaining("£250,000 of a target of £200,000 is achieved or identified; £50,000 more than asked."),
    );
  });

  test("has no share of a target of nothing", () => {
    expect(rowsIn(planOf(rows([0, 0], [100, 50])), "delivery").at(-1)).toEqual([
      "Share of the target achieved",
      "n/a",
      "",
    ]);
  });

  test.each([
    ["a sentence", ["£50,000 has been delivered."], ["Achieved", 50, "A2"]],
    ["the lines of a list of what was achieved", [], ["Achieved", 60, "lines above"]],
  ])("says that what was achieved is told by %s", (_, sentences, achieved) => {
    const plan = planOf([
      ["The savings target for the year was £100,000, which leaves a gap of £45,000."],
      ...sentences.map((text) => [text]),
      ["Savings delivered"],
      ["Savings proposal", "Saving £000"],
      ["Day centres", 40],
      ["Home care", 20],
    ]);
    expect(rowsIn(plan, "delivery")).toContainEqual(achieved);
    expect(rowsIn(plan, "delivery")).toContainEqual(["Gap as stated", 45, ""]);
  });
});

test("a sheet whose name has no letters gives its tables names all the same", () => {
  const plan = planOf(
    [
      ["Savings proposal", "2027/28 £000"],
      ["Day centres", -120],
      ["Home care", -80],
    ],
    {},
    "£££",
  );
  expect(plan.blocks.flatMap(({ table }) => table ?? [])).toContain("Scrutiny_1_sheet_by_year");
});
