import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** Sheets that stand in the same workbooks and hold no savings. */
const ORDINARY: readonly (readonly [string, SheetRows])[] = [
  [
    "an invoice list",
    [
      ["Payments over £500, July 2017"],
      ["Date", "Supplier", "Invoice No", "Amount £"],
      ["03/07/2017", "Acme Transport Ltd", "10045", 1_250.5],
      ["04/07/2017", "Saver Stationery", "10046", 780],
      ["Total", null, null, 2_030.5],
    ],
  ],
  [
    "a settlement in which grants are cut",
    [
      ["Provisional settlement £m"],
      ["Stream", "2025/26", "2026/27", "Reduction 2025/26 to 2026/27"],
      ["Support grant", 14.2, 13.1, -1.1],
      ["Services grant", 0.6, 0, -0.6],
    ],
  ],
  [
    "a rota",
    [
      ["Name", "Mon", "Tue", "Wed"],
      ["A Smith", "E", "L", "Off"],
      ["B Jones", 8, 8, 4],
    ],
  ],
  [
    "annual accounts",
    [
      ["Income and expenditure account"],
      ["£000", "2016/17", "2017/18"],
      ["Council tax", 95_000, 99_000],
      ["Employees", -60_000, -61_500],
      ["Net", 35_000, 37_500],
    ],
  ],
  [
    "income and costs by type",
    [
      ["Item", "Type", "2017/18 £", "2018/19 £"],
      ["Fees", "Income", 100, 200],
      ["Staff", "Costs", 100, 200],
    ],
  ],
  [
    "balances of accounts, one of them for savers",
    [
      ["Account", "2016/17 £", "2017/18 £"],
      ["Current account", 1_000, 2_000],
      ["Savings account", 5_000, 5_100],
      ["Cash", 10, 20],
    ],
  ],
  [
    "a contact list",
    [
      ["Name", "Role", "Telephone", "Email"],
      ["A Smith", "Finance", "020 7946 0000", "a.smith@example.org"],
      ["B Jones", "Scrutiny", 2_079_460_001, "b.jones@example.org"],
    ],
  ],
  [
    "an asset list",
    [
      ["Asset", "Type", "Value £"],
      ["Van", "New", 20_000],
      ["Lorry", "Existing", 30_000],
    ],
  ],
  [
    "pupil numbers",
    [
      ["School", "2016/17", "2017/18", "2018/19"],
      ["Hill Primary", 210, 214, 220],
      ["Lane Primary", 190, 186, 180],
    ],
  ],
  [
    "fees and charges",
    [["Fees and charges"], ["Bulky waste", "£25"], ["Garden waste, reduced rate", "£18"], ["Replacement bin", "£30"]],
  ],
  ["a page of prose", [["Minutes"], ["Members asked about £1.2m of spending."], ["The meeting ended at 9 pm."]]],
  ["nothing", []],
  ["one empty cell", [[""]]],
  ["one word", [["Savings"]]],
  ["one number", [[0.1]]],
  ["one amount", [["£100,000"]]],
  ["one heading row", [["Ref", "Proposal", "2017/18 £m", "2018/19 £m"]]],
  [
    "a heading over notes alone",
    [
      ["Ref", "Proposal", "2017/18 £m"],
      ["A1", "Travel", "see note"],
    ],
  ],
];

describe("no savings table is found in", () => {
  test.each(ORDINARY)("%s", (_what, rows) => {
    const { tables, lookedFor } = readSheet(gridOf(rows), []);
    expect(tables).toEqual([]);
    expect(lookedFor).toMatch(/^Looked for a row of headings .* amounts? stands? in sentences\.$/u);
  });
});

describe("the same figures are savings when", () => {
  const figures: SheetRows = [
    ["Item", "2017/18 £m", "2018/19 £m"],
    ["Travel", 0.1, 0.2],
    ["Homes", 0.3, 0.1],
  ];

  test.each([
    ["the title says so", [["Savings proposals"], ...figures]],
    ["a heading says so", [["Savings proposal", "2017/18 £m", "2018/19 £m"], ...figures.slice(1)]],
    ["half the lines say so", [...figures.slice(0, 2), ["Reduction in homes", 0.3, 0.1]]],
    [
      "their types say so",
      [
        ["Item", "Type", "2017/18 £m", "2018/19 £m"],
        ["Travel", "Saving", 0.1, 0.2],
        ["Homes", "Pressure", 0.3, 0.1],
      ],
    ],
  ] as const)("%s", (_what, rows) => {
    expect(readSheet(gridOf(rows), []).tables).toHaveLength(1);
  });

  test("the sheet is named for them", () => {
    expect(readSheet(gridOf(figures, "MTFP savings"), []).tables).toHaveLength(1);
    expect(readSheet(gridOf(figures, "Sheet1"), []).tables).toEqual([]);
  });

  test("the user says that they are", () => {
    expect(readSheet(gridOf(figures), [], "anything").tables).toHaveLength(1);
  });
});
