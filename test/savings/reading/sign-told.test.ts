import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";
import { cellAddress } from "../../../src/savings/address";

/** Which lines tell the sign that savings have, and what is said of them. */

const HEADING = ["Ref", "Proposal", "Type", "2026/27 £000"];
const signOf = (title: string, ...rows: SheetRows) => tableIn([[title], HEADING, ...rows]).sign;

describe("what a year's several columns come to tells the sign", () => {
  const signUnder = (parts: readonly string[], ...rows: SheetRows) =>
    tableIn([
      ["Savings proposals £000"],
      ["", "2027/28", null, null, "2028/29"],
      ["Proposal", ...parts, ...parts],
      ...rows,
    ]).sign;
  const WHEN_AGREED = ["New", "Existing", "One-off"];

  test.each([
    ["with a minus", -1, "are in brackets or have a minus, such as -30", "negative"],
    ["plain", 1, "are plain numbers, such as 30", "positive"],
  ])("where the first of them is empty: %s", (_how, sign, words, value) => {
    const rows = [
      ["Day centres", null, sign * 30, sign * 10],
      ["Home care", null, 0, sign * 50],
      ["Meals", null, sign * 60, 0],
    ];
    expect(signUnder(WHEN_AGREED, ...rows)).toMatchObject({ value, evidence: `3 of 3 lines ${words}.` });
  });

  test("but not where they are of both signs", () => {
    const rows = [
      ["Day centres", null, -30, -10],
      ["Home care", null, 70, -50],
    ];
    expect(signUnder(WHEN_AGREED, ...rows).evidence).toBe("1 of 1 line is in brackets or has a minus, such as -30.");
  });

  test("but not where costs are taken off a saving that stands beside the first", () => {
    const rows = [
      ["Day centres", 40, null, null],
      ["Home care", 30, null, null],
      ["Meals", null, 20, 50],
    ];
    const parts = ["Savings", "Efficiencies", "Costs"];
    expect(signUnder(parts, ...rows).evidence).toBe("2 of 2 lines are plain numbers, such as 40.");
  });
});

describe("the sign rests on figures that stand there", () => {
  test("and a year in which a line has none is not among them", () => {
    const { sign } = tableIn([
      ["Savings"],
      ["Ref", "Proposal", "2026/27 £000", "2027/28 £000"],
      ["A1", "Fewer vans", null, " (5) "],
    ]);
    expect(sign.evidence).toBe("1 of 1 line is in brackets or has a minus, such as (5).");
    expect(sign.cells.map(cellAddress)).toEqual(["D3"]);
  });

  test("and a table whose title names both is as its figures are where lines say what they are", () => {
    const title = "Growth and savings proposals";
    const rows = [
      ["A1", "Fewer vans", "New", 3],
      ["A2", "Depot", null, 2],
    ];
    expect(signOf(title, ...rows)).toMatchObject({ decidedBy: "figures", value: "positive" });
  });
});

describe("costs among the savings", () => {
  const SAVINGS = [
    ["A1", "Fewer vans", null, -30],
    ["A2", "Share the depot", null, -20],
    ["A3", "Street lights", null, -10],
  ];

  test.each([
    ["Savings", "figures"],
    ["Savings with a cost", "nothing"],
    ["Savings with costs", "nothing"],
    ["Savings with a pressure", "nothing"],
    ["Savings with an investment", "nothing"],
    ["Savings with a variation", "nothing"],
    ["Savings and net effect", "nothing"],
  ])("may be more under %j, so that three against one is decided by %s", (title, decidedBy) => {
    expect(signOf(title, ...SAVINGS, ["A4", "Libraries", null, 40])).toMatchObject({ decidedBy, value: "negative" });
  });

  test("that are fewer and say what they are leave the others to tell", () => {
    const costs = [
      ["A4", "Pay award", null, 40],
      ["A5", "Demand for homes", null, 50],
    ];
    expect(signOf("Savings with costs", ...SAVINGS, ...costs).evidence).toBe(
      "3 of 5 lines are in brackets or have a minus, such as -30.",
    );
  });

  test.each([
    [
      "all on one side",
      [
        ["A4", "Pay award", null, 40],
        ["A5", "Demand for homes", null, 50],
        ["A6", "Inflation", null, 60],
      ],
      "text",
      'Lines whose words speak of costs, such as "Pay award", stand on the other side.',
    ],
    [
      "more on one side",
      [
        ["A4", "Pay award", null, 40],
        ["A5", "Demand for homes", null, 50],
        ["A6", "Inflation", null, 60],
        ["A7", "Levy", null, 70],
        ["A8", "Growth in demand", null, -5],
      ],
      "nothing",
      "4 lines are in brackets or have a minus and 4 are plain numbers, and nothing says which of them save.",
    ],
  ])("that speak of costs tell where they stand %s", (_where, costs, decidedBy, evidence) => {
    expect(signOf("Savings with costs", ...SAVINGS, ...costs)).toMatchObject({ decidedBy, evidence });
  });

  test("are asked about, also where one line alone is written otherwise", () => {
    const rows = [
      ["A1", "Fewer vans", null, -3],
      ["A2", "Depot", null, 2],
    ];
    expect(signOf("Savings with costs", ...rows).evidence).toBe(
      "1 line is in brackets or has a minus and 1 is a plain number, and nothing says which of them save.",
    );
  });
});
