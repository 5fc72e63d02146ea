import type { HostRange } from "../../src/host/model/range";
import { MAX_ROWS } from "../../src/host/model/address";
import { enterTexts } from "../../src/host/page/edit-cells";
import { openSession, type HostSessionGlobals } from "../../src/host/node/session";
import { runInExcel } from "../../src/workbook/excel-run";
import { selectedRange } from "../../src/workbook/selected-range";

const PAPER = [
  ["Savings plan £m", "", ""],
  ["Code", "Description", "2017/18"],
  ["CH1", "Early help", "(0.100)"],
];

function paper(): HostSessionGlobals {
  const session = openSession();
  session.useAsGlobals();
  enterTexts(session.host, session.host.workbook.sheets[0]!, { row: 1, column: 1 }, PAPER);
  session.host.resetCounters();
  return session;
}

function select({ host }: HostSessionGlobals, selection: HostRange, further: HostRange[] = []): void {
  Object.assign(host.workbook.sheets[0]!, { selection, furtherSelections: further });
}

const SHEET = { sheet: "Sheet1" };

test.each<[string, HostRange, object | null]>([
  [
    "a block within the paper, as it is",
    { row: 2, column: 1, rows: 2, columns: 2 },
    { row: 2, column: 1, rows: 2, columns: 2 },
  ],
  ["a whole column, without its million of rows", { row: 0, column: 1, rows: MAX_ROWS, columns: 1 }, { row: 1, column: 1, rows: 3, columns: 1 }], // oxfmt-ignore
  ["a block that reaches beyond", { row: 0, column: 0, rows: 90, columns: 9 }, { row: 1, column: 1, rows: 3, columns: 3 }], // oxfmt-ignore
  ["empty cells: nothing", { row: 20, column: 20, rows: 4, columns: 4 }, null],
])("the selection is %s", async (_what, selection, expected) => {
  const session = paper();
  select(session, selection);
  const selected = await runInExcel(selectedRange);
  expect(selected).toEqual({ ok: true, value: expected && { ...SHEET, ...expected } });
  expect(session.host.counters.requests).toBe(1);
});

test("several separate ranges are refused in words that say what to do", async () => {
  const session = paper();
  const block = { row: 2, column: 1, rows: 2, columns: 2 };
  select(session, block, [{ ...block, column: 5 }]);
  expect(await runInExcel(selectedRange)).toEqual({
    ok: false,
    problem: {
      id: "InvalidSelection",
      message: "Several separate ranges are selected. Select one block of cells, then try again.",
    },
  });
});
