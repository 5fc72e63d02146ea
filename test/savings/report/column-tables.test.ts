import { columnTables } from "../../../src/savings/report/column-tables";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenWithLost } from "./cells";

/** The tables among lines: from where to where each reaches, its rows, and why it was not read. */
const found = (...lines: string[]) =>
  columnTables(lines.map(textLine)).map(({ from, to, rows, unread }) => ({ from, to, rows: writtenWithLost(rows), unread })); // oxfmt-ignore
const reach = (...lines: string[]) => found(...lines).map(({ from, to }) => [from, to]);
const lots = (count: number, line: string) => Array.from({ length: count }, () => line);

const YEARS = "Proposal 2017/18 2018/19";
const ROWS = ["Homes 5 6", "Parks 7 8"];

describe("the heading of a table of lines", () => {
  test.each<[string, string[]]>([
    ["fourteen lines above its first row", lots(13, "Adults")],
    ["further above it, where blank lines and pages lie between", [...lots(8, ""), ...lots(8, "Page 3 of 4")]],
    ["over a long line", ["a".repeat(150)]],
    ["over a long line with gaps", [`${"a ".repeat(60)}${" ".repeat(40)}b`]],
    ["over a unit", ["In £ 000"]],
    ["over years with a unit before them", ["Budget £2017 / 18"]],
    ["over short years with a unit before them", ["Budget £ 17/18"]],
  ])("stands %s", (_where, between) => {
    expect(reach(YEARS, ...between, ...ROWS).map(([from]) => from)).toEqual([0]);
  });

  test.each<[string, string[]]>([
    ["fifteen lines above its first row", lots(14, "Adults")],
    ["over a paragraph", ["a".repeat(151)]],
    ["over a paragraph with gaps", [`${"a".repeat(75)}   ${"b".repeat(75)}`]],
    ["over a range of amounts", ["The £25-30k that are planned for all of the years"]],
    ["over an amount", ["The £5m that are planned for all of the years"]],
    ["over a sentence", ["All of these were agreed in May."]],
  ])("does not stand %s", (_where, between) => {
    expect(found(YEARS, ...between, ...ROWS)).toEqual([]);
  });
});

describe("a table of lines reaches", () => {
  test.each<[string, string[], string[]]>([
    ["over thirty lines of words", [...ROWS, "", ...lots(30, "Adults"), "Fees 1 2"], ["", "End"]],
    ["to the row before more of them", ROWS, ["", ...lots(31, "Adults"), "Fees 1 2"]],
    ["behind a total without a gap under it", [...ROWS, "Total 12 14", "Children", "", "Fees 1 2"], ["", "End"]],
    ["over a gap to rows as wide as its total", [...ROWS, "Total 12 14", "", "Fees 1 2"], ["", "End"]],
    ["to its total, before a gap and words", [...ROWS, "Total 12 14"], ["", "Children", "Fees 1 2"]],
    ["to its total, before a gap and fewer figures", [...ROWS, "Fees 1", "Total 13 14"], ["", "Posts 3"]],
    ["over a year's name over its figures", [...ROWS, "Fees of 2019/20", "1 2", "Rents 3 4"], ["", "End"]],
    ["over a year's name and a gap", [...ROWS, "Fees of 2019/20", "", "1 2", "Rents 3 4"], ["", "End"]],
    [
      "to the row before names and figures that stand alone",
      ROWS,
      ["", "Net budget", "15", "Grants", "16", "Rates", "17"],
    ],
    ["over figures that stand alone twice", [...ROWS, "Net budget", "15", "Grants", "16", "Fees 1 2"], ["", "End"]],
    ["to the year of another", ROWS, ["", "Fees of 2019/20", "Rents 3 4"]],
  ])("%s", (_where, rows, rest) => {
    expect(reach(YEARS, ...rows, ...rest)[0]).toEqual([0, rows.length + 1]);
  });

  test.each<[string, string[], string[]]>([
    ["over gaps and pages", ["Homes 5", "", "", "", "Page 3 of 4", "Parks 6"], ["", "End"]],
    ["over words under each name", ["Homes 5", "for all", "Parks 6", "for all", "Fees 7"], ["", "End"]],
    ["with the words right under it", ["Homes 5", "Parks 6", "Fees 7", "a", "b", "c"], ["Rents 8"]],
    ["to the row before a sentence", ["Homes 5", "Parks 6"], ["We hope to save more in 15 of these:"]],
    [
      "to the row before a long sentence",
      ["Homes 5", "Parks 6"],
      ["All the homes stay open in each of the years. See 15"],
    ],
  ])("with one figure a line, %s", (_where, rows, rest) => {
    expect(reach("Proposal £000", ...rows, ...rest)).toEqual([[0, rows.length + 1]]);
  });

  test("no lines of which fewer than three in five have figures", () => {
    expect(found("Proposal £000", "Homes 5", "a", "Parks 6", "b", "Fees 7", "c", "d", "Rents 8")).toEqual([]);
  });
});

