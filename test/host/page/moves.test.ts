import { fromClipboard, toClipboard } from "../../../src/host/page/clipboard";
import { Axis } from "../../../src/host/page/grid/axis";
import { jump, rangeBetween, step } from "../../../src/host/page/grid/moves";
import { columnsInSight, rowsInSight, scrollFor } from "../../../src/host/page/grid/in-sight";
import { setValue } from "../../../src/host/model/cells";
import { createSheet } from "../../../src/host/model/create";
import type { HostSheet } from "../../../src/host/model/types";

function columnOf(...values: (number | null)[]): HostSheet {
  const sheet = createSheet("Sheet", "1");
  values.forEach((value, row) => {
    if (value !== null) setValue(sheet, row, 0, value);
  });
  return sheet;
}

const at = (row: number, column = 0) => ({ row, column });

describe("Ctrl and an arrow", () => {
  const sheet = columnOf(1, 2, null, null, 3, 4, 5);
  test.each([
    ["within filled cells goes to their end", 0, 1],
    ["at their end goes to the next filled cell", 1, 4],
    ["from an empty cell goes to the next filled one", 2, 4],
    ["after the last goes to the sheet's edge", 6, 1_048_575],
  ])("%s", (_what, from, to) => expect(jump(sheet, at(from), "down")).toEqual(at(to)));
});

test("an arrow steps over hidden rows, out of merged cells, and not off the sheet", () => {
  const sheet = columnOf(1);
  sheet.hiddenRows.add(1);
  sheet.merges = [{ row: 4, column: 0, rows: 3, columns: 2 }];
  expect(step(sheet, at(0), "down")).toEqual(at(2));
  expect(step(sheet, at(4), "down")).toEqual(at(7));
  expect(step(sheet, at(4), "right")).toEqual(at(4, 2));
  expect(step(sheet, at(0), "up")).toEqual(at(0));
});

test("a selection grows until it cuts no merged cell", () => {
  const sheet = columnOf(1);
  sheet.merges = [
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 2, column: 3, rows: 1, columns: 2 },
  ];
  expect(rangeBetween(sheet, at(1, 0), at(1, 1))).toEqual({ row: 1, column: 0, rows: 2, columns: 3 });
  expect(rangeBetween(sheet, at(2, 0), at(2, 3))).toEqual({ row: 1, column: 0, rows: 2, columns: 5 });
});

describe("where rows stand", () => {
  const rows = new Axis(5, (row) => (row === 1 ? 0 : 20));
  test("a hidden row takes no room and is never met", () => {
    expect([0, 1, 2].map((row) => rows.start(row))).toEqual([0, 20, 20]);
    expect([0, 19, 20, 79, 500].map((pixels) => rows.at(pixels))).toEqual([0, 0, 2, 4, 4]);
  });

  test("a sheet scrolls as far as it must and no further", () => {
    const long = new Axis(100, () => 20);
    expect(scrollFor(long, 50, 0, 200, 0)).toBe(820);
    expect(scrollFor(long, 5, 0, 200, 820)).toBe(100);
    expect(scrollFor(long, 45, 0, 200, 820)).toBe(820);
    expect(scrollFor(long, 5, 40, 200, 820)).toBe(60);
  });

  test("only what is in sight is drawn, with a merged cell that reaches in from above", () => {
    const sheet = createSheet("Sheet", "1");
    sheet.merges = [{ row: 2, column: 0, rows: 60, columns: 1 }];
    const layout = {
      rows: new Axis(1000, () => 20),
      columns: new Axis(100, () => 64),
      headingWidth: 40,
      frozenHeight: 0,
      frozenWidth: 0,
    };
    const window = { scrollLeft: 640, scrollTop: 1000, clientWidth: 680, clientHeight: 422 };
    const drawn = rowsInSight(sheet, layout, window);
    expect([drawn.has(2), drawn.has(3), drawn.has(50), drawn.has(70), drawn.size < 60]).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    const span = columnsInSight(sheet, layout, window, { from: 0, to: 0 });
    expect(span).toEqual({ from: 7, to: 24 });
    expect(columnsInSight(sheet, layout, { ...window, scrollLeft: 700 }, span)).toBe(span);
  });
});

describe("the clipboard's text", () => {
  const cells = [
    ["CH1", "a line\nbreak", 'a "quote"'],
    ["", "tab\there", '"quoted"'],
  ];
  test("what was copied is pasted the same", () => expect(fromClipboard(toClipboard(cells))).toEqual(cells));

  test.each([
    [
      "rows of a table on a page",
      "a\tb\nc\td\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["Windows line ends", "a\r\nb\r\n", [["a"], ["b"]]],
    [
      "ragged rows",
      "a\tb\nc",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ["an empty last cell", "a\t", [["a", ""]]],
    ["a quote inside a word", 'a"b\tc', [['a"b', "c"]]],
    ["one word", "a", [["a"]]],
  ])("%s", (_what, text, wanted) => expect(fromClipboard(text)).toEqual(wanted));
});
