import type { SheetCell } from "../../sheets";
import { addressesOf, foundIn } from "../../sheets";

const rowsWith = (...lines: SheetCell[][]) => [
  ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
  ["A0", "Care", -0.1, -0.1],
  ...lines,
];

describe("a note mark", () => {
  test("in the cells of figures is named once a line, with its years", () => {
    const [finding, ...others] = foundIn(rowsWith(["A1", "Parks", "3.2 ¹", "120*"]), "figure-has-note-mark");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "note",
      message: "A1 has the note marks 2017/18: ¹; 2018/19: * in the same cells as what they mark.",
    });
    expect(addressesOf(finding)).toEqual(["C3", "D3"]);
  });

  test.each(["Parks*", "Parks ¹", "Parks [1]", "Parks [note 2]", "Parks †‡"])("behind a name is named: %s", (name) => {
    const [finding] = foundIn(rowsWith(["A1", name, -0.1, -0.1]), "figure-has-note-mark");
    expect(addressesOf(finding)).toEqual(["B3"]);
    expect(finding?.message).toBe(
      `A1 has the note mark ${name.slice("Parks".length).trim()} in the same cell as what it marks.`,
    );
  });

  test.each([
    ["an area", "Give up office space of 500 m²"],
    ["a square kilometre", "Grass cutting per km²"],
    ["words in square brackets", "Parks [reserve]"],
    ["a star inside", "5* hotels"],
  ])("is not %s", (_what, name) => {
    expect(foundIn(rowsWith(["A1", name, -0.1, -0.1]), "figure-has-note-mark")).toEqual([]);
  });

  test("is looked for at the end of a name only, so that a long row of stars takes no time", () => {
    const name = `Parks ${"*".repeat(30_000)}x`;
    expect(foundIn(rowsWith(["A1", name, -0.1, -0.1]), "figure-has-note-mark")).toEqual([]);
  });

  test("is not looked for in a name that its code was cut from", () => {
    const rows = [
      ["Proposal", "Saving £m"],
      ["A1 Parks*", 0.1],
      ["A2 Care", 0.1],
    ];
    expect(foundIn(rows, "figure-has-note-mark")).toEqual([]);
  });
});
