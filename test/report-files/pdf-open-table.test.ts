import type { PlacedText } from "../../src/report-files/pdf-lines";
import { openTables } from "../../src/report-files/pdf-open-table";

/** A text of letters five points wide, in a size of ten. */
const at = (text: string, x: number, baseline: number): PlacedText => {
  return { text, x, baseline, width: 5 * text.length, size: 10 };
};

/** A row whose name is broken over two lines, with its figures beside the second. */
const row = (baseline: number, name: readonly [string, string], ...figures: readonly string[]): PlacedText[] => [
  at(name[0], 70, baseline),
  at(name[1], 70, baseline + 12),
  ...figures.map((figure, index) => at(figure, 300 + 70 * index, baseline + 12)),
];

const ROWS = [
  ...row(200, ["Freeze posts in contact", "and escort"], "(100)", "(250)"),
  ...row(230, ["Close the depot and", "let its yard"], "(40)", "(1,250)"),
  ...row(260, ["Share the front desk", "with the library"], "-", "(30)"),
];
const IN_ROWS = [
  ["Freeze posts in contact and escort", "(100)", "(250)"],
  ["Close the depot and let its yard", "(40)", "(1,250)"],
  ["Share the front desk with the library", "-", "(30)"],
];
const HEADING = [at("Saving", 70, 140), at("First year", 300, 140), at("Next year", 370, 140)];
const IN_HEADING = ["Saving", "First year", "Next year"];

const rowsOf = (pieces: readonly PlacedText[]) =>
  openTables(pieces).map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));

describe("above the rows of a table without rules", () => {
  it.each<[string, PlacedText[], string[][]]>([
    ["nothing has to stand", [], []],
    ["a heading stands", HEADING, [IN_HEADING]],
    [
      "a heading may stand in several parts",
      [...HEADING, at("£000", 300, 170), at("£000", 370, 170)],
      [IN_HEADING, ["", "£000", "£000"]],
    ],
    [
      "the end of a name that the page before cut off may stand under the heading",
      [...HEADING, at("and its stores", 70, 170)],
      [IN_HEADING, ["and its stores", "", ""]],
    ],
    [
      "a heading may have years that are broken within, of which a digit is left",
      [at("Saving", 70, 140), at("2017/1", 300, 140), at("2018/1", 370, 140), at("8", 300, 152), at("9", 370, 152)],
      [["Saving", "2017/18", "2018/19"]],
    ],
    [
      "such a heading may have its columns numbered",
      [
        ...[at("1", 300, 128), at("2", 370, 128)],
        ...[
          at("Saving", 70, 140),
          at("2017/1", 300, 140),
          at("2018/1", 370, 140),
          at("8", 300, 152),
          at("9", 370, 152),
        ],
      ],
      [["Saving", "1 2017/18", "2 2018/19"]],
    ],
    [
      "a heading may be written in one text over its columns",
      [at("Saving", 70, 140), at("Firstyear     Nextyear", 300, 140)],
      [["Saving", "Firstyear", "Nextyear"]],
    ],
    ["a line of dots is none of it", [at(".".repeat(70), 70, 140)], []],
    ["a title in the first column is none of it", [at("Adult care", 70, 140)], []],
  ])("%s", (_, above, rows) => {
    expect(rowsOf([...above, ...ROWS])).toEqual([[...rows, ...IN_ROWS]]);
  });
});

describe("the rows of a table without rules", () => {
  it("may stand under titles of one line, but not under a paragraph", () => {
    const more = row(320, ["Let the old town hall", "to a theatre"], "(20)", "(25)");
    const inMore = ["Let the old town hall to a theatre", "(20)", "(25)"];
    expect(rowsOf([...ROWS, at("Town centre", 70, 296), ...more])).toEqual([
      [...IN_ROWS, ["Town centre", "", ""], inMore],
    ]);
    const paragraph = [at("The plans above were", 70, 296), at("agreed in March", 70, 308)];
    expect(
      rowsOf([...ROWS, ...paragraph, ...row(332, ["Let the old town hall", "to a theatre"], "(20)", "(25)")]),
    ).toEqual([IN_ROWS]);
  });

  it("end where lines of figures stand close together, which show their columns by themselves", () => {
    const close = [at("Grant", 70, 296), at("10", 300, 296), at("Fees", 70, 308), at("20", 300, 308)];
    expect(rowsOf([...ROWS, ...close])).toEqual([IN_ROWS]);
  });

  it("are none where a name and its only figure stand side by side, as in a list", () => {
    const list = [200, 230, 260].flatMap((baseline) =>
      row(baseline, ["Freeze posts in contact", "and escort"], "(100)"),
    );
    expect(rowsOf(list)).toEqual([]);
  });
});
