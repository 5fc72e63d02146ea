import { shortName } from "../../../src/savings/reading/lines";
import type { SheetRows } from "../../sheets";
import { dateCell, shownAs, tableIn } from "../../sheets";

const heading = ["Ref", "Savings proposal", "Type", "2017/18 £m", "2018/19 £m"];
const codesOf = (rows: SheetRows) => tableIn(rows, "Savings").lines.map((line) => line.code);

describe("the code of a line", () => {
  test.each(["ASC-01", "SAV/ED/01", "1.2.3", "A5", "CH4 17+ / MIA3 16+", "007"])(
    "%s stands in a column of its own",
    (code) => {
      expect(codesOf([heading, [code, "Travel", "New", 1, 1]])).toEqual([code]);
    },
  );

  test("is what the cell shows: a number keeps its zeros, a date what became of it", () => {
    const table = tableIn([
      heading,
      [shownAs(7, "007"), "Travel", null, 1, 1],
      [dateCell(41_223, "10-Nov"), "Homes", null, 1, 1],
    ]);
    expect(table.lines.map((line) => [line.code, line.codeIsDate])).toEqual([
      ["007", false],
      ["10-Nov", true],
    ]);
  });

  test("may begin the description, where most lines have one", () => {
    const rows: SheetRows = [
      ["Savings proposal", "2017/18 £m", "2018/19 £m"],
      ["CH1 17+ Contact and escort", 1, 1],
      ["CH4 17+ / MIA3 16+ Education travel", 1, 1],
      ["Homes", 1, 1],
    ];
    expect(codesOf(rows)).toEqual(["CH1 17+", "CH4 17+ / MIA3 16+", null]);
    expect(tableIn(rows).lines.map((line) => line.name)).toEqual(["Contact and escort", "Education travel", "Homes"]);
  });

  test("may end the description in brackets, where most lines have one", () => {
    const rows = (...names: string[]): SheetRows => [["Saving", "2017/18 £m"], ...names.map((name) => [name, 1])];
    expect(codesOf(rows("Fleet (P/01)", "Homes (P/02)", "Travel"))).toEqual(["P/01", "P/02", null]);
    expect(codesOf(rows("After-care (S117)", "Homes", "Travel"))).toEqual([null, null, null]);
  });

  test("is not read out of a name that begins like one", () => {
    expect(
      codesOf([
        ["Savings proposal", "2017/18 £m", "2018/19 £m"],
        ["A5 paper", 1, 1],
        ["Homes", 1, 1],
        ["Parks", 1, 1],
      ]),
    ).toEqual([null, null, null]);
  });
});

describe("a row of figures without a code or name", () => {
  const proposal = ["CH4 17+", "Travel", "New", 1.5, 0.2];
  test("is a second line of the proposal above when its type differs", () => {
    const [, second] = tableIn([heading, proposal, [null, null, "Existing", -0.1, -0.1]]).lines;
    expect(second).toMatchObject({ code: "CH4 17+", name: "Travel", codeFromRow: 1, type: "existing" });
  });

  test("is one too where both types are words that name none", () => {
    const review = ["CH4 17+", "Travel", "Review", 1.5, 0.2];
    expect(tableIn([heading, review, [null, null, "Tender", -0.1, -0.1]]).lines[1]?.code).toBe("CH4 17+");
  });

  test("with a code of its own is a line of that", () => {
    expect(tableIn([heading, proposal, ["CH5", null, "Existing", -0.1, -0.1]]).lines[1]).toMatchObject({ code: "CH5", codeFromRow: null }); // oxfmt-ignore
  });

  test.each([
    ["has the same type", [null, null, "New", -0.1, -0.1]],
    ["has no type", [null, null, null, -0.1, -0.1]],
    ["has a name of its own", [null, "Homes", "Existing", -0.1, -0.1]],
  ])("is not when it %s", (_what, row) => {
    expect(tableIn([heading, proposal, row]).lines[1]).toMatchObject({ code: null, codeFromRow: null });
  });
});

test("a name stands without the spaces around it", () => {
  const [line] = tableIn([heading, ["A1", " Travel ", "New", 1, 1]]).lines;
  expect([line?.name, line?.description]).toEqual(["Travel", "Travel"]);
});

test("a name may stand a step in from its total's, wherever the table begins", () => {
  const rows: SheetRows = [[null, "Savings proposals", null, "2026/27 £000"], [null, "Social care total", null, 30], [null, null, "Homes", 10], [null, null, "Day centres", 20]]; // oxfmt-ignore
  expect(tableIn(rows).lines.map(({ name }) => name)).toEqual(["Homes", "Day centres"]);
});

test("a row without any name that no sum explains is a line, and is asked about", () => {
  const { lines } = tableIn([heading, ["A1", "Travel", "New", 1, 1], ["A2", "Homes", "New", 2, 2], [null, null, null, 9, 9]]); // oxfmt-ignore
  expect(lines.map(({ figures }) => figures.get(3)?.confidence.level)).toEqual(["certain", "certain", "ask"]);
});

test("narrative belongs to the line above it, notes to the table", () => {
  const table = tableIn([
    heading,
    ["A1", "Travel", "New", 1, 1],
    [null, "220 children travel every day."],
    ["A2", "Homes", "New", "2 ¹", 2],
    [null, "¹ Subject to consultation (£1m)."],
  ]);
  expect(table.lines.map((line) => line.narrative.map((part) => part.text))).toEqual([
    ["220 children travel every day."],
    [],
  ]);
  expect(table.notes).toMatchObject([{ mark: "¹", text: "Subject to consultation (£1m)." }]);
});

