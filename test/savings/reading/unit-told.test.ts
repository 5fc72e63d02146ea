import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

const SAVINGS: SheetRows = [
  ["Savings proposals"],
  ["Proposal", "2026/27", "2027/28"],
  ["Homes", 10, 20],
  ["Parks", 5, 5],
];

function unitsIn(cover: SheetRows, ...tables: readonly SheetRows[]): unknown[] {
  const sheets = [cover, ...tables].map((rows, at) => gridOf(rows, `Sheet${at + 1}`));
  return readWorkbook({ sheets, markedTables: [] }).tables.map(({ unit }) => unit.value);
}

describe("a sheet of words in a workbook", () => {
  test.each<[string, SheetRows]>([
    ["a cover", [["Budget papers"], ["All figures are in £000 unless stated otherwise"]]],
    [
      "numbered notes",
      [
        [1, "Amounts are in £ thousands."],
        [2, "Savings are plain."],
      ],
    ],
    ["notes numbered in words", [["1", "Figures are shown in £000"]]],
  ])("tells the unit of other sheets: %s", (_what, cover) => {
    expect(unitsIn(cover, SAVINGS, SAVINGS)).toEqual(["£000", "£000"]);
  });

  test("says nothing of a table that names its own unit", () => {
    const own: SheetRows = [["Savings proposals, £m"], ...SAVINGS.slice(1)];
    expect(unitsIn([["All figures are in £000"]], own, SAVINGS)).toEqual(["£m", "£000"]);
  });

  test.each<[string, SheetRows]>([
    ["it tells two units", [["All figures are in £000"], ["Amounts are in £m"]]],
    ["it speaks of some figures only", [["Capital figures are in £m"]]],
    ["it has figures of its own", [["All figures are in £000"], ["Reserves", 400]]],
    ["it states an amount", [["Savings of £250,000"]]],
  ])("leaves the unit to be asked where %s", (_why, cover) => {
    expect(unitsIn(cover, SAVINGS)).toEqual([null]);
  });
});
