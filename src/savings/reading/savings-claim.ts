import type { SavingsTable } from "../table";
import type { ProseRow } from "./prose";

const SAVINGS_WORDS =
  /\bsav(?:e[ds]?|ings?)\b|\bproposals?\b|\befficienc(?:y|ies)\b|\bpressures?\b|\bMTF[PS]\b|\breductions?\b|\bnew or existing\b/iu;

/**
 * Whether a table with figures is claimed to hold savings. A column of savings, or of targets and what was achieved,
 * says so itself; yearly figures alone could be anything, so their titles, headings, sheet or lines must speak of savings.
 */
export function isClaimed(table: SavingsTable, titles: readonly ProseRow[], sheet: string): boolean {
  if (table.columns.some((column) => column.kind === "saving" && SAVINGS_WORDS.test(column.label))) return true;
  const hasFigures = table.columns.some(
    (column) => column.kind === "year" || column.kind === "saving" || column.kind === "achieved",
  );
  if (!hasFigures) return false;
  const heads = [
    ...titles.map((row) => row.text),
    ...table.columns.map((column) => column.label),
    sheet,
    table.markedName ?? "",
  ];
  if (heads.some((text) => SAVINGS_WORDS.test(text))) return true;
  const own = table.lines.filter((line) => SAVINGS_WORDS.test(`${line.typeWritten} ${line.description}`)).length;
  return own * 2 >= table.lines.length;
}