test("notes of a table may stand after a blank row, one under another", () => {
  const table = tableIn([
    ["Proposal", "2017/18 £m"],
    ["Parks ¹", "(0.1)"],
    ["Homes", "(0.2) *"],
    ["Total", "(0.3)"],
    [],
    [],
    ["¹ Subject to consultation."],
    [],
    ["* Up to this amount."],
    ["The council meets in March."],
    ["† Of another table."],
  ]);
  expect(table.notes.map(({ mark, text, cell }) => [mark, text, cell.row])).toEqual([
    ["¹", "Subject to consultation.", 6],
    ["*", "Up to this amount.", 8],
  ]);
  expect(table.range.rows).toBe(4);
});

test.each([
  ["Travel", "Travel"],
  ["Travel\nfor 220 children", "Travel"],
  ["word ".repeat(30).trim(), `${"word ".repeat(16).trim()}…`],
  ["x".repeat(100), `${"x".repeat(40)}…`],
  ["x".repeat(80), "x".repeat(80)],
  [" Travel \n for 220 children", "Travel"],
  ["", ""],
])("%j is short as %j", (description, name) => {
  expect(shortName(description)).toBe(name);
});

test("a row of nothing but percentages is no line, whatever its columns hold", () => {
  const table = tableIn(
    [
      ["Item", "2023/24 £000", "2024/25 £000"],
      ["Fleet", 245, 169],
      ["Fuel", 282, 0],
      ["Savings as a share of the non-pay budget", "2.4%", "0.7%"],
    ],
    "Savings",
  );
  expect(table.lines.map(({ name }) => name)).toEqual(["Fleet", "Fuel"]);
});

describe("what stands in the column of codes", () => {
  const lineWith = (code: SheetRows[number][number]) => tableIn([heading, [code, "Travel", "New", 1, 1]]).lines[0];

  test.each<[SheetRows[number][number], string | null, string]>([
    ["A1", "A1", "A1"],
    [" A1 ", "A1", " A1 "],
    ["A1  to\nA3", "A1 to A3", "A1  to\nA3"],
    [7, "7", ""],
    [dateCell(41_223, "10-Nov"), "10-Nov", ""],
    [null, null, ""],
  ])("%j is the code %j, and %j is what is written", (cell, code, codeWritten) => {
    expect(lineWith(cell)).toMatchObject({ code, codeWritten });
  });

  test("is the only code, whatever the names begin with", () => {
    const rows = [["A1", "CH1 17+ Contact", "New", 1, 1], [null, "CH2 17+ Escort", "New", 1, 1]]; // oxfmt-ignore
    expect(codesOf([heading, ...rows])).toEqual(["A1", null]);
  });
});

test.each([
  ["half of the lines have one", ["CH1 17+ Contact", "CH2 17+ Escort", "Homes", "Parks"], ["CH1 17+", "CH2 17+", null, null]], // oxfmt-ignore
  ["fewer have one", ["CH1 17+ Contact", "CH2 17+ Escort", "Homes", "Parks", "Roads"], [null, null, null, null, null]],
  ["there is one line", ["CH1 17+ Contact"], [null]],
])("codes in descriptions are believed by how many have one: %s", (_how, names, codes) => {
  expect(codesOf([["Savings proposal", "2017/18 £m", "2018/19 £m"], ...names.map((name) => [name, 1, 1])])).toEqual(codes); // oxfmt-ignore
});

test("a row without a name is of the proposal above also where its type is not known", () => {
  const rows = [["CH4 17+", "Travel", "New", 1.5, 0.2], [null, null, "Statutory", -0.1, -0.1]]; // oxfmt-ignore
  expect(tableIn([heading, ...rows]).lines[1]).toMatchObject({ code: "CH4 17+", type: null, typeWritten: "Statutory" });
});

describe("a line's section", () => {
  const servicesIn = (names: SheetRows[number], ...rows: SheetRows) =>
    tableIn([["Savings"], names, ...rows]).lines.map(({ service, section, type }) => [service, section, type]);

  test("is its service, where no column is, and its words say no type", () => {
    expect(servicesIn(["Proposal", "2026/27"], ["Adults"], ["Homes", 1])).toEqual([["Adults", "Adults", null]]);
    expect(servicesIn(["Proposal", "2026/27"], ["New savings"], ["Homes", 1])).toEqual([["", "New savings", "new"]]);
    expect(servicesIn(["Service", "Proposal", "2026/27"], ["Adults"], ["Care", "Homes", 1], [null, "Beds", 1])).toEqual([["Care", "Adults", null], ["", "Adults", null]]); // oxfmt-ignore
  });
});

test("what takes a saving back is a cost", () => {
  const rows = [["Savings"], ["Proposal", "2026/27"], ["Homes", 10], ["Reversal of the saving on grants", 5]]; // oxfmt-ignore
  expect(tableIn(rows).lines.map(({ type }) => type)).toEqual([null, "pressure"]);
});

test("it is said why a line may be a total", () => {
  const reasons = (...rows: SheetRows) =>
    tableIn([["Savings"], ["Proposal", "Saving £000"], ...rows]).lines.flatMap(
      ({ name, figures }) =>
      [...figures.values()].flatMap(({ confidence }) => (confidence.level === "ask" ? [[name, confidence.reason]] : [])), // oxfmt-ignore
    );
  expect(reasons(["Adults", 30], ["Homes", 10], ["Beds", 20], ["Total", 77])).toEqual([
    ["Adults", "It is just what other lines of the table come to, and may be their total: it is counted as a line."],
  ]);
  expect(reasons(["Homes", 10], ["Beds", 20], ["", 99])).toEqual([
    ["", "The row has no name, and may be a total: it is counted as a line."],
  ]);
});
