import { cellLineTables } from "../../../src/savings/report/cell-lines";
import type { LaidRow } from "../../../src/savings/report/laid-out";
import { textLine } from "../../../src/savings/report/text-line";
import type { FoundRows } from "../../../src/savings/report/text-rows";
import { writtenWithLost } from "./cells";

/** The tables among lines that are a cell each; a bar behind one says that empty cells have lines too. */
const tablesIn = (lines: readonly string[]): readonly FoundRows[] =>
  cellLineTables(
    lines.map((text, at) =>
      text.endsWith("|") ? { ...textLine(text.slice(0, -1), at), isCell: true } : textLine(text, at),
    ),
  );
const found = (...lines: string[]) => tablesIn(lines).map(({ from, to, rows }) => [from, to, ...writtenWithLost(rows)]);
const rowsOf = (...lines: string[]): readonly LaidRow[] => tablesIn(lines).flatMap(({ rows }) => rows);
const under = (heading: string, ...rows: string[]) =>
  writtenWithLost(rowsOf(...[heading, ...rows].flatMap((row) => row.split("|")))).slice(1);

const barred = (...rows: string[]) => rows.flatMap((row) => row.split("|").map((cell) => `${cell}|`));

describe("where empty cells have lines too, every row has the same number of them", () => {
  const HEADS = "Ref|Proposal|2017/18|2018/19";

  test.each<[string, string[], (string | number)[]]>([
    [
      "among other lines",
      ["Savings", ...barred(HEADS, "A1|Homes|5|6", "A2|Parks|7|", "A3|Fees|1|2"), "End"],
      [1, 17, HEADS, "A1|Homes|5|6", "A2|Parks|7", "A3|Fees|1|2"],
    ],
    [
      "from the first line on",
      barred(HEADS, "A1|Homes|5|6", "A2|Parks|7|", "A3|Fees|1|2"),
      [0, 16, HEADS, "A1|Homes|5|6", "A2|Parks|7", "A3|Fees|1|2"],
    ],
    [
      "to the middle of a row, where the page ends",
      barred(HEADS, "A1|Homes|5|6", "A2|Parks|7|8", "A3|Fees|1"),
      [0, 15, HEADS, "A1|Homes|5|6", "A2|Parks|7|8", "A3|Fees|1"],
    ],
    [
      "with one figure in three cells",
      ["Plan", ...barred("Ref|Proposal|Saving £000", "A1|Homes|5", "A2|Parks|7", "A3||1")],
      [1, 13, "Ref|Proposal|Saving £000", "A1|Homes|5", "A2|Parks|7", "A3||1"],
    ],
    [
      "with a title that is a row of them",
      barred("Savings|", "Proposal|Saving £000", "Homes|5", "Parks|7"),
      [0, 8, "Savings", "Proposal|Saving £000", "Homes|5", "Parks|7"],
    ],
  ])("%s", (_where, lines, expected) => {
    expect(found(...lines)).toEqual([expected]);
  });

  test("and without them a figure that is missing may be any of the row's", () => {
    const cells = barred(HEADS, "A1|Homes|5|6", "A2|Parks|7|", "A3|Fees|1|2").filter((cell) => cell !== "|");
    expect(found(...cells)).toEqual([[0, 15, HEADS, "A1|Homes|5|6", "A2|Parks ? 7", "A3|Fees|1|2"]]);
    const other = barred(HEADS, "A1|Homes|5|6", "A2|Parks|7|", "A3|Fees|1|2").map((cell) => cell === "Parks|" ? "Parks" : cell); // oxfmt-ignore
    expect(found(...other)).toEqual([[0, 16, HEADS, "A1|Homes|5|6", "A2|Parks ? 7", "", "A3|Fees|1|2"]]);
  });

  test("and is none whose first row lost its name", () => {
    expect(found(...barred("5|6", "A2|Parks|7|8"))).toEqual([]);
  });
});

