import { text } from "../../src/sheet/cells";
import { Layout } from "../../src/sheet/layout";

/** Lines of 15 points that a page holds whose columns need not be made smaller to fit its width. */
const LINES = 32;

/** A layout of parts that are each kept together, by how many rows they have. */
function layoutOf(parts: readonly number[]): Layout {
  const layout = new Layout([58]);
  for (const rows of parts) {
    layout.keepTogether();
    layout.add(Array.from({ length: rows }, () => [text("Parks")]));
  }
  return layout;
}

describe("pages break", () => {
  test("nowhere while everything fits", () => {
    expect(layoutOf([LINES - 10, 10]).pageBreaks(0)).toEqual([]);
  });

  test("before a part that does not fit on the rest of the page", () => {
    expect(layoutOf([LINES - 10, 11]).pageBreaks(0)).toEqual([LINES - 10]);
  });

  test("earlier on pages that repeat rows", () => {
    expect([0, 2].map((repeated) => layoutOf([LINES, LINES - 10, 10]).pageBreaks(repeated))).toEqual([
      [LINES],
      [LINES, 2 * LINES - 10],
    ]);
  });

  test("earlier where words take more lines than their row", () => {
    const layout = layoutOf([LINES - 6]);
    layout.keepTogether();
    layout.add([[text("word ".repeat(100))], [text("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight")]]);
    expect(layout.pageBreaks(0)).toEqual([LINES - 6]);
  });

  test("where a part must begin a page", () => {
    const layout = layoutOf([3]);
    layout.startPage();
    layout.add([[text("Parks")]]);
    expect(layout.pageBreaks(0)).toEqual([3]);
  });

  test("there also where the part is to be kept together besides", () => {
    const layout = layoutOf([3]);
    layout.startPage();
    layout.keepTogether();
    layout.add([[text("Parks")]]);
    expect(layout.pageBreaks(0)).toEqual([3]);
  });

  test("so that no page holds a single row of a table", () => {
    const left = Array.from({ length: 2 * LINES }, (_, lines) => {
      const layout = new Layout([58]);
      layout.add(
        Array.from({ length: lines + 4 }, () => [text("Parks")]),
        "Scrutiny_lines",
      );
      return [0, ...layout.pageBreaks(0), lines + 4]
        .map((row, index, all) => (all[index + 1] ?? row) - row)
        .slice(0, -1);
    });
    expect(Math.min(...left.flat())).toBe(2);
  });
});

test("rows that are kept for later are filled in their place", () => {
  const layout = new Layout([58]);
  const kept = layout.keep(2);
  layout.add([[text("below")]]);
  layout.fill(kept, [[text("first")], [text("second")]], "Kept");
  expect(layout.blocks.map(({ row, table }) => [row, table])).toEqual([[0, "Kept"], [2, undefined]]); // oxfmt-ignore
});
