import type { ChoiceChange } from "../../../src/savings/choices/change-choice";
import { changedChoice, isNoChoice } from "../../../src/savings/choices/change-choice";
import type { TableChoice } from "../../../src/savings/choices/table-choice";

describe("what the user decided about a table", () => {
  test.each<[string, TableChoice, ChoiceChange, TableChoice]>([
    ["takes in what is added", { unit: "£m" }, { basis: "cumulative" }, { unit: "£m", basis: "cumulative" }],
    ["takes what is decided anew", { unit: "£m" }, { unit: "£000" }, { unit: "£000" }],
    ["loses what is taken back", { unit: "£m", sign: "negative" }, { unit: null }, { sign: "negative" }],
    ["keeps what is decided against", { leftOut: true }, { leftOut: false }, { leftOut: false }],
    ["stays as it is", { codePattern: "A9" }, {}, { codePattern: "A9" }],
  ])("%s", (_what, choice, change, after) => {
    expect(changedChoice(choice, change)).toEqual(after);
  });

  test.each<[TableChoice, boolean]>([
    [{}, true],
    [{ leftOut: false, columns: [] }, true],
    [{ leftOut: true }, false],
    [{ unit: "£m" }, false],
    [{ leftOut: false, unit: "£m" }, false],
    [{ columns: [{ label: "Effect", kind: "year" }] }, false],
    [{ codePattern: "" }, false],
  ])("%j decides nothing: %p", (choice, nothing) => {
    expect(isNoChoice(choice)).toBe(nothing);
  });
});
