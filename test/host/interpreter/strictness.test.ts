import { openSession } from "../../../src/host/node/session";
import { codeOf, inSession, valueAt } from "../support";

const write = async (context: Excel.RequestContext, value: string | number = 1) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
  await context.sync();
};

describe("where Excel is strict", () => {
  it("refuses to read a property that was not loaded", async () => {
    const reading = inSession((context) => context.workbook.worksheets.getActiveWorksheet().name);
    expect(await codeOf(reading)).toBe("PropertyNotLoaded");
  });

  it("keeps what a batch did before the action that failed, and names that action", async () => {
    const session = openSession();
    const error: unknown = await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2:B2").values = [["ragged"]];
      sheet.getRange("A3").values = [["never"]];
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(session.OfficeExtension.Error);
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: expect.stringContaining(".values = ...") as unknown },
    });
    const [sheet] = session.host.workbook.sheets;
    expect([0, 2].map((row) => valueAt(sheet!, row, 0))).toEqual(["first", null]);
  });

  it("names a member that it does not play", async () => {
    const calling = inSession((context) =>
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpillParent().load("address"),
    );
    await expect(calling).rejects.toMatchObject({
      code: "NotImplemented",
      message: "Range.getSpillParent() is not played by the local workbook.",
    });
    const loading = inSession((context) => context.workbook.worksheets.getActiveWorksheet().load("standardHeight"));
    await expect(loading).rejects.toMatchObject({
      message: "Worksheet.standardHeight is not played by the local workbook.",
    });
  });

  it("refuses requests and answers over 5 MB", async () => {
    const long = "x".repeat(32_000);
    const writing = inSession((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").values = Array.from({ length: 200 }, () => [
        long,
      ]);
    });
    expect(await codeOf(writing)).toBe("RequestPayloadSizeLimitExceeded");
    const reading = inSession(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200");
      range.values = long as unknown as string[][];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(await codeOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("refuses a batch while a cell is edited, unless it may wait; then it runs when the user is done", async () => {
    const session = openSession();
    session.host.cellEditing = true;
    expect(await codeOf(session.Excel.run((context) => write(context)))).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = session.Excel.run({ delayForCellEdit: true }, (context) => write(context, 2)).then(
      () => (done = true),
    );
    // Another batch goes and comes back in the meantime.
    expect(await codeOf(session.Excel.run((context) => write(context)))).toBe("InvalidOperationInCellEditMode");
    expect(done).toBe(false);
    session.host.cellEditing = false;
    await waiting;
    expect(valueAt(session.host.workbook.sheets[0]!, 0, 0)).toBe(2);
  });

  it("refuses to change a protected sheet, but reads it", async () => {
    const session = openSession();
    session.host.workbook.sheets[0]!.protected = true;
    expect(await codeOf(session.Excel.run((context) => write(context)))).toBe("AccessDenied");
    const formatting = session.Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "#FFFFFF";
      return Promise.resolve();
    });
    expect(await codeOf(formatting)).toBe("AccessDenied");
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load("protected");
      sheet.getRange("A1").load("values");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
  });
});

describe("what it counts and how it fails", () => {
  it("counts requests, actions, bytes and undo steps, and the release of ranges apart", async () => {
    const session = openSession();
    await session.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(session.host.counters).toMatchObject({ requests: 2, undoSteps: 1, cleanups: 1 });
    expect(session.host.counters.requestBytes).toBeGreaterThan(400);
    expect(session.host.references.count).toBe(0);
    session.host.resetCounters();
    expect(session.host.counters.requests).toBe(0);
  });

  it("fails a chosen batch before it does anything, or after some of its actions", async () => {
    const session = openSession();
    const [sheet] = session.host.workbook.sheets;
    session.host.troubles.failNext(1, { code: "GeneralException", message: "Injected." });
    await session.Excel.run((context) => write(context, "first"));
    await expect(session.Excel.run((context) => write(context, "second"))).rejects.toMatchObject({
      code: "GeneralException",
      message: "Injected.",
    });
    expect(valueAt(sheet!, 0, 0)).toBe("first");
    const isWrite = (body: { Actions: { Name: string }[] }) => body.Actions.some((action) => action.Name === "Values");
    session.host.troubles.failNext(isWrite, { code: "GeneralException", message: "Late.", afterActions: 99 });
    await session.Excel.run((context) => write(context, "third"));
    expect(valueAt(sheet!, 0, 0)).toBe("third");
  });

  it("tells the add-in of changes, with who made them", async () => {
    const session = openSession();
    const seen: unknown[] = [];
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        seen.push([address, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      await write(context);
    });
    session.host.edit(() =>
      session.host.events.cellsChanged(session.host.workbook.sheets[0]!, { row: 4, column: 1, rows: 1, columns: 1 }),
    );
    await new Promise(setImmediate);
    expect(seen).toEqual([
      ["A1", "ThisLocalAddin"],
      ["B5", "Unknown"],
    ]);
  });
});
