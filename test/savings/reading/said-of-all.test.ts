import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** Two tables of proposals under one another, the second without a word on how it is written. */
const read = (...above: SheetRows) => {
  const rows: SheetRows = [
    ...above,
    ["Proposal", "2027/28", "2028/29"],
    ["Day centres", 5, 9],
    ["Home care", 6, 7],
    ...Array.from({ length: 8 }, () => []),
    ["Savings of places"],
    ["Service", "Scheme", "2027/28", "2028/29"],
    ["Parks", "Trees", 3, 4],
    ["Roads", "Lamps", 5, 6],
  ];
  return readSheet(gridOf(rows), []).tables.map(({ unit, basis }) => [unit.value, basis.value]);
};

describe("a title over the first table's own", () => {
  test.each<[string, SheetRows, (string | null)[]]>([
    ["says its unit of all", [["Savings profile, £000"], [], ["Savings of adults"]], ["£000", "£000"]], // oxfmt-ignore
    ["and so over several", [["Savings profile, £m"], ["For the cabinet of May."], [], ["Savings of adults"]], ["£m", "£m"]], // oxfmt-ignore
    ["says nothing of others where it is the table's own, however far it stands under another", [["Cabinet paper"], [], ["Savings of adults, £000"]], ["£000", null]], // oxfmt-ignore
    ["says nothing of others where only a sentence stands between", [["Savings profile, £000"], [], ["The committee asked for these."]], ["£000", null]], // oxfmt-ignore
    ["says nothing of others where no row parts it from the table's own", [["Savings profile, £000"], ["Savings of adults"]], ["£000", null]], // oxfmt-ignore
  ])("%s", (_what, above, units) => {
    expect(read(...above).map(([unit]) => unit)).toEqual(units);
  });

  test("says its unit, and not how years are meant", () => {
    const over = (title: string) => read([title], [], ["Savings of adults"]).map(([, basis]) => basis);
    expect(over("Cumulative savings profile")).toEqual(["cumulative", null]);
    expect(over("Cumulative savings profile, £000")).toEqual(["cumulative", "cumulative"]);
  });
});
