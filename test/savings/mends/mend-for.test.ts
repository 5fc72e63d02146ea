import { cellAddress } from "../../../src/savings/address";
import { checkTable } from "../../../src/savings/checks/check-table";
import type { Mend } from "../../../src/savings/mends/mend";
import { mendFor } from "../../../src/savings/mends/mend-for";
import { numberBehind } from "../../../src/savings/mends/text-to-number";
import type { SheetCell, SheetRows } from "../../sheets";
import { dateCell, foundIn, shownAs, tableIn } from "../../sheets";

/** The mends of what one check finds in a tiny sheet's table. */
function mendsIn(rows: SheetRows, check: string): Mend[] {
  const table = tableIn(rows);
  return checkTable(table)
    .filter((finding) => finding.check === check)
    .flatMap((finding) => mendFor(finding, table) ?? []);
}

/** What each cell would hold, show and be shown by: ["C3", -0.1, "(0.100)", "0.000;(0.000)"]. */
function changesIn(rows: SheetRows, check: string): unknown[][] {
  return mendsIn(rows, check).flatMap((mend) =>
    mend.changes.map(({ cell, content, after, format }) => {
      const held =
        content.kind === "number" ? content.number : content.kind === "text" ? content.text : content.formula;
      return [cellAddress(cell), held, after, format];
    }),
  );
}

const plan = (unit: string, ...figures: SheetCell[]): SheetRows => [
  ["Ref", "Proposal", `2017/18 ${unit}`, `2018/19 ${unit}`],
  ...figures.map((figure, index) => [`CH${index + 1}`, `Proposal ${index + 1}`, figure, -0.5]),
];

describe("a figure that is text", () => {
  test("becomes a number that looks as it was written", () => {
    expect(changesIn(plan("£m", "(0.100)", -0.2, -0.3), "figure-is-text")).toEqual([
      ["C2", -0.1, "(0.100)", "0.000;(0.000)"],
    ]);
    expect(mendsIn(plan("£m", "(0.100)", -0.2, -0.3), "figure-is-text")[0]?.label).toBe("Make it a number");
  });

  test("is a percentage where its column holds them, and there it may become one", () => {
    const table = tableIn(plan("£m", "12.5%", -0.2));
    const figure = [...(table.lines[0]?.figures.values() ?? [])][0];
    const column = table.columns[2];
    if (!figure || !column) throw new Error("the plan has no figure");
    expect(numberBehind(figure, { ...column, kind: "percent", unit: null })).toMatchObject({ digits: "12.5" });
    expect(numberBehind(figure, column)).toBeNull();
    const inPounds = { ...figure, written: "£12.5%" };
    expect(numberBehind(inPounds, { ...column, kind: "percent", unit: "£" })).toBeNull();
  });

  test("in a column that is all text becomes one with the others, in one mend", () => {
    const [mend, ...others] = mendsIn(plan("£m", "(0.100)", "n/a", "-0.2"), "figure-is-text");
    expect(others).toEqual([]);
    expect(mend).toMatchObject({ kind: "text to number", label: "Make them numbers" });
    expect(mend?.changes.map(({ cell }) => cellAddress(cell))).toEqual(["C2", "C4"]);
  });

  test.each([
    ["names its column's unit", "£m", "£1.2m", 1.2],
    ["names thousands in a column of thousands", "£000", "150k", 150],
    ["names no unit where none is known", "", "1.2", 1.2],
  ])("becomes a number where it %s", (_what, unit, written, number) => {
    expect(changesIn(plan(unit, written, -0.2), "figure-is-text")).toMatchObject([
      ["C2", number, written, expect.any(String)],
    ]);
  });

  test.each([
    ["names pounds in a column of millions", "£m", "£10,000"],
    ["has a bare pound sign in a column of millions", "£m", "£0.601"],
    ["names thousands in a column of millions", "£m", "150k"],
    ["is a percentage in a column of money", "£m", "12.5%"],
    ["carries a note mark", "£m", "3.2 ¹"],
    ["has more digits than Excel holds", "£", "1,234,567,890,123.456"],
  ])("stays a text where it %s", (_what, unit, written) => {
    const rows = plan(unit, written, -0.2, -0.3);
    expect(foundIn(rows, "figure-is-text")).toHaveLength(1);
    expect(mendsIn(rows, "figure-is-text")).toEqual([]);
  });
});

