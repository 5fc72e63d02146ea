import { columnName, savingsColumns, savingsFigures } from "../../src/savings/savings-columns";
import { tableIn } from "../sheets";

test("a line's savings stand in its years, not in its budget or total", () => {
  const table = tableIn([
    ["Ref", "Proposal", "Budget £m", "2017/18 £m", "2018/19 £m", "Total £m"],
    ["A1", "Travel", 9, 0.1, 0.2, 0.3],
    ["A2", "Homes", 8, 0.3, "n/a", 0.3],
  ]);
  expect(savingsColumns(table).map(columnName)).toEqual(["2017/18", "2018/19"]);
  expect(table.lines.map((line) => savingsFigures(line, table).map(({ value }) => value))).toEqual([
    [0.1, 0.2],
    [0.3, null],
  ]);
});

test("without years they stand in the column of amounts, which is named by its heading", () => {
  const table = tableIn([
    ["Ref", "Proposal", "Saving £m"],
    ["A1", "Travel", 0.1],
    ["A2", "Homes", 0.3],
  ]);
  expect(savingsColumns(table).map(columnName)).toEqual(["Saving £m"]);
});
