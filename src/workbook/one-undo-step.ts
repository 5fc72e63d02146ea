import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import { excelProblem } from "./excel-problems";
import { runInExcel } from "./excel-run";

/** The first set of Excel's interface that knows of undo groups. */
const WITH_UNDO_GROUPS = "1.20";

/**
 * Runs one user command against Excel so that the user can undo it in one step, where Excel can; else as any other
 * command. An error comes back as a problem in words; nothing is thrown.
 *
 * @param batch what to do; it is done again from the beginning where Excel finds that it cannot undo it as one step
 */
export async function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", WITH_UNDO_GROUPS)) return runInExcel(batch);
  try {
    return succeed(await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch));
  } catch (error) {
    const { id, message } = excelProblem(error);
    return id === "UndoNotSupported" ? runInExcel(batch) : fail(id, message);
  }
}
