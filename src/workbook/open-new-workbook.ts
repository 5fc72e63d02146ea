import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import { excelProblem } from "./excel-problems";
import type { Work } from "./work";
import { stopIfAsked } from "./work";

/** Excel on the web takes 5 MB in one request, of which a little goes to what stands around the file. */
const MOST_LETTERS = 4_900_000;

/**
 * Opens a file as a new workbook beside this one, which is not changed. A problem comes back in words.
 *
 * @param file the bytes of an `.xlsx` file
 * @param work may stop it before it opens
 */
export async function openNewWorkbook(file: Uint8Array, work: Work): Promise<Result<undefined>> {
  if (lettersFor(file) > MOST_LETTERS) return fail("too-large", TOO_LARGE);
  try {
    stopIfAsked(work);
    await Excel.createWorkbook(base64(file));
    return succeed(undefined);
  } catch (error) {
    const { id, message } = excelProblem(error);
    return fail(id, message);
  }
}

const TOO_LARGE =
  "The copy is too large for Excel to open in one go. Leave out some of the savings tables on the Tables tab, then try again.";

/** Base64 writes three bytes in four letters. */
function lettersFor({ length }: Uint8Array): number {
  return Math.ceil(length / 3) * 4;
}

/** Few enough bytes to be the arguments of one call. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(letters);
}
