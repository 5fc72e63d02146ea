import type { Pence } from "../savings/money";
import type { Result } from "../savings/result";

/**
 * The total of the whole workbook, for `=SAVINGS.TOTAL()` without a table. A function cannot read a workbook, so whoever
 * can keeps the answer here: it is told when a cell first asks, and which cells to refresh when the answer changes.
 */
let answer: Result<Pence> | null = null;
let tellAsked: (() => void) | null = null;
const cells = new Set<string>();

/** What is known now; null while the workbook is still being read. */
export function wholeWorkbookTotal(askingCell: string | undefined): Result<Pence> | null {
  if (askingCell !== undefined) cells.add(askingCell);
  if (answer === null) tellAsked?.();
  return answer;
}

/** Keeps a new answer. */
export function keepWholeWorkbookTotal(total: Result<Pence>): void {
  answer = total;
}

/** The cells that have asked, such as "Sheet1!B2". */
export function askingCells(): readonly string[] {
  return [...cells];
}

/** Says who reads the workbook when a cell asks and nothing is known yet; forgets what another workbook gave. */
export function whenWholeWorkbookIsAsked(read: () => void): void {
  answer = null;
  cells.clear();
  tellAsked = read;
}
