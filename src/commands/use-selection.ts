import type { PlacedChoice } from "../savings/choices/table-choice";
import { runInExcel } from "../workbook/excel-run";
import { selectedRange } from "../workbook/selected-range";
import { UNWATCHED } from "../workbook/work";
import { readAsTable } from "./decide";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";
import type { WorkbookResults } from "./read-tables";
import { readTables } from "./read-tables";

/** No choice that is kept has this id: those are numbers. */
const ON_TRIAL = "on trial";

const NOT_READ =
  "The sheet of the selected cells is none that is read: the add-in wrote it, or it was renamed or deleted meanwhile.";

/**
 * Reads the cells that the user has selected as a savings table, whatever their words, and keeps that in the workbook.
 * It is tried first: a selection in which no table can be read is not kept.
 */
export async function useSelection(): Promise<Outcome<WorkbookResults>> {
  const selected = await runInExcel(selectedRange);
  if (!selected.ok) return problem(selected.problem);
  if (selected.value === null) return { kind: "nothing to do", message: "The selected cells are empty." };
  const trial: PlacedChoice = { id: ON_TRIAL, range: selected.value, choice: { selected: true } };
  const read = await readTables(UNWATCHED, [trial]);
  if (!read.ok) return problem(read.problem);
  const { sheet } = selected.value;
  if (read.value.snapshot.sheets.every((one) => one.sheet !== sheet)) return { kind: "problem", message: NOT_READ };
  const unread = read.value.reading.sheets
    .flatMap((sheet) => sheet.unreadSelections)
    .find(({ choice }) => choice.id === ON_TRIAL);
  return unread
    ? { kind: "nothing to do", message: `No table can be read in the selected cells. ${unread.lookedFor}` }
    : readAsTable(selected.value);
}
