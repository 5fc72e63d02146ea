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

  test.each<[string, SheetRows]>([
    ["other figures", proposals("Detailed savings", ["Total", 755, 1601])],
    ["other years", proposals("Detailed savings", SAME, ["2027/28", "2028/29"])],
    ["one year alone", proposals("Detailed savings", SAME, ["2026/27", "FTE"])],
    ["no total", proposals("Detailed savings", SAME).slice(0, -1)],
  ])("but not where they have %s", (_what, rows) => {
    expect(told(SUMMARY, rows).at(1)?.[0]).toBeNull();
  });

  test("and a table of no savings with another total is none", () => {
    expect(told(SUMMARY, proposals("By theme", ["Total", 755, 1601]))).toHaveLength(1);
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
