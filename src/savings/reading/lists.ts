import { readFigure } from "../figure";
import type { Cell, Grid } from "../grid";
import { cellAt } from "../grid";
import { totalLabel } from "./total-rows";

/** A list of amounts beside words, without a heading row. Grid rows and columns, zero-based. */
export interface AmountList {
  readonly row: number;
  readonly rows: number;
  readonly amountColumn: number;
  readonly wordsColumn: number;
  /** Its amounts may be bare numbers, whose unit only a title names. */
  readonly isBare: boolean;
}

/** Whether an amount must carry its own unit, or may be a bare number where the user says what the cells hold. */
export type Amounts = "with a unit" | "bare";

const SAVINGS_WORDS =
  /\bsav(?:e[ds]?|ings?)\b|\breduc(?:e[ds]?|tions?)\b|\befficienc(?:y|ies)\b|\bcuts?\b|\bfr(?:eeze|ozen)\b|\bvacanc(?:y|ies)\b|\bunderspends?\b|\bspend less\b|\b(?:delet|renegotiat|decommission)\w+|\bceas(?:e|ing)\b|\bclosures?\b|\brecovery (?:plan|actions?)\b|\bbring (?:it|spending|costs) down\b|\bmanagement actions?\b/i;

/**
 * Finds lists of two rows or more in which each row has one amount with a pound sign beside one text. A bare number is
 * not enough unless the user says so: it could count anything.
 */
export function findAmountLists(
  grid: Grid,
  taken: (row: number) => boolean,
  amounts: Amounts = "with a unit",
): AmountList[] {
  const lists: AmountList[] = [];
  let open = null as AmountList | null;
  for (let row = 0; row <= grid.values.length; row += 1) {
    const found: AmountList | null =
      row < grid.values.length && !taken(row) ? amountBesideWords(grid, row, amounts) : null;
    if (open && found && open.amountColumn === found.amountColumn && open.wordsColumn === found.wordsColumn) {
      open = { ...open, rows: open.rows + 1 };
      continue;
    }
    if (open && open.rows >= 2) lists.push(open);
    open = found;
  }
  return lists;
}

function amountBesideWords(grid: Grid, row: number, amounts: Amounts): AmountList | null {
  let amountColumn = -1;
  let wordsColumn = -1;
  const end = grid.values[row]?.length ?? 0;
  for (let column = 0; column < end; column += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "empty") continue;
    if (isAmount(cell, amounts)) {
      if (amountColumn >= 0) return null;
      amountColumn = column;
    } else if (cell.kind === "text") {
      if (wordsColumn >= 0) return null;
      wordsColumn = column;
    } else return null;
  }
  if (amountColumn < 0 || wordsColumn < 0) return null;
  return { row, rows: 1, amountColumn, wordsColumn, isBare: amounts === "bare" };
}

/** A figure that carries its own unit, as text or by its number format, unless bare ones count too. */
function isAmount(cell: Cell, amounts: Amounts): boolean {
  if (cell.kind !== "text" && cell.kind !== "number") return false;
  const reading = readFigure(cell.text);
  return reading.kind === "figure" && (reading.unit !== null || amounts === "bare");
}

/**
 * Whether a list is about savings: its titles and the words before it say so, or at least half of its own lines do.
 *
 * @param before the texts of the section in which it stands
 * @param lines the words beside its amounts
 */
export function isAboutSavings(before: readonly string[], lines: readonly string[]): boolean {
  const totals = lines.filter((text) => totalLabel(text) !== null);
  const isTotal = new Set(totals);
  const items = lines.filter((text) => !isTotal.has(text));
  const own = items.filter((text) => SAVINGS_WORDS.test(text)).length;
  return (
    own * 2 >= items.length ||
    totals.some((text) => SAVINGS_WORDS.test(text)) ||
    (before.some((text) => SAVINGS_WORDS.test(text)) && !before.some((text) => INVOICES.test(text)))
  );
}

const INVOICES = /\binvoices?\b|\bpayments? (?:over|to)\b|\bprice list\b|\bfees and charges\b/i;
