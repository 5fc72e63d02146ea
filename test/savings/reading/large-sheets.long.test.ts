import { readSheet } from "../../../src/savings/reading/read-sheet";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** A workbook may hold thousands of proposals; work that grew with the square of their number would not come to its end here. */

const HEADING = ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"];
const rows = (row: (index: number) => SheetRows[number]): SheetRows =>
  Array.from({ length: 10_000 }, (_, index) => row(index));
const line = (index: number): SheetRows[number] => [`A${index}`, `Proposal ${index}`, index / 1000, index / 1000];

const SHEETS: readonly (readonly [string, SheetRows])[] = [
  ["lines with codes", [HEADING, ...rows(line)]],
  ["lines without codes", [HEADING.slice(1), ...rows((index) => line(index).slice(1))]],
  ["lines under one code", [HEADING, ...rows((index) => ["A1", ...line(index).slice(1)])]],
  ["figures without words", [HEADING.slice(2), ...rows((index) => line(index).slice(2))]],
  ["sub-totals that differ", [HEADING, ...rows((index) => (index % 10 ? line(index) : [null, "Sub-total", 1, 1]))]],
  ["sections", [HEADING, ...rows((index) => [[], line(index), [null, "Total", 1, 1]][index % 3] ?? [])]],
  ["nothing in the first year", [HEADING.slice(1), ...rows((index) => [`Proposal ${index}`, 0, 1])]],
  ["headings", rows((index) => (index % 10 ? ["Travel", 1] : [`Proposal ${index}`, `Saving ${index}`]))],
  ["sentences", rows((index) => [`Savings of £${index} are needed by 2017.`])],
  ["numbers", rows((index) => [index, index, index, index])],
];

it("reads a sheet whose only words stand in its last row, far to the right", () => {
  const values: string[][] = Array.from({ length: 1_048_576 }, () => []);
  values[values.length - 1] = [...Array.from({ length: 16_383 }, () => ""), "Savings"];
  values[0] = ["Title"];
  const { tables, statements } = readSheet(
    { sheet: "Sheet1", row: 0, column: 0, values, texts: null, kinds: null },
    [],
  );
  expect([tables, statements]).toEqual([[], []]);
});

it("reads a table of more figures than a call may have arguments", () => {
  const lines = Array.from({ length: 150_000 }, (_, index) => [`A${index}`, "Freeze a post", String(index % 90)]);
  const values = [["Ref", "Proposal", "Saving £000"], ...lines];
  const { tables } = readSheet({ sheet: "Savings", row: 0, column: 0, values, texts: null, kinds: null }, []);
  expect(tables[0]?.lines).toHaveLength(lines.length);
});

describe("ten thousand rows are read, checked and summarised to the end when they are", () => {
  test.each(SHEETS)("%s", (_what, sheet) => {
    const grid = gridOf(sheet, "Savings");
    const { tables } = readSheet(grid, []);
    const lines = tables.map((table) => summariseTable(table).table.lines.length);
    expect(lines.every((count) => count > 0)).toBe(true);
  });
});
