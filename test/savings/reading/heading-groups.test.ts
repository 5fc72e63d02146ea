import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf } from "../../sheets";

/** Headings that stand twice: on the next page of a table, or over another. */

const HEADING = ["Ref", "2026/27 £m"];
const FIRST: SheetRows = [HEADING, ["A1", 1], ["A2", 2]]; // oxfmt-ignore
const codesIn = (title: string, ...then: SheetRows) =>
  readSheet(gridOf([[title], ...FIRST, ...then], "Savings"), []).tables.map((table) => linesOf(table).map(([code]) => code)); // oxfmt-ignore
const again = (heading: SheetRows[number]): SheetRows => [heading, ["B1", 3], ["B2", 2]]; // oxfmt-ignore

const ONE = [["A1", "A2", "B1", "B2"]];
const TWO = [
  ["A1", "A2"],
  ["B1", "B2"],
];

describe("a heading that is repeated", () => {
  test.each<[string, string, SheetRows, string[][]]>([
    ["goes on with its table", "Savings", [[], ...again(HEADING)], ONE],
    ["goes on without the unit", "Savings", [[], ...again(["Ref", "2026/27"])], ONE],
    ["goes on in other letters and spaces", "Savings", [[], ...again(["REF ", "2026/27  £m"])], ONE],
    ["is another of another year", "Savings", [[], ...again(["Ref", "2027/28 £m"])], TWO],
    ["is another in another unit", "Savings", [[], ...again(["Ref", "2026/27 £000"])], TWO],
    ["goes on under the same number", "Table 1: savings", [[], ["Table 1: savings (continued)"], ...again(HEADING)], ONE], // oxfmt-ignore
    ["is another under another number", "Table 1: savings", [[], ["Table 2: savings"], ...again(HEADING)], TWO],
    ["is another under another appendix", "Appendix A savings", [[], ["Appendix B savings"], ...again(HEADING)], TWO],
    ["goes on where only one title has a number", "Savings", [[], ["Table 2"], ...again(HEADING)], ONE],
    ["is another under pressures", "Savings", [[], ["Pressures"], ...again(HEADING)], TWO],
    ["is another under savings after pressures", "Pressures", [[], ["Savings"], ...again(HEADING)], TWO],
    ["goes on under savings on costs", "Savings", [[], ["Savings on costs"], ...again(HEADING)], ONE],
    ["goes on under words that follow the lines", "Savings", [["Pressures on homes"], ...again(HEADING)], ONE],
  ])("%s", (_what, title, then, expected) => {
    expect(codesIn(title, ...then)).toEqual(expected);
  });

  describe("right under a total, with no blank row between,", () => {
    const total = ["Total homes", 3];
    test.each<[string, string, SheetRows, string[][]]>([
      ["is another under another number", "Appendix 1 - Homes savings", [total, ["Appendix 2 - Parks"], ["All in £m, as before."], ...again(HEADING)], TWO], // oxfmt-ignore
      ["is another under pressures", "Savings", [total, ["Pressures"], ...again(HEADING)], TWO],
      ["goes on under the same number", "Appendix 1 - savings", [total, ["Appendix 1"], ...again(HEADING)], ONE],
      ["is another where both are announced", "Savings agreed before:", [total, [], ["New savings:"], ...again(HEADING)], TWO], // oxfmt-ignore
      ["goes on where both are announced and no total stands between", "Savings agreed before:", [[], ["New savings:"], ...again(HEADING)], ONE], // oxfmt-ignore
      ["goes on where the first alone is announced", "Savings agreed before:", [total, [], ["New savings"], ...again(HEADING)], ONE], // oxfmt-ignore
      ["goes on under a section's name", "Savings", [total, ["Parks"], ...again(HEADING)], ONE],
      ["goes on where another number stands under a line", "Appendix 1 - savings", [["Appendix 2 says more"], ...again(HEADING)], ONE], // oxfmt-ignore
    ])("%s", (_what, title, then, expected) => {
      expect(codesIn(title, ...then)).toEqual(expected);
    });
  });

  test("tells the same savings over where its total is the same", () => {
    const rows = (second: number): SheetRows => [["Total", 3], [], HEADING, ["B1", 1], ["B2", second - 1], ["Total", second]]; // oxfmt-ignore
    expect(codesIn("Savings", ...rows(3))).toEqual(TWO);
    expect(codesIn("Savings", ...rows(4))).toEqual(ONE);
  });
});

describe("a year that stands in two rows", () => {
  const columnsIn = (first: SheetRows[number], second: SheetRows[number]) =>
    readSheet(gridOf([["Savings £000"], ["Proposal", ...first], [null, ...second], ["Travel", 1, 2], ["Homes", 2, 3]]), []).tables.map(({ columns, headingRows }) => [headingRows, ...columns.map(({ label }) => label)]); // oxfmt-ignore

  test.each<[SheetRows[number], SheetRows[number]]>([
    [[2017, 2018], [2018, 2019]], // oxfmt-ignore
    [["2017/", "2018/"], ["18", "19"]], // oxfmt-ignore
    [["2017-", "2018–"], [18, 19]], // oxfmt-ignore
    [["2017 /", "2018 /"], ["2018", "2019"]], // oxfmt-ignore
  ])("is one year: %j over %j", (first, second) => {
    expect(columnsIn(first, second)).toEqual([[2, "Proposal", "2017/18", "2018/19"]]);
  });

  test("is none where the second does not follow the first, or stands alone", () => {
    expect(columnsIn([2017, 2018], [2019, 2021])).toEqual([]);
    expect(columnsIn(["Lead", 2018], [null, 2019])).toEqual([]);
  });
});
