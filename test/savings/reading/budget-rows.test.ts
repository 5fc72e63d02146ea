import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, tableIn } from "../../sheets";

/** How a budget is made up and paid for, with the savings as one block of it. */

const heading: SheetRows = [["Budget gap £000: change from one year to the next"], [null, "2026/27", "2027/28"]];
const savings: SheetRows = [
  ["Agreed earlier", -215, -90],
  ["New proposals", -340, -125],
];
const total = ["Total savings", -555, -215];
const around = (block: SheetRows): SheetRows => [
  ...heading,
  ["Base budget brought forward", 21_460, 21_824],
  ["Pay and prices", 620, 510],
  ...block,
  ["Net budget requirement", 21_525, 22_119],
  ["Funding:"],
  ["Council tax", -12_130, -12_680],
  ["Grants", -8_900, -9_000],
  ["Total funding", -21_030, -21_680],
  ["Gap", 495, 439],
];

describe("a budget's build-up with a block of savings", () => {
  const table = tableIn(around([["Savings:"], ...savings, total]));

  test("has the block's lines and no council tax", () => {
    expect(linesOf(table)).toEqual([
      ["Agreed earlier", -215, -90],
      ["New proposals", -340, -125],
    ]);
    expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([["Total savings", true]]);
  });

  test("has each line under the heading of its block, with or without a colon", () => {
    expect(table.lines.map(({ section }) => section)).toEqual(["Savings:", "Savings:"]);
    const plain = tableIn(around([["Savings"], ...savings, total]));
    expect(plain.lines.map(({ section }) => section)).toEqual(["Savings", "Savings"]);
  });

  test("tells of the rows that are no savings", () => {
    const { unread } = readSheet(gridOf(around([["Savings:"], ...savings, total])), []);
    expect(unread.map(({ range }) => [range.row + 1, range.rows])).toEqual([
      [3, 2],
      [11, 3],
    ]);
  });

  test("may have a block of growth beside that of savings, and directorates within it", () => {
    const rows = around([["Growth"], ["Demand", 300, 200], ["Savings"], ["Adults"], ...savings, total]);
    expect(linesOf(tableIn(rows)).map(([name]) => name)).toEqual(["Demand", "Agreed earlier", "New proposals"]);
  });

  test("may be a business case: what it costs, what is budgeted already, and what it saves", () => {
    const rows: SheetRows = [
      ["Outline business case £"],
      ["New payroll", "2026/27", "2027/28", "2028/29"],
      ["Capital investment:"],
      ["Consultants", 400, 350, 0],
      ["Existing revenue budgets:"],
      ["Payroll licences", 262, 262, 262],
      ["Finance licences", 269, 269, 269],
      ["Cashable benefits (efficiencies)"],
      ["Fewer audits", 0, 11, 11],
    ];
    const { lines } = tableIn(rows);
    expect(lines.map(({ name, type }) => [name, type])).toEqual([
      ["Consultants", "pressure"],
      ["Fewer audits", "saving"],
    ]);
  });

  test.each(["Opening revenue expenditure budget (net)", "Gross budget 2026/27", "Base budget (previous year)"])(
    "may begin with %j",
    (name) => {
      const rows: SheetRows = [
        ...heading,
        [name, 21_460, 21_824],
        ["Less staff", 900, 910],
        ["Savings"],
        ...savings,
        total,
      ];
      const after: SheetRows = [
        ["Savings as a percentage of the budget", "2.6%", "1.0%"],
        ["Reduction in workforce"],
        ["Support staff", 577, 559],
      ];
      expect(linesOf(tableIn([...rows, ...after])).map(([own]) => own)).toEqual(["Agreed earlier", "New proposals"]);
    },
  );

  test("is no savings table where no heading says which rows are savings", () => {
    expect(readSheet(gridOf(around(savings)), []).tables).toEqual([]);
  });
});

