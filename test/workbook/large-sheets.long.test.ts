import type { Host } from "../../src/host/host";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/host/model/address";
import { ensureCell } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/create";
import type { HostCell, HostSheet, HostValue } from "../../src/host/model/types";
import { cellAt } from "../../src/savings/grid";
import type { Grid } from "../../src/savings/grid";
import { takeSnapshot } from "../../src/workbook/take-snapshot";
import type { Work } from "../../src/workbook/work";
import { opened } from "./mends/mending";

const TABLE: readonly (readonly HostValue[])[] = [
  ["Code", "Saving", "2024/25 £000"],
  ["H1", "Hostel contract", 120],
  ["H2", "Garage rents", 45.5],
];

function put(sheet: HostSheet, row: number, column: number, value: HostValue): void {
  const own = sheet.rows.get(row);
  // The row may be one of many that share their cells.
  if (own) sheet.rows.set(row, new Map(own));
  ensureCell(sheet, row, column).value = value;
}

function putTable(sheet: HostSheet, top = 0): void {
  TABLE.forEach((cells, row) => cells.forEach((value, column) => put(sheet, top + row, column, value)));
}

/** Fills whole columns with formulas that give "". The rows share their cells, as a million of them would take long. */
function fillDown(sheet: HostSheet, columns: readonly number[], from = 0): void {
  const blank: HostCell = { value: "", formula: '=IF(A1="","","")' };
  const shared = new Map(columns.map((column) => [column, blank]));
  for (let row = from; row < MAX_ROWS; row++) {
    const own = sheet.rows.get(row);
    if (own) for (const column of columns) own.set(column, own.get(column) ?? blank);
    else sheet.rows.set(row, shared);
  }
}

interface Read {
  readonly grids: readonly Grid[];
  readonly counters: Host["counters"];
  readonly kept: number;
}

/** Reads a workbook of sheets that are each filled in a way of their own, without working out a million formulas. */
async function readSheets(...fill: readonly ((sheet: HostSheet) => void)[]): Promise<Read> {
  const workbook = createWorkbook(fill.map((_, index) => `Sheet${index + 1}`));
  const { host, Excel } = opened(workbook);
  fill.forEach((one, index) => one(workbook.sheets[index]!));
  const grids = await Excel.run(async (context) => (await takeSnapshot(context)).sheets);
  return { grids, counters: host.counters, kept: host.references.count };
}

const MEGABYTE = 1_000_000;

test("a stray space in the last cell of the sheet costs one request, and nothing is read for it", async () => {
  const { grids, counters, kept } = await readSheets((sheet) => {
    putTable(sheet);
    put(sheet, MAX_ROWS - 1, MAX_COLUMNS - 1, " ");
  });
  expect(grids[0]!.values).toEqual(TABLE);
  expect(counters.requests).toBe(4);
  expect(counters.responseBytes).toBeLessThan(20_000);
  expect(kept).toBe(0);
});

test("whole columns of formulas that give nothing are not fetched", async () => {
  const { grids, counters } = await readSheets((sheet) => {
    putTable(sheet);
    fillDown(sheet, [2, 3, 9]);
  });
  expect(grids[0]!.values.map((row) => row.slice(0, 3))).toEqual(TABLE);
  expect(counters.requests).toBeLessThanOrEqual(6);
  expect(counters.responseBytes).toBeLessThan(MEGABYTE / 4);
});

test("two such sheets are read together, in the same requests", async () => {
  const wide = (sheet: HostSheet): void => {
    putTable(sheet);
    fillDown(sheet, [4, MAX_COLUMNS - 1]);
  };
  const { grids, counters } = await readSheets(wide, wide, putTable);
  expect(grids.map(({ values }) => values.map((row) => row.slice(0, 3)))).toEqual([TABLE, TABLE, TABLE]);
  expect(counters.requests).toBeLessThanOrEqual(7);
  expect(counters.requestBytes).toBeLessThan(MEGABYTE);
  expect(counters.responseBytes).toBeLessThan(MEGABYTE / 2);
});

test("what stands far down and far to the right is read where it stands", async () => {
  const { grids, counters } = await readSheets((sheet) => {
    put(sheet, 0, MAX_COLUMNS - 1, "Far to the right");
    putTable(sheet, 800_000);
    put(sheet, 800_001, 5_000, true);
  });
  const [grid] = grids;
  expect(cellAt(grid!, 0, MAX_COLUMNS - 1)).toEqual({
    value: "Far to the right",
    text: "Far to the right",
    kind: "text",
  });
  expect(grid!.values.length).toBe(800_003);
  expect(cellAt(grid!, 800_001, 2)).toEqual({ value: 120, text: "120", kind: "number" });
  expect(cellAt(grid!, 800_001, 4_999).kind).toBe("empty");
  expect(cellAt(grid!, 800_001, 5_000)).toEqual({ value: true, text: "TRUE", kind: "boolean" });
  expect(counters.requests).toBeLessThanOrEqual(5);
});

test("a long table is read whole, with one request more than it takes anyway", async () => {
  const { grids, counters } = await readSheets((sheet) => {
    for (let row = 0; row < 60_000; row++)
      [`S${row}`, "A saving", row, -row, 1].forEach((v, c) => put(sheet, row, c, v));
  });
  expect(grids[0]!.values.length).toBe(60_000);
  expect(grids[0]!.values.every((row, index) => row.length === 5 && row[2] === index)).toBe(true);
  expect(counters.requests).toBe(2 + 1 + Math.ceil((300_000 * 56) / 3_000_000));
});

test("cells that lie in a slant over the whole sheet are found by bands that grow narrower", async () => {
  const places = Array.from({ length: 400 }, (_, index) => [index * 2_600, index * 40] as const);
  const { grids, counters } = await readSheets((sheet) =>
    places.forEach(([row, column]) => put(sheet, row, column, 7)),
  );
  expect(places.every(([row, column]) => cellAt(grids[0]!, row, column).value === 7)).toBe(true);
  expect(counters.requests).toBeLessThanOrEqual(8);
});

test("a large sheet that only looks filled has no rows", async () => {
  const { grids, counters } = await readSheets((sheet) => fillDown(sheet, [0, 1]));
  expect(grids).toEqual([{ sheet: "Sheet1", row: 0, column: 0, values: [], texts: [], kinds: [] }]);
  expect(counters.requests).toBe(3);
});

test("the search says what it is at, and can be stopped", async () => {
  const workbook = createWorkbook(["Sheet1"]);
  const { Excel } = opened(workbook);
  fillDown(workbook.sheets[0]!, [0]);
  const stop = new AbortController();
  const said: string[] = [];
  const work: Work = {
    signal: stop.signal,
    progress: ({ words }) => {
      said.push(words);
      stop.abort();
    },
  };
  put(workbook.sheets[0]!, 5, 5, "x");
  await expect(Excel.run((context) => takeSnapshot(context, work))).rejects.toMatchObject({ code: "Stopped" });
  expect(said).toEqual(["Looking how far the cells reach"]);
});
