import { enterTexts } from "../../src/host/page/edit-cells";
import { addSheet, deleteSheet, renameSheet } from "../../src/host/interpreter/members/sheet-changes";
import { openSession, type HostSessionGlobals } from "../../src/host/node/session";
import { setValue } from "../../src/host/model/cells";
import { watchChanges, type WorkbookChange } from "../../src/workbook/watch-changes";

/** What the add-in hears of. */
async function listening(supported: Record<string, string> = {}) {
  const session = openSession({ supported });
  session.useAsGlobals();
  const heard: WorkbookChange[] = [];
  const stop = await Excel.run((context) => watchChanges(context, (change) => heard.push(change)));
  return { session, heard, stop };
}

/** The client library hands events on in turns of its own. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A sheet is named and then renamed and deleted. */
function sheetComesAndGoes({ host }: HostSessionGlobals, by: "user" | "co-author"): string {
  let id = "";
  host.edit(() => {
    const sheet = addSheet(host, "Savings");
    id = sheet.id;
    renameSheet(host, sheet, "Savings plan");
    deleteSheet(host, sheet);
  }, by);
  return id;
}

const KINDS = ["sheet added", "sheet renamed", "sheet deleted"];

test("cells that the user changes are told of as the user's", async () => {
  const { session, heard } = await listening();
  const [sheet] = session.host.workbook.sheets;
  enterTexts(session.host, sheet!, { row: 3, column: 1 }, [["(0.100)", "10/11"]]);
  await settled();
  expect(heard).toEqual([{ sheetId: sheet!.id, address: "B4:C4", kind: "cells", isOwn: false, isRemote: false }]);
});

test("cells that the add-in writes are told of as its own", async () => {
  const { heard } = await listening();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").values = [[1], [2]];
    await context.sync();
  });
  await settled();
  expect(heard).toMatchObject([{ address: "A1:A2", kind: "cells", isOwn: true, isRemote: false }]);
});

test("cells that the add-in writes and has worked out at once are its own still", async () => {
  const { heard } = await listening();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=1+1"]];
    context.application.calculate("Full");
    await context.sync();
  });
  await settled();
  expect(heard).toMatchObject([{ address: "A1", isOwn: true }]);
});

test("what a co-author changes is told of as theirs", async () => {
  const { session, heard } = await listening();
  const [sheet] = session.host.workbook.sheets;
  session.host.edit(() => {
    setValue(sheet!, 0, 0, -0.1);
    session.host.events.cellsChanged(sheet!, { row: 0, column: 0, rows: 1, columns: 1 });
  }, "co-author");
  sheetComesAndGoes(session, "co-author");
  await settled();
  expect(heard.map(({ kind, isOwn, isRemote }) => [kind, isOwn, isRemote])).toEqual(
    ["cells", ...KINDS].map((kind) => [kind, false, true]),
  );
});

test("a sheet that is added, renamed or deleted is told of by its id", async () => {
  const { session, heard } = await listening();
  const sheetId = sheetComesAndGoes(session, "user");
  await settled();
  expect(heard).toEqual(KINDS.map((kind) => ({ sheetId, address: null, kind, isOwn: false, isRemote: false })));
});

test("the add-in's own sheets are told of, but Excel does not say whose they are", async () => {
  const { heard } = await listening();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary");
    sheet.name = "Scrutiny summary";
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(heard.map(({ kind, isOwn }) => [kind, isOwn])).toEqual(KINDS.map((kind) => [kind, false]));
});

test("an Excel that does not tell of renamed sheets tells of the rest", async () => {
  const { session, heard } = await listening({ ExcelApi: "1.16" });
  sheetComesAndGoes(session, "user");
  await settled();
  expect(heard.map(({ kind }) => kind)).toEqual(["sheet added", "sheet deleted"]);
});

test("whoever stops listening hears nothing more", async () => {
  const { session, heard, stop } = await listening();
  await stop();
  enterTexts(session.host, session.host.workbook.sheets[0]!, { row: 0, column: 0 }, [["1"]]);
  sheetComesAndGoes(session, "user");
  await settled();
  expect(heard).toEqual([]);
});

test("stopping waits for a cell that is being edited", async () => {
  const { session, heard, stop } = await listening();
  session.host.cellEditing = true;
  const stopped = stop();
  session.host.cellEditing = false;
  await stopped;
  sheetComesAndGoes(session, "user");
  await settled();
  expect(heard).toEqual([]);
});

test("listening takes one request, and so does stopping", async () => {
  const { session, stop } = await listening();
  expect(session.host.counters.requests).toBe(1);
  await stop();
  expect(session.host.counters.requests).toBe(2);
});
