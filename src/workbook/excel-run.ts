import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import { excelProblem } from "./excel-problems";
import { UNWATCHED, untilStopped } from "./work";

/**
 * Runs one user command against Excel. It waits for a cell that is being edited, and an error comes back as a problem
 * in words; nothing is thrown.
 *
 * @param batch what to do with the request context
 * @param signal for a batch that only reads: ends it at once, also where Excel does not answer
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  signal: AbortSignal = UNWATCHED.signal,
): Promise<Result<T>> {
  try {
    return succeed(await untilStopped(Excel.run({ delayForCellEdit: true }, batch), signal));
  } catch (error) {
    const { id, message } = excelProblem(error);
    return fail(id, message);
  }
}
