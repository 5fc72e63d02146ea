import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { summarise } from "../../../src/savings/summary/summarise";
import { gridOf } from "../../sheets";

describe("a workbook's summary", () => {
  const savings = gridOf(
    [
      ["Ref", "Proposal", "Saving £m"],
      ["A1", "Travel", 1],
    ],
    "Savings",
  );
  const minutes = gridOf([["Minutes"], ["The meeting ended at 9 pm."]], "Minutes");
  const marked = {
    name: "Plan",
    range: { sheet: "Savings", row: 0, column: 0, rows: 2, columns: 3 },
    hasTotalsRow: false,
  };

  test("has every table, and says of the other sheets what was looked for", () => {
    const { tables, sheetsWithoutTables } = summarise(readWorkbook({ sheets: [savings, minutes], markedTables: [] }));
    expect(tables.map(({ table }) => table.range.sheet)).toEqual(["Savings"]);
    expect(sheetsWithoutTables.map(({ sheet }) => sheet)).toEqual(["Minutes"]);
  });

  test("knows a marked Excel table by its name", () => {
    const { tables } = readWorkbook({ sheets: [savings, minutes], markedTables: [marked] });
    expect(tables.map(({ markedName, title }) => [markedName, title])).toEqual([["Plan", "Plan"]]);
  });

  test("is empty for an empty workbook", () => {
    expect(summarise(readWorkbook({ sheets: [], markedTables: [] }))).toEqual({
      tables: [],
      sheetsWithoutTables: [],
      leftOut: [],
    });
  });
});
