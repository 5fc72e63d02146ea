import { isCode } from "../savings/code";
import { fitsPattern } from "../savings/code-pattern";
import { textFrom } from "./text-argument";

/**
 * Says whether a text is a savings code, such as CH1 17+, CH4 17+ / MIA3 16+, CHS/SAV/34, ASC-01 or 1.2.3. Example: =SAVINGS.VALIDCODE("CH1 17+","A9 9+") gives TRUE.
 * @customfunction VALIDCODE VALIDCODE
 * @param code The code.
 * @param [pattern] The pattern that it must follow: A for letters, 9 for digits, anything else for itself, as in A9 9+. Left out: any usual writing of a code.
 * @returns TRUE or FALSE. A blank, a number or a date is FALSE.
 */
export function VALIDCODE(code: any, pattern?: string): boolean {
  const text = textFrom(code);
  if (text === null) return false;
  const asked = textFrom(pattern);
  return asked === null ? isCode(text) : fitsPattern(text, asked);
}
