import { runInExcel } from "../workbook/excel-run";
import { selectedRange } from "../workbook/selected-range";
import { readAsTable, forgetChoice } from "./decide";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";
import type { WorkbookResults } from "./read-tables";

/**
 * Reads the cells that the user has selected as a savings table, whatever their words, and keeps that in the workbook.
 * A selection in which no table can be read is not kept.
 */
export async function useSelection(): Promise<Outcome<WorkbookResults>> {
  const selected = await runInExcel(selectedRange);
  if (!selected.ok) return problem(selected.problem);
  if (selected.value === null) return { kind: "nothing to do", message: "The selected cells are empty." };
  const read = await readAsTable(selected.value);
  if (read.kind !== "done") return read;
  const { reading } = read.value;
  const unread = reading.sheets.flatMap((sheet) => sheet.unreadSelections).at(-1);
  if (!unread) return read;
  const forgotten = await forgetChoice(unread.choice.id);
  if (forgotten.kind !== "done") return forgotten;
  return { kind: "nothing to do", message: `No table can be read in the selected cells. ${unread.lookedFor}` };
}
