import { Host } from "../../src/host/host";
import { enterValue } from "../../src/host/interpreter/members/range-actions";
import { loadClient, openSession, type HostSessionGlobals } from "../../src/host/node/session";
import { cellAt, isErrorValue, usedRange } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/create";
import type { HostSheet } from "../../src/host/model/types";

/** The day on which every test of the host takes place: a council's budget day. */
export const BUDGET_DAY = new Date(2018, 1, 20);

/** What a test writes: a value or text as typed; null leaves the cell empty. */
export type Typed = string | number | boolean | null;

/** A host whose first sheet holds what was typed, worked out. */
export function hostWith(grid: readonly (readonly Typed[])[]): { host: Host; sheet: HostSheet } {
  const host = new Host({ workbook: createWorkbook(["Savings"]), today: BUDGET_DAY });
  const sheet = host.workbook.sheets[0]!;
  type(host, sheet, grid);
  return { host, sheet };
}

/** Types a grid into a sheet from A1, as a user does, and works everything out. */
export function type(host: Host, sheet: HostSheet, grid: readonly (readonly Typed[])[]): void {
  host.edit(() => {
    for (const [row, line] of grid.entries()) {
      for (const [column, value] of line.entries()) if (value !== null) enterValue(host, sheet, row, column, value);
    }
  });
}

/** What a sheet's used cells hold, from A1; errors as "#N/A", empty cells as null. */
export function valuesOf(sheet: HostSheet): (string | number | boolean | null)[][] {
  const used = usedRange(sheet, true);
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_r, row) =>
    Array.from({ length: used.column + used.columns }, (_c, column) => valueAt(sheet, row, column)),
  );
}

/** What one cell holds; an error as "#N/A". */
export function valueAt(sheet: HostSheet, row: number, column: number): string | number | boolean | null {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return isErrorValue(value) ? value.error : value;
}

/** The result of one formula beside a grid that begins in A1. The formula stands in Z100. */
export function resultOf(formula: string, grid: readonly (readonly Typed[])[] = []): string | number | boolean | null {
  const { host, sheet } = hostWith(grid);
  host.edit(() => enterValue(host, sheet, 99, 25, formula));
  return valueAt(sheet, 99, 25);
}

/** To load the client library takes longer than most tests. */
let client: ReturnType<typeof loadClient> | undefined;

/** Runs something against a session of its own of the genuine client library; the one before is over by that. */
export async function inSession<T>(
  run: (context: Excel.RequestContext, session: HostSessionGlobals) => T | Promise<T>,
): Promise<{ result: T; session: HostSessionGlobals }> {
  const session = openSession({ today: BUDGET_DAY }, (client ??= loadClient()));
  const result = await session.Excel.run(async (context) => await run(context, session));
  return { result, session };
}

/** The code with which a batch fails; fails the test if it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  throw new Error(`Expected the batch to fail, but it gave ${JSON.stringify(error)}.`);
}