describe("figures alone are those of the name over them", () => {
  test("where each row is so", () => {
    expect(found("2017/18 2018/19", "Homes", "5 6", "Parks", "7 8")).toMatchObject([
      { rows: ["Description|2017/18|2018/19", "Homes|5|6", "Parks|7|8"] },
    ]);
  });

  test.each<[string, string[]]>([
    ["they stand over their names", ["5 6", "Homes", "7 8", "Parks", "1 2", "Fees"]],
    ["a gap parts them from it", ["Homes", "", "5 6", "Parks", "", "7 8"]],
    ["figures stand over them", ["Homes", "5 6", "7 8"]],
  ])("but not where %s", (_where, rows) => {
    expect(found("2017/18 2018/19", ...rows)).toEqual([]);
  });

  test("but not where there is one of them", () => {
    expect(found("Proposal £000", "Homes", "5", "Parks", "7", "Fees", "8")).toEqual([]);
  });
});

describe("a list of bullets", () => {
  test("with amounts in two years is a table", () => {
    expect(found(YEARS, "- Homes £5k £6k", "- Parks £7k £8k")).toMatchObject([
      { rows: ["Proposal|2017/18|2018/19", "Homes|£5k|£6k", "Parks|£7k|£8k"] },
    ]);
  });

  test("with numbers under a unit and no total is told", () => {
    expect(found("Plan", "Savings (£000)", "- Homes 120", "", "- Parks 310", "End")).toEqual([
      {
        from: 1,
        to: 5,
        rows: ["Savings (£000)", "Homes 120", "", "Parks 310"],
        unread: "A list of numbers stands here under a unit, and no total says that they are amounts of it.",
      },
    ]);
  });
});

describe("rows whose heading does not fit them", () => {
  const told = (...lines: string[]) => found(...lines).map(({ from, to, unread }) => [from, to, unread?.slice(0, 17)]);

  test.each<[string, string[]]>([
    ["a unit", ["Service Zone £000"]],
    ["a year among its words", ["Service for 2017/18"]],
  ])("are told from the line on that names %s", (_what, heading) => {
    const rows = ["Homes 5 6", "Parks 7 8", "Fees 1 2"];
    expect(told("Savings", "Budget", ...heading, ...rows, "", "7 8", "End")).toEqual([[2, 6, "Rows of 2 figures"]]);
  });

  test.each<[string, string[]]>([
    ["two of them", ROWS],
    ["a list, where dashes set the amounts apart", ["Homes – £5k", "Parks -- £7k", "Fees - £1k"]],
  ])("are not told of %s", (_what, rows) => {
    expect(told("Service Zone £000", ...rows)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["one has an amount in a dash's place", ["Homes – £5k", "Parks £6k £7k", "Fees – £1k"]],
    ["the amounts have no unit", ["Homes – 5", "Parks – 7", "Fees – 1"]],
    ["it is a minus that stands before each amount", ["Homes -1 £5k", "Parks -2 £7k", "Fees -3 £1k"]],
  ])("are told where %s", (_where, rows) => {
    expect(told("Service Zone £000", ...rows)).toEqual([[0, 4, "Rows of 2 figures"]]);
  });
});
