import { blockTables } from "../../../src/savings/report/block-tables";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenRows } from "./cells";

/** Tables column by column: from where to where each reaches, and its rows. */
const found = (...lines: string[]) =>
  blockTables(lines.map(textLine)).map(({ from, to, rows }) => [from, to, ...writtenRows(rows)]);
const NAMES = ["Service", "Arts", "Pitches", "Allotments"];
const FIRST = ["2018/19", "24", "38", "1"];
const SECOND = ["2019/20", "24", "52", "9"];

describe("a table whose columns stand one behind the other", () => {
  test.each<[string, string[], (string | number)[]]>([
    [
      "among other lines",
      ["Plan", ...NAMES, ...FIRST, ...SECOND, "End"],
      [1, 13, "Service|2018/19|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "from the first line to the last",
      [...NAMES, ...FIRST, ...SECOND],
      [0, 12, "Service|2018/19|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "set in, and blank lines apart",
      [...NAMES, ...FIRST, ...SECOND].flatMap((line) => [`   ${line}`, ""]),
      [0, 23, "Service|2018/19|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "with a unit under each year",
      [...NAMES, "2018/19", "£000", "24", "38", "1", ...SECOND],
      [0, 13, "Service|2018/19 £000|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "of one year, where its total proves it",
      [...NAMES, "Total", ...FIRST, "63"],
      [0, 10, "Service|2018/19", "Arts|24", "Pitches|38", "Allotments|1", "Total|63"],
    ],
    [
      "with a sub-total",
      ["Service", "Arts", "Pitches", "Sub-total", "Allotments", "Total", "2018/19", "24", "38", "62", "1", "63"],
      [0, 12, "Service|2018/19", "Arts|24", "Pitches|38", "Sub-total|62", "Allotments|1", "Total|63"],
    ],
    [
      "with a code for each name but the total",
      ["Plan", "Ref", "A1", "A2", "A3", ...NAMES, "Total", ...FIRST, "63"],
      [1, 15, "Ref|Service|2018/19", "A1|Arts|24", "A2|Pitches|38", "A3|Allotments|1", "|Total|63"],
    ],
    [
      "without the words before it that are not all codes",
      ["Ref", "A1", "see below", "A3", ...NAMES, "Total", ...FIRST, "63"],
      [4, 14, "Service|2018/19", "Arts|24", "Pitches|38", "Allotments|1", "Total|63"],
    ],
    [
      "without codes for some of its names",
      ["Plan", "Ref", "A2", "A3", ...NAMES, "Total", ...FIRST, "63"],
      [4, 14, "Service|2018/19", "Arts|24", "Pitches|38", "Allotments|1", "Total|63"],
    ],
  ])("is read %s", (_where, lines, expected) => {
    expect(found(...lines)).toEqual([expected]);
  });

  test("knows the lines of its cells", () => {
    const [table] = blockTables([...NAMES, "Total", ...FIRST, "63"].map(textLine));
    expect(table?.rows.slice(0, 2).map(({ cells }) => cells.map(({ line }) => line))).toEqual([[0, 6], [1, 6]]); // oxfmt-ignore
  });

  test.each<[string, string[]]>([
    ["a name less than figures", ["Service", "Arts", "Pitches", ...FIRST, ...SECOND]],
    ["a column with a figure less", [...NAMES, ...FIRST, "2019/20", "24", "52"]],
    ["two names", ["Service", "Arts", "Pitches", "2018/19", "24", "38", "2019/20", "24", "52"]],
    ["a name that begins in the middle", ["Service", "Arts", "Pitches", "and Allotments", ...FIRST, ...SECOND]],
    ["a name that is a heading", ["Service", "Arts", "Savings", "Allotments", ...FIRST, ...SECOND]],
    ["names that nothing heads", ["Plan", "Arts", "Pitches", "Allotments", ...FIRST, ...SECOND]],
    ["one column without a total", [...NAMES, ...FIRST]],
    ["a total that is another", [...NAMES, "Total", ...FIRST, "64"]],
    ["a last line that is what the others come to", [...NAMES, "2018/19", "24", "38", "62", ...SECOND]],
  ])("is none with %s", (_what, lines) => {
    expect(found(...lines)).toEqual([]);
  });
});
