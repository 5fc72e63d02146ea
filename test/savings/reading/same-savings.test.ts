import type { Grid } from "../../../src/savings/grid";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** Papers often give the same savings twice: by directorate in a summary, and one by one below it. */

const SUMMARY: SheetRows = [
  ["Summary of savings"],
  ["£000; additional in each year"],
  ["Directorate", "2026/27", "2027/28"],
  ["Adults", 410, 760],
  ["Children", 345, 840],
  ["Total", 755, 1600],
];
const proposals = (title: string, total: [string, number, number], heading = ["2026/27", "2027/28"]): SheetRows => [
  [],
  [title],
  ["Theme", ...heading],
  ["Extra care", 300, 650],
  ["Audits", 110, 110],
  ["Edge of care", 345, 840],
  total,
];
const SAME: [string, number, number] = ["Total", 755, 1600];
const read = (...rows: SheetRows[]) => readSheet(gridOf(rows.flat()), []);
const told = (...rows: SheetRows[]) =>
  read(...rows).tables.map(({ unit, basis, lines }) => [unit.value, basis.value, lines.length]);

describe("tables that give the same savings over", () => {
  const BOTH = [
    ["£000", "incremental", 2],
    ["£000", "incremental", 3],
  ];

  test("are in one unit, and their years are meant alike", () => {
    expect(told(SUMMARY, proposals("Detailed savings", SAME))).toEqual(BOTH);
    const [, detail] = read(SUMMARY, proposals("Detailed savings", SAME)).tables;
    expect(detail?.unit).toMatchObject({
      evidence: 'The total, 755, 1600, stands in "Summary of savings" too, which is in £000.',
      decidedBy: "arithmetic",
      cells: [
        { row: 12, column: 1 },
        { row: 12, column: 2 },
      ],
    });
  });

  test("and so where the summary stands below", () => {
    expect(told(proposals("Detailed savings", SAME), [], SUMMARY)).toEqual(BOTH.toReversed());
  });

  test("are both of savings, though one of them does not say so", () => {
    expect(told(SUMMARY, proposals("By theme", SAME))).toEqual(BOTH);
  });

  test("keep what they say themselves", () => {
    const own = proposals("Detailed savings, £, cumulative", SAME);
    expect(told(SUMMARY, own).at(1)).toEqual(["£", "cumulative", 3]);
  });

  test("are told what they do not say themselves, and by which words of the other it is known", () => {
    const ofUnit = proposals("Detailed savings, £000", SAME);
    expect(told(SUMMARY, ofUnit).at(1)).toEqual(["£000", "incremental", 3]);
    expect(read(SUMMARY, ofUnit).tables[1]?.basis.evidence).toBe(
      'The total, 755, 1600, stands in "Summary of savings" too, which is incremental.',
    );
    expect(told(SUMMARY, proposals("Detailed savings, cumulative", SAME)).at(1)).toEqual(["£000", "cumulative", 3]);
  });

  test("are told by each other where each says something else", () => {
    const [ofBasis, ofUnit] = [SUMMARY.with(1, ["Additional in each year"]), proposals("Savings by team, £000", SAME)];
    const [summary, detail] = BOTH;
    expect(told(ofBasis, ofUnit, proposals("Detailed savings", SAME))).toEqual([summary, detail, detail]);
    expect(told(ofUnit, [], ofBasis, proposals("Detailed savings", SAME))).toEqual([detail, summary, detail]);
  });

  test("have one total, whatever else stands beside it or under it", () => {
    const beside = (...total: SheetRows[number]): SheetRows => [
      [],
      ["Detailed savings"],
      ["Theme", "2025/26 budget", "Budget 2024/25", "2026/27", "2027/28"],
      ["Extra care", 9100, null, 300, 650],
      ["Audits", 1200, null, 110, 110],
      ["Edge of care", 4400, null, 345, 840],
      ["Total", ...total],
    ];
    const rows = beside(14_700, null, " 755 ", 1600);
    expect(told(SUMMARY, rows)).toEqual(BOTH);
    expect(read(SUMMARY, rows).tables[1]?.unit.evidence).toContain("The total, 14700, 755, 1600, stands in");
    const over: SheetRows = [
      [],
      ["Detailed savings"],
      ["Theme", "2026/27", "2027/28"],
      ["Total", 755, 1600],
      ["Extra care", 300, 650],
      ["Audits", 100, 100],
      ["Sub-total", 400, 750],
      ["Edge of care", 355, 850],
      ["Sub-total", 355, 850],
    ];
    expect(told(SUMMARY, over)).toEqual(BOTH);
  });

  test("are not those of costs that come to the same", () => {
    const costs: SheetRows = [[], ["Pressures"], ["Theme", "2026/27", "2027/28"], ["Pay award", 300, 650], ["Inflation", 455, 950], SAME]; // oxfmt-ignore
    expect(told(SUMMARY, costs).at(1)?.[0]).toBeNull();
  });

  test.each<[string, SheetRows]>([
    ["a further year", proposals("Detailed savings", ["Total", 755, 1600], ["2026/27", "2027/28", "2028/29"]).map((row) => row[0] === "Total" ? [...row, 900] : row)], // oxfmt-ignore
    ["other figures", proposals("Detailed savings", ["Total", 755, 1601])],
    ["other years", proposals("Detailed savings", SAME, ["2027/28", "2028/29"])],
    ["one year alone", proposals("Detailed savings", SAME, ["2026/27", "FTE"])],
    ["no total", proposals("Detailed savings", SAME).slice(0, -1)],
  ])("but not where they have %s", (_what, rows) => {
    expect(told(SUMMARY, rows).at(1)?.[0]).toBeNull();
  });

  test.each([0, null])("but not where a year of their total is %j", (nothing) => {
    const ofYear = (rows: SheetRows) => rows.map((row) => (row[0] === "Total" ? ["Total", 755, nothing] : row));
    expect(told(ofYear(SUMMARY), ofYear(proposals("Detailed savings", SAME))).at(1)?.[0]).toBeNull();
  });

  test("and so a table that does not say so among others of savings", () => {
    const others: SheetRows = [[], ["Savings of IT, £000"], ["Project", "2026/27", "2027/28"], ["Licences", 4, 5], ["Printers", 6, 8]]; // oxfmt-ignore
    const total = ["Total savings", 10, 13];
    const names = (...rows: SheetRows[]) => read(...rows).tables.map(({ title }) => title);
    const ALL = ["Summary of savings", "Savings of IT, £000", "By theme"];
    expect(names(SUMMARY, others, proposals("By theme", SAME))).toEqual(ALL);
    expect(names(SUMMARY, [...others, total], proposals("By theme", SAME))).toEqual(ALL);
    expect(names(others.slice(1), [], SUMMARY, proposals("By theme", SAME)).at(-1)).toBe("By theme");
  });

  test("but not where it has fewer years", () => {
    const longer: SheetRows = [["Summary of savings, £000"], ["Directorate", "2026/27", "2027/28", "2028/29"], ["Adults", 410, 760, 12], ["Total", 755, 1600, 12]]; // oxfmt-ignore
    expect(told(longer, proposals("Detailed savings", SAME)).at(1)?.[0]).toBeNull();
  });

  test("and a table of no savings with another total, or none, is none", () => {
    expect(told(SUMMARY, proposals("By theme", ["Total", 755, 1601]))).toHaveLength(1);
    expect(told(SUMMARY, proposals("By theme", SAME).slice(0, -1))).toHaveLength(1);
  });

  test.each(["Funded growth", "Spending by service", "Reserves used", "Services"])(
    "and %s is none, though it comes to the same",
    (title) => {
      expect(told(SUMMARY, proposals(title, SAME))).toHaveLength(1);
    },
  );
});

describe("a summary on a sheet of its own", () => {
  const detail = (total: number[], name = "Adults"): Grid =>
    gridOf([[`${name} savings`], ["Saving", "2026/27", "2027/28"], ["Reviews", 100, 150], ["Transport", 50, 70], ["Total", ...total]], name); // oxfmt-ignore
  const SHEET = gridOf(SUMMARY, "Summary");
  const unitsIn = (...sheets: Grid[]) =>
    readWorkbook({ sheets, markedTables: [] }).tables.map(({ unit, basis }) => [unit.value, basis.value]);
  const KNOWN = ["£000", "incremental"];

  test("tells the unit of a sheet whose total is one of its lines, wherever it stands", () => {
    expect(unitsIn(SHEET, detail([410, 760]))).toEqual([KNOWN, KNOWN]);
    expect(unitsIn(detail([410, 760]), SHEET)).toEqual([KNOWN, KNOWN]);
  });

  test("and of one whose total is its own", () => {
    expect(unitsIn(SHEET, detail([755, 1600]))).toEqual([KNOWN, KNOWN]);
  });

  test("but of no sheet with other figures", () => {
    expect(unitsIn(SHEET, detail([410, 761])).at(1)).toEqual([null, null]);
  });
});
