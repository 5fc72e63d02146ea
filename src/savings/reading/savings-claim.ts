import type { SavingsTable } from "../table";
import type { ProseRow } from "./prose";

const SAVINGS_WORDS =
  /\bsav(?:e[ds]?|ings?)\b|\bproposals?\b|\befficienc(?:y|ies)\b|\bpressures?\b|\bMTF[PS]\b|\breductions?\b|\bnew or existing\b/iu;

/** Lines of how a budget is made up and paid for are no savings, though its gap is what they must close. */
const FUNDING_WORDS =
  /\bbudget requirement\b|\bfunding\b|\bcouncil tax\b|\bprecepts?\b|\bgovernment grants?\b|\bbusiness rates\b|\bresources available\b|\bnet (?:budget|expenditure|revenue)\b|\bgross expenditure\b|\bbase budget\b|\bcollection fund\b|\bsettlement\b|\bcontribution (?:to|from) (?:general )?(?:reserves|balances)\b|\b(?:budget )?gap\b/iu;
/** A sentence further up may speak of savings without this table being of them. */
const NEAREST = 2;

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
    ...titles.filter((row, index) => row.isTitle || index < NEAREST).map((row) => row.text),
    ...table.columns.map((column) => column.label),
    sheet,
    table.markedName ?? "",
    ...new Set(table.lines.map((line) => line.section)),
    ...table.totals.map((total) => total.label),
  ];
  const funding = table.lines.filter((line) => FUNDING_WORDS.test(line.description)).length;
  if (funding * 2 >= table.lines.length) return false;
  if (heads.some((text) => SAVINGS_WORDS.test(text))) return true;
  const own = table.lines.filter((line) => SAVINGS_WORDS.test(`${line.typeWritten} ${line.description}`)).length;
  return own * 2 >= table.lines.length;
}
