import type { HostSessionGlobals } from "../../../src/host/node/session";
import { loadClient, openSession } from "../../../src/host/node/session";
import { displayText } from "../../../src/host/model/display";
import { cellAt, ensureCell } from "../../../src/host/model/cells";
import type { HostCell, HostSheet, HostWorkbook } from "../../../src/host/model/types";
import { createWorkbook } from "../../../src/host/model/create";
import { checkTable } from "../../../src/savings/checks/check-table";
import type { Mend } from "../../../src/savings/mends/mend";
import { mendFor } from "../../../src/savings/mends/mend-for";
import type { WorkbookReading } from "../../../src/savings/reading/read-workbook";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { takeSnapshot } from "../../../src/workbook/take-snapshot";
import { BUDGET_DAY } from "../../host/support";

/** A cell as a council's sheet holds it: a value, a formula with its "=", or either with a number format. */
export type PaperCell = string | number | null | { readonly held: string | number; readonly format: string };

/** A workbook whose sheets hold exactly what is given: a text is a text, whatever Excel would make of it when typed. */
export function paper(sheets: Readonly<Record<string, readonly (readonly PaperCell[])[]>>): HostSessionGlobals {
  const workbook = createWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) {
    sheets[sheet.name]?.forEach((cells, row) => cells.forEach((cell, column) => hold(sheet, row, column, cell)));
  }
  return opened(workbook);
}

/** To load the client library takes longer than most tests. */
let client: ReturnType<typeof loadClient> | undefined;

/** Opens a workbook as the one that is worked in; the one before is closed by that. */
export function opened(workbook: HostWorkbook): HostSessionGlobals {
  const session = openSession({ workbook, today: BUDGET_DAY }, (client ??= loadClient()));
  session.useAsGlobals();
  session.host.recalculate();
  session.host.resetCounters();
  return session;
}

/** Puts into a cell what the user would have put there. */
export function hold(sheet: HostSheet, row: number, column: number, content: PaperCell): void {
  if (content === null) return;
  const cell: HostCell = ensureCell(sheet, row, column);
  const held = typeof content === "object" ? content.held : content;
  if (typeof content === "object") cell.style = { ...cell.style, numberFormat: content.format };
  delete cell.formula;
  if (typeof held === "string" && held.startsWith("=")) cell.formula = held;
  else cell.value = held;
}

/** Every cell that holds something, as "Sheet!row,column": what it holds, how it is formatted and what it shows. */
export function cellsIn({ host }: HostSessionGlobals): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const sheet of host.workbook.sheets) {
    for (const [row, columns] of sheet.rows) {
      for (const [column, cell] of columns) {
        const format = cell.style?.numberFormat ?? "General";
        if (cell.value === null && cell.formula === undefined && format === "General") continue;
        cells[`${sheet.name}!${row},${column}`] = [cell.formula ?? cell.value, cell.value, format, displayText(cell)];
      }
    }
  }
  return cells;
}

/** All that a mend may change: the cells, and what the add-in keeps. */
export function stateOf(session: HostSessionGlobals): unknown {
  const { names, settings } = session.host.workbook;
  return { cells: cellsIn(session), names: structuredClone(names), settings: [...settings] };
}

/** One cell: what it holds, its format and what it shows. */
export function cellIn({ host }: HostSessionGlobals, row: number, column: number, sheet = 0): unknown[] {
  const cell = cellAt(host.workbook.sheets[sheet]!, row, column);
  return [cell?.formula ?? cell?.value ?? null, cell?.style?.numberFormat ?? "General", displayText(cell)];
}

/** The workbook as the add-in reads it. */
export async function readingOf(session: HostSessionGlobals): Promise<WorkbookReading> {
  return readWorkbook(await session.Excel.run((context) => takeSnapshot(context)));
}

/** The mends of every finding of one check. */
export async function mendsOf(session: HostSessionGlobals, check: string): Promise<Mend[]> {
  const { tables } = await readingOf(session);
  return tables.flatMap((table) =>
    checkTable(table)
      .filter((finding) => finding.check === check)
      .flatMap((finding) => mendFor(finding, table) ?? []),
  );
}

/** Every amount that the workbook's tables state, line by line. */
export async function penceIn(session: HostSessionGlobals): Promise<unknown[][]> {
  const { tables } = await readingOf(session);
  return tables.flatMap((table) => table.lines.map((line) => [...line.figures.values()].map((figure) => figure.pence)));
}
