import { isCostInWords, isOfCostsAlone } from "../../../src/savings/reading/cost-words";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const LINE = tableIn([["Savings proposal", "2017/18 £m"], ["Travel", 1], ["Homes", 2]]).lines[0]; // oxfmt-ignore

describe("a line's words", () => {
  test.each([
    "Budget pressure",
    "Demographic growth",
    "Inflation on contracts",
    "Indexation",
    "Pay award 2018",
    "Increase in demand",
    "Increased costs of waste",
    "Increasing demand",
    "Insurance (increase)",
    "Homes (unfunded)",
    "Rising demand",
    "Loss of grant, loss of income",
    "Rent shortfall",
    "Insurance premium",
    "Additional cost of care",
    "Apprenticeship levy",
    "Borrowing costs",
    "Reduced grant and growth in demand",
    "Removal of income, inflation",
    "Loss of income from reduced demand",
  ])("speak of a cost: %s", (description) => {
    expect(LINE && isCostInWords({ ...LINE, description })).toBe(true);
  });

  test.each([
    "Increase in income",
    "Increase in planning fees",
    "Travel",
    "Increase income from parking",
    "Demanding less",
    "Premises",
    "Costs of agency staff",
    "Levying less",
    "Reduce capital borrowing costs",
    "Cancellation of the growth in overheads",
    "Reduced demand for respite",
    "Parks - lower inflation on contracts",
  ])("speak of none: %s", (description) => {
    expect(LINE && isCostInWords({ ...LINE, description })).toBe(false);
  });

  test("may do so by their type", () => {
    expect(LINE && isCostInWords({ ...LINE, typeWritten: "Growth" })).toBe(true);
  });
});

describe("a table", () => {
  const plan = (title: string, ...names: string[]): SheetRows => [
    [title],
    ["Proposal", "2017/18 £m", "2018/19 £m"],
    ...names.map((name, index) => [name, 0.1 + index, 0.2]),
  ];
  const ofCosts = (rows: SheetRows, title: string) => {
    const table = tableIn([["Savings plan"], ...rows.slice(1)]);
    return isOfCostsAlone({ ...table, title });
  };

  test.each<[string, string, string[], boolean]>([
    ["most of whose lines are costs", "Bids", ["Pay award", "Inflation", "Travel"], true],
    ["half of whose lines are", "Bids", ["Pay award", "Travel"], true],
    ["fewer of whose lines are", "Bids", ["Pay award", "Travel", "Homes"], false],
    ["that speaks of savings over them", "Savings and pressures", ["Pay award", "Inflation"], false],
    ["one of whose lines saves", "Bids", ["Pay award", "Inflation", "Saving on travel"], false],
  ])("%s is of costs alone: %s, %j, %p", (_what, title, names, alone) => {
    expect(ofCosts(plan(title, ...names), title)).toBe(alone);
  });
});
