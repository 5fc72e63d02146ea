import { text } from "../../src/sheet/cells";
import { Layout } from "../../src/sheet/layout";

const PAGE = 20;

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
  test.each([
    ["nowhere while everything fits", [8, 8], []],
    ["before a part that does not fit on the rest of the page", [12, 10], [12]],
    ["within a long part, when there is room to begin it", [8, 30], []],
    ["before a long part, when there is no room to begin it", [12, 30], [12]],
    ["after a long part only where what follows does not fit on its last page", [8, 30, 2, 5], [40]],
  ])("%s", (_where, parts, breaks) => {
    expect(layoutOf(parts).pageBreaks(PAGE)).toEqual(breaks);
  });

  test("where words take more lines than their row, by the lines", () => {
    const layout = layoutOf([14]);
    layout.keepTogether();
    layout.add([[text("word ".repeat(100))], [text("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight")]]);
    expect(layout.pageBreaks(PAGE)).toEqual([14]);
  });
});

test("rows that are kept for later are filled in their place", () => {
  const layout = new Layout([58]);
  const kept = layout.keep(2);
  layout.add([[text("below")]]);
  layout.fill(kept, [[text("first")], [text("second")]], "Kept");
  expect(layout.blocks.map(({ row, table }) => [row, table])).toEqual([[0, "Kept"], [2, undefined]]); // prettier-ignore
});