describe("lettered blocks of a budget", () => {
  const lettered: SheetRows = [
    ["Financial plan £000", "2026/27", "2027/28"],
    ["Net budget brought forward", 16_420, 16_380],
    ["A. Unavoidable pressures"],
    ["Pay", 410, 385],
    ["Prices", 20, 15],
    ["Total A", 430, 400],
    ["B. Savings and income"],
    ["Depot", -180, -60],
    ["Car parks", -240, -120],
    ["Total B", -420, -180],
    ["Net budget (before reserves)", 16_410, 16_585],
  ];
  const namesIn = (...then: SheetRows) => tableIn([...lettered, ...then]).lines.map(({ name }) => name);

  test.each(["C. Funding", "3) Funding", "(c) Funded by:"])("end where it is paid for: %s", (heading) => {
    const then = [[heading], ["Council tax", -9151, -9426], ["Grants", -2400, -2300], ["Total C", -11_551, -11_726]]; // oxfmt-ignore
    expect(namesIn(...then)).toEqual(["Pay", "Prices", "Depot", "Car parks"]);
  });

  test("go on under a letter that names no funding", () => {
    const then = [["C. Savings still to be agreed"], ["Grants to clubs", -30, -20]];
    expect(namesIn(...then)).toEqual(["Pay", "Prices", "Depot", "Car parks", "Grants to clubs"]);
  });
});

test("what savings are measured against heads no lines", () => {
  const table = tableIn([
    ["Savings £000"],
    ...heading,
    ...savings,
    ["Net budget requirement", 1, 2],
    ["Tree works", -20, -30],
  ]);
  expect(table.lines.map(({ section }) => section)).toEqual(["", "", ""]);
});

test("a directorate called Resources is no funding", () => {
  const rows: SheetRows = [
    ["Directorate", "Saving", "2026/27 £000", "2027/28 £000"],
    ["Base budget", null, 1200, 1150],
    ["Agreed savings"],
    ["Resources", "Licences", -12, -40],
    ["People", "Homes", -5, -5],
    ["Total", null, -17, -45],
  ];
  expect(tableIn(rows).lines.map(({ description }) => description)).toEqual(["Licences", "Homes"]);
});

test("savings that stand before any budget are all lines, also those under no heading and those after a total", () => {
  const rows: SheetRows = [
    ["Savings £000"],
    ["Proposal", "2026/27", "2027/28"],
    ["Parks", -5, -6],
    ["Roads", -7, -8],
    ["Existing savings"],
    ["Homes", -3, -4],
    ["Total savings", -15, -18],
    ["Found since"],
    ["Fleet", -1, -1],
    ["Net budget 2026/27", 100, 120],
  ];
  expect(tableIn(rows).lines.map(({ name }) => name)).toEqual(["Parks", "Roads", "Homes", "Fleet"]);
});

test("savings under headings keep their lines where no budget is made up", () => {
  const rows: SheetRows = [...heading, ["Fees", -40, -40], ["Savings"], ...savings, total, ["Council tax", -30, -30]];
  expect(linesOf(tableIn(rows)).map(([name]) => name)).toEqual([
    "Fees",
    "Agreed earlier",
    "New proposals",
    "Council tax",
  ]);
});

test.each(["Current budget", "Existing net budget", "Base budget 2026/27", "Net expenditure budget"])(
  "%s over what is saved of it is no saving",
  (name) => {
    const grid = gridOf([
      ["Financial implications, £000", "2026/27", "2027/28"],
      [name, 1200, 1200],
      ["Saving", -60, -120],
      ["One-off cost", 15, 0],
      ["Net saving", -45, -120],
    ]);
    const { tables, unread } = readSheet(grid, []);
    expect(tables.map(linesOf)).toEqual([[["Saving", -60, -120], ["One-off cost", 15, 0]]]); // oxfmt-ignore
    expect(tables[0]?.totals.map(({ agrees }) => agrees)).toEqual([true]);
    expect(unread).toEqual([]);
  },
);

test.each(["Unmitigated in-year deficit", "DSG deficit carried forward", "Closing balance"])(
  "%s around savings is none",
  (name) => {
    const table = tableIn([
      ["Mitigations: savings, £m", "2026/27", "2027/28"],
      ["Resource bases", 0.2, 0.9],
      ["Outreach", 0.1, 0.3],
      ["Total savings", 0.3, 1.2],
      [name, 5.3, 6.3],
    ]);
    expect(linesOf(table)).toEqual([["Resource bases", 0.2, 0.9], ["Outreach", 0.1, 0.3]]); // oxfmt-ignore
  },
);

test("posts that a proposal takes are no money of it", () => {
  const table = tableIn([
    ["Savings, £", "2026/27", "2027/28"],
    ["Employees", 42_000, 84_000],
    ["Premises", 1000, 6500],
    ["Total saving", 43_000, 90_500],
    ["Posts reduced (FTE)", 1, 2],
  ]);
  expect(table.lines.map(({ name }) => name)).toEqual(["Employees", "Premises"]);
});