describe("a table of a line for each cell", () => {
  test("is none where no row has a name but a rating, and nothing heads the names", () => {
    const rows = (first: string, second: string) => ["Risk", "2017/18", "2018/19", "Homes close.", first, "5", "6", "Parks close.", second, "7", "8"]; // oxfmt-ignore
    expect(tablesIn(rows("High", "Low"))).toEqual([]);
    expect(tablesIn(rows("High", "Roads"))).toHaveLength(1);
    expect(tablesIn(["Proposal", "2017/18", "2018/19", "High", "5", "6", "Low", "7", "8"])).toHaveLength(1);
  });

  test.each([
    ["a cell that is no label stands among them", ["Saving", "Net", "Ref", "2017/18", "2018/19"]],
    ["one that names a year and its unit stands behind them", ["Ref", "Saving", "2017/18", "2018/19", "All by 2018/19 £000"]], // oxfmt-ignore
  ])("is none where its labels may be of other columns, since %s", (_where, heading) => {
    expect(tablesIn([...heading, "A1", "Homes", "5", "6", "11", "A2", "Parks", "7", "8", "15"])).toEqual([]);
  });

  test("has one of other words between its years and their units", () => {
    expect(tablesIn(["2017/18", "2018/19", "Managers", "£000", "£000", "Homes", "5", "6", "Parks", "7", "8"])).toHaveLength(1); // oxfmt-ignore
  });

  test("may have a year in the name of its first row", () => {
    expect(tablesIn(["Proposal", "2017/18", "2018/19", "End of the 2016/17 grant", "5", "6", "Parks", "7", "8"])).toHaveLength(1); // oxfmt-ignore
  });

  test("has its names under no heading of theirs", () => {
    const rows = rowsOf("Plan", "2017/18", "2018/19", "Homes", "5", "6", "Parks", "7", "8");
    expect(writtenWithLost(rows)).toEqual(["Description|2017/18|2018/19", "Homes|5|6", "Parks|7|8"]);
    expect(rows[0]?.cells[0]?.line).toBe(1);
  });

  test("ends where another begins", () => {
    const first = ["Ref", "Proposal", "2017/18", "2018/19", "A1", "Homes", "5", "6", "A2", "Parks", "7", "8"];
    const second = ["Ref", "Proposal", "2019/20", "2020/21", "B1", "Fees", "1", "2", "B2", "Rents", "3", "4"];
    expect(found(...first, ...second, "End")).toEqual([
      [0, 12, "Ref|Proposal|2017/18|2018/19", "A1|Homes|5|6", "A2|Parks|7|8"],
      [12, 24, "Ref|Proposal|2019/20|2020/21", "B1|Fees|1|2", "B2|Rents|3|4"],
    ]);
  });

  test.each([
    [14, 1],
    [15, 0],
  ])("with %i cells of words between two rows: %i", (count, tables) => {
    const words = Array.from({ length: count }, () => "Parks");
    expect(found("Proposal", "2017/18", "2018/19", "Homes", "5", "6", ...words, "7", "8")).toHaveLength(tables);
  });

  test("leaves out what a new page repeats, titles too, and no name that a heading has", () => {
    const page = ["Savings of all", "Proposal", "2017/18", "2018/19"];
    const again = page.map((cell) => cell.toUpperCase());
    expect(found(...page, "Homes", "5", "6", ...again, "Parks", "7", "8", "PROPOSAL", "1", "2")).toEqual([
      [1, 17, "Proposal|2017/18|2018/19", "Homes|5|6", "Parks|7|8", "PROPOSAL|1|2"],
    ]);
    expect(under("2017/18|2018/19", "Homes|5|6", "2017/18|2018/19", "Parks|7|8")).toEqual(["Homes|5|6", "Parks|7|8"]);
  });

  test("knows in which columns the figures of a row may stand that lost one", () => {
    const rows = rowsOf("Ref", "Proposal", "2017/18", "2018/19", "A1", "Homes", "5", "6", "A2", "Parks", "in May", "7");
    expect(rows.at(-1)?.unplaced).toMatchObject({
      words: "A2 Parks in May",
      columns: [2, 3],
      labels: ["2017/18", "2018/19"],
    });
  });

  test("has its cells in their order", () => {
    const rows = rowsOf(..."Ref|Proposal|Type|2017/18|A1|Homes|New|5|A2|Parks|New|6".split("|"));
    expect(rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3]]); // oxfmt-ignore
  });
});

