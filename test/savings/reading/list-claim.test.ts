import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** Whether amounts beside words are savings, by the words before, beside and under them. */

const LIST: SheetRows = [
  ["Rotas", "£10k"],
  ["Fostering", "£18k"],
];
const tablesOf = (...rows: SheetRows) => readSheet(gridOf(rows), []).tables.length;

test.each(
  "Amounts saved:,What we save:,What it saves:,Saving:,Savings:,To reduce:,Reduced:,It reduces:,Reduction:,Reductions:,Efficiency:,Efficiencies:,Cut:,Cuts:,Freeze:,Frozen:,Vacancy:,Vacancies:,Underspend:,Underspends:,Spend less:,Cease:,Ceasing:,Closure:,Closures:,Recovery plan:,Recovery action:,Recovery actions:,Bring it down:,Bring spending down:,Bring costs down:,Management action:,Management actions:,Deleted posts:,Renegotiated:,Decommissioned:".split(
    ",",
  ),
)("a list under %j is of savings", (text) => {
  expect(tablesOf([text], ...LIST)).toBe(1);
});

test.each(
  "Reinvestments:,Re-investing:,Invests:,Invest:,Invested:,Investment:,Variance:,Variances:,Additional spend:,Bid:,Virement:,Pressure:,Pressures:,Growth:,Additional spending:,Additional cost:,Additional costs:,Bids:,Virement:,Spent on:,Spending of money on:,Spend on:,To fund:,Pay for:,Allocated:,Overspending:,Reserves,Use of reserves,Usable reserves:,Earmarked reserves,(Use of reserves),Extra spend,Additional expenditure,New costs,Extra spending,Proposed commitments".split(
    ",",
  ),
)("a list under %j is of something else, whatever stands over that", (text) => {
  expect(tablesOf(["Savings of the year"], [text], ...LIST)).toBe(0);
});

test.each(["Changes of running costs:", "Reserves of staff:", "Proposed costs per head:"])(
  "a list under %j is of what stands over that",
  (text) => {
    expect(tablesOf(["Savings of the year"], [text], ...LIST)).toBe(1);
  },
);

test.each([
  "The cost of the savings programme:",
  "Costs of our saving plan:",
  "The costs of delivering the savings are high, and costs for savings projects are:",
  "Costs of the efficiency team:",
  "Cost of efficiencies project:",
])("a list under %j is of what it takes to save", (text) => {
  expect(tablesOf(["Savings of the year"], [text], ...LIST)).toBe(0);
});

describe("a list is of savings by what stands further up", () => {
  test.each<[string, SheetRows, number]>([
    ["one sentence up", [["Savings were made."], ["It is so."]], 1],
    ["where its own words say nothing else", [["Savings were made."], ["Amounts:"]], 1],
    [
      "but not right under what was withdrawn",
      [["The savings of May were withdrawn."], ["It is so."], ["In June."]],
      0,
    ],
    ["but not by a fund", [["The invest to save fund"], ["Amounts:"]], 0],
    ["but not where invoices are spoken of", [["Invoices of May."], ["Savings of the year:"]], 0],
    ["but where these are further up still", [["Invoices of May."], ["It is so."], ["Savings of the year:"]], 1],
  ])("%s", (_how, above, expected) => {
    expect(tablesOf(...above, ...LIST)).toBe(expected);
  });

  test.each([
    "Invoices and savings:",
    "Savings by invoice:",
    "Payment to save:",
    "Your savings:",
    "Their savings:",
    "Personal savings:",
    "Payments over the savings:",
    "You can save:",
    "You may save:",
    "Price list of savings:",
    "Fees and charges: savings:",
  ])("but not by %j", (text) => {
    expect(tablesOf([text], ...LIST)).toBe(0);
  });
});