describe("a code", () => {
  const coded = (...codes: SheetCell[]): SheetRows => [
    ["Ref", "Proposal", "Saving £m"],
    ...codes.map((code, index) => [code, `Proposal ${index + 1}`, 0.1]),
  ];
  const FOUR = ["ASC-01", "ASC-02", "ASC-03", "ASC-04"];

  test.each([
    ["spaces around it", " ASC-05 ", "ASC-05"],
    ["a space that does not break", "ASC-05\u00a0", "ASC-05"],
  ])("with %s loses them", (_what, written, tidy) => {
    expect(changesIn(coded(...FOUR, written), "code-untidy")).toEqual([["A6", tidy, tidy, "@"]]);
  });

  test("keeps a single space inside", () => {
    expect(changesIn(coded("CH1  17+", "CH2 17+"), "code-untidy")).toEqual([["A2", "CH1 17+", "CH1 17+", "@"]]);
  });

  test.each([
    ["small letters", "asc-05"],
    ["a long dash", "ASC–05"],
    ["a dash between spaces", "ASC - 05"],
    ["all of these", "asc – 05"],
  ])("with %s is written like the others", (_what, written) => {
    expect(changesIn(coded(...FOUR, written), "code-malformed")).toEqual([["A6", "ASC-05", "ASC-05", "@"]]);
  });

  test.each([
    ["no tidy form fits", "ASC/05"],
    ["it is a compound of others", "ASC 5 B"],
  ])("stays as it is where %s", (_what, written) => {
    expect(foundIn(coded(...FOUR, written), "code-malformed")).toHaveLength(1);
    expect(mendsIn(coded(...FOUR, written), "code-malformed")).toEqual([]);
  });

  test("is never split at a slash", () => {
    const rows = coded("CHS/SAV/34", "CHS/SAV/35", "CHS/SAV/36", "CHS/SAV/37", "chs/sav/38");
    expect(changesIn(rows, "code-malformed")).toEqual([["A6", "CHS/SAV/38", "CHS/SAV/38", "@"]]);
  });

  test("is tidied only in its own cell", () => {
    const table = tableIn(coded(...FOUR, " ASC-05"));
    const finding = checkTable(table).find(({ check }) => check === "code-untidy");
    if (!finding) throw new Error("the code is not found to be untidy");
    const inCell = (row: number, column: number) =>
      mendFor({ ...finding, cells: [{ sheet: "Sheet1", row, column }] }, table);
    expect(inCell(5, 0)).toMatchObject({ kind: "tidy code", label: "Tidy the code" });
    expect([inCell(0, 0), inCell(5, 1), inCell(1, 0)]).toEqual([null, null, null]);
  });

  test("that is a date, or a number, is not touched", () => {
    const rows = coded("A1", "A2", "A3", dateCell(43160, "1-Mar"), shownAs(7, " 7 "));
    expect(mendsIn(rows, "code-untidy")).toEqual([]);
    expect(mendsIn(rows, "code-is-date")).toEqual([]);
  });
});

describe("a year that became a date", () => {
  test("becomes the year, as text", () => {
    const rows = [
      ["Ref", "Proposal", dateCell(43414, "10-Nov"), "2011/12 £m"],
      ["A1", "Early help", 0.1, 0.2],
    ];
    const [mend] = mendsIn(rows, "year-is-date");
    expect(mend).toMatchObject({ kind: "date to year", label: "Write the year" });
    expect(mend?.changes).toEqual([
      {
        cell: { sheet: "Sheet1", row: 0, column: 2 },
        expected: { dateOfYear: "2010/11" },
        content: { kind: "text", text: "2010/11" },
        format: "@",
        before: "10-Nov",
        after: "2010/11",
      },
    ]);
  });
});

test("a heading that holds no date, or no year, is not written anew", () => {
  const table = tableIn([
    ["Ref", "Proposal", dateCell(43414, "10-Nov"), "2011/12 £m"],
    ["A1", "Early help", 0.1, 0.2],
  ]);
  const finding = checkTable(table).find(({ check }) => check === "year-is-date");
  if (!finding) throw new Error("no heading is a date");
  for (const column of [1, 3, 9])
    expect(mendFor({ ...finding, cells: [{ sheet: "Sheet1", row: 0, column }] }, table)).toBeNull();
});

