import { readLines, saves, tableOf } from "./reading";

/** Numbers alone on lines among rows of one figure each. */

function rowsOf(...lines: readonly string[]): unknown[][] {
  return saves(tableOf(readLines("Savings for 2023/24", "Proposal 2023/24 £000", ...lines)));
}

const [PARKS, LAMPS, FEES, DEPOTS] = ["Parks hours 60", "Lamps at night 45", "Fees of markets 12", "Depots shared 80"];
const ROWS = [
  ["Parks hours", 60_000],
  ["Lamps at night", 45_000],
  ["Fees of markets", 12_000],
  ["Depots shared", 80_000],
];

describe("numbers that count up between rows are those of pages", () => {
  test.each([
    ["by themselves", [PARKS, "14", LAMPS, FEES, "15", DEPOTS]],
    ["also under the last", [PARKS, LAMPS, "14", FEES, DEPOTS, "15"]],
    ["with blank lines", [PARKS, LAMPS, "", "7", "", FEES, "", "8", "", DEPOTS]],
    [
      "beside what a page repeats",
      [PARKS, "www.county.gov.uk", "99", LAMPS, "100", "www.county.gov.uk", FEES, "101", DEPOTS],
    ],
  ])("%s", (_how, lines) => {
    expect(rowsOf(...lines)).toEqual(ROWS);
  });
});

describe("numbers alone on lines stay figures", () => {
  test.each([
    ["that do not count up", [PARKS, "14", LAMPS, FEES, "30", DEPOTS], 6],
    ["of which there is one", [PARKS, LAMPS, "14", FEES, DEPOTS], 5],
    ["under names of their own", ["Parks hours", "14", LAMPS, "Fees of markets", "15", DEPOTS, "Cycle lanes 5"], 5],
  ])("%s", (_which, lines, count) => {
    expect(rowsOf(...lines)).toHaveLength(count);
  });

  test("that are the sums of the rows above", () => {
    const table = tableOf(
      readLines(
        "Savings for 2023/24",
        "Proposal 2023/24 £000",
        "Parks hours 6",
        "Lamps 8",
        "14",
        "Fees 5",
        "Depots 10",
        "15",
        "Cycle lanes 1",
      ),
    );
    expect(
      table.totals.map(({ agrees, figures }) => [agrees, ...[...figures.values()].map(({ written }) => written)]),
    ).toEqual([
      [true, "14"],
      [true, "15"],
    ]);
  });
});
