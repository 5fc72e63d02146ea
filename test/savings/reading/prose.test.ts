import type { SheetRows } from "../../sheets";
import { foundIn, tableIn } from "../../sheets";

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
    ["none from far above", [["Savings by directorate"], ...Array.from({ length: 9 }, () => [])], "Plan"],
  ] as const)("is %s", (_what, above, title) => {
    expect(titleOf(above)).toBe(title);
  });
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
});