describe("a total that differs from its lines", () => {
  const totalled = (total: SheetCell, ...figures: SheetCell[]): SheetRows => [
    ["Ref", "Proposal", "Saving £m"],
    ...figures.map((figure, index) => [`A${index + 1}`, `Proposal ${index + 1}`, figure]),
    [null, "Total", total],
  ];

  test("becomes the sum of its lines, in its own format", () => {
    expect(changesIn(totalled(shownAs(-2, "(2.0)"), -0.5, -0.5, -0.5), "total-differs")).toEqual([
      ["C5", "=SUM(C2:C4)", "(1.5)", null],
    ]);
    const [mend] = mendsIn(totalled(shownAs(-2, "(2.0)"), -0.5, -0.5, -0.5), "total-differs");
    expect(mend).toMatchObject({ kind: "total to formula", label: "Make it the sum of its lines" });
    expect(mend?.changes).toMatchObject([{ content: { kind: "formula" }, expected: -2, before: "(2.0)" }]);
  });

  test.each([
    ["in millions by its format", -2_000_000, "-2.0m", "-1.5m"],
    ["in thousands by its format", -2_000_000, "(2,000)", "(1,500)"],
    ["as it is stored where it shows another number", -2_000_000, "-3.0m", "-1500000"],
    ["in whole numbers by its format", -2_000_000.5, "-2,000,001", "-1,500,000"],
    ["as it is stored", -2_000_000, "-2000000", "-1500000"],
  ])("is shown %s", (_what, value, text, after) => {
    const [, ...lines] = totalled(shownAs(value, text), -500_000, -500_000, -500_000);
    const rows = [["Ref", "Proposal", "Saving £"], ...lines];
    expect(changesIn(rows, "total-differs")).toMatchObject([["C5", "=SUM(C2:C4)", after, null]]);
  });

  test("shows the decimals of its lines where no format hides them, and else its own", () => {
    expect(changesIn(totalled(-2, -0.25, -0.25, -0.25), "total-differs")).toMatchObject([["C5", "=SUM(C2:C4)", "-0.75", null]]); // oxfmt-ignore
    expect(changesIn(totalled(shownAs(-2, "-2.0"), -0.25, -0.25, -0.25), "total-differs")).toMatchObject([["C5", "=SUM(C2:C4)", "-0.8", null]]); // oxfmt-ignore
    expect(changesIn(totalled("-2", -0.5, shownAs(-0.25, "-0.250"), -0.25), "total-differs")).toMatchObject([["C5", "=SUM(C2:C4)", "-1.000", "0.000;-0.000"]]); // oxfmt-ignore
  });

  test("of several years becomes the sum of each", () => {
    const rows = [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Early help", -0.5, -0.75],
      ["A2", "Parks", -0.5, -0.5],
      [null, "Total", -9, -8],
    ];
    expect(changesIn(rows, "total-differs")).toMatchObject([
      ["C4", "=SUM(C2:C3)", "-1", null],
      ["D4", "=SUM(D2:D3)", "-1.25", null],
    ]);
  });

  test("with a note mark stays, as does a cell that holds no total", () => {
    expect(mendsIn(totalled("(9.0) ¹", -0.5, -0.5, -0.5), "total-differs")).toEqual([]);
    const table = tableIn(totalled(-9, -0.5, -0.5, -0.5));
    const finding = checkTable(table).find(({ check }) => check === "total-differs");
    if (!finding) throw new Error("the total agrees");
    for (const [row, column] of [
      [4, 1],
      [1, 2],
      [4, 9],
    ] as const)
      // oxfmt-ignore
      expect(mendFor({ ...finding, cells: [{ sheet: "Sheet1", row, column }] }, table)).toBeNull();
  });

  test("that is a text takes a format like its writing", () => {
    expect(changesIn(totalled("(2.00)", -0.5, -0.5, -0.5), "total-differs")).toEqual([
      ["C5", "=SUM(C2:C4)", "(1.50)", "0.00;(0.00)"],
    ]);
  });

  test("leaves out the totals between its lines", () => {
    const rows = [
      ["Ref", "Proposal", "Saving £m"],
      ["A1", "Early help", -0.5],
      ["A2", "Parks", -0.5],
      [null, "Sub-total", -1],
      ["A3", "Libraries", -0.25],
      ["A4", "Museums", -0.25],
      [null, "Sub-total", -0.5],
      [null, "Grand total", -9],
    ];
    expect(changesIn(rows, "total-differs")).toMatchObject([["C8", "=SUM(C2:C3,C5:C6)", "-1.5", null]]);
  });

  test("passes over lines without a figure", () => {
    expect(changesIn(totalled(-2, -0.5, "n/a", -0.5), "total-differs")).toMatchObject([
      ["C5", "=SUM(C2:C4)", "-1", null],
    ]);
  });

  test.each([
    ["one of its figures is text", ["(0.5)", -0.5, -0.5]],
    ["one of its figures is text with a unit", ["£0.5m", -0.5, -0.5]],
    ["one of its figures is a date", [dateCell(43160, "1-Mar"), -0.5, -0.5]],
    ["one of its figures is an error", ["#N/A", -0.5, -0.5]],
    ["one of its figures is too large", [1e300, -0.5, -0.5]],
    ["one of its figures has its digits grouped wrongly", ["1,23", -0.5, -0.5]],
  ])("stays as it is where %s", (_what, figures) => {
    const rows = totalled(-9, ...figures);
    expect(foundIn(rows, "total-differs")).toHaveLength(1);
    expect(mendsIn(rows, "total-differs")).toEqual([]);
  });

  test("that only the text states is no cell to mend", () => {
    const rows = [
      ["Savings of £144,000 are detailed below:"],
      [],
      ["Reduce agency staff", "£10,000"],
      ["Vacancy savings", "£18,000"],
    ];
    expect(foundIn(rows, "list-differs-from-text")).toHaveLength(1);
    expect(mendsIn(rows, "list-differs-from-text")).toEqual([]);
  });
});

