import { enterTexts } from "../../../src/host/page/edit-cells";
import { openSession, type HostSessionGlobals } from "../../../src/host/node/session";
import { codeOf, inSession, valueAt } from "../support";

type Work = (context: Excel.RequestContext) => void;

/** Sends one piece of work to Excel. */
function send(session: HostSessionGlobals, work: Work): Promise<void> {
  return session.Excel.run((context) => {
    work(context);
    return context.sync();
  });
}

const toCells: [string, Work][] = [
  ["writing a cell", ({ workbook }) => void (workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]])],
  ["keeping a setting", ({ workbook }) => void workbook.settings.add("kept", 1)],
  ["adding a name", ({ workbook }) => void workbook.names.add("Kept", "=1")],
];
const toSheets: [string, Work][] = [
  ["adding a sheet", ({ workbook }) => void workbook.worksheets.add("Summary")],
  ["deleting a sheet", ({ workbook }) => workbook.worksheets.getActiveWorksheet().delete()],
  ["renaming a sheet", ({ workbook }) => void (workbook.worksheets.getActiveWorksheet().name = "Plan")],
  ["moving a sheet", ({ workbook }) => void (workbook.worksheets.getActiveWorksheet().position = 1)],
  ["hiding a sheet", ({ workbook }) => void (workbook.worksheets.getActiveWorksheet().visibility = "Hidden")],
];

function twoSheets(): ReturnType<typeof openSession> {
  const session = openSession();
  void session.host.workbook.sheets.push({ ...session.host.workbook.sheets[0]!, id: "second", name: "Sheet2" });
  return session;
}

describe("a workbook that can only be read", () => {
  test.each([...toCells, ...toSheets])("refuses %s", async (_what, work) => {
    const session = twoSheets();
    session.host.readOnly = true;
    expect(await codeOf(send(session, work))).toBe("AccessDenied");
  });

  it("says so, and can be read", async () => {
    await inSession(async ({ workbook }, { host }) => {
      host.readOnly = true;
      const range = workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      range.select();
      workbook.load("readOnly");
      await range.context.sync();
      expect([workbook.readOnly, range.values]).toEqual([true, [[""]]]);
    });
  });

  it("refuses its user too, in words", () => {
    const { host } = openSession();
    host.readOnly = true;
    const [sheet] = host.workbook.sheets;
    expect(enterTexts(host, sheet!, { row: 0, column: 0 }, [["1"]])).toContain("read only");
    expect(valueAt(sheet!, 0, 0)).toBeNull();
  });
});

describe("a workbook whose structure is protected", () => {
  test.each(toSheets)("refuses %s", async (_what, work) => {
    const session = twoSheets();
    session.host.workbook.structureProtected = true;
    expect(await codeOf(send(session, work))).toBe("AccessDenied");
  });

  test.each(toCells)("allows %s", async (_what, work) => {
    const session = twoSheets();
    session.host.workbook.structureProtected = true;
    await send(session, work);
    expect(session.host.counters.undoSteps).toBe(1);
  });
});

describe("what the user has selected", () => {
  it("is one range, or else an error", async () => {
    const session = openSession();
    const selected = () =>
      session.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      });
    const [sheet] = session.host.workbook.sheets;
    sheet!.selection = { row: 3, column: 1, rows: 2, columns: 2 };
    expect(await selected()).toBe("Sheet1!B4:C5");
    sheet!.furtherSelections = [{ row: 9, column: 0, rows: 1, columns: 1 }];
    expect(await codeOf(selected())).toBe("InvalidSelection");
    await session.Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A2").select();
      return Promise.resolve();
    });
    expect(await selected()).toBe("Sheet1!A2");
  });
});
