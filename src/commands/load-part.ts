import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";

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
