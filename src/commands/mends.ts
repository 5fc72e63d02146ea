import type { Mend } from "../savings/mends/mend";
import { runInExcel } from "../workbook/excel-run";
import type { MendPreview } from "../workbook/mends/apply-mends";
import { applyMends, previewMends } from "../workbook/mends/apply-mends";
import { takeBack } from "../workbook/mends/take-back";
import type { Outcome } from "./outcome";
import { doneUnread, problem } from "./outcome";
import type { WorkbookResults } from "./read-tables";
import { readTables } from "./read-tables";

export { mendFor } from "../savings/mends/mend-for";
export { MEND_WORDS } from "../savings/mends/mend-words";
export type { MendPreview } from "../workbook/mends/apply-mends";

/** What mends would do to the cells as they are now. Changes nothing. */
export async function previewOf(mends: readonly Mend[]): Promise<Outcome<MendPreview>> {
  const read = await runInExcel((context) => previewMends(context, mends));
  return read.ok ? { kind: "done", message: "", value: read.value } : problem(read.problem);
}

/** Applies mends as one step that can be taken back, and reads the workbook anew. */
export async function mend(mends: readonly Mend[]): Promise<Outcome<WorkbookResults>> {
  const applied = await runInExcel((context) => applyMends(context, mends));
  if (!applied.ok) return problem(applied.problem);
  const { step, leftAlone } = applied.value;
  return step ? readAfter(`${step.words}${leftInWords(leftAlone.length)}`) : nothingChanged(leftAlone.length);
}

/** Takes one step of mending back as a whole, and reads the workbook anew. */
export async function takeMendBack(step: string): Promise<Outcome<WorkbookResults>> {
  const taken = await runInExcel((context) => takeBack(context, step));
  if (!taken.ok) return problem(taken.problem);
  const { restored, leftAlone, gone } = taken.value;
  const cells = restored === 1 ? "1 cell is as it was." : `${restored} cells are as they were.`;
  return readAfter(`${cells}${leftInWords(leftAlone.length)}${goneInWords(gone)}`);
}

function leftInWords(cells: number): string {
  if (cells === 0) return "";
  return cells === 1
    ? " 1 cell was changed meanwhile and was left alone."
    : ` ${cells} cells were changed meanwhile and were left alone.`;
}

function goneInWords(cells: number): string {
  if (cells === 0) return "";
  return cells === 1 ? " 1 cell is no longer there." : ` ${cells} cells are no longer there.`;
}

function nothingChanged(cells: number): Outcome<WorkbookResults> {
  return { kind: "nothing to do", message: `Nothing was mended.${leftInWords(cells)}` };
}

async function readAfter(message: string): Promise<Outcome<WorkbookResults>> {
  const read = await readTables();
  return read.ok ? { kind: "done", message, value: read.value } : doneUnread(message, read.problem);
}
