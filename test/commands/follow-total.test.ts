import { followWholeWorkbookTotal, refreshWholeWorkbookTotal } from "../../src/commands/follow-total";
import { createSummary } from "../../src/commands/create-summary";
import { decideAboutTable } from "../../src/commands/decide";
import { insertSamples } from "../../src/commands/insert-samples";
import { readTables } from "../../src/commands/read-tables";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { loadClient } from "../../src/host/node/session";
import type { HostValue } from "../../src/host/model/types";

/** =SAVINGS.TOTAL() without a table: what all savings tables of the workbook save, in £. */

const ALL = 27_039_000 + 58_000 + 1_473_000 + 1_120_000 + 22_800_000 + 23_300_000;

let session: HostSessionGlobals;
beforeEach(async () => {
  jest.useFakeTimers();
  // What one test listens to is not heard in the next.
  session = await openForAddIn(undefined, loadClient());
  followWholeWorkbookTotal();
});
afterEach(() => {
  jest.useRealTimers();
});

async function write(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[value]];
    await context.sync();
  });
}

function valueOf(sheet: string): HostValue {
  const found = session.host.workbook.sheets.find((one) => one.name === sheet);
  return found?.rows.get(0)?.get(0)?.value ?? null;
}

/** Lets what waits for quiet happen, and what it starts come to its end. */
async function quiet(): Promise<void> {
  await jest.advanceTimersByTimeAsync(1000);
}

test("a cell that asks is told to wait, and then has the total of all tables", async () => {
  await insertSamples();
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  expect(valueOf("Sheet1")).toMatchObject({ error: "#N/A", message: "The workbook is being read." });
  await quiet();
  expect(valueOf("Sheet1")).toBe(ALL);
});

test("it follows a change to any table", async () => {
  await insertSamples();
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  await quiet();
  await write("Barking and Dagenham", "A6", "£60,000");
  await quiet();
  expect(valueOf("Sheet1")).toBe(ALL + 10_000);
});

test("no total row, summary sheet or second copy of a table is counted", async () => {
  await insertSamples();
  await insertSamples();
  await createSummary();
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  await quiet();
  expect(valueOf("Sheet1")).toBe(ALL);
});

test("it is given in another unit when asked, and needs a table for a year or a type", async () => {
  await insertSamples();
  await write("Sheet1", "A1", '=SAVINGS.TOTAL(,,,"£m")');
  await quiet();
  expect(valueOf("Sheet1")).toBe(ALL / 1_000_000);
  await write("Sheet1", "A1", '=SAVINGS.TOTAL(,"2017/18")');
  expect(valueOf("Sheet1")).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("Give a table") as string,
  });
});

test("a table whose unit nobody knows makes the total unknown, and is named", async () => {
  await insertSamples();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Odd").getRange("A1:B3");
    range.values = [["Proposal", "Saving"], ["Rent", 5], ["Fuel", 6]]; // oxfmt-ignore
    await context.sync();
  });
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  await quiet();
  expect(valueOf("Sheet1")).toMatchObject({ error: "#N/A", message: expect.stringContaining("sheet Odd") as string });
});

test("it is not known while Excel does not let the workbook be read, and the cell says why", async () => {
  await insertSamples();
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  session.host.troubles.failNext(1, { code: "AccessDenied", message: "No." });
  await quiet();
  expect(valueOf("Sheet1")).toMatchObject({ error: "#N/A" });
  await refreshWholeWorkbookTotal();
  expect(valueOf("Sheet1")).toBe(ALL);
});

test("a sheet that asked and was deleted is passed over", async () => {
  await insertSamples();
  await write("Torbay", "D1", "=SAVINGS.TOTAL()");
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  await quiet();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Torbay").delete();
    await context.sync();
  });
  await refreshWholeWorkbookTotal();
  expect(valueOf("Sheet1")).toBe(ALL - 58_000 - 1_473_000);
});

test("it follows what the user decides about a table", async () => {
  await insertSamples();
  await write("Sheet1", "A1", "=SAVINGS.TOTAL()");
  await quiet();
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const [birmingham] = read.value.reading.tables;
  await decideAboutTable(birmingham!, { leftOut: true });
  expect(valueOf("Sheet1")).toBe(ALL - 27_039_000);
  await decideAboutTable(birmingham!, { leftOut: null });
  expect(valueOf("Sheet1")).toBe(ALL);
});
