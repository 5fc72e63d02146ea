import { holdsFormula, isAsExpected, mayComeBack } from "../../../src/savings/mends/expected";
import type { CellChange, MendKind } from "../../../src/savings/mends/mend";

function change(expected: CellChange["expected"]): CellChange {
  const cell = { sheet: "Savings", row: 2, column: 1 };
  return { cell, expected, content: { kind: "text", text: "x" }, format: "@", before: "", after: "x" };
}

describe("a cell as a mend expects it", () => {
  test.each<[string, MendKind, CellChange["expected"], string | number, string | number, boolean]>([
    ["holds the text that was read", "text to number", "(0.100)", "(0.100)", "(0.100)", true],
    ["holds another text by now", "text to number", "(0.100)", "(0.200)", "(0.200)", false],
    ["holds a number by now", "text to number", "0.1", 0.1, 0.1, false],
    ["holds a formula that gives the text", "text to number", "(0.100)", '="(0.100)"', "(0.100)", false],
    ["holds a formula where a sum is to stand", "total to formula", 1.2, "=SUM(B3:B4)", 1.2, true],
    ["holds a formula that asks another file", "total to formula", 1.2, "=[Other.xlsx]S!A1", 1.2, false],
    ["holds a text that begins with an equals sign", "marks to notes", "=Saving*", "=Saving*", "=Saving*", false],
    ["is still empty", "marks to notes", "", "", "", true],
    ["holds a remark by now", "marks to notes", "", "See note", "See note", false],
    ["holds a number that was a text", "text to number", 1.2, "1.2", "1.2", false],
    ["holds a name without the space after it", "marks to notes", "Libraries* ", "Libraries*", "Libraries*", true],
    ["holds a name with a space after it", "marks to notes", "Libraries*", "Libraries* ", "Libraries* ", true],
    ["holds the date that 10/11 became in 2010", "date to year", { dateOfYear: "2010/11" }, 40492, 40492, true],
    ["holds the date that 10/11 became in 2018", "date to year", { dateOfYear: "2010/11" }, 43414, 43414, true],
    ["holds another date", "date to year", { dateOfYear: "2010/11" }, 43415, 43415, false],
    ["holds the year by now", "date to year", { dateOfYear: "2010/11" }, "2010/11", "2010/11", false],
  ])("%s", (_what, kind, expected, content, value, answer) => {
    expect(isAsExpected(kind, change(expected), { content, value })).toBe(answer);
  });

  test("a text that looks like a formula is none", () => {
    expect(holdsFormula({ content: "=A1", value: "=A1" })).toBe(false);
    expect(holdsFormula({ content: "=A1", value: 3 })).toBe(true);
  });

  test("what is no formula holds none, however it is shown", () => {
    expect(holdsFormula({ content: 5, value: 3 })).toBe(false);
    expect(holdsFormula({ content: "Parks", value: "Park" })).toBe(false);
  });

  test.each<[string, MendKind, string | number | boolean, boolean]>([
    ["a text", "text to number", "(0.100)", true],
    ["a number", "total to formula", 1.2, true],
    ["a truth", "text to number", true, true],
    ["a sum in a total's place", "total to formula", "=SUM(B3:B4)", true],
    ["a sum in a figure's place", "text to number", "=SUM(B3:B4)", false],
    ["a formula that asks another file", "total to formula", "=[Other.xlsx]S!A1", false],
  ])("%s may come back: %s", (_what, kind, before, answer) => {
    expect(mayComeBack(kind, before)).toBe(answer);
  });
});
