import { explainedError } from "./custom-function-error";
import type * as TableAnswers from "./table-answers";

/**
 * Waits for rules that are loaded when a cell first asks for them. Excel waits for the functions before it shows any
 * result, so what only some of them need is not among what it waits for.
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

let answers: typeof TableAnswers | null = null;

/**
 * Answers from savings tables: at once where the rules for reading them are there, later where they must be loaded first.
 * Excel takes either, call by call.
 *
 * @throws CustomFunctions.Error what the answer throws; `#N/A` where the rules cannot be loaded
 */
export function fromTables<Answer>(answer: (answers: typeof TableAnswers) => Answer): Answer | Promise<Answer> {
  return answers ? answer(answers) : fromTablesLater(answer);
}

async function fromTablesLater<Answer>(answer: (answers: typeof TableAnswers) => Answer): Promise<Answer> {
  answers = await loadedRules(import(/* webpackChunkName: "answers" */ "./table-answers"));
  return answer(answers);
}
