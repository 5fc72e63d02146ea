import { statementsIn } from "../../../src/savings/reading/statements";

const cell = { sheet: "S", row: 3, column: 1 };
const rolesIn = (text: string) => statementsIn(text, cell).map((one) => [one.written, one.role]);

describe("what an amount in a sentence is said to be", () => {
  test.each([
    ["A savings target of £250,000 was set.", [["£250,000", "target"]]],
    ["The savings achieved so far are £144,000.", [["£144,000", "achieved"]]],
    ["This still leaves a gap of £106,000 against this target.", [["£106,000", "gap"]]],
    [
      "Of the £250,000, £224,537 has been identified.",
      [
        ["£250,000", "target"],
        ["£224,537", "achieved"],
      ],
    ],
    [
      "£224,537 has been identified of the £250,000.",
      [
        ["£224,537", "achieved"],
        ["£250,000", "target"],
      ],
    ],
    [
      "Spending falls from £5,466,000 to £4,681,000.",
      [
        ["£5,466,000", "from"],
        ["£4,681,000", "to"],
      ],
    ],
    ["The budget is £161.4m.", [["£161.4m", "budget"]]],
    [
      "£25.6m, with £2.8m deferred; therefore £22.8m saved",
      [
        ["£25.6m", "amount"],
        ["£2.8m", "gap"],
        ["£22.8m", "achieved"],
      ],
    ],
    ["Savings of £25,000 were not delivered.", [["£25,000", "gap"]]],
    ["What will not be achieved is £25,000.", [["£25,000", "gap"]]],
    ["What has not been secured is £25,000.", [["£25,000", "amount"]]],
    ["Each family costs £81,624.", [["£81,624", "amount"]]],
    ["No amount here.", []],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  test("only the first amount of a sentence is the one that is listed below", () => {
    const [first, second] = statementsIn("£144,000 of £250,000 is saved, detailed below", cell);
    expect([first?.listedBelow, second?.listedBelow]).toEqual([true, false]);
  });

  test("a statement keeps its cell and its own sentence", () => {
    const [, second] = statementsIn("The target is £5m. The budget is £9m.", cell);
    expect(second).toMatchObject({ cell, sentence: "The budget is £9m.", unit: "£m", decimals: 0 });
  });
});
