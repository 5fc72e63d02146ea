import { rangeReference } from "../savings/address";
import type { RangeRef } from "../savings/grid";
import { runInExcel } from "../workbook/excel-run";
import { showRange } from "../workbook/select-range";
import type { Outcome } from "./outcome";

/** Brings a range to the user: the click that leads from what is shown to where it stands. */
export async function selectRange(range: RangeRef): Promise<Outcome> {
  const shown = await runInExcel((context) => showRange(context, range));
  if (!shown.ok) return { kind: "problem", message: shown.problem.message };
  return { kind: "done", message: `Selected ${rangeReference(range)}.`, value: undefined };
}
