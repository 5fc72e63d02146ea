import type { CodeAtStart } from "../code";
import { codeAtStart } from "../code";
import type { ReadLine } from "./read-line";

/** What says of which kind a saving is, where it ends the words of a row. */
export const TYPE_AT_END =
  /(?:^|\s)(new|existing|one[- ]off|ongoing|recurring|pressure|growth|saving|income|efficiency)$/i;

/** Lines of words above a row: those that begin its words, and those before these. */
interface Lead {
  readonly lead: readonly ReadLine[];
  readonly rest: readonly ReadLine[];
}

const NO_LEAD = /[.;:!?]["'”’)]?$/u;

/**
 * The lines above a row that begin its words, where the row's own do not look like a beginning.
 *
 * @param hasCodes whether the table has a column of codes
 */
export function leadOf(own: string, pending: readonly ReadLine[], hasCodes: boolean): Lead {
  const isBeginning = /\p{L}/u.test(own) && !/^[a-z(&,–-]/u.test(own) && !(hasCodes && codeFirst(own) === null);
  if (isBeginning) return { lead: [], rest: pending };
  let start = pending.length;
  const mayLead = (at: number) => !NO_LEAD.test(pending[at]?.text ?? ".") && pending.length - at <= 4;
  while (start > 0 && mayLead(start - 1)) {
    start -= 1;
    const text = pending[start]?.text ?? "";
    if (codeFirst(text) !== null || (own !== "" && !hasCodes && /^[A-Z\d]/u.test(text))) break;
  }
  // In a table with codes, a row without one that no line with one leads up to is a total or a section's.
  const begins = pending[start]?.text ?? "";
  if (own !== "" && hasCodes && codeFirst(begins) === null) return { lead: [], rest: pending };
  return { lead: pending.slice(start), rest: pending.slice(0, start) };
}

/** A code at the start of a row under a heading that names codes: there "ENV 1" and a mere number are codes too. */
export function codeFirst(text: string): CodeAtStart | null {
  const plain = codeAtStart(text);
  if (plain) return plain;
  const [, code, rest] = /^([A-Z]{1,6} ?\d{1,4}[a-z]?|\d{1,4}(?:[-/]\d{1,4})*)[.):]?\s+(\D.*)$/u.exec(text) ?? [];
  return code === undefined || rest === undefined ? null : { code, rest };
}
