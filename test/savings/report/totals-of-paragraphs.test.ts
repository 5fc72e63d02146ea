import { readLines, saves, tableOf } from "./reading";

/** Every cell is a paragraph, and a row has more columns of words than one: its total has fewer cells. */

const HEADING = ["Ref", "Proposal", "Impact", "Risk", "FTE", "2024/25", "2025/26"];
const ROWS = [
  ["P1", "Fewer beds mown", "Verges grow longer in summer.", "Low", "1.5", "40", "20"],
  ["P2", "One depot for two", "Longer drives.", "Medium", "3.0", "75", "35"],
  ["P3", "Fees of markets", "Traders pay more.", "Low", "0.0", "15", "5"],
];
const FIGURES = [
  ["P1", "Fewer beds mown", 40_000, 20_000],
  ["P2", "One depot for two", 75_000, 35_000],
  ["P3", "Fees of markets", 15_000, 5000],
];

function read(...cells: readonly string[]) {
  return readLines("Savings options £000", "", ...[...HEADING, ...ROWS.flat(), ...cells].flatMap((cell) => [cell, ""]));
}

describe("a total that has no words but its label, and all figures, ends the table", () => {
  test.each([
    ["at the end of the text", []],
    ["before words", ["The panel is asked to comment.", "Further papers follow."]],
    ["before another heading", ["Ref", "Growth bids"]],
  ])("%s", (_where, after) => {
    const table = tableOf(read("Total", "4.5", "130", "60", ...after));
    expect(saves(table)).toEqual(FIGURES);
    expect(table.totals).toMatchObject([{ label: "Total", agrees: true, comparisons: [{}, {}] }]);
  });

  test("in one column of figures", () => {
    const cells = [
      "Proposal",
      "Impact",
      "Saving £000",
      "Beds",
      "Longer grass",
      "40",
      "Depot",
      "Drives",
      "75",
      "Fees",
      "Dearer",
      "15",
    ];
    const more = ["Leaflets", "None", "5", "Total", "135"];
    const table = tableOf(readLines("Savings options", "", ...[...cells, ...more].flatMap((cell) => [cell, ""])));
    expect(table.totals).toMatchObject([{ label: "Total", agrees: true }]);
  });
});

describe("no row is placed where a cell is missing", () => {
  test.each([
    ["a total without a figure for each column", ["Total", "130", "60"]],
    ["a total with a figure more", ["Total", "4.5", "130", "60", "190"]],
    ["another row", ["Markets", "4.5", "130", "60"]],
    [
      "a total behind a row that lost a figure",
      ["P4", "Vans shared", "None", "Low", "2.0", "9", "Total", "6.5", "139", "60"],
    ],
    ["another row behind a total", ["Total", "4.5", "130", "60", "P4", "1.0", "9", "9"]],
  ])("%s", (_what, after) => {
    const { sheet, unread } = read(...after);
    const silent = sheet.tables.filter(
      ({ unit, totals }) => unit.value !== null && totals.every(({ agrees }) => agrees),
    );
    expect(silent.flatMap((table) => table.lines.filter(({ code }) => code?.startsWith("P")))).toEqual([]);
    expect(sheet.tables.length + unread.length).toBeGreaterThan(0);
  });
});
