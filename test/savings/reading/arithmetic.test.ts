import { checkTable } from "../../../src/savings/checks/check-table";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, shownAs, tableIn } from "../../sheets";

/** What adds up decides, where words do not or say something else. */

const kindsOf = (rows: SheetRows) => tableIn(rows).columns.map(({ kind }) => kind);
const namesOf = (rows: SheetRows) => tableIn(rows).lines.map(({ name }) => name);
const asked = (rows: SheetRows) => checkTable(tableIn(rows)).map(({ check }) => check);

describe("a row that states what others come to is no line", () => {
  test.each<[string, SheetRows]>([
    ["by the table's own total", [["Savings", "2024/25 £000", "2025/26 £000"], ["Children", 90, 160], ["Placements", 50, 100], ["Hubs", 40, 60], ["Place", 30, 30], ["Parks", 10, 20], ["Roads", 20, 10], ["Total", 120, 190]]], // oxfmt-ignore
    [
      "by standing further left",
      [
        ["Savings", "2024/25 £000"],
        ["Children", 90],
        ["  Placements", 50],
        ["  Hubs", 40],
      ],
    ],
    ["below its lines", [["Savings", "2024/25 £000"], ["Placements", 50], ["Hubs", 40], ["Children", 90], ["Parks", 10], ["Roads", 20], ["Place", 30], ["Total", 120]]], // oxfmt-ignore
  ])("%s", (_how, rows) => {
    expect(namesOf(rows)).not.toContain("Children");
    expect(tableIn(rows).totals.every(({ agrees }) => agrees)).toBe(true);
  });

  test("but it is one, and asked about, where nothing proves it", () => {
    const rows = [
      ["Savings", "2024/25 £000"],
      ["Children", 90],
      ["Placements", 50],
      ["Hubs", 40],
    ];
    expect(namesOf(rows)).toEqual(["Children", "Placements", "Hubs"]);
    expect(asked(rows)).toContain("figure-in-doubt");
  });

  test("and is one where the total counts it", () => {
    const rows = [
      ["Savings", "2024/25 £000"],
      ["Children", 90],
      ["Placements", 50],
      ["Hubs", 40],
      ["Total", 180],
    ];
    expect(namesOf(rows)).toEqual(["Children", "Placements", "Hubs"]);
    expect(asked(rows)).not.toContain("figure-in-doubt");
  });

  test.each([
    "Net saving (savings less pressures)",
    "Brought forward",
    "Savings identified",
    "Identified savings",
    "All services",
  ])("nor is %s", (label) => {
    expect(
      namesOf([
        ["Savings", "2024/25 £000"],
        ["Parks", 50],
        ["Roads", 40],
        [label, 90],
      ]),
    ).toEqual(["Parks", "Roads"]);
  });

  test.each(["of which: agency staff", "- staffing", "including posts"])("nor is %j under a line", (label) => {
    expect(namesOf([["Savings", "2024/25 £000"], ["Parks", 50], [label, 30], ["Roads", 40], ["Total", 90]])).toEqual(["Parks", "Roads"]); // oxfmt-ignore
  });
});

describe("a column is what stands in it", () => {
  test("words under Saving are the names of the savings", () => {
    expect(kindsOf([["Ref", "Saving", "2017/18 £000"], ["A1", "Parks", 50], ["A2", "Roads", 40]])).toEqual(["code", "description", "year"]); // oxfmt-ignore
  });

  test.each([
    ["the years' sum", [50, 40, 90], [20, 10, 30]],
    ["the last year's figure", [50, 60, 60], [20, 30, 30]],
  ])("a further column of savings that has %s is their total", (_what, first, second) => {
    const rows = [["Ref", "Saving", "2017/18 £000", "2018/19 £000", "Full saving £000"], ["A1", "Parks", ...first], ["A2", "Roads", ...second]]; // oxfmt-ignore
    expect(kindsOf(rows).at(-1)).toBe("total");
  });

  test.each([
    ["what the years come to", "2017-20", [50, 40, 90], [20, 10, 30], "total"],
    ["the last year's figure alone", "Kept", [50, 60, 60], [20, 30, 30], "other"],
    ["the years' sum on some rows only", "Kept", [50, 40, 90], [20, 10, 20], "other"],
  ])("under a heading that says nothing, %s", (_what, heading, first, second, kind) => {
    const rows = [["Ref", "Saving", "2017/18 £000", "2018/19 £000", heading], ["A1", "Parks", ...first], ["A2", "Roads", ...second]]; // oxfmt-ignore
    expect(kindsOf(rows).at(-1)).toBe(kind);
  });

  test("posts beside the money are neither money nor codes", () => {
    const rows = [
      ["Saving", "2017/18 £000", "FTE"],
      ["Parks", 50, "2.5"],
      ["Roads", 40, "1.0"],
    ];
    expect(kindsOf(rows)).toEqual(["description", "year", "other"]);
  });

  test("a label that is like a year and none is asked about", () => {
    const rows = [["Ref", "Saving", "2009/10 £000", "20010/11 £000"], ["A1", "Parks", 50, 50], ["A2", "Roads", 40, 40]]; // oxfmt-ignore
    expect(tableIn(rows).columnsProblem).toContain('"20010/11 £000" is not known as a year');
    expect(asked(rows)).toContain("columns-unclear");
  });
});