describe("note marks", () => {
  const marked = (...lines: SheetCell[][]): SheetRows => [
    ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
    ["A1", "Early help", -0.5, -0.5],
    ...lines,
  ];

  test("move into a new column of notes, several of a row into one cell", () => {
    expect(changesIn(marked(["A2", "Parks*", "3.2 ¹", "120[2]"]), "figure-has-note-mark")).toEqual([
      ["B3", "Parks", "Parks", null],
      ["C3", 3.2, "3.2", "0.0"],
      ["D3", 120, "120", "0"],
      ["E1", "Notes", "Notes", "@"],
      ["E3", "*; 2017/18: ¹; 2018/19: [2]", "*; 2017/18: ¹; 2018/19: [2]", "@"],
    ]);
  });

  test("move into the column of comments that the table has", () => {
    const rows = [
      ["Ref", "Proposal", "Saving £m", "Comments"],
      ["A1", "Parks", "(3.2)²", null],
      ["A2", "Early help", -0.5, "Started"],
    ];
    expect(changesIn(rows, "figure-has-note-mark")).toEqual([
      ["C2", -3.2, "(3.2)", "0.0;(0.0)"],
      ["D2", "²", "²", "@"],
    ]);
  });

  test.each(["Note", "Notes", "Comment", "Comments", "Remark", "Officer's remarks"])(
    "move into a column headed %s, and into no other column of words",
    (heading) => {
      const rows = [
        ["Ref", "Proposal", "Risk", "Saving £m", heading],
        ["A1", "Parks*", "Low", -0.5, null],
        ["A2", "Early help", "High", -0.5, "Started"],
      ];
      const [mend] = mendsIn(rows, "figure-has-note-mark");
      expect(mend).toMatchObject({ kind: "marks to notes", label: "Move the marks to notes" });
      expect(mend?.changes[1]).toEqual({
        cell: { sheet: "Sheet1", row: 1, column: 4 },
        expected: "",
        content: { kind: "text", text: "*" },
        format: "@",
        before: "",
        after: "*",
      });
    },
  );

  test("of a list without headings move beside it without one", () => {
    const rows = [["Savings in the year"], ["£38,000 ¹", "saved on travel"], ["£20,000", "saved on homes"]];
    const changes = changesIn(rows, "figure-has-note-mark").map(([address, held]) => [address, held]);
    expect(changes).toEqual([["A2", 38_000], ["C2", "¹"]]); // oxfmt-ignore
  });

  test("stay where a figure with a mark names another unit", () => {
    const rows = marked(["A2", "Parks", "£10,000 ¹", -0.5]);
    expect(foundIn(rows, "figure-has-note-mark")).toHaveLength(1);
    expect(mendsIn(rows, "figure-has-note-mark")).toEqual([]);
  });
});

test("what only a person can put right has no mend", () => {
  const rows = plan("£m", 150, -0.2, -0.3);
  const table = tableIn(rows);
  const findings = checkTable(table).filter(
    ({ check }) => check === "figure-in-wrong-unit" || check === "basis-unknown",
  );
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map((finding) => mendFor(finding, table))).toEqual(findings.map(() => null));
});

describe("in a table with a row for each year", () => {
  const rows: SheetRows = [
    ["Ref", "Proposal", "Year", "Saving £000"],
    ["CH1", "Early help *", "2017/18", 40],
    ["CH2", "Placements", "2017/18", "25"],
    ["CH1", "Early help *", "2018/19", 60],
    ["Total", null, "2017/18", 70],
  ];

  test("a figure that is text becomes a number in its own cell", () => {
    expect(changesIn(rows, "figure-is-text")).toEqual([["D3", 25, "25", "0"]]);
  });

  test.each(["total-differs", "figure-has-note-mark"])("what %s finds is left to people", (check) => {
    expect(foundIn(rows, check)).toHaveLength(1);
    expect(mendsIn(rows, check)).toEqual([]);
  });
});
