import type { ReportCell } from "../../../src/savings/report/report";
import { rowsOfTable } from "../../../src/savings/report/table-rows";

const cell = (text: string, columns?: number, rows?: number): ReportCell => ({
  text,
  line: 0,
  ...(columns !== undefined && { columns }),
  ...(rows !== undefined && { rows }),
});

/** Each row's cells as "column:text". */
const laid = (...rows: ReportCell[][]) =>
  rowsOfTable({ kind: "table", rows }).map(({ cells }) =>
    cells.map(({ column, text }) => `${column}:${text}`).join(" "),
  );

describe("a marked table's cells stand", () => {
  test("in the columns that they have, empty ones left out", () => {
    expect(laid([cell("Ref"), cell("  "), cell(" £m ")])).toEqual(["0:Ref 2:£m"]);
  });

  test("behind those that take several columns", () => {
    expect(laid([cell("Savings", 2), cell("RAG")])).toEqual(["0:Savings 2:RAG"]);
  });

  test("beside those above that take several rows", () => {
    const rows = [[cell("Ref", 1, 2), cell("Savings", 2)], [cell("2017/18"), cell("2018/19")], [cell("A1"), cell("5"), cell("6")]]; // oxfmt-ignore
    expect(laid(...rows)).toEqual(["0:Ref 1:Savings", "1:2017/18 2:2018/19", "0:A1 1:5 2:6"]);
  });

  test("beside those that take several rows and columns, as long as these reach", () => {
    const rows = [[cell("Adults", 2, 3), cell("5")], [cell("6")], [cell("7")], [cell("Parks"), cell("x"), cell("8")]];
    expect(laid(...rows)).toEqual(["0:Adults 2:5", "2:6", "2:7", "0:Parks 1:x 2:8"]);
  });

  test("beside two such cells, one right behind the other", () => {
    const rows = [[cell("a", 1, 2), cell("b", 1, 2), cell("c")], [cell("d")]];
    expect(laid(...rows)).toEqual(["0:a 1:b 2:c", "2:d"]);
  });
});