describe("a saving that is spread over columns is one figure", () => {
  const total = (rows: SheetRows) => summariseTable(tableIn(rows)).years.map(({ name, net }) => [name, net / 100_000]);

  test("of new and existing savings under each year", () => {
    const rows = [["Service", "2018/19", null, "2019/20", null], [null, "New £000", "Existing £000", "New £000", "Existing £000"], ["Savings in parks", 25, 50, 60, 50], ["Roads", null, 40, 100, 40]]; // oxfmt-ignore
    expect(total(rows)).toEqual([["2018/19", 115], ["2019/20", 250]]); // oxfmt-ignore
  });

  test("of what is better and what is worse", () => {
    const rows = [["Savings and variations", "BETTER £000", "WORSE £000"], ["Recycling credits", 31, null], ["Pensions", null, 58], ["Audit fee", 22, null]]; // oxfmt-ignore
    expect(tableIn(rows).lines.map(({ figures }) => [...figures.values()].map(({ value }) => value))).toEqual([
      [31],
      [-58],
      [22],
    ]);
  });

  test("but not where nothing says how the columns add up", () => {
    const rows = [
      ["Service", "2018/19 gross £000", "2018/19 net £000"],
      ["Savings in parks", 50, 40],
      ["Roads", 30, 20],
    ];
    expect(tableIn(rows).columnsProblem).toContain("nothing says how they add up");
  });
});

describe("sections", () => {
  const rows: SheetRows = [["Budget changes", "2020/21 £000"], ["Savings"], ["Fees", 120], ["Prevention", 85], [], ["Pressures"], ["Pay award", 260], ["Total pressures", 260], [], ["Net", -55]]; // oxfmt-ignore

  test("say which lines are costs", () => {
    expect(tableIn(rows).lines.map(({ name, type, section }) => [name, type, section])).toEqual([
      ["Fees", "saving", "Savings"],
      ["Prevention", "saving", "Savings"],
      ["Pay award", "pressure", "Pressures"],
    ]);
  });

  test("and a net total is savings less costs", () => {
    expect(tableIn(rows).totals.at(-1)).toMatchObject({ label: "Net", agrees: true });
  });
});

describe("tables beside one another", () => {
  const rows: SheetRows = [
    ["Efficiency savings", null, null, "Savings from income"],
    ["Proposal", "2021/22 £", null, "Proposal", "2021/22 £"],
    ["Vacant posts", 41_200, null, "Garden waste", 84_000],
    ["Insurance", 66_500, null, "Advertising", 15_000],
    ["Total", 107_700, null, "Total", 99_000],
  ];

  test("are each read, under their own titles", () => {
    const { tables } = readSheet(gridOf(rows), []);
    expect(tables.map(({ title }) => title)).toEqual(["Efficiency savings", "Savings from income"]);
    expect(tables.map(linesOf)).toEqual([[["Vacant posts", 41_200], ["Insurance", 66_500]], [["Garden waste", 84_000], ["Advertising", 15_000]]]); // oxfmt-ignore
  });

  test("a list of contacts beside a table is no part of it", () => {
    const beside = rows.map((row, at) => [...row.slice(0, 2), null, at === 1 ? "Contact" : at > 1 ? "Finance" : null]);
    expect(tableIn(beside).columns).toHaveLength(2);
  });
});

describe("years over two rows", () => {
  test.each<[string, SheetRows]>([
    ["numbers", [["Ref", "Saving £000", 2017, 2018], [null, null, 2018, 2019], ["A1", "Parks", 10, 20], ["A2", "Roads", 30, 30]]], // oxfmt-ignore
    ["text with a slash", [["Ref", "Saving £000", "2017/", "2018/"], [null, null, "18", "19"], ["A1", "Parks", 10, 20], ["A2", "Roads", 30, 30]]], // oxfmt-ignore
  ])("of %s are whole years", (_how, rows) => {
    expect(tableIn(rows).years.map(({ name }) => name)).toEqual(["2017/18", "2018/19"]);
    expect(linesOf(tableIn(rows))).toHaveLength(2);
  });

  test("but figures that happen to follow one another are none", () => {
    expect(linesOf(tableIn([["Saving", "2017/18 £"], ["Parks", 2017], ["Roads", 2018]]))).toEqual([["Parks", 2017], ["Roads", 2018]]); // oxfmt-ignore
  });
});

describe("a note's mark that is glued to a figure", () => {
  test("is asked about where it is the only one with so many decimals", () => {
    expect(
      asked([
        ["Saving", "2016/17 £m"],
        ["A", "4.0"],
        ["B", "3.21"],
        ["C", "1.6"],
      ]),
    ).toContain("figure-in-doubt");
  });

  test("is none in a number, which no mark can be glued to", () => {
    expect(asked([["Saving", "2016/17 £m"], ["A", shownAs(4, "4.0")], ["B", shownAs(3.21, "3.21")], ["C", shownAs(1.6, "1.6")]])).not.toContain("figure-in-doubt"); // oxfmt-ignore
  });
});

describe("what was not read is said", () => {
  test("where rows with figures stand on a sheet about savings", () => {
    const { tables, unread } = readSheet(gridOf([["Savings"], ["Theme", "A", "B"], ["Parks", 1, 2], ["Roads", 3, 4]]), []); // oxfmt-ignore
    expect(tables).toEqual([]);
    expect(unread).toMatchObject([{ range: { row: 2, rows: 2 } }]);
  });

  test("and nothing is said of an ordinary sheet", () => {
    expect(readSheet(gridOf([["Rota"], ["Name", "Mon", "Tue"], ["Ward", 8, 8], ["Desk", 4, 4]]), []).unread).toEqual(
      [],
    );
  });
});
