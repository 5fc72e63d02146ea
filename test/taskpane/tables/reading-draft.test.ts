import { changedChoice } from "../../../src/savings/choices/change-choice";
import type { TableChoice } from "../../../src/savings/choices/table-choice";
import { changeFrom, draftOf, yearsMissing } from "../../../src/taskpane/tables/reading-draft";
import { tableOn } from "../five-papers";

const { table } = tableOn("Birmingham");

function chosen(choice: TableChoice) {
  return { ...table, choice: { id: "1", range: table.range, choice } };
}

describe("what the user is about to decide about a table", () => {
  test("an untouched draft decides nothing", () => {
    expect(changedChoice({}, changeFrom(draftOf(table)))).toEqual({});
  });

  test.each<[string, TableChoice]>([
    ["a unit", { unit: "£000" }],
    ["a basis", { basis: "incremental" }],
    ["a sign", { sign: "positive" }],
    ["a pattern of codes", { codePattern: "A9 9+" }],
    ["a budget column", { budgetColumn: "2017/18" }],
    ["columns", { columns: [{ label: table.columns[0]!.label, kind: "other" }] }],
  ])("%s that was decided before is kept by an untouched draft", (_what, choice) => {
    expect(changedChoice(choice, changeFrom(draftOf(chosen(choice))))).toEqual(choice);
  });

  test("what the draft does not speak of stays decided", () => {
    const change = changeFrom({ ...draftOf(table), unit: "£" });
    expect(changedChoice({ leftOut: true }, change)).toEqual({ leftOut: true, unit: "£" });
  });

  test("going back to what is read takes the decision away", () => {
    const draft = { ...draftOf(chosen({ unit: "£", basis: "incremental" })), unit: "" as const };
    expect(changedChoice({ unit: "£", basis: "incremental" }, changeFrom(draft))).toEqual({ basis: "incremental" });
  });
});

describe("a column that is said to hold a year", () => {
  const { label } = table.columns[0]!;
  const withYear = (year: string) => {
    const draft = draftOf(table);
    return { ...draft, columns: new Map([...draft.columns, [label, { kind: "year" as const, year }]]) };
  };

  test.each([
    ["", [label]],
    ["2018", [label]],
    ["2018/19", []],
  ])("needs its year where its heading names none: %p", (year, missing) => {
    expect(yearsMissing(withYear(year), table)).toEqual(missing);
  });

  test("one whose heading names its year needs no other", () => {
    const draft = draftOf(table);
    const year = table.columns.find((column) => column.year !== null)!;
    const columns = new Map([...draft.columns, [year.label, { kind: "year" as const, year: "" }]]);
    expect(yearsMissing({ ...draft, columns }, table)).toEqual([]);
  });
});
