import { explainedError } from "./custom-function-error";

/**
 * Waits for rules that are loaded when a cell first asks for them. Excel waits for the functions before it shows any
 * result, so what only few of them need is not among what it waits for.
 *
 * @param loading the import
 * @throws CustomFunctions.Error `#N/A` where it cannot be loaded; the next calculation tries again
 */
export async function loadedRules<Rules>(loading: Promise<Rules>): Promise<Rules> {
  try {
    return await loading;
  } catch {
    throw explainedError("#N/A", "The rules could not be loaded. Recalculate to try again.");
  }
}