describe("a list is of savings by its own lines", () => {
  test.each<[string, SheetRows, number]>([
    [
      "where half of them say so",
      [
        ["Reduce posts", "£10k"],
        ["Fees", "£18k"],
      ],
      1,
    ],
    [
      "but not where fewer do",
      [
        ["Reduce posts", "£10k"],
        ["Fees", "£18k"],
        ["Rents", "£8k"],
      ],
      0,
    ],
    [
      "where half of them say so, over a total that does not",
      [
        ["Reduce posts", "£10k"],
        ["Fees", "£18k"],
        ["Total", "£28k"],
      ],
      1,
    ],
    [
      "where its total does",
      [
        ["Rotas", "£10k"],
        ["Fees", "£18k"],
        ["Total savings", "£28k"],
      ],
      1,
    ],
    [
      "but not where it is just a total",
      [
        ["Rotas", "£10k"],
        ["Fees", "£18k"],
        ["Total", "£28k"],
      ],
      0,
    ],
  ])("%s", (_where, rows, expected) => {
    expect(tablesOf(["Plan"], ...rows)).toBe(expected);
  });
});

describe("a list that is announced as savings is of none", () => {
  const withLines = (...lines: string[]) => tablesOf(["Savings of the year:"], ...lines.map((line) => [line, "£9k"]));

  test.each("Budget,Budget:,The budget,Total budget 2026/27,Net budget,Annual budget,Current budget".split(","))(
    "with the budget from which they are made: %s",
    (line) => {
      expect([withLines(line, "Rotas", "Fees"), withLines(`${line} of staff`, "Rotas", "Fees")]).toEqual([0, 1]);
    },
  );

  test.each(
    "Council tax,Business rates,Grants:,Grant,Government grants,Revenue support grant,Reserves,General reserves,Usable balances,Net spending,Gross expenditure,Council tax 2026/27".split(
      ",",
    ),
  )("where half of it is what a budget is paid from: %s", (line) => {
    expect([withLines(line, "Fees"), withLines(line, "Fees", "Rents"), withLines(`${line} team`, "Fees")]).toEqual([0, 1, 1]); // oxfmt-ignore
  });

  test("and not where its lines only speak of that", () => {
    expect(withLines("Bids for grants", "Fees")).toBe(1);
  });

  test.each(
    "Pressure,Pressures,To be identified,To be found,Cannot be achieved,Cannot now be delivered,Not be made,Never be made,Shortfall,Shortfalls,Overspend,Over-spending,Unachieved,Undelivered".split(
      ",",
    ),
  )("where half of it is not saved: %s", (line) => {
    expect([withLines(line, "Fees"), withLines(line, "Fees", "Rents")]).toEqual([0, 1]);
  });

  test("where half of it is what was spent over and under", () => {
    expect(withLines("Overspend on homes", "Underspend on fees", "Rents", "Tax")).toBe(0);
    expect(withLines("Over-spend on homes", "Under-spend on fees", "Rents", "Tax")).toBe(0);
    expect(withLines("Over spending on homes", "Under spending on fees", "Rents", "Tax")).toBe(0);
    expect(withLines("Underspend on homes", "Underspend on fees", "Rents", "Tax")).toBe(1);
    expect(withLines("Overspend on homes", "Underspend on fees", "Rents", "Tax", "Rotas")).toBe(1);
  });
});

describe("a list of what was proposed is of no savings", () => {
  test.each([
    "The above savings are not now being considered.",
    "The above proposals are no longer pursued.",
    "These options were withdrawn.",
    "Those cuts were rejected.",
    "The above reductions were abandoned.",
    "The above proposals will not be progressed.",
    "The above savings are not taken forward.",
    "These proposals are not going ahead.",
    "The above options were dropped.",
    "The above saving was withdrawn.",
    "The above proposal will not go ahead.",
    "The above option is not proceeding.",
    "The above reduction will not proceed.",
  ])("where it is said right under it, or behind a gap: %s", (text) => {
    const over = ["Savings of the year:"];
    expect([tablesOf(over, ...LIST, [text]), tablesOf(over, ...LIST, [], [text])]).toEqual([0, 0]);
  });

  test.each(["These proposals were agreed.", "Other proposals were dropped.", "The above table is rejected."])(
    "but it is where %j stands under it",
    (text) => {
      expect(tablesOf(["Savings of the year:"], ...LIST, [text])).toBe(1);
    },
  );

  test.each([
    "The savings were withdrawn.",
    "Proposals not pursued:",
    "Options that did not feature:",
    "These did not come to pass:",
  ])("where it is said over it: %s", (text) => {
    expect(tablesOf([text], ...LIST)).toBe(0);
  });
});
