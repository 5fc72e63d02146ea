import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import type { HostSessionGlobals } from "../../../src/host/node/session";
import type { HostCell, HostSheet } from "../../../src/host/model/types";
import { KEPT_KEY } from "../../../src/workbook/kept-text";
import { applyMends } from "../../../src/workbook/mends/apply-mends";
import { takeBack } from "../../../src/workbook/mends/take-back";
import { movedFormula } from "../../../src/workbook/mends/moved-formula";
import type { PaperCell } from "./mending";
import { cellIn, cellsIn, hold, mendsOf, opened, paper } from "./mending";

const PLAN: readonly (readonly PaperCell[])[] = [
  ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
  ["A1", "Early help", "(0.100)", -0.1],
  ["A2", "Parks", { held: "-0.2", format: "0.00" }, -0.2],
  ["A3", "Libraries", { held: "(0.300)", format: "@" }, -0.3],
];
const TOTALS: readonly (readonly PaperCell[])[] = [
  ["Ref", "Proposal", "Saving £m"],
  ["A1", "Early help", -0.5],
  ["A2", "Parks", -0.5],
  [null, "Total", { held: "=SUM(C2)-4", format: "0.0" }],
];

async function mended(session: HostSessionGlobals, check = "figure-is-text"): Promise<string> {
  const mends = await mendsOf(session, check);
  const { step } = await session.Excel.run((context) => applyMends(context, mends));
  if (!step) throw new Error("nothing was mended");
  return step.id;
}

const back = (session: HostSessionGlobals, step: string) => session.Excel.run((context) => takeBack(context, step));

/** Puts rows into a sheet as Excel does: cells below move down, with their formulas and the names that place them. */
function insertRows({ host }: HostSessionGlobals, sheet: HostSheet, at: number, count: number): void {
  const rows = [...sheet.rows].sort((a, b) => b[0] - a[0]);
  for (const [row, cells] of rows) {
    if (row < at) continue;
    sheet.rows.delete(row);
    sheet.rows.set(row + count, cells);
  }
  for (const cells of sheet.rows.values()) for (const cell of cells.values()) moveFormula(cell, at, count);
  for (const name of host.workbook.names) {
    name.formula = name.formula.replace(
      /\$(\d+)/gu,
      (_whole, row: string) => `$${Number(row) > at ? Number(row) + count : row}`,
    );
  }
  host.recalculate();
}

/** Enough for formulas that name only cells below the new rows. */
function moveFormula(cell: HostCell, at: number, count: number): void {
  if (cell.formula !== undefined && at <= 1) cell.formula = movedFormula(cell.formula, count, 0);
}

