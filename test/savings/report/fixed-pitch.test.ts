import { alignedTable } from "../../../src/savings/report/aligned-table";
import { headingFor } from "../../../src/savings/report/column-heading";
import { labelledLine } from "../../../src/savings/report/heading-labels";
import type { LaidRow } from "../../../src/savings/report/laid-out";
import { figureLine } from "../../../src/savings/report/line-tokens";
import { writtenRows } from "./cells";

/** The rows of so many columns under a heading of so many lines; null where they are not of fixed pitch. */
function rowsOf(columns: number, heads: number, texts: readonly string[]): LaidRow[] | null {
  const lines = texts.map((text, at) => ({ text, at, line: at + 2, isBullet: false, figures: figureLine(text) }));
  const heading = headingFor(
    columns,
    lines.slice(0, heads).map((line) => ({ ...line, ...labelledLine(line.text) })),
  );
  return heading && alignedTable(lines, heading);
}
const aligned = (columns: number, heads: number, ...texts: string[]) => {
  const rows = rowsOf(columns, heads, texts);
  return rows && writtenRows(rows);
};
const HEADING = "Proposal                   2017/18   2018/19";
const HOMES = "Homes                          (5)       (6)";
const PARKS = "Parks                          (7)       (8)";
const ROWS = ["Homes|(5)|(6)", "Parks|(7)|(8)"];
const under = (...texts: string[]) => aligned(2, 1, HEADING, ...texts)?.slice(1);

describe("columns of fixed pitch are those of a table", () => {
  test.each<[string, string[], string[]]>([
    ["without what belongs to the page", [HOMES, "Page 4 of 9", PARKS], ROWS],
    [
      "with a sentence among them",
      [HOMES, "See the plan on the page of 4", PARKS, HOMES],
      ["Homes|(5)|(6)", "See the plan on the page of 4", "Parks|(7)|(8)", "Homes|(5)|(6)"],
    ],
    [
      "with dashes in their middle",
      [HOMES, "Parks                        -         (8)", "Fees                           (1)      -"],
      ["Homes|(5)|(6)", "Parks|-|(8)", "Fees|(1)|-"],
    ],
    [
      "with a figure as wide as the gap before it",
      [HOMES, "Parks                              (2,123,456)"],
      ["Homes|(5)|(6)", "Parks||(2,123,456)"],
    ],
    [
      "with words in a figure's place",
      [HOMES, "Parks                      see note      (8)"],
      ["Homes|(5)|(6)", "Parks|see note|(8)"],
    ],
    ["some of them set in by two", [HOMES, "  Parks                        (7)       (8)"], ROWS],
    [
      "with a column of words on one row of four",
      [HOMES, PARKS, HOMES, "Fees       2nd year            (1)       (2)"],
      ["Homes||(5)|(6)", "Parks||(7)|(8)", "Homes||(5)|(6)", "Fees|2nd year|(1)|(2)"],
    ],
    [
      "with words at the left of one row of five",
      [
        "      Homes                    (5)       (6)",
        "      Parks                    (7)       (8)",
        "      Fees                     (1)       (2)",
        "      Rents                    (3)       (4)",
        "A1    Roads                    (9)       (9)",
      ],
      ["|Homes|(5)|(6)", "|Parks|(7)|(8)", "|Fees|(1)|(2)", "|Rents|(3)|(4)", "A1|Roads|(9)|(9)"],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(under(...rows)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["one row alone", [HOMES]],
    ["rows in single spaces", ["Homes (5) (6)", "Parks (7) (8)"]],
    ["rows of which a third is in single spaces", [HOMES, PARKS, "Fees for all (1) (2)"]],
    ["figures that stand in more places", [HOMES, "Parks             (7)                 (8)"]],
    [
      "figures that no label stands over",
      [
        "Homes                    (1,000,000,000)           (6)",
        "Parks                    (2,000,000,000)           (8)",
      ],
    ],
  ])("but not of %s", (_what, rows) => {
    expect(under(...rows)).toBeUndefined();
  });
});

describe("the heading of columns of fixed pitch", () => {
  test("may have years over two columns each", () => {
    const heads = [
      "                        2017/18             2018/19",
      "Proposal            £000      FTE       £000      FTE",
    ];
    expect(
      aligned(
        4,
        2,
        ...heads,
        "Homes                (5)      0.1        (6)      0.2",
        "Parks                (7)      0.3        (8)      0.4",
      ),
    ).toEqual([
      "Proposal|2017/18 £000|2017/18 FTE|2018/19 £000|2018/19 FTE",
      "Homes|(5)|0.1|(6)|0.2",
      "Parks|(7)|0.3|(8)|0.4",
    ]);
  });

  test("may have a word over the names that heads figures elsewhere", () => {
    expect(
      aligned(
        2,
        1,
        "Ref   Saving               2017/18   2018/19",
        "A1    Homes                    (5)       (6)",
        "A2    Parks                    (7)       (8)",
      ),
    ).toEqual(["Ref|Saving|2017/18|2018/19", "A1|Homes|(5)|(6)", "A2|Parks|(7)|(8)"]);
  });

  test("may begin a little before the words under it", () => {
    const heads = "Ref   Proposal             2017/18   2018/19";
    const rows = ["A1      Homes                  (5)       (6)", "A2      Parks                  (7)       (8)"];
    expect(aligned(2, 1, heads, ...rows)).toEqual([
      "Ref|Proposal|2017/18|2018/19",
      "A1|Homes|(5)|(6)",
      "A2|Parks|(7)|(8)",
    ]);
  });

  test("has no words over two columns of them", () => {
    expect(
      aligned(
        2,
        1,
        "                           2017/18   2018/19",
        "Adults     Homes               (5)       (6)",
        "Places     Parks               (7)       (8)",
      ),
    ).toEqual(["||2017/18|2018/19", "Adults|Homes|(5)|(6)", "Places|Parks|(7)|(8)"]);
  });

  test("is left out where one of its lines stands again", () => {
    const heads = ["Service                    2017/18   2018/19", "and proposal                  £000      £000"];
    expect(aligned(2, 2, ...heads, HOMES, "SERVICE                    2017/18   2018/19", PARKS)).toEqual([
      "Service and proposal|2017/18 £000|2018/19 £000",
      ...ROWS,
    ]);
  });

  test("has its cells in their order, and knows its line", () => {
    const rows = rowsOf(2, 1, [`${HEADING}   RAG`, `${HOMES}   Red`, `${PARKS}   Red`]);
    expect(rows?.map(({ cells }) => cells.map(({ column, line }) => [column, line]))).toEqual(
      [2, 3, 4].map((line) => [0, 1, 2, 3].map((column) => [column, line])),
    );
  });
});

describe("names over the figures of fixed pitch", () => {
  const figures = "                               (5)       (6)";

  test.each<[string, string[], string[]]>([
    ["stand on lines of their own", ["Homes", figures, "  Parks", figures], ["Homes|(5)|(6)", "Parks|(5)|(6)"]],
    [
      "stand on two lines, before a rating",
      [PARKS, "Homes", "Day care", `${figures}   Red`],
      ["Parks|(7)|(8)", "Homes Day care|(5)|(6)|Red"],
    ],
    [
      "go on before a figure of the first year alone",
      [PARKS, "Homes for all", "older people                   (5)"],
      ["Parks|(7)|(8)", "Homes for all older people|(5)"],
    ],
  ])("%s", (_where, rows, expected) => {
    expect(under(...rows)).toEqual(expected);
  });
});
