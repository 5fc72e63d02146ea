import { codePrefix, isCode } from "../savings/code";
import { financialYear } from "../savings/year";
import { explainedError } from "./custom-function-error";
import { textFrom } from "./text-argument";

/**
 * Gives a part of a savings code: its prefix, its number, or the plan year in which the saving began. Of a compound code the first counts. Example: =SAVINGS.CODEPART("CH1 17+","year") gives 2017/18.
 * @customfunction CODEPART CODEPART
 * @param code The code.
 * @param part prefix, number or year.
 * @returns The part as text, so that leading zeros stay. #N/A with the reason where the code has no such part, or is none.
 */
export function CODEPART(code: any, part: string): string {
  const text = textFrom(code);
  if (text === null || !isCode(text)) throw explainedError("#N/A", `"${String(code ?? "")}" is not a savings code.`);
  const asked = textFrom(part)?.toLowerCase() ?? "";
  const find = PARTS.get(asked);
  if (!find) throw explainedError("#VALUE!", `"${asked}" is not a part of a code: use prefix, number or year.`);
  const found = find(text);
  if (found === null) throw explainedError("#N/A", `${text} has no ${asked}.`);
  return found;
}

const PARTS: ReadonlyMap<string, (code: string) => string | null> = new Map([
  ["prefix", (code: string) => codePrefix(code) || null],
  ["number", (code: string) => /\d+/u.exec(code)?.[0] ?? null],
  ["year", planYear],
]);

/** "17+" stands for the plan that began with 2017/18. */
function planYear(code: string): string | null {
  const found = /(?:^|\s)(\d{2})\+/u.exec(code);
  return found ? financialYear(2000 + Number(found[1])).name : null;
}
