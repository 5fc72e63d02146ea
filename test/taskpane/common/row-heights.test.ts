import fc from "fast-check";
import { RowHeights } from "../../../src/taskpane/common/row-heights";

const keys = ["a", "b", "c", "d", "e"];

describe("the rows of a long list that are in sight", () => {
  test("are those between two heights, with room for the others", () => {
    expect(new RowHeights(keys, 10).between(12, 28)).toEqual({ from: 1, to: 3, above: 10, below: 20 });
  });

  test("are all of them where there is room for all", () => {
    expect(new RowHeights(keys, 10).between(-600, 900)).toEqual({ from: 0, to: 5, above: 0, below: 0 });
  });

  test("are none of an empty list", () => {
    expect(new RowHeights([], 10).between(0, 100)).toEqual({ from: 0, to: 0, above: 0, below: 0 });
  });

  test("move once rows are measured to be higher", () => {
    const heights = new RowHeights(keys, 10);
    expect(heights.measure([["a", 30]])).toBe(true);
    expect(heights.measure([["a", 30]])).toBe(false);
    expect(heights.between(12, 28)).toEqual({ from: 0, to: 1, above: 0, below: 40 });
  });

  test("with the room above and below are always as high as the list", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 })), fc.integer(), fc.nat(2000), (pixels, top, height) => {
        const rows = pixels.map((_one, index) => String(index));
        const heights = new RowHeights(rows, 50);
        heights.measure(pixels.map((one, index) => [String(index), one]));
        const { from, to, above, below } = heights.between(top, top + height);
        const shown = pixels.slice(from, to).reduce((sum, one) => sum + one, 0);
        expect(above + shown + below).toBe(pixels.reduce((sum, one) => sum + one, 0));
        // Nothing that lies between the two heights is missing.
        if (above > 0) expect(above).toBeLessThanOrEqual(Math.max(0, top));
        if (below > 0) expect(above + shown).toBeGreaterThan(top + height);
      }),
    );
  });
});
