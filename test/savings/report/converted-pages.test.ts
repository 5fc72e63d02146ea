import { readLines, saves, tableOf } from "./reading";

/** What web pages and spreadsheets turned to text do to their tables: cells are lost, broken, or stand by themselves. */

describe("pipes whose heading lost the cell over the names", () => {
  const heading = ["Savings", "| 2012/13 | 2013/14 | 2014/15 ||", "| £000 | £000 | £000 ||"];

  test("have their figures under their own years", () => {
    const table = tableOf(
      readLines(...heading, "| Theatre | -12 | -20 | -25 ||", "| Pool contract | -64 | -66 | -68 ||"),
    );
    expect(saves(table)).toEqual([
      ["Theatre", 12_000, 20_000, 25_000],
      ["Pool contract", 64_000, 66_000, 68_000],
    ]);
  });

  test("leave a row with fewer figures open, since its empty cells are lost too", () => {
    const table = tableOf(
      readLines(...heading, "| Theatre | -12 | -20 | -25 ||", "| Pool | -64 | -66 | -68 ||", "| Depot | -8 | -9 |||"),
    );
    expect(table.uncertain).toMatchObject([{ name: "Depot", written: ["-8", "-9"] }]);
  });
});

describe("a table whose every cell is a paragraph", () => {
  const paragraphs = (...cells: string[]) => cells.flatMap((cell) => [cell === "" ? " " : cell, ""]);

  test("has its empty cells, and headings of more than one row", () => {
    const table = tableOf(
      readLines(
        ...paragraphs("Service", "Change", "Additional spending", "Savings", "Reason"),
        ...paragraphs("", "", "£000", "£000", ""),
        ...paragraphs("Roads", "Clean gullies", "120", "", "Asked for by parishes"),
        ...paragraphs("", "Lights off at one", "", "-45", "Part-year effect"),
        ...paragraphs("Parks", "Sponsored roundabouts", "", "-22", "12 sites"),
        ...paragraphs("", "Fewer leaflets", "", "-9", ""),
      ),
    );
    expect(saves(table)).toEqual([
      ["Clean gullies", -120_000],
      ["Lights off at one", 45_000],
      ["Sponsored roundabouts", 22_000],
      ["Fewer leaflets", 9_000],
    ]);
  });

  test("is left where a row of headings is not in its place", () => {
    const { sheet, unread } = readLines(
      ...paragraphs(
        "Gross savings achieved",
        "Pressures",
        "Savings approved",
        "",
        "Directorate",
        "£000",
        "£000",
        "£000",
      ),
      ...paragraphs("People", "310", "20", "340", "Place", "95", "0", "95"),
    );
    expect(sheet.tables.every(({ columnsProblem }) => columnsProblem !== null)).toBe(true);
    expect(sheet.tables.length + unread.length).toBeGreaterThan(0);
  });
});

test("rows broken within their cells are joined by the rule under the heading", () => {
  const table = tableOf(
    readLines(
      "Savings, £000",
      "Item | 2023-24 |",
      "2024-25 |",
      "---|---|---|",
      "Fleet | 100 | 245 |",
      "Rent and |",
      "||",
      "Fuel | 20 | 60 |",
    ),
  );
  expect(saves(table)).toEqual([
    ["Fleet", 100_000, 245_000],
    ["Fuel", 20_000, 60_000],
  ]);
});

describe("years down the rows", () => {
  test("are turned where the parts come to their total in every year", () => {
    const table = tableOf(
      readLines("New savings, £m", "Year Adults Place Total", "2021/22 3.4 0.9 4.3", "2022/23 2.0 1.6 3.6"),
    );
    expect(saves(table)).toEqual([
      ["Adults", 3_400_000, 2_000_000],
      ["Place", 900_000, 1_600_000],
    ]);
  });

  test("posts beside the savings are left out", () => {
    const table = tableOf(readLines("Year\tSaving £000\tPosts", "2024/25\t60\t3", "2025/26\t43\t2"));
    expect(saves(table)).toEqual([["Saving", 60_000, 43_000]]);
  });

  test.each([
    ["what they come to by then is left out", "4.3 10.3", [["New savings agreed", 6_000_000, 4_300_000]]],
    ["another figure is asked about", "4.3 10.4", null],
  ])("beside one column of savings %s", (_what, second, expected) => {
    const lines = [
      "| Year | New savings agreed (£m) | Running total (£m) |",
      "|---|---|---|",
      "| 2024/25 | 6.0 | 6.0 |",
    ];
    const { tables } = readLines(...lines, `| 2025/26 | ${second.replace(" ", " | ")} |`).sheet;
    const sure = tables.filter(({ columnsProblem }) => columnsProblem === null);
    expect(sure.flatMap(saves)).toEqual(expected ?? []);
  });

  test.each([
    ["do not come to it", ["Year Adults Place Total", "2021/22 3.4 0.9 9.9", "2022/23 2.0 1.6 3.6"]],
    ["are growth", ["Year Growth Savings Total", "2021/22 3.4 0.9 4.3", "2022/23 2.0 1.6 3.6"]],
  ])("stay where the parts %s, and are asked about where they are read", (_why, lines) => {
    const { tables } = readLines("New savings, £m", ...lines).sheet;
    expect(tables.filter(({ columnsProblem }) => columnsProblem === null)).toEqual([]);
  });
});

