import type { SheetCell } from "../../sheets";
import { addressesOf, dateCell, foundIn, shownAs } from "../../sheets";

const rowsWith = (...codes: SheetCell[]) => [
  ["Ref", "Proposal", "Saving £m"],
  ...codes.map((code, index) => [code, `Proposal ${index + 1}`, 0.1]),
];

describe("a code with needless spaces", () => {
  test.each([
    ["in front", " A1"],
    ["behind", "A1 "],
    ["that do not break", "A1\u00a0"],
    ["of no width", "A1\u200b"],
  ])("%s is named", (_what, code) => {
    const [finding, ...others] = foundIn(rowsWith(code, "A2", "A3"), "code-untidy");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "note",
      message: "The cell of A1 in row 2 has spaces that do not belong to the code.",
    });
    expect(addressesOf(finding)).toEqual(["A2"]);
  });

  test("two in a row are named too", () => {
    expect(foundIn(rowsWith("CH1  17+", "CH2 17+"), "code-untidy")).toHaveLength(1);
  });

  test.each([
    ["tidy codes", rowsWith("CH1 17+", "CH4 17+ / MIA3 16+")],
    ["a number whose format puts spaces around it", rowsWith(shownAs(101, " 101 "), "A2")],
    ["a date", rowsWith(dateCell(43160, " 1-Mar "), "A2")],
    ["a line without a code", rowsWith("A1", "A2", null)],
    [
      "a table whose codes stand in the description",
      [
        ["Proposal", "Saving £m"],
        ["A1  Parks ", 0.1],
        ["A2 Care", 0.1],
      ],
    ],
  ])("%s are not", (_what, rows) => {
    expect(foundIn(rows, "code-untidy")).toEqual([]);
  });
});
