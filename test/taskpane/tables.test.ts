import { overviewOf } from "../../src/taskpane/overview";
import { sheetsOf } from "../../src/taskpane/tables/by-sheet";
import { figuresByYear } from "../../src/taskpane/tables/figures-by-year";
import { readingFacts } from "../../src/taskpane/tables/reading-facts";
import { nameOfTotal, totalsInWords } from "../../src/taskpane/tables/totals-in-words";
import { wholePlan } from "../../src/taskpane/tables/whole-plan";
import { fivePapers, tableOf, tableOn } from "./five-papers";

const steps = tableOf([
  ["Incremental savings £000"],
  ["Code", "Description", "2024/25", "2025/26"],
  ["A1", "Day services", -1200, 0],
  ["A2", "Extra care", -500, -300],
  ["A3", "Demand", 450, 0],
]);
const undecided = tableOf([
  ["Savings"],
  ["Code", "Description", "2024/25", "2025/26"],
  ["A1", "Day services", 1, 5],
  ["A2", "Extra care", 3, 2],
]);

describe("the five papers in the pane", () => {
  test("six savings tables on four sheets, in the workbook's order", () => {
    const results = fivePapers();
    expect(overviewOf(results)).toBe("6 savings tables on 4 sheets.");
    expect(sheetsOf(results).map(({ sheet, tables }) => [sheet, tables.length])).toEqual([
      ["Birmingham", 1],
      ["Torbay", 2],
      ["Barking and Dagenham", 1],
      ["Hampshire", 2],
      ["Worcestershire", 0],
    ]);
  });

  test("Birmingham: New is a net cost in 2017/18, and the plan saves 27.039 by 2020/21", () => {
    const figures = figuresByYear(tableOn("Birmingham"))!;
    expect(figures.years).toEqual(["2017/18", "2018/19", "2019/20", "2020/21"]);
    expect(figures.caption).toBe("£m, cumulative, savings in brackets");
    expect(Object.fromEntries(figures.rows.map((row) => [row.label, row.figures]))).toEqual({
      New: ["0.734", "(1.216)", "(1.500)", "(1.500)"],
      Existing: ["(9.197)", "(10.777)", "(24.386)", "(25.539)"],
      Savings: ["(9.997)", "(12.227)", "(25.886)", "(27.039)"],
      Costs: ["1.534", "0.234", "0.000", "0.000"],
      Net: ["(8.463)", "(11.993)", "(25.886)", "(27.039)"],
    });
    expect(wholePlan(tableOn("Birmingham"))).toBe("Saves £27.039m a year by 2020/21");
  });

  test("a list of one amount a line needs no table of years", () => {
    expect(figuresByYear(tableOn("Torbay"))).toBeNull();
    expect(wholePlan(tableOn("Torbay"))).toBe("Saves £58,000");
  });

  test("totals: Hampshire's and Barking's agree, Torbay's £144,000 does not, Birmingham states none", () => {
    const words = (sheet: string) => totalsInWords(tableOn(sheet).table.totals);
    expect(words("Barking and Dagenham")).toEqual({ agree: true, words: "total agrees" });
    expect(words("Torbay")).toEqual({ agree: false, words: "total differs" });
    expect(words("Birmingham")).toBeNull();
  });

  test("every decision stands with its evidence and its cells", () => {
    const facts = readingFacts(tableOn("Birmingham").table);
    expect(facts.map((fact) => fact.label)).toEqual(["Unit", "Years", "Basis", "Sign", "Codes", "Lines", "Totals"]);
    for (const fact of facts) expect(fact.why.join("")).not.toBe("");
    const basis = facts.find((fact) => fact.label === "Basis")!;
    expect(basis.why[0]).toContain("CH1 17+ is (0.100) in all four years");
    expect(basis.range).toEqual({ sheet: "Birmingham", row: 4, column: 2, rows: 1, columns: 4 });
  });

  test("a table of one amount a line is not asked for its basis", () => {
    expect(readingFacts(tableOn("Hampshire").table).map((fact) => fact.label)).not.toContain("Basis");
  });
});

