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

describe("the words before an amount say what it is", () => {
  const FORMS: Readonly<Record<string, readonly string[]>> = {
    gap: ["gap", "shortfall", "still to find", "still to be found", "remaining", "not found", "not been identified", "not yet achieved", "not delivered", "not be found", "deferred", "outstanding"], // oxfmt-ignore
    target: ["target", "targets", "required", "needed", "projected", "to be saved", "to be found"],
    achieved: ["achieved", "delivered", "identified", "secured", "saved", "recouped"],
    budget: ["budget"],
    amount: ["budgeted", "gaps", "needs"],
  };
  test.each(Object.entries(FORMS).flatMap(([role, all]) => all.map((words): [string, string] => [words, role])))(
    "%s: %s",
    (words, role) => {
      expect(rolesIn(`The sum ${words} is £5m.`)).toEqual([["£5m", role]]);
      expect(rolesIn(`A sum of £5m is ${words}.`)).toEqual([["£5m", role]]);
    },
  );

  test.each([
    ["nearer before it than further", "Of the target what is achieved is £5m.", ["achieved"]],
    ["nearer behind it than further", "It is £5m achieved of the target.", ["achieved"]],
    ["before it rather than behind", "The target is £5m and achieved.", ["target"]],
    ["in its own clause", "The target is high; it is £5m.", ["amount"]],
    ["in its own clause, not the next", "It is £5m; the target is high.", ["amount"]],
    ["not beyond another amount", "The target is £5m, and £3m more.", ["target", "amount"]],
    ["from one to the other", "It falls from around £5m to no more than £3m.", ["from", "to"]],
    ["from one to the other, about", "It falls from about £5m to £3m.", ["from", "to"]],
    ["of a whole", "Of the £5m, £3m was saved.", ["target", "achieved"]],
    ["of our whole", "£3m was saved of our £5m.", ["achieved", "target"]],
    ["of a whole, of which nothing is said", "Of the £5m, £3m is new.", ["amount", "amount"]],
    ["in its own sentence", "The target is high. It is £5m.", ["amount"]],
  ])("%s", (_which, text, roles) => {
    expect(rolesIn(text).map(([, role]) => role)).toEqual(roles);
  });
});

test.each([
  ["as listed below", true],
  ["detailed below", true],
  ["set out below", true],
  ["shown below", true],
  ["itemised below", true],
  ["as follows", true],
  ["made up of fees", true],
  ["with a balance of fees", true],
  ["below the line", false],
  ["listed elsewhere", false],
])("£5m is saved, %s: the lines are its parts: %p", (words, isListed) => {
  expect(statementsIn(`£5m is saved, ${words}.`, cell).map(({ listedBelow }) => listedBelow)).toEqual([isListed]);
});
