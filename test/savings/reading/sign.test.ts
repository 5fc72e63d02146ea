import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const heading = ["Ref", "Proposal", "Type", "Saving £m"];
const signOf = (rows: SheetRows) => tableIn([heading, ...rows]).sign;

describe("the sign that savings have", () => {
  test.each([
    [
      "in brackets",
      [
        ["A1", "a", "Saving", "(1)"],
        ["A2", "b", "Saving", "(2)"],
        ["A3", "c", "Saving", 3],
      ],
      "negative",
    ],
    [
      "with a minus",
      [
        ["A1", "a", "Saving", -1],
        ["A2", "b", "Saving", -2],
      ],
      "negative",
    ],
    [
      "plain",
      [
        ["A1", "a", "Saving", 1],
        ["A2", "b", "Saving", 2],
        ["A3", "c", "Saving", -3],
      ],
      "positive",
    ],
    [
      "plain, however many pressures are in brackets",
      [
        ["A1", "a", "Saving", 1],
        ["P1", "b", "Pressure", -2],
        ["P2", "c", "Pressure", -3],
      ],
      "positive",
    ],
    [
      "in brackets, however many pressures are plain",
      [
        ["A1", "a", "Saving", -1],
        ["P1", "b", "Pressure", 2],
        ["P2", "c", "Growth", 3],
      ],
      "negative",
    ],
    [
      "plain where there are as many of each",
      [
        ["A1", "a", null, 1],
        ["A2", "b", null, -1],
      ],
      "positive",
    ],
    ["plain where nothing is saved", [["A1", "a", null, 0]], "positive"],
  ])("is %s", (_what, rows, value) => {
    expect(signOf(rows).value).toBe(value);
  });

  test("says on how many lines it rests, with one of them", () => {
    expect(
      signOf([
        ["A1", "a", null, "(1)"],
        ["A2", "b", null, "(2)"],
        ["A3", "c", null, 3],
      ]).evidence,
    ).toBe("2 of 3 lines are in brackets or have a minus, such as (1).");
  });

  test("is asked where increases stand among the reductions and outnumber them", () => {
    const { sign } = tableIn([
      ["Budget increases and reductions"],
      ["Ref", "Description", "2024/25 £m"],
      ["A1", "Care packages", 3],
      ["A2", "Foster homes", 2],
      ["A3", "School buses", 4],
      ["A4", "Share the depot", -1],
    ]);
    expect(sign.decidedBy).toBe("nothing");
  });

  test.each([
    ["Budget increases and reductions", "nothing"],
    ["Growth and savings proposals", "nothing"],
    ["Savings and other pressures", "nothing"],
    ["Pressure and savings", "nothing"],
    ["Investment and savings", "nothing"],
    ["Growth and other savings", "nothing"],
    ["Growth or saving", "nothing"],
    ["Saving or growth", "nothing"],
    ["Savings and pressure", "nothing"],
    ["Savings & investment", "nothing"],
    ["Savings", "figures"],
    ["Savings, including investments made before", "figures"],
  ])("under %j, where all is plain, is decided by %s", (title, decidedBy) => {
    const { sign } = tableIn([
      [title],
      ["Ref", "Description", "2024/25 £m"],
      ["A1", "Care packages", 3],
      ["A2", "Pay award", 2],
    ]);
    expect(sign).toMatchObject({ decidedBy, value: "positive" });
  });

  test("says where every line is plain", () => {
    const { sign } = tableIn([
      ["Growth and savings proposals"],
      ["Ref", "Description", "2024/25 £m"],
      ["A1", "Care packages", 3],
    ]);
    expect(sign.evidence).toBe("Every line is a plain number, and nothing says which of them save.");
  });

  test("is told by brackets alone, also where a title names costs", () => {
    const { sign } = tableIn([
      ["Growth and savings proposals"],
      ["Ref", "Description", "2024/25 £m"],
      ["A1", "Care packages", "(3)"],
      ["A2", "Share the depot", "(2)"],
    ]);
    expect(sign).toMatchObject({ decidedBy: "figures", value: "negative" });
  });

  test.each([
    [
      "the savings' own column, where costs of the other sign stand beside it and outweigh some",
      [
        ["Budget changes", "Additional spending £000", "Savings £000"],
        ["Freeze parking charges", 500, -350],
        ["Mend more roads", 900, -330],
        ["Lower borrowing costs", null, -84],
        ["Keep the liners", 80, null],
        ["Street lights", null, -30],
        ["Interim managers", null, -250],
      ],
    ],
    [
      "the lines of a section of savings, whatever stands over it",
      [
        ["Budgets and savings", "2026/27 £000"],
        ["Pay", 74_366],
        ["Running costs", 19_381],
        ["Efficiency savings", null],
        ["Fuel", -100],
        ["Fleet", -169],
        ["Increase in income", -45],
      ],
    ],
  ] satisfies [string, SheetRows][])("is told by %s", (_what, rows) => {
    expect(tableIn(rows).sign).toMatchObject({ value: "negative", decidedBy: "figures" });
  });

  test.each([
    ["are both savings, in brackets", ["New", "Existing"], ["(100)", "(20)"], ["(50)", "(10)"], "negative"],
    ["are both savings, with a minus", ["One-off", "Ongoing"], [-100, -20], [-50, -10], "negative"],
    ["are both savings, plain", ["New", "Existing"], [100, 20], [50, 10], "positive"],
    [
      "are savings and costs, plain, and cost more than they save",
      ["Savings", "Costs"],
      [20, 100],
      [10, 50],
      "positive",
    ],
    ["are savings and costs, in brackets", ["Savings", "Costs"], ["(100)", "(20)"], ["(50)", "(10)"], "negative"],
  ])("is told by what a year's columns come to that %s", (_what, parts, first, second, value) => {
    const rows = [
      ["Savings proposals £000"],
      ["", "2027/28", "2027/28", "2028/29", "2028/29"],
      ["Proposal", ...parts, ...parts],
      ["Day centres", ...first, ...first],
      ["Home care", ...second, ...second],
    ];
    expect(tableIn(rows).sign.value).toBe(value);
  });

  test("is told by what only saves, beside changes that cost more than they save", () => {
    const { sign, lines } = tableIn([
      ["Change", "Additional spending £000", "Savings £000"],
      ["Freeze the charges", 400, -150],
      ["Potholes", 900, -200],
      ["Keep the magazine", 60, null],
      ["Reduce borrowing costs", null, -80],
      ["Lights out", null, -30],
      ["No assembly", null, -40],
      ["Vacant posts", null, -10],
    ]);
    expect(sign).toMatchObject({ decidedBy: "figures", value: "negative" });
    expect(lines.map(({ figures }) => figures.get(2)?.value)).toEqual([250, 700, 60, -80, -30, -40, -10]);
  });
});

describe("where as many lines stand on the one side as on the other, a total of savings tells", () => {
  const rows = (label: string, total: (number | string)[]): SheetRows => [
    ["Savings proposal, £", "2026/27", "2027/28"],
    ["Supplies", 120_000, 310_000],
    ["Income", -15_000, -15_000],
    [label, ...total],
  ];

  test.each([
    ["plain", "Total saving", [105_000, 295_000], "positive"],
    ["with a minus", "Total savings", [-105_000, -295_000], "negative"],
  ])("which is %s", (_what, label, total, sign) => {
    expect(tableIn(rows(label, total)).sign).toMatchObject({
      value: sign,
      evidence: `"${label}" is ${total[0]}.`,
      decidedBy: "figures",
    });
  });

  test.each([
    ["speaks of costs too", "Total net growth and savings", [105_000, 295_000]],
    ["says nothing of savings", "Total", [105_000, 295_000]],
    ["has both signs", "Total saving", [-5000, 295_000]],
  ])("but not one that %s", (_what, label, total) => {
    expect(tableIn(rows(label, total)).sign.decidedBy).toBe("nothing");
  });
});
