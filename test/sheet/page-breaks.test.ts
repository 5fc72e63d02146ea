import fc from "fast-check";
import type { PageStart, PrintedRow } from "../../src/sheet/page-breaks";
import { pageBreaks, pageRoom } from "../../src/sheet/page-breaks";

const ROOM = { first: 100, later: 90 };
/** Rows by what they are: "P" begins a part, "!" a page, "w" may begin one within a long part, "-" may not, " " is blank. */
function rowsOf(kinds: string, points = 10): PrintedRow[] {
  const starts: Readonly<Record<string, PageStart>> = { P: "part", "!": "always", w: "within" };
  return Array.from(kinds, (kind) => ({ points, start: starts[kind] ?? "never", isBlank: kind === " " }));
}

test.each([
  ["nowhere on an empty sheet", "", []],
  ["nowhere while everything fits", "P---P-----", []],
  ["before a part that does not fit", "P----P-----", [5]],
  ["at a row that must begin a page", "P-!--", [2]],
  ["not for a blank row at the foot", "P--------- P---", [11]],
  ["within a part that is longer than a page", "P--wwwwwwwwwwwww-", [10]],
  ["again and again", `P--${"w".repeat(30)}`, [10, 19, 28]],
  ["before a long part that has no room to begin", "P-------P--wwwwwwwwwwww-", [8, 17]],
  ["within a long part that has room to begin, though it would fit on a page of its own", "P---P--wwww-", [10]],
  ["before a row that belongs to the one above", "P---P-wwww---", [9]],
  ["anywhere in what nothing may tear and no page holds", "P-----------", [10]],
])("pages break %s", (_where, kinds, breaks) => {
  expect(pageBreaks(rowsOf(kinds), ROOM)).toEqual(breaks);
});

test("no page holds more than it can, but for a row that is higher than a page", () => {
  const row = fc.record({
    points: fc.integer({ min: 10, max: 60 }),
    start: fc.constantFrom<PageStart>("always", "part", "within", "never"),
    isBlank: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const breaks = pageBreaks(rows, ROOM);
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
      const starts = [0, ...breaks];
      starts.forEach((from, page) => {
        const points = rows.slice(from, starts[page + 1]).reduce((total, one) => total + one.points, 0);
        expect(points).toBeLessThanOrEqual(page === 0 ? ROOM.first : ROOM.later);
      });
    }),
  );
});

test("a sheet that is wider than the page is made smaller, and holds more rows", () => {
  const [narrow, wide] = [400, 1540].map((columns) => pageRoom(columns, 0).first) as [number, number];
  expect(wide / narrow).toBeCloseTo(2, 9);
  expect(pageRoom(400, 30).later).toBe(narrow - 30);
});
