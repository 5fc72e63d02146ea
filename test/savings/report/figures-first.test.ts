import { readLines, saves, tableOf } from "./reading";

/** A cell a line, with the figures of each row before its name. */

const ROWS = ["140|Review of care", "36|Street cleansing", "275|Homes for 12 children"];
const read = (...lines: readonly string[]) =>
  readLines(...lines.flatMap((line) => line.split("|")).flatMap((cell) => [cell, ""]));
const SAVED = [
  ["Review of care", 140_000],
  ["Street cleansing", 36_000],
  ["Homes for 12 children", 275_000],
];

describe("figures are of the name behind them where the total is last and what they come to", () => {
  test.each([
    ["under a title with the year", ["Savings 2025/26", "£000", "Proposal"]],
    ["under a title with year and unit", ["Savings 2025/26 (£000)"]],
    ["under a year of their own", ["Savings proposals", "2025/26 £000", "Description"]],
  ])("%s", (_where, above) => {
    const table = tableOf(read(...above, ...ROWS, "451|Total", "The panel is asked to comment."));
    expect(saves(table)).toEqual(SAVED);
    expect(table.totals).toMatchObject([{ label: "Total", agrees: true }]);
  });

  test("in several columns, without blank lines", () => {
    const rows = ["Proposal", "2024/25 £000", "2025/26 £000", "10|20|Review of care", "5|5|Cleansing", "15|25|Total"];
    const table = tableOf(readLines("Savings", "", ...rows.flatMap((row) => row.split("|"))));
    expect(saves(table)).toEqual([
      ["Review of care", 10_000, 20_000],
      ["Cleansing", 5000, 5000],
    ]);
  });
});

describe("nothing is read so", () => {
  test.each([
    ["where they do not come to the total", [...ROWS, "450|Total"]],
    ["without a total", ROWS],
    ["where a row has more figures", ["140|Review", "36|2|Street cleansing", "275|Homes", "451|Total"]],
    ["where a name goes on over two cells", ["140|Review|of care", "36|Street cleansing", "275|Homes", "451|Total"]],
  ])("%s", (_where, rows) => {
    const { sheet } = read("Savings 2025/26", "£000", "Proposal", ...rows);
    expect(sheet.tables.filter(({ totals }) => totals.some(({ agrees }) => agrees))).toEqual([]);
  });

  test("where names come first, whatever the figures come to", () => {
    const rows = ["Review of care|140", "Street cleansing|36", "Homes|275", "Total|451"];
    expect(saves(tableOf(read("Savings", "Proposal", "2025/26 £000", ...rows)))).toEqual([
      ["Review of care", 140_000],
      ["Street cleansing", 36_000],
      ["Homes", 275_000],
    ]);
  });

  test("of invoices", () => {
    const { sheet } = read("Invoices paid 2025/26", "£", "Supplier", "140|Smith", "36|Jones", "176|Total");
    expect(sheet.tables).toEqual([]);
  });
});
