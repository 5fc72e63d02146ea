import { openSession, type HostSessionGlobals } from "../../../src/host/node/session";
import { codeOf } from "../support";

const MERGED = { delayForCellEdit: true, mergeUndoGroup: true } as const;

/** Writes in two requests, and in a third that the end of the run makes. */
async function writeThrice(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  for (const row of [0, 1]) {
    sheet.getCell(row, 0).values = [["CH1"]];
    await context.sync();
  }
  sheet.getCell(2, 0).values = [["CH2"]];
}

const steps = ({ host }: HostSessionGlobals): number => host.counters.undoSteps;

describe("steps of undo", () => {
  it("are one a request, and one for all requests of a merged run", async () => {
    const session = openSession();
    await session.Excel.run(writeThrice);
    expect(steps(session)).toBe(3);
    await session.Excel.run(MERGED, writeThrice);
    expect(steps(session)).toBe(4);
    await session.Excel.run(MERGED, writeThrice);
    expect(steps(session)).toBe(5);
    await session.Excel.run({ delayForCellEdit: true }, writeThrice);
    expect(steps(session)).toBe(8);
  });

  it("are none for a merged run that only reads", async () => {
    const session = openSession();
    const name = await session.Excel.run(MERGED, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect([name, steps(session)]).toEqual(["Sheet1", 0]);
  });

  it("are told apart while another run writes between", async () => {
    const session = openSession();
    await session.Excel.run(MERGED, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await session.Excel.run(writeThrice);
      sheet.getRange("A2").values = [[2]];
    });
    expect(steps(session)).toBe(4);
  });

  it("are not merged in an Excel that does not know how", async () => {
    const session = openSession({ supported: { ExcelApi: "1.19" } });
    await session.Excel.run(MERGED, writeThrice);
    expect(steps(session)).toBe(3);
  });

  it("fail a merged run where nothing can be undone, before anything is written; other runs go on", async () => {
    const session = openSession();
    session.host.undoNotSupported = true;
    expect(await codeOf(session.Excel.run(MERGED, writeThrice))).toBe("UndoNotSupported");
    expect(session.host.workbook.sheets[0]!.rows.size).toBe(0);
    await session.Excel.run(writeThrice);
    expect(steps(session)).toBe(3);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ["deleting a sheet", (context) => context.workbook.worksheets.add("Old").delete()],
    ["protecting a sheet", (context) => context.workbook.worksheets.getActiveWorksheet().protection.protect()],
    ["renaming a sheet", (context) => (context.workbook.worksheets.getActiveWorksheet().name = "Plan")],
    ["hiding a sheet", (context) => (context.workbook.worksheets.add("Kept").visibility = "Hidden")],
    ["the workbook's title", (context) => (context.workbook.properties.title = "Savings")],
  ])("fail a merged run with what Excel does not undo: %s", async (_what, change) => {
    const session = openSession();
    const run = async (context: Excel.RequestContext): Promise<void> => {
      change(context);
      await context.sync();
    };
    await session.Excel.run(run);
    session.host.workbook.sheets[0]!.protected = false;
    session.host.workbook.sheets.splice(1);
    expect(await codeOf(session.Excel.run(MERGED, run))).toBe("UndoNotSupported");
  });

  it("leave what a merged run answers, and how it fails, as they are", async () => {
    const { Excel } = openSession();
    expect(await Excel.run(MERGED, () => Promise.resolve("done"))).toBe("done");
    const failing = Excel.run(MERGED, async (context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemNotFound");
  });
});

describe("the version of Excel that Office speaks of", () => {
  it("is the host's setting, at any time", () => {
    const { host, Office } = openSession();
    const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
    expect([supports("1.20"), supports("1.21")]).toEqual([true, false]);
    host.excelApi = "1.14";
    expect([supports("1.14"), supports("1.20")]).toEqual([true, false]);
  });
});
