import fc from "fast-check";
import { rowHeights } from "../../src/sheet/row-heights";
import { cell, planOf } from "../publish/papers";

const heightOf = (text: string, width: number, style: "text" | "sentence" | "title" | "name" = "text") =>
  rowHeights(planOf([[cell(text, style)]], { columnWidths: [width] })).get(0) ?? 15;

test.each([
  ["a short text", "Contact and escort", 30, "text", 15],
  ["a text of two lines", "Contact and escort services for looked-after children", 30, "text", 30],
  ["lines that are broken", "First\nSecond\nThird", 30, "text", 45],
  ["a word longer than its column", "m".repeat(60), 30, "text", 60],
  ["a sentence, which runs on over the next columns", "Contact and escort ".repeat(5), 30, "sentence", 15],
  ["a title", "Scrutiny summary", 30, "title", 27],
] as const)("%s has its height", (_, text, width, style, points) => {
  expect(heightOf(text, width, style)).toBe(points);
});

test("the highest cell decides, and a row is never higher than Excel allows", () => {
  expect(rowHeights(planOf([[cell("a"), cell("a\nb\nc"), cell("a\nb")]])).get(0)).toBe(45);
  expect(heightOf("Care. ".repeat(4000), 20)).toBe(409);
});

test("a heading leaves room for the arrow of its filter", () => {
  const block = { row: 0, table: "Scrutiny_t", cells: [[cell("Savings table", "tableHeading")], [cell("a")]] };
  const high = (isSortable: boolean) =>
    rowHeights(planOf([], { blocks: [{ ...block, isSortable }], columnWidths: [14] })).get(0) ?? 15;
  expect([high(false), high(true)]).toEqual([15, 30]);
});

test("more words are never lower, and a wider column is never higher", () => {
  const words = fc.array(fc.constantFrom("saving", "in", "Adult", "care", "of", "£1.5m", "services"), { minLength: 1 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 10, max: 80 }), (some, more, width) => {
      const text = some.join(" ");
      expect(heightOf(`${text} ${more.join(" ")}`, width)).toBeGreaterThanOrEqual(heightOf(text, width));
      expect(heightOf(text, width + 10)).toBeLessThanOrEqual(heightOf(text, width));
    }),
  );
});
