import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";

/**
 * A part of the add-in's own files that is loaded when it is first needed.
 *
 * @param loading the import
 * @returns the part; a problem in words where it did not come
 */
export async function loadPart<Part>(loading: Promise<Part>): Promise<Result<Part>> {
  try {
    return succeed(await loading);
  } catch {
    return fail("part-missing", "A part of the add-in was not loaded. Check the connection, then try again.");
  }
}

/** Runs what a part holds, once it is there. @returns what that came to; a problem in words where the part did not come */
export async function runPart<Part, T>(
  loading: Promise<Part>,
  run: (part: Part) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const part = await loadPart(loading);
  return part.ok ? run(part.value) : problem(part.problem);
}
