import type { SheetRows } from "../../sheets";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { dateCell, foundIn, gridOf, tableIn } from "../../sheets";

const heading = ["Proposal", "Saving £000"];
const lines: SheetRows = [heading, ["Travel", 38], ["Homes", 20]];
const titleOf = (rows: SheetRows) => tableIn([...rows, ...lines], "Plan").title;

describe("the title of a table", () => {
  test.each([
    ["the nearest that stands above it", [["Annual report"], ["Savings by directorate"], []], "Savings by directorate"],
    ["not a sentence", [["Savings by directorate"], ["They were agreed in February."]], "Savings by directorate"],
    [
      "not a line that names a unit",
      [["Savings by directorate"], ["All figures in £000"], []],
      "Savings by directorate",
    ],
    [
      "not a heading of some of its columns",
      [["Savings by directorate"], [null, "Agreed savings"], []],
      "Savings by directorate",
    ],
    ["the sheet's name where there is none", [], "Plan"],
    [
      "one some way above",
      [["Savings by directorate"], ...Array.from({ length: 7 }, () => [])],
      "Savings by directorate",
    ],
    ["a heading of some of its columns where there is no other", [[null, "Agreed savings"]], "Agreed savings"],
    ["not an error", [["Savings by directorate"], ["#REF!"]], "Savings by directorate"],
    ["not a date", [["Savings by directorate"], [dateCell(46_082, "1 March 2026")]], "Savings by directorate"],
    ["the words behind a mark", [["*", "Savings by directorate"]], "Savings by directorate"],
    ["no row of stars", [["Savings by directorate"], ["* * *"]], "Savings by directorate"],
    [
      "words that begin with a pound sign",
      [["£ savings by directorate and service"]],
      "£ savings by directorate and service",
    ],
    ["none from too far above", [["Savings by directorate"], ...Array.from({ length: 8 }, () => [])], "Plan"],
    ["none from far above", [["Savings by directorate"], ...Array.from({ length: 9 }, () => [])], "Plan"],
  ] as const)("is %s", (_what, above, title) => {
    expect(titleOf(above)).toBe(title);
  });
});

test.each([
  "£000",
  "(£m)",
  "In £ thousands",
  "Savings in £",
  "values £k",
  "All amounts are shown in £000s",
  "Figures are stated in £m unless otherwise stated",
  "£000 unless stated otherwise",
  "Figures in £000; each year is a further saving",
  "Values shown in £m, as agreed by the cabinet in February",
  "Amounts are in £k and rounded to the nearest hundred",
  "£m: further savings in each year",
  "£000s – further savings in each year",
  "£000 – further savings in each year",
])("%j over a table is its unit, and no title", (unit) => {
  expect(titleOf([["Savings by directorate"], [unit]])).toBe("Savings by directorate");
});

