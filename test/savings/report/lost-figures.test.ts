import { checkTable } from "../../../src/savings/checks/check-table";
import { readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";
import { readLines, saves, tableOf } from "./reading";

/** Figures that were lost on the way from a report are never put where they may not belong. */

const heading = "Ref Proposal 2017/18 £000 2018/19 £000 2019/20 £000";

describe("a row with fewer figures than years", () => {
  const lines = [
    "Savings",
    heading,
    "A1 Freeze posts (50) (50) (50)",
    "A2 Youth offer (20) (60)",
    "A3 Legal library (10) (10) (15)",
  ];

  test("is no line where nothing says which are missing, and is asked about", () => {
    const table = tableOf(readLines(...lines));
    expect(saves(table).map(([code]) => code)).toEqual(["A1", "A3"]);
    expect(table.uncertain).toMatchObject([{ name: "A2 Youth offer", written: ["(20)", "(60)"] }]);
    expect(checkTable(table).filter(({ check }) => check === "year-uncertain")).toHaveLength(1);
  });

  test("is placed where the stated totals leave one way only", () => {
    const table = tableOf(readLines(...lines, "Total (60) (80) (125)"));
    expect(table.uncertain).toEqual([]);
    expect(saves(table)[1]).toEqual(["A2", "Youth offer", "blank", 20_000, 60_000]);
    const figures = [...(table.lines[1]?.figures.values() ?? [])].filter(({ value }) => value !== null);
    expect(figures.map(({ confidence }) => confidence.level)).toEqual(["likely", "likely"]);
  });

  test("is placed and asked about where the total only agrees within what rounding explains", () => {
    const millions = heading.replaceAll("£000", "£m");
    const rows = ["A1 Posts (0.5) (0.5) (0.5)", "A2 Youth offer (0.2) (0.6)", "A3 Library (0.1) (0.1) (0.2)"];
    const table = tableOf(readLines("Savings", millions, ...rows, "Total (0.7) (0.8) (1.3)"));
    expect(saves(table)[1]).toEqual(["A2", "Youth offer", "blank", 200_000, 600_000]);
    const figures = [...(table.lines[1]?.figures.values() ?? [])].filter(({ value }) => value !== null);
    expect(figures.map(({ confidence }) => confidence.level)).toEqual(["ask", "ask"]);
  });

  test("is placed and asked about where so many ways are tried that one may agree by chance", () => {
    const more = ["A4 Roads (3) (7)", "A5 Lamps (11) (5)", "A6 Trees (13) (29)"];
    const table = tableOf(readLines(...lines, ...more, "Total (76) (120) (137)"));
    const levels = table.lines.map(({ figures }) =>
      [...figures.values()].some(({ confidence }) => confidence.level === "ask"),
    );
    expect([table.uncertain, levels]).toEqual([[], [false, true, false, true, true, true]]);
  });

  test.each([
    ["one figure", ["A9 Day care 4"], [["4"]]],
    ["names over two lines", ["A9 Day care for all", "older people 4"], [["4"]]],
    ["one figure each", ["A9 Day care 4", "Grants (30)"], [["4"], ["(30)"]]],
  ])("is asked about at the end of a table: %s", (_what, last, written) => {
    const table = tableOf(
      readLines(...lines, "A5 Roads (5) (5) (5)", "A6 Lamps (1) (2) (4)", ...last, "", "Page of notes 4"),
    );
    expect(table.uncertain.slice(1).map((row) => row.written)).toEqual(written);
  });

  test("is told of where no row of its table has all of them", () => {
    const { sheet, unread } = readLines("Savings", heading, "A1 Freeze posts (50) (50)", "A2 Youth offer (20) (60)");
    expect([sheet.tables, unread.map(({ line, lastLine }) => [line, lastLine])]).toEqual([[], [[2, 3]]]);
  });

  test("is placed by the total under it, whatever follows that", () => {
    const table = tableOf(readLines(...lines, "Total (60) (80) (125)", "Growth", "B1 Care 40 40", "B2 Roads 9 9 9"));
    expect(saves(table)[1]).toEqual(["A2", "Youth offer", "blank", 20_000, 60_000]);
    expect(table.uncertain.map(({ name }) => name)).toEqual(["B1 Care"]);
  });

  test("is placed with what stands for an amount, which adds nothing", () => {
    const [first, , last] = lines.slice(2);
    const table = tableOf(
      readLines("Savings", heading, first!, "A2 Youth offer TBC (60)", last!, "Total (60) (120) (65)"),
    );
    expect(saves(table)[1]).toEqual(["A2", "Youth offer", "TBC", 60_000, "blank"]);
  });

  test.each([
    [
      "so many that all would be tried",
      "Total (70) (70) (70)",
      Array.from({ length: 10 }, (_, at) => `B${at} Cycle lanes (1) (1)`),
    ],
    ["many that make it up", "Total (80) (80) (75)", Array.from({ length: 5 }, (_, at) => `B${at} Cycle lanes (10)`)],
    ["two ways", "Total (80) (100) (85)", ["A2 Youth offer (20) (20)", "A4 Parks (20) (20)"]],
    ["no way", "Total (99) (99) (99)", ["A2 Youth offer (20) (60)"]],
  ])("stays uncertain where the totals leave %s", (_ways, total, rows) => {
    const table = tableOf(
      readLines(
        "Savings",
        heading,
        "A1 Freeze posts (50) (50) (50)",
        "A3 Legal library (10) (10) (15)",
        ...rows,
        total,
      ),
    );
    expect(table.uncertain.length).toBe(rows.length);
  });

  test("is one also where most rows have one figure, first under a service's name, below a title with a unit", () => {
    const rows = ["Adults", "Day care 140", "Reablement 320", "Children", "Foster care 45", "Homes 210 110"];
    const table = (...more: string[]) => tableOf(readLines("Savings £000", "2024/25 2025/26", ...rows, ...more));
    expect(table().uncertain.map(({ name }) => name)).toEqual(["Day care", "Reablement", "Foster care"]);
    expect(saves(table("Total 575 250"))).toEqual([
      ["Day care", "blank", 140_000],
      ["Reablement", 320_000, "blank"],
      ["Foster care", 45_000, "blank"],
      ["Homes", 210_000, 110_000],
    ]);
  });

  test("is placed by the user", () => {
    const report = reportOfText("report.txt", lines.join("\n"));
    const [row] = readReport(report).laid.unplaced;
    const columns = row?.columns.slice(1) ?? [];
    const placed = readReport(report, { placements: [{ line: 3, columns, reason: "You placed them.", by: "user" }] });
    expect(saves(tableOf(placed))[1]).toEqual(["A2", "Youth offer", "blank", 20_000, 60_000]);
  });
});

describe("a row whose last figure stands on the next line", () => {
  test.each([
    ["is asked about where that may be the number of the page", "12", ["ask", "ask"]],
    ["is certain where that is an amount", "(12)", ["certain", "certain"]],
  ])("%s", (_what, last, levels) => {
    const lines = ["Homes (5) (6)", "Parks (7)", last, "Fees (1) (2)"];
    const row = tableOf(readLines("Savings £000", "Proposal 2017/18 2018/19", ...lines)).lines[1];
    const figures = [...(row?.figures.values() ?? [])];
    expect(figures.map(({ confidence }) => confidence.level)).toEqual(levels);
    expect(figures.map(({ pence }) => Math.abs(pence ?? 0))).toEqual([700_000, 1_200_000]);
  });
});

describe("a row with more figures than years", () => {
  test.each([
    ["a number", "Homes for 40", ["ask", "ask"]],
    ["a share", "Vacancy factor of 5%", ["certain", "certain"]],
  ])("ends its name with %s", (_what, name, levels) => {
    const lines = [
      "Savings",
      "Proposal 2017/18 £000 2018/19 £000",
      "Freeze posts 50 60",
      `${name} 20 30`,
      "Fees 10 15",
    ];
    const line = tableOf(readLines(...lines)).lines[1];
    expect([
      line?.description,
      ...[...(line?.figures.values() ?? [])].map(({ confidence }) => confidence.level),
    ]).toEqual([name, ...levels]);
  });

  test("is no page's number in the middle of columns of fixed pitch", () => {
    const lines = ["Homes         50       60", "         - 24 -", "Fees          10       15"];
    expect(saves(tableOf(readLines("Savings £000", "Proposal  2017/18  2018/19", ...lines)))).toEqual([
      ["Homes", 50_000, 60_000],
      ["Fees", 10_000, 15_000],
    ]);
  });
});

describe("a row of cells that is shorter than its heading", () => {
  const tabs = "Ref\tProposal\t2017/18 £000\t2018/19 £000\tRAG";

  test("stands as it is where only what follows the figures is missing", () => {
    const table = tableOf(readLines("Savings", tabs, "A1\tFreeze posts\t50\t50\tGreen", "A2\tLegal library\t0\t15"));
    expect(saves(table)[1]).toEqual(["A2", "Legal library", 0, 15_000]);
  });

  test("has its figures in their columns where they are all there", () => {
    const table = tableOf(
      readLines("Savings", tabs, "A1\tFreeze posts\t50\t50\tGreen", "A2\tLegal library\t0\t15\tRed", "Total\t50\t65"),
    );
    expect(table.totals).toMatchObject([{ label: "Total", agrees: true }]);
  });

  const years = "Ref\tProposal\t2017/18 £000\t2018/19 £000\t2019/20 £000";
  const short = ["A1\tParks\t50\t60", "A2\tLamps\t30", "A3\tFees\t\t25", "A4\tVans\t\t\t40"];

  test.each([
    ["stands as its cells do, without a question, where the totals say so", "Total\t80\t85\t40", ["blank", "likely"]],
    ["is asked about where they say another of many ways", "Total\t50\t115\t40", ["blank", "ask"]],
  ])("%s", (_how, total, [lost, level]) => {
    const table = tableOf(readLines("Savings", years, ...short, `\t${total}`));
    const [first] = table.lines;
    const levels = [...(first?.figures.values() ?? [])].flatMap(({ value, confidence }) =>
      value === null ? [] : confidence.level,
    );
    expect([saves(table)[0], levels]).toEqual([
      ["A1", "Parks", 50_000, 60_000, lost],
      [level, level],
    ]);
  });

  test("is asked about where its figures stand in a column that the total leaves out", () => {
    const rows = ["1\tParks\t50\t60", "2\tLamps\t30", "3\tFees\t\t\t25", "\tTotal\t80\t60\t25"];
    const heading = "Savings in each year No.\tDescription\t2017/18 £\t2018/19 £\t2019/20 £";
    const [first] = tableOf(readLines(heading, ...rows)).lines;
    const standing = [...(first?.figures.values() ?? [])].filter(({ value }) => value !== null);
    expect(standing.map(({ written, confidence }) => [written, confidence.level])).toEqual([
      ["1", "ask"],
      ["50", "ask"],
      ["60", "ask"],
    ]);
  });

  test("is uncertain where a figure is missing", () => {
    const table = tableOf(readLines("Savings", tabs, "A1\tFreeze posts\t50\t50\tGreen", "A2\tLegal library\t15"));
    expect(table.uncertain).toMatchObject([{ name: "A2 Legal library", written: ["15"] }]);
  });
});

describe("what looks like a table and cannot be read", () => {
  test.each<[string, string[]]>([
    [
      "headings that do not fit the figures",
      ["Savings", "2017/18 £000 £000", "Parks 1 2 3", "Roads 4 5 6", "Libraries 7 8 9"],
    ],
    ["figures in blocks", ["Savings 2018/19", "Arts", "Sports", "Parks", "24", "38", "6"]],
    [
      "numbered sentences",
      [
        "The following savings are proposed",
        "1. Mow less – £50k in 2024/25 rising to £80k",
        "2. Share a team – £20k in 2024/25 and £35k",
      ],
    ],
  ])("is said: %s", (_what, lines) => {
    const { sheet, unread } = readLines(...lines);
    expect(sheet.tables).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });

  test("a table without figures among them", () => {
    const { sheet, unread } = readLines(
      "Savings",
      "",
      "Ref Proposal 2017/18 2018/19",
      "£000 £000",
      "G1 Bins",
      "G2 Tip hours",
      "Total",
    );
    expect(sheet.tables).toEqual([]);
    expect(unread.map(({ line, lastLine }) => [line, lastLine])).toEqual([[2, 6]]);
    expect(unread[0]?.reason).toContain("A table without figures");
  });

  test("is not made of an ordinary report", () => {
    const { sheet, unread } = readLines("Minutes", "The panel met on 8 February 2022.", "Attendance 8 9", "Items 3 4");
    expect([...sheet.tables, ...unread]).toEqual([]);
  });
});
