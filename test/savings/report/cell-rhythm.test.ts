import { endsCleanly, rhythmFrom } from "../../../src/savings/report/cell-rhythm";
import type { ParagraphCell } from "../../../src/savings/report/paragraph-cells";

const KINDS = { w: "words", f: "figure", "-": "empty" } as const;

/** Rows of cells: "w" for words, "f" for a figure, "-" for an empty one. */
function rhythmOf(rows: string) {
  const cells = rows
    .replaceAll(" ", "")
    .split("")
    .map((mark, at): ParagraphCell => {
      const kind = KINDS[mark as keyof typeof KINDS];
      return { at, to: at, line: at, text: kind === "empty" ? "" : mark, kind };
    });
  const rhythm = rhythmFrom(cells, rows.replaceAll(" ", "").indexOf("f"));
  return rhythm && { ...rhythm, places: [...rhythm.places].sort(), isClean: endsCleanly(cells, rhythm) };
}

describe("cells have a rhythm", () => {
  test.each<[string, string, number, number, number]>([
    ["of three cells a row", "wff wff", 3, 5, 4],
    ["of two cells a row", "wf wf wf wf", 2, 7, 4],
    ["of the narrowest rows", "wff wff wff wff", 3, 11, 8],
    ["with empty cells, where half of the places are filled", "wff- wf-f wff-", 4, 10, 6],
    ["to where words stand in a figure's place", "wff wff www wff", 3, 5, 4],
    ["to where figures stand in a name's place", "wff wff wff wff fff", 3, 11, 8],
    ["over rows without figures", "wff wff w-- w-- wff", 3, 14, 6],
    ["to where three rows have no figures", "wff wff w-- w-- w-- wff", 3, 5, 4],
    ["of fourteen cells a row", `w${"f".repeat(13)} w${"f".repeat(13)}`, 14, 27, 26],
  ])("%s", (_what, rows, width, last, figures) => {
    expect(rhythmOf(rows)).toMatchObject({ width, last, figures });
  });

  test.each([
    ["three figures", "wf wf wf"],
    ["one row", "wffff"],
    ["figures alone", "ffff ffff"],
    ["rows of fifteen cells", `w${"f".repeat(14)} w${"f".repeat(14)}`],
  ])("but not of %s", (_what, rows) => {
    expect(rhythmOf(rows)).toBeNull();
  });
});

describe("the last row of a rhythm", () => {
  test.each([
    ["is its last, where nothing follows", "wff wff", true],
    ["is its last, where words follow", "wff wff w", true],
    ["is its last, where more words than a row has stand before the next figure", "wff wff wwf", true],
    ["is none for certain, where a row without its name follows", "wff wff ff", false],
  ])("%s", (_what, rows, isClean) => {
    expect(rhythmOf(rows)?.isClean).toBe(isClean);
  });
});