describe("amounts in the sentences around a table", () => {
  const around = (rows: SheetRows) => tableIn(rows).statements.map((one) => [one.written, one.role]);

  test("belong to it above, within and right under it", () => {
    expect(
      around([
        ["Savings"],
        ["The savings target is £100,000."],
        ...lines.slice(0, 2),
        ["Routes worth £9,000 end in June."],
        ...lines.slice(2),
        [],
        ["A gap of £42,000 remains."],
        ["Reserves"],
        ["The budget is £5m."],
      ]),
    ).toEqual([
      ["£100,000", "target"],
      ["£42,000", "gap"],
      ["£9,000", "amount"],
    ]);
  });

  test("are compared with its lines where a sentence says that they are listed below", () => {
    const stating = (amount: string): SheetRows => [
      ["Savings"],
      [`The savings so far are ${amount}, detailed below.`],
      ...lines,
    ];
    expect(foundIn(stating("£58,000"), "list-differs-from-text")).toEqual([]);
    expect(foundIn(stating("£144,000"), "list-differs-from-text")).toHaveLength(1);
  });

  const TARGET = ["The target is £100,000."];
  const POINTS = ["A target of £100,000 is met as follows."];
  const RISKS = [["Risks"], ["The gap may be £7,000."]];

  test.each<[string, SheetRows, string[]]>([
    ["of its own section", [["Savings plan"], TARGET, ["Proposals"], ["Of these £3,000 are new."]], ["£3,000"]],
    ["of the section that its own heading closes", [["Savings plan"], TARGET, ["Proposals"]], ["£100,000"]],
    ["of no earlier section", [["Savings plan"], TARGET, ["Part one"], ["Proposals"]], []],
    ["of an earlier section that says what follows", [["Savings plan"], POINTS, ...RISKS, ["Proposals"], ["Of these £3,000 are new."]], ["£100,000", "£3,000"]], // oxfmt-ignore
    ["of one under two titles", [["Savings plan"], ["Summary"], POINTS, ...RISKS, ["Proposals"], ["Of these £3,000 are new."]], ["£100,000", "£3,000"]], // oxfmt-ignore
    ["of one that says so under no title", [POINTS, ...RISKS, ["Proposals"], ["Of these £3,000 are new."]], ["£100,000", "£3,000"]], // oxfmt-ignore
    ["of all of such a section", [["Savings plan"], ["It was £80,000."], ["See below."], ...RISKS, ["Proposals"], ["Few are new."]], ["£80,000"]], // oxfmt-ignore
    ["where no title stands over them", [TARGET, ["It is not met."]], ["£100,000"]],
    ["in the title itself", [["Savings of £58,000"]], ["£58,000"]],
  ])("are those %s", (_which, above, expected) => {
    expect(around([...above, ...lines]).map(([written]) => written)).toEqual(expected);
  });

  test("belong to the table above also where they are no sentence", () => {
    expect(around([["Savings"], ...lines, [], ["Gap still to close £42,000"], ["It was £50,000 in May."]]).map(([written]) => written)).toEqual(["£42,000", "£50,000"]); // oxfmt-ignore
  });

  test("between two tables belong to the one above up to the next title, and then to the one below", () => {
    const second: SheetRows = [["Ref", "Savings", "2027/28 £000"], ["B1", "Bins", 4], ["B2", "Roads", 1]]; // oxfmt-ignore
    const between = (...rows: SheetRows) =>
      readSheet(gridOf([["Savings plan"], POINTS, ...lines, [], ...rows, ...second]), []).tables.map(({ statements }) =>
        statements.map(({ written }) => written),
      );
    expect(between(["A gap of £42,000 remains."], ["Places"], ["It must save £5,000."])).toEqual([["£100,000", "£42,000"], ["£5,000"]]); // oxfmt-ignore
    expect(between(["Places"], ["It must save £5,000."], ["Streets"], ["They must save £6,000."])).toEqual([["£100,000"], ["£6,000"]]); // oxfmt-ignore
    expect(between(["A gap of £42,000 remains."])).toEqual([["£100,000", "£42,000"], ["£42,000"]]);
  });
});

test("a unit stands beside a title with or without spaces around it", () => {
  const unitOf = (beside: string) => tableIn([["Savings tracker", beside], ["Ref", "Proposal", "2027/28", "2028/29"], ["A1", "Homes", 1, 2], ["A2", "Beds", 3, 4]]).unit.value; // oxfmt-ignore
  expect([unitOf("£000"), unitOf(" £000 ")]).toEqual(["£000", "£000"]);
});

test("a line of another table is no title, and a name with one number is", () => {
  const tablesUnder = (...row: SheetRows[number]) =>
    readSheet(gridOf([row, [], ["Service", "2027/28", "2028/29"], ["Roads", 1, 2], ["Homes", 3, 4]]), []).tables.length; // oxfmt-ignore
  expect([tablesUnder("Savings from vacancies", 5, 6), tablesUnder("Savings from vacancies", 5)]).toEqual([0, 1]);
});