describe("the totals of a table in words", () => {
  const lines = (...totals: readonly (readonly [label: string, first: number, second: number])[]) =>
    tableOf([
      ["Savings £000, cumulative"],
      ["Code", "Description", "2024/25", "2025/26"],
      ["A1", "Day services", -1200, -1300],
      ["A2", "Extra care", -500, -300],
      ["", ...totals[0]!],
      ["A3", "Home care", -100, -300],
      ["A4", "Nursing", -500, -400],
      ...totals.slice(1).map((total) => ["", ...total]),
    ]).table.totals;

  test.each([
    ["that all agree", [["Sub-total", -1700, -1600], ["Sub-total", -600, -700], ["Total", -2300, -2300]], "3 totals agree"], // oxfmt-ignore
    ["of which one differs", [["Sub-total", -1700, -1600], ["Sub-total", -600, -700], ["Total", -2300, -2350]], "1 of 3 totals differs"], // oxfmt-ignore
    ["of which several differ", [["Sub-total", -1700, -1650], ["Sub-total", -600, -700], ["Total", -2300, -2350]], "2 of 3 totals differ"], // oxfmt-ignore
  ] as const)("several %s", (_how, totals, words) => {
    expect(totalsInWords(lines(...totals))?.words).toBe(words);
  });

  test("one without words is called by what it totals, in the evidence too", () => {
    const rows = [["Savings £m, cumulative"], ["Proposal", "2017/18", "2018/19"], ["Debt", 1.461, 1.226], ["Catering", 0.16, 0.124], [null, 1.621, 1.35]]; // oxfmt-ignore
    const { table } = tableOf(rows);
    expect(table.totals.map(nameOfTotal)).toEqual(["Sub-total"]);
    expect(readingFacts(table).at(-1)?.why).toEqual(["Sub-total: agrees."]);
    expect(nameOfTotal({ label: "", kind: "total" })).toBe("Total");
  });
});

describe("tables of other kinds", () => {
  test("of years that head no columns it is said how they stand, and where", () => {
    const rows = [["Savings"], ["Ref", "Proposal", "Year", "Saving £000"], ["A1", "Day care", "2026/27", 40], ["A1", "Day care", "2027/28", 60]]; // oxfmt-ignore
    const years = readingFacts(tableOf(rows).table).find(({ label }) => label === "Years");
    expect(years).toMatchObject({ value: "2026/27 to 2027/28", range: { row: 2, column: 2, rows: 2, columns: 1 } });
    expect(years?.why).toEqual([expect.stringContaining("Read a row for each year")]);
  });

  test("further steps are added up to date", () => {
    const figures = figuresByYear(steps)!;
    expect(figures.rows.find((row) => row.label === "Net")?.figures).toEqual(["(1,250)", "(300)"]);
    expect(figures.rows.find((row) => row.label === "To date")?.figures).toEqual(["(1,250)", "(1,550)"]);
    expect(wholePlan(steps)).toBe("Saves £1,550,000 a year by 2025/26");
  });

  test("nothing is said of the whole plan while the basis is not known", () => {
    expect(wholePlan(undecided)).toBeNull();
    const questions = readingFacts(undecided.table).filter((fact) => fact.isQuestion);
    expect(questions.map((fact) => fact.label)).toEqual(["Unit", "Basis"]);
  });

  test("a plan that saves although some of it costs says that costs are taken off", () => {
    const plan = tableOf([
      ["Savings £000, cumulative"],
      ["Code", "Description", "2024/25", "2025/26"],
      ["A1", "Day services", -1200, -1300],
      ["A2", "Extra care", -500, -300],
      ["A3", "Demand", 450, 100],
    ]);
    expect(wholePlan(plan)).toBe("Saves £1,500,000 a year by 2025/26 after costs");
  });

  test("a plan that costs more than it saves says so", () => {
    const costly = tableOf([
      ["Savings £m, cumulative"],
      ["Code", "Description", "2024/25", "2025/26"],
      ["A1", "Day services", -1, -1],
      ["A2", "Extra care", -1, -1],
      ["A3", "Home care", -1, -1],
      ["A4", "Demand", 5, 5],
    ]);
    expect(wholePlan(costly)).toBe("Costs £2m a year by 2025/26");
  });
});
