import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, shownAs, tableIn } from "../../sheets";

const unitOf = (...rows: SheetRows) => {
  const { value, decidedBy, evidence, cells } = tableIn(rows).unit;
  return [value, decidedBy, evidence, cells.map(({ row, column }) => `${row},${column}`).join(" ")];
};

describe("the unit of a table's figures is", () => {
  test.each<[string, SheetRows, [string | null, string, string, string]]>([
    [
      "that of their heading",
      [["Savings £m"], ["Proposal", "Budget £m", "Saving £000"], ["Homes", 1, 10]],
      ["£000", "heading", 'The heading "Saving £000" says £000.', "1,2"],
    ],
    [
      "that of the first heading that names one",
      [["Savings"], ["Proposal", "2017/18", "2018/19 £m"], ["Homes", 1, 10]],
      ["£m", "heading", 'The heading "2018/19 £m" says £m.', "1,2"],
    ],
    [
      "that in the corner over the names",
      [["Savings"], ["£000", "2017/18", "2018/19"], ["Homes", 1, 10]],
      ["£000", "heading", 'The heading "£000" says £000.', "1,0"],
    ],
    [
      "that over the names",
      [["Savings"], ["Ref", "Proposal (£000)", "2017/18"], ["A1", "Homes", 1]],
      ["£000", "heading", 'The heading "Proposal (£000)" says £000.', "1,1"],
    ],
    [
      "that of the title",
      [["Savings (£m)"], ["Proposal", "2017/18"], ["Homes", 1]],
      ["£m", "title", '"Savings (£m)" says £m.', "0,0"],
    ],
    [
      "that of the nearest title",
      [["Savings in £m"], ["All figures in £000"], ["Proposal", "2017/18"], ["Homes", 1]],
      ["£000", "title", '"All figures in £000" says £000.', "1,0"],
    ],
    [
      "that of every figure",
      [["Savings"], ["Proposal", "2017/18"], ["Homes", "£1m"], ["Parks", "£2m"], ["Fees", "n/a"]],
      ["£m", "figures", 'Every figure has its own unit, such as "£1m".', "2,1 3,1"],
    ],
    [
      "pounds, where figures have different ones",
      [["Savings"], ["Proposal", "2017/18"], ["Homes", "£1m"], ["Parks", "£20k"]],
      [
        "£",
        "figures",
        "Every figure has its own unit, and they differ (£m, £000), so amounts are read in pounds.",
        "2,1 3,1",
      ],
    ],
    [
      "that of the figures' format",
      [["Savings"], ["Proposal", "2017/18"], ["Homes", shownAs(1.2, "£1.2m")], ["Parks", shownAs(0.3, "£0.3m")]],
      ["£m", "figures", 'Every figure has its own unit, such as "£1.2m".', "2,1 3,1"],
    ],
    [
      "pounds, where their format shows them in another",
      [
        ["Savings"],
        ["Proposal", "2017/18"],
        ["Homes", shownAs(1_200_000, "£1.2m")],
        ["Parks", shownAs(300_000, "£0.3m")],
      ],
      ["£", "figures", 'Every figure has its own unit, such as "£1.2m".', "2,1 3,1"],
    ],
    [
      "not known, where one figure has none",
      [["Savings"], ["Proposal", "2017/18"], ["Homes", "£1m"], ["Parks", 2]],
      [null, "nothing", "No heading, units row, title or figure names a unit.", ""],
    ],
    [
      "not known, where nothing names one",
      [["Savings"], ["Proposal", "2017/18"], ["Homes", 1], ["Parks", 2]],
      [null, "nothing", "No heading, units row, title or figure names a unit.", ""],
    ],
  ])("%s", (_which, rows, expected) => {
    expect(unitOf(...rows)).toEqual(expected);
  });
});

test("a column keeps the unit of its own heading, and a share has none", () => {
  const rows = [["Savings £m"], ["Proposal", "Budget £000", "2017/18", "% of budget"], ["Homes", 1, 10, 5]];
  expect(tableIn(rows).columns.map(({ unit }) => unit)).toEqual([null, "£000", "£m", null]);
});

