import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFunctionsMetadata } from "../../../src/host/node/metadata";
import { openSession } from "../../../src/host/node/session";
import { valueAt } from "../support";

const SOURCE = `
/**
 * Adds up figures.
 * @customfunction TOTAL TOTAL
 * @param cells The figures.
 * @param [unit] The unit.
 * @returns The total.
 */
export function TOTAL(cells: any[][], unit?: string): number { return 0; }
`;

describe("a workbook in Node", () => {
  it("gives the add-in's code its globals and takes them back", async () => {
    const session = openSession();
    const restore = session.useAsGlobals();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Summary");
      await context.sync();
    });
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    restore();
    expect(typeof (globalThis as Record<string, unknown>)["Excel"]).toBe("undefined");
    expect(session.host.workbook.sheets).toHaveLength(2);
  });

  it("keeps sessions apart", async () => {
    const [first, second] = [openSession(), openSession()];
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.add("Only here");
      await context.sync();
    });
    expect([first, second].map((session) => session.host.workbook.sheets.length)).toEqual([2, 1]);
  });

  it("says which requirement sets it supports, by version", () => {
    const { Office } = openSession({ supported: { ExcelApi: "1.14", RibbonApi: "" } });
    const supports = (name: string, version?: string) => Office.context.requirements.isSetSupported(name, version);
    expect([supports("ExcelApi", "1.14"), supports("ExcelApi", "1.9"), supports("ExcelApi", "1.20")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([supports("RibbonApi", "1.1"), supports("NoSuchApi", "1.1")]).toEqual([false, false]);
  });

  it("remembers what the add-in tells Office", async () => {
    const { Office, office } = openSession();
    Office.actions.associate("SUMMARISE", () => undefined);
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect([...office.actions.keys(), office.paneShown, office.startupBehaviour]).toEqual(["SUMMARISE", true, "Load"]);
  });

  it("calls functions by the metadata that the build's own tool makes of their sources", async () => {
    const folder = mkdtempSync(join(tmpdir(), "functions-"));
    const file = join(folder, "total.ts");
    writeFileSync(file, SOURCE);
    const metadata = await readFunctionsMetadata([file]);
    rmSync(folder, { recursive: true });
    const session = openSession();
    const { CustomFunctions } = session;
    // The runtime's error is an `Error` when it runs; its types do not say so.
    const explained = (message: string) =>
      new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message) as unknown as Error;
    const total = (cells: number[][], unit: string | null) => {
      if (unit !== null) throw explained(`"${unit}" is no unit.`);
      return cells.flat().reduce((sum, figure) => sum + figure, 0);
    };
    session.registerFunctions("SAVINGS", { TOTAL: total }, metadata);
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1").formulas = [[1, 2, "=SAVINGS.TOTAL(A1:B1)", '=SAVINGS.TOTAL(A1:B1,"groats")']];
      await context.sync();
    });
    const [sheet] = session.host.workbook.sheets;
    expect(valueAt(sheet!, 0, 2)).toBe(3);
    expect(sheet!.rows.get(0)!.get(3)!.value).toEqual({ error: "#VALUE!", message: '"groats" is no unit.' });
  });
});