describe("taking a step of mending back", () => {
  test("works in a file that was saved, closed and opened again", async () => {
    const first = paper({ Savings: PLAN });
    const before = cellsIn(first);
    const step = await mended(first);
    const file = await readXlsx(await writeXlsx(first.host.workbook));
    if (!file.ok) throw new Error(file.problem.message);
    const second = opened(file.workbook);
    expect(await back(second, step)).toEqual({ restored: 3, leftAlone: [], gone: 0 });
    expect(cellsIn(second)).toEqual(before);
    expect(second.host.workbook.names).toEqual([]);
  });

  test("works after rows were put in above", async () => {
    const session = paper({ Savings: PLAN });
    const step = await mended(session);
    insertRows(session, session.host.workbook.sheets[0]!, 0, 4);
    expect(await back(session, step)).toEqual({ restored: 3, leftAlone: [], gone: 0 });
    expect([5, 6, 7].map((row) => cellIn(session, row, 2))).toEqual([
      ["(0.100)", "General", "(0.100)"],
      ["-0.2", "0.00", "-0.2"],
      ["(0.300)", "@", "(0.300)"],
    ]);
  });

  test("works after a row was put in among the figures", async () => {
    const session = paper({ Savings: PLAN });
    const step = await mended(session);
    insertRows(session, session.host.workbook.sheets[0]!, 2, 1);
    expect(await back(session, step)).toEqual({ restored: 3, leftAlone: [], gone: 0 });
    expect([1, 2, 3, 4].map((row) => cellIn(session, row, 2)[0])).toEqual(["(0.100)", null, "-0.2", "(0.300)"]);
  });

  test("gives a total its formula back, moved with its lines", async () => {
    const session = paper({ Savings: TOTALS });
    const step = await mended(session, "total-differs");
    expect(cellIn(session, 3, 2)).toEqual(["=SUM(C2:C3)", "0.0", "-1.0"]);
    insertRows(session, session.host.workbook.sheets[0]!, 0, 2);
    expect(cellIn(session, 5, 2)[0]).toBe("=SUM(C4:C5)");
    expect(await back(session, step)).toMatchObject({ restored: 1 });
    expect(cellIn(session, 5, 2)).toEqual(["=SUM(C4)-4", "0.0", "-4.5"]);
  });

  test("leaves a total alone that was typed over with its own amount", async () => {
    const session = paper({ Savings: TOTALS });
    const step = await mended(session, "total-differs");
    hold(session.host.workbook.sheets[0]!, 3, 2, -1);
    expect(await back(session, step)).toMatchObject({ restored: 0, leftAlone: [{ row: 3, column: 2 }] });
    expect(cellIn(session, 3, 2)[0]).toBe(-1);
  });

  test("works after the sheet was renamed", async () => {
    const session = paper({ Savings: PLAN });
    const step = await mended(session);
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Savings").name = "Panel's copy";
      await context.sync();
    });
    expect(await back(session, step)).toMatchObject({ restored: 3 });
    expect(cellIn(session, 1, 2)).toEqual(["(0.100)", "General", "(0.100)"]);
  });

  test("leaves alone what was changed since, and counts it", async () => {
    const session = paper({ Savings: PLAN });
    const step = await mended(session);
    hold(session.host.workbook.sheets[0]!, 1, 2, -0.15);
    expect(await back(session, step)).toEqual({
      restored: 2,
      leftAlone: [{ sheet: "Savings", row: 1, column: 2 }],
      gone: 0,
    });
    expect(cellIn(session, 1, 2)[0]).toBe(-0.15);
  });

  test("counts the cells of a sheet that was deleted, and forgets them", async () => {
    const session = paper({ Savings: PLAN, Other: [["x"]] });
    const step = await mended(session);
    session.host.workbook.sheets.shift();
    session.host.workbook.names[0]!.formula = "=#REF!$C$2:$C$4";
    expect(await back(session, step)).toEqual({ restored: 0, leftAlone: [], gone: 3 });
    expect(session.host.workbook.names).toEqual([]);
    expect(JSON.parse(String(session.host.workbook.settings.get(KEPT_KEY)))).toMatchObject({ mended: [] });
  });

  test("takes back one step of two and keeps the other", async () => {
    const session = paper({ Savings: PLAN });
    const [mend] = await mendsOf(session, "figure-is-text");
    const one = await session.Excel.run((context) =>
      applyMends(context, mend ? [{ ...mend, changes: mend.changes.slice(0, 1) }] : []),
    );
    const two = await mended(session);
    expect(await back(session, one.step?.id ?? "")).toMatchObject({ restored: 1 });
    expect([1, 2].map((row) => cellIn(session, row, 2)[0])).toEqual(["(0.100)", -0.2]);
    expect(await back(session, two)).toMatchObject({ restored: 2 });
  });

  test("of a step that is not kept does nothing", async () => {
    const session = paper({ Savings: PLAN });
    await mended(session);
    const before = cellsIn(session);
    expect(await back(session, "99")).toEqual({ restored: 0, leftAlone: [], gone: 0 });
    expect(cellsIn(session)).toEqual(before);
  });
});