describe("a sentence over the first table of a sheet", () => {
  const unitsUnder = (sentence: string, title: string) =>
    readSheet(
      gridOf([
        [sentence],
        [],
        ["Savings of adults"],
        ["Proposal", "2017/18"],
        ["Homes", 1],
        ["Beds", 2],
        ["Total", 3],
        [],
        [],
        [],
        [title],
        ["Service", "Proposal", "2017/18", "2018/19"],
        ["Parks", "Trees", 3, 4],
        ["Roads", "Lamps", 5, 6],
      ]),
      [],
    ).tables.map(({ unit }) => unit.value);

  test.each<[string, string, (string | null)[]]>([
    ["All figures are in £000.", "Savings of places", ["£000", "£000"]],
    ["(All amounts £m unless stated)", "Savings of places", ["£m", "£m"]],
    ["All tables are in £m.", "Savings of places", ["£m", "£m"]],
    ["All figures are in £000.", "Savings of places £m", ["£000", "£m"]],
    ["Figures in £000", "Savings of places", ["£000", "£000"]],
    ["Savings profile, £000", "Savings of places", ["£000", "£000"]],
    ["Savings profile, £000", "Savings of places £m", ["£000", "£m"]],
    ["Transfers, all figures in £000", "Savings of places", ["£000", null]],
  ])("%s says the unit of tables under it, and of %s", (sentence, title, units) => {
    expect(unitsUnder(sentence, title)).toEqual(units);
  });
});

test.each<[string, SheetRows[number], string | null]>([
  ["beside the title", ["Savings tracker", null, null, "£000"], "£000"],
  ["in a sentence beside it", ["Savings tracker", "All figures in £m"], "£m"],
  ["for each column", ["Savings tracker", "£m", "£000", null], null],
  ["among other words", ["Savings tracker", "£000", "Month 6"], null],
])("a unit in a cell of its own %s", (_where, title, unit) => {
  const rows = [title, ["Ref", "Proposal", "2017/18", "2018/19"], ["A1", "Homes", 1, 2], ["A2", "Beds", 3, 4]];
  expect(tableIn(rows).unit.value).toBe(unit);
});

test("a title's millions are no unit of figures that would be thousands of millions", () => {
  const rows = (homes: number): SheetRows => [["Savings £m"], ["Proposal", "2017/18", "2018/19"], ["Homes", homes, 2], ["Beds", 3, 4]]; // oxfmt-ignore
  expect(tableIn(rows(12_500)).unit).toMatchObject({
    value: null,
    evidence: '"Savings £m" says £m. But 12500 would be thousands of millions of pounds.',
  });
  expect(tableIn(rows(999)).unit.value).toBe("£m");
});

test("the unit of the years' total is theirs", () => {
  const rows: SheetRows = [
    ["Ref", "Saving", "Four-year total £000", "2026/27", "2027/28"],
    ["E1", "Insurance", 120, 90, 30],
    ["E2", "Refuse rounds", 320, 0, 320],
  ];
  expect(tableIn(rows).unit).toMatchObject({
    value: "£000",
    evidence: 'The heading "Four-year total £000" of their total says £000.',
  });
});

test("a title over all of a sheet speaks of tables side by side", () => {
  const rows: SheetRows = [
    ["Growth and savings, £000"],
    ["Growth bids", null, null, "Savings proposals"],
    ["Bid", "2026/27", null, "Proposal", "2026/27"],
    ["Fees", 65, null, "Homes", 10],
    ["Care", 90, null, "Parks", 20],
  ];
  expect(readSheet(gridOf(rows), []).tables.map(({ unit }) => unit.value)).toEqual(["£000", "£000"]);
});

describe("the name of a sheet", () => {
  const unitOn = (sheet: string, title: string) =>
    readSheet(gridOf([[title], ["Saving", "2026/27"], ["Depot", 4], ["Offices", 1]], sheet), []).tables[0]?.unit; // oxfmt-ignore

  test("names the unit where nothing on it does", () => {
    expect(unitOn("Savings £k", "Options")).toMatchObject({ value: "£000", evidence: '"Savings £k" says £000.' });
  });

  test("gives way to its title", () => {
    expect(unitOn("Savings £k", "Savings £m")?.value).toBe("£m");
  });
});