describe("words between two rows of figures are", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "the rating of the first, and the name of the second",
      "Proposal|2017/18|RAG",
      ["Homes|5|Red", "Parks|6|Green", "Fees|7"],
      ["Homes|5|Red", "Parks|6|Green", "Fees|7"],
    ],
    [
      "so also where nothing heads the names",
      "2017/18|2018/19|RAG",
      ["Homes|5|6|Red", "Parks|7|8"],
      ["Homes|5|6|Red", "Parks|7|8"],
    ],
    [
      "so also where a code begins a long name",
      "Ref|Proposal|2017/18|RAG",
      ["A1|Homes|5|Red", "A2|Parks|and gardens|6"],
      ["A1|Homes|5|Red", "A2|Parks and gardens|6"],
    ],
    [
      "so also before a total",
      "Ref|Proposal|2017/18|RAG",
      ["A1|Homes|5|Red", "Total|5"],
      ["A1|Homes|5|Red", "|Total|5"],
    ],
    [
      "a long name, where nothing says that one is a rating",
      "Proposal|2017/18|RAG",
      ["Homes|5", "Close the|old hall|in May|6"],
      ["Homes|5", "Close the old hall in May|6"],
    ],
    [
      "no rating over the first row",
      "Ref|Proposal|2017/18|RAG",
      ["Estates|A1|Homes|5|Red", "A2|Parks|6"],
      ["Estates", "A1|Homes|5|Red", "A2|Parks|6"],
    ],
    [
      "sentences on the first",
      "Proposal|2017/18",
      ["Homes|5", "Fewer beds;|Some staff go.|St. Mary|6"],
      ["Homes|5", "Fewer beds;", "Some staff go.", "St. Mary|6"],
    ],
    [
      "a paragraph on the first",
      "Proposal|2017/18",
      ["Homes|5", `${"a".repeat(161)}|${"b".repeat(160)}|6`],
      ["Homes|5", "a".repeat(161), `${"b".repeat(160)}|6`],
    ],
    [
      "a name with a code in it, where none are headed",
      "Proposal|2017/18",
      ["Homes|5", "Works on|A40|6", "A1|Fees|7"],
      ["Homes|5", "Works on A40|6", "A1 Fees|7"],
    ],
    [
      "a name with capitals in it, where no codes are headed",
      "Proposal|2017/18",
      ["Homes|5", "Works|IN LEEDS|and York|6"],
      ["Homes|5", "Works IN LEEDS and York|6"],
    ],
    [
      "a name in capitals, or in none, behind its code",
      "Ref|Proposal|2017/18",
      ["A1|FEES|5", "A2|Fees|and rents|6", "A3|7"],
      ["A1|FEES|5", "A2|Fees and rents|6", "A3||7"],
    ],
    [
      "a code in the first of two columns",
      "Scheme|Proposal|2017/18",
      ["A1|Homes|5", "A2|Parks|6"],
      ["A1|Homes|5", "A2|Parks|6"],
    ],
  ])("%s", (_what, heading, rows, expected) => {
    expect(under(heading, ...rows)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ["behind a code and a name", "Ref|Proposal|Type", ["A1|Homes|One-off", "A2|Parks|one off"]],
    ["behind a name", "Proposal|Type", ["Homes|Existing", "Parks|Growth"]],
  ])("the type of a saving %s", (_where, heads, names) => {
    const rows = names.map((name, at) => `${name}|${at + 5}`);
    expect(under(`${heads}|2017/18`, ...rows)).toEqual(rows);
  });

  test.each<[string, string, string[], string[]]>([
    [
      "a name that begins with one",
      "Ref|Proposal",
      ["A1|New homes|5", "A2|Growth of fees|6"],
      ["A1|New homes|5", "A2|Growth of fees|6"],
    ],
    [
      "a name that ends with one",
      "Ref|Proposal",
      ["A1|Renew|5", "A2|Old for new|6"],
      ["A1|Renew|5", "A2|Old for new|6"],
    ],
    ["a cell where one column is headed", "Proposal", ["Homes|New|5", "Parks|6"], ["Homes New|5", "Parks|6"]],
  ])("and no type is %s", (_what, heads, rows, expected) => {
    expect(under(`${heads}|2017/18`, ...rows)).toEqual(expected);
  });
});
