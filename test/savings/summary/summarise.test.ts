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

  test("says of each table what is largest, what of its budget and of what was to be saved, and what was found", () => {
    const plan = gridOf([
      ["Service", "Budget £m", "Saving £m"],
      ["Adults", 20, "4 ¹"],
      ["Parks", 10, 2],
      ["¹ Subject to consultation (£1m)."],
    ]);
    const [table] = summarise(readWorkbook({ sheets: [plan], markedTables: [] })).tables;
    expect(table).toMatchObject({
      largest: [{ share: 66.7 }, { share: 33.3 }],
      budget: { percent: 20 },
      delivery: null,
      conditional: [{ amount: 100_000_000 }],
      accepted: [],
    });
    expect(table?.findings.map(({ check }) => check)).toContain("figure-has-note-mark");
  });

  test("names the tables that the user left out, and looks no further on their sheet", () => {
    const range = { sheet: "Savings", row: 0, column: 0, rows: 2, columns: 3 };
    const choices = [{ id: "1", range, choice: { leftOut: true } }];
    expect(summarise(readWorkbook({ sheets: [savings], markedTables: [] }, choices))).toEqual({
      tables: [],
      sheetsWithoutTables: [],
      leftOut: [{ title: "Savings", sheet: "Savings" }],
    });
  });

  test("is empty for an empty workbook", () => {
    expect(summarise(readWorkbook({ sheets: [], markedTables: [] }))).toEqual({
      tables: [],
      sheetsWithoutTables: [],
      leftOut: [],
    });
  });
});
