import { pence } from "../../src/savings/money";
import { showAmount } from "../../src/savings/show";
import { asWritten, decimalsOf, inWords } from "../../src/taskpane/amounts";
import { tableOf, tableOn } from "./five-papers";

const thousands = tableOf([
  ["Savings £000"],
  ["Code", "Description", "2024/25", "2025/26"],
  ["A1", "Day services", -1200, -1200],
  ["A2", "Extra care", -500, -500],
]);
const withoutUnit = tableOf([
  ["Savings"],
  ["Code", "Description", "2024/25", "2025/26"],
  ["A1", "Day services", 1.5, 1.5],
  ["A2", "Extra care", 2.25, 2.25],
]);

describe("amounts in the pane", () => {
  test("stand as the table writes them: Birmingham's savings in brackets, in £m to three decimals", () => {
    const birmingham = tableOn("Birmingham");
    expect(asWritten(pence(-846_300_000), birmingham)).toBe("(8.463)");
    expect(asWritten(pence(73_400_000), birmingham)).toBe("0.734");
  });

  test("stand in whole thousands in a table of thousands", () => {
    expect(asWritten(pence(-120_000_000), thousands)).toBe("(1,200)");
  });

  test("stand as bare numbers where the unit is not known", () => {
    expect(withoutUnit.years.map((year) => asWritten(year.net, withoutUnit))).toEqual(["3.75", "3.75"]);
    expect(inWords(withoutUnit.years[0]!.net, withoutUnit)).toBe("3.75");
  });

  test("have the decimals of the finest of two hundred thousand lines", () => {
    const [line] = withoutUnit.table.lines;
    const [coarse] = thousands.table.lines;
    expect(decimalsOf({ lines: [...Array.from({ length: 200_000 }, () => coarse!), line!] })).toBe(1);
  });

  test("are in a sentence what the findings' sentences would say", () => {
    for (const summary of [tableOn("Birmingham"), tableOn("Torbay"), tableOn("Hampshire"), thousands, withoutUnit]) {
      const amount = summary.years[0]!.savings;
      const expected = showAmount(amount, summary.table.unit.value, decimalsOf(summary.table)).replace("-", "");
      expect(inWords(amount, summary)).toBe(expected);
    }
  });
});
