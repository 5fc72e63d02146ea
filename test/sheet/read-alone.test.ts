import { isReadAlone } from "../../src/sheet/read-alone";
import type { SheetRows } from "../sheets";
import { dateCell, shownAs, tableIn } from "../sheets";

const LINES: SheetRows = [
  ["AS1", "Day centres", -120, -130],
  ["AS2", "Home care", -80, -90],
];
const under = (...headings: SheetRows): SheetRows => [...headings, ...LINES];
const yearly = (second: number): SheetRows => [
  ["Ref", "Proposal", "Year", "Saving £000"],
  ["AS1", "Day centres", "2027/28", 120],
  ["AS1", "Day centres", "2028/29", second],
];
const HEADING = ["Ref", "Savings proposal", "2027/28 £000", "2028/29 £000"];

describe("whether =SAVINGS.TOTAL would read the same table in its range alone", () => {
  test.each<[string, SheetRows, boolean]>([
    ["a table whose headings say it all", under(HEADING), true],
    ["a unit in the title above", under(["Savings in £000"], ["Ref", "Savings proposal", "2027/28", "2028/29"]), false],
    [
      "a unit that figures say as text",
      [
        ["Ref", "Savings proposal", "2027/28"],
        ["AS1", "Day centres", "(£120k)"],
        ["AS2", "Home care", "(£80k)"],
      ],
      true,
    ],
    [
      "a unit that only the figures' format says",
      [
        ["Ref", "Savings proposal", "2027/28"],
        ["AS1", "Day centres", shownAs(-120, "-£120k")],
        ["AS2", "Home care", shownAs(-80, "-£80k")],
      ],
      false,
    ],
    [
      "a year that Excel took for a date",
      [
        ["Ref", "Savings proposal £000", dateCell(41_223, "10-Nov"), dateCell(41_619, "11-Dec")],
        ["AS1", "Day centres", -120, -130],
        ["AS2", "Home care", -80, -90],
      ],
      false,
    ],
    [
      "one column of amounts without a year",
      [
        ["Ref", "Savings proposal", "Saving £000"],
        ["AS1", "Day centres", -120],
        ["AS2", "Home care", -80],
      ],
      true,
    ],
    ["a row for each year", yearly(60), true],
    ["a row for each year, and nothing in one of them", yearly(0), false],
    [
      "years down the rows, under a title that says what each column is",
      [["Savings by service"], ["Year", "Parks £000", "Homes £000"], ["2027/28", 12, 13], ["2028/29", 8, 9]],
      false,
    ],
    ["a figure that is to be confirmed", [...under(HEADING), ["AS3", "Transport", "TBC", -30]], false],
  ])("%s", (_, rows, isAlone) => {
    expect(isReadAlone(tableIn(rows))).toBe(isAlone);
  });
});