test("cards that give each proposal a row of its own become one table", () => {
  const card = (title: string, figures: string) => [title, "\t2017/18\t2018/19", `Saving £000\t${figures}`, ""];
  const table = tableOf(
    readLines("Savings", ...card("Proposal D-1: Day care", "130\t260"), ...card("Proposal D-2: Grants", "45\t50")),
  );
  expect(saves(table)).toEqual([
    ["D-1", "Day care", 130_000, 260_000],
    ["D-2", "Grants", 45_000, 50_000],
  ]);
});

test("a row of units under posts and years is that of the years", () => {
  const table = tableOf(
    readLines("Savings", "Ref Option FTE 2025/26 2026/27", "£000 £000", "A1 Tutors 3.2 95 55", "A2 Fleet 0.0 40 80"),
  );
  expect(saves(table)).toEqual([
    ["A1", "Tutors", 95_000, 55_000],
    ["A2", "Fleet", 40_000, 80_000],
  ]);
});

describe("a heading that lost cells before its years", () => {
  const rows = ["AD1\tExtra care\t(100)\t(200)", "AD2\tDirect payments\t(50)\t(55)", "Total\t\t(150)\t(255)"];
  const lines = [
    ["AD1", "Extra care", 100_000, 200_000],
    ["AD2", "Direct payments", 50_000, 55_000],
  ];

  test.each<[string, string[]]>([
    ["whose units stand where the figures do", ["Saving proposal\t2026/27\t2027/28", "\t\t£'000\t£'000"]],
    ["with its units", ["Saving proposal\t2026/27 £000\t2027/28 £000"]],
  ])("%s stands over them again where every row says so", (_what, heading) => {
    expect(saves(tableOf(readLines("Savings", ...heading, ...rows)))).toEqual(lines);
  });

  test("is not one where units alone stand further on", () => {
    const heading = ["Ref\tSaving proposal\t2026/27\t2027/28", "\t\t\t£'000\t£'000"];
    expect(saves(tableOf(readLines("Savings", ...heading, ...rows)))).toEqual(lines);
  });

  test("is asked about where rows differ", () => {
    const heading = "Ref\tSaving proposal\t2026/27 £000\t2027/28 £000";
    const table = tableOf(readLines("Savings", heading, ...rows.slice(0, 2), "AD3\tReviews\tAdults\t(7)\t(9)"));
    expect(saves(table)).toEqual(lines);
    expect(table.uncertain.map(({ written, reason }) => [written, reason])).toEqual([
      [["(7)", "(9)"], "The figures stand further on than their headings, so that a cell may be one too many."],
    ]);
  });
});

describe("a table of a line for every cell, with blank lines that empty cells left", () => {
  const spaced = (...cells: string[]) => cells.flatMap((cell) => [cell, "", "    ", ""]);
  const years = ["2012/13", "2013/14", "2014-15"];
  const units = ["'000", "'000", "'000"];
  const first = [...spaced(...years), ...spaced("Managerial"), ...units.flatMap((unit) => [unit, ""])];

  test("may end in a sum without a name, right behind its last row", () => {
    const table = tableOf(
      readLines(
        "Savings by department",
        "",
        ...first,
        ...spaced("Chief Executive", "-523", "-326", "-289"),
        ...spaced("Highways", "-406", "-330", "-505"),
        ...spaced("Corporate", "-250", "0", "0", "-1,179", "-656", "-794"),
      ),
    );
    expect(saves(table).at(-1)).toEqual(["Corporate", 250_000, 0, 0]);
    expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([["", true]]);
    expect(table.unit.value).toBe("£000");
  });

  test("leaves figures open that are no sum", () => {
    const table = tableOf(
      readLines(
        "Savings by department",
        "",
        ...first,
        ...spaced("Chief Executive", "-523", "-326", "-289"),
        ...spaced("Highways", "-406", "-330", "-505"),
        ...spaced("Corporate", "-250", "0", "0", "-1,179", "-656", "-793"),
      ),
    );
    expect([...(table.lines.at(-1)?.figures.values() ?? [])].map(({ confidence }) => confidence.level)).toContain(
      "ask",
    );
  });

  test("ends where another heading begins, whose columns are others", () => {
    const { sheet, unread } = readLines(
      "Savings by department",
      "",
      ...first,
      ...spaced("Chief Executive", "-523", "-326", "-289"),
      ...spaced("Highways", "-406", "-330", "-505"),
      ...spaced(...years, "Total", "By department", ...units, "3 years", "Target"),
      ...spaced("Chief Executive", "-523", "-326", "-289", "-1,138", "-1200"),
      ...spaced("Highways", "-406", "-330", "-505", "-1,241", "-1250"),
    );
    expect(sheet.tables.flatMap((table) => table.lines).map(({ name }) => name)).toEqual([
      "Chief Executive",
      "Highways",
    ]);
    expect(unread).toHaveLength(1);
  });
});

describe("the number of an appendix or a phase", () => {
  test("is no figure under a line that could head one", () => {
    const { sheet } = readLines(
      "Total Place Approved Savings 2020/2021",
      "",
      "Appendix 1 – Savings Proposed",
      "",
      "Total Care Approved Savings 2020/2021",
      "",
      "Appendix 2 – Savings Proposed",
    );
    expect(sheet.tables).toEqual([]);
  });

  test("belongs to the name before the figures of a row", () => {
    const table = tableOf(
      readLines(
        "Savings",
        "Proposal 2017/18 £000 2018/19 £000",
        "Lighting Phase 2 (50) (50)",
        "Parking permits (120) (240)",
      ),
    );
    expect(saves(table)).toEqual([
      ["Lighting Phase 2", 50_000, 50_000],
      ["Parking permits", 120_000, 240_000],
    ]);
    expect(table.lines[0]?.figures.get(1)?.confidence.level).toBe("certain");
  });
});
