import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import { excelProblem } from "./excel-problems";

/**
 * Runs one user command against Excel. It waits for a cell that is being edited, and an error comes back as a problem
 * in words; nothing is thrown.
 *
 * @param batch what to do with the request context
 */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    const { id, message } = excelProblem(error);
    return fail(id, message);
  }
}
