import { readLines, tableOf } from "./reading";

const rows = [
  "Savings £000",
  "Directorate Budgeted Achieved Delayed",
  "£'000 £'000 £'000",
  "People 10 8 2",
  "Place 20 15 5",
];

describe("a year in a line under a table", () => {
  test("is part of a row's name where figures stand alone under it", () => {
    const table = tableOf(readLines(...rows, "", "Total agreed", "", "Council savings 2019-20", "", "30 23 7"));
    expect(table.lines.map(({ name }) => name)).toEqual(["People", "Place"]);
    expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([
      ["Total agreed Council savings 2019-20", true],
    ]);
  });

  test("heads another table where rows have their names beside them", () => {
    const { tables } = readLines(...rows, "", "Council savings 2019-20", "Parks 30", "Roads 23").sheet;
    expect(tables.flatMap(({ lines }) => lines.map(({ name }) => name)).slice(0, 2)).toEqual(["People", "Place"]);
    expect(tables[0]?.lines).toHaveLength(2);
  });
});

describe("a caption under a table, with no blank line between,", () => {
  const first = ["Annex 1: Children - savings in brackets, £000", "Ref Proposal 2021/22 2022/23", "C1 Homes (410) (9)", "C2 Merger (65) (7)", "Total (475) (16)"]; // oxfmt-ignore
  const namesIn = (...then: string[]) =>
    readLines(...first, ...then).sheet.tables.map(({ lines }) => lines.map(({ description }) => description));

  test("begins another where it has another number, though its columns be headed as those before it", () => {
    const annex = ["Annex 2: Highways - savings are positive, £000", "Ref Proposal 2021/22 2022/23"];
    const names = [["Homes", "Merger"], ["Depot", "Permits"]]; // oxfmt-ignore
    expect(namesIn(...annex, "H1 Depot 140 7", "H2 Permits 75 0")).toEqual(names);
  });

  test.each([
    ["has the same number, as at the head of a page", "Annex 1: Children"],
    ["says that it goes on", "Annex 2 (continued)"],
    ["is of another kind, such as the paper's own", "Appendix 2"],
    ["is a sentence that speaks of another", "Annex 2 says who was asked about each of these."],
  ])("begins none where it %s", (_where, text) => {
    const names = [["Homes", "Merger", "Depot", "Permits"]];
    expect(
      namesIn(text, "Ref Proposal 2021/22 2022/23", "C3 Depot (140) (7)", "C4 Permits (75) 0", "Total (690) (23)"),
    ).toEqual(names);
  });

  const linesOfEach = (before: string, caption: string) =>
    readLines(before, "Ref Proposal 2021/22 2022/23", "C1 Homes 410 9", "C2 Merger 65 7", caption, "Ref Proposal 2021/22 2022/23", "H1 Depot 140 7", "H2 Permits 75 0").sheet.tables.map(({ lines }) => lines.length); // oxfmt-ignore

  test.each([
    ["Annex 1: savings, £000", "Annex 2: savings, £000"],
    ["Appendix 1a: savings, £000", "APPENDIX 1B: savings, £000"],
    ["Schedule 3 - savings, £000", "Schedule 4 - savings, £000"],
    ["Table A: savings, £000", "Table B: savings, £000"],
  ])("begins another as %s, and then %s", (before, caption) => {
    expect(linesOfEach(before, caption)).toEqual([2, 2]);
  });

  test.each([
    ["Appendix 1: savings, £000", "Appendix 1 (cont'd)"],
    ["Appendix 1: savings, £000", "Appendix 2 contd"],
    ["Table 1: savings, £000", "Table 2 continued"],
    ["Table A: savings, £000", "Table a note of this"],
    ["Table 1: savings, £000", "Tables 2 and 3"],
    ["Children's savings, £000", "Appendix 2"],
    ["Table 1: savings, £000", "TABLE 1"],
  ])("begins none as %s, and then %s", (before, caption) => {
    expect(linesOfEach(before, caption)).toEqual([4]);
  });

  test("begins another where letters count the tables, and the next is in another unit", () => {
    const { tables } = readLines(
      "Table A - Savings below the threshold",
      "Item Saving 2024/25 (£)",
      "Stationery 1,234.56",
      "Taxis 2,310.00",
      "Table B - Savings for decision",
      "Item Saving 2024/25 (£000)",
      "Transport 164",
      "Museum 37",
    ).sheet;
    expect(tables.map(({ unit, lines }) => [unit.value, lines.map(({ description }) => description)])).toEqual([
      ["£", ["Stationery", "Taxis"]],
      ["£000", ["Transport", "Museum"]],
    ]);
  });
});

describe("under a total, words that announce rows under the heading again", () => {
  const HEADING = "Proposal                2026/27   2027/28";
  const FIRST = ["Homes                       -14         0", "Parks                       -22        -8", "Sub-total                   -36        -8"]; // oxfmt-ignore
  const NEXT = ["Labs                        -41         0", "Meals                      -130       -90"];
  const namesIn = (before: string, ...then: string[]) =>
    readLines("Savings £000", "", before, "", HEADING, ...FIRST, "", ...then).sheet.tables.map(({ lines }) => lines.map(({ description }) => description)); // oxfmt-ignore
  const ONE = [["Homes", "Parks", "Labs", "Meals"]];

  test("begin another table where other words announced the first", () => {
    const then = ["Savings since May:", "", HEADING, ...NEXT];
    expect(namesIn("Savings agreed before:", ...then)).toEqual([["Homes", "Parks"], ["Labs", "Meals"]]); // oxfmt-ignore
  });

  test.each<[string, string, string[]]>([
    ["nothing announced the first", "Proposals", ["Savings since May:", "", HEADING, ...NEXT]],
    ["the same words did", "Savings:", ["Savings:", "", HEADING, ...NEXT]],
    ["they announce nothing", "Savings agreed before:", ["Savings since May", "", HEADING, ...NEXT]],
    ["the rows follow without the heading", "Savings agreed before:", ["Savings since May:", "", ...NEXT]],
  ])("go on with it where %s", (_where, before, then) => {
    expect(namesIn(before, ...then)).toEqual(ONE);
  });
});
