import { isOwnCode, tidiedToFit } from "../../../src/savings/mends/tidied-code";
import type { SavingsLine } from "../../../src/savings/table";
import { tableIn } from "../../sheets";

describe("a code as the table's others are written", () => {
  test.each([
    ["asc – 05", "A-9", "ASC-05"],
    ["ASC -05", "A-9", "ASC-05"],
    ["ASC- 05", "A-9", "ASC-05"],
    ["ch – a 5", "A-A 9", "CH-A 5"],
    ["CH -A 5", "A-A 9", "CH-A 5"],
    ["CH- A 5", "A-A 9", "CH-A 5"],
    ["1 .2. 3", "9.9.9", "1.2.3"],
    ["ASC 05", "A9", "ASC05"],
    ["A 5. b", "A9.A", "A5.B"],
    ["A5 / B6", "A9", "A5 / B6"],
    ["  A5 ", "A9", "A5"],
  ])("%j is, among codes like %s, %s", (written, pattern, tidy) => {
    expect(tidiedToFit(written, pattern)).toBe(tidy);
  });

  test.each([
    ["ASC/05", "A-9"],
    ["5 A", "9A"],
    ["A B5", "A9"],
    ["5 6", "9"],
  ])("%j among codes like %s is nothing that anybody knows", (written, pattern) => {
    expect(tidiedToFit(written, pattern)).toBeNull();
  });
});

describe("a code of the line's own", () => {
  const [line] = tableIn([
    ["Ref", "Proposal", "Saving £m"],
    ["A1", "Travel", 0.1],
    ["A2", "Homes", 0.2],
  ]).lines;

  test.each<[string, Partial<SavingsLine>, boolean]>([
    ["stands in its cell", {}, true],
    ["is not written in a column of codes", { codeWritten: "" }, false],
    ["has no cell", { codeCell: null }, false],
    ["stands on an earlier row", { codeFromRow: 1 }, false],
    ["is a date by now", { codeIsDate: true }, false],
  ])("%s", (_what, change, isOwn) => {
    expect(line && isOwnCode({ ...line, ...change })).toBe(isOwn);
  });
});
