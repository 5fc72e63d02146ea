import { readFigure } from "../figure";
import type { Cell, Grid } from "../grid";
import { cellAt, valuesOfRow } from "../grid";

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
  const goesOn = (list: AmountList, row: number) =>
    row < grid.values.length && !taken(row) && (standsInFor(grid, row, list) || isBetween(grid, row, list, amounts));
  for (let row = 0; row <= grid.values.length; row += 1) {
    const found: AmountList | null =
      row < grid.values.length && !taken(row) ? amountBesideWords(grid, row, amounts) : null;
    if (open && found && open.amountColumn === found.amountColumn && open.wordsColumn === found.wordsColumn) {
      open = { ...open, rows: open.rows + 1 };
      continue;
    }
    if (open && goesOn(open, row)) {
      open = { ...open, rows: open.rows + 1 };
      continue;
    }
    if (open && open.rows >= 2) lists.push(fromSection(grid, fromOpenAmounts(grid, open, taken)));
    open = found;
  }
  return lists;
}

/** What an amount of the list is, is still to be confirmed. */
function standsInFor(grid: Grid, row: number, { amountColumn, wordsColumn }: AmountList): boolean {
  const isWords = cellAt(grid, row, wordsColumn).kind === "text";
  const amount = cellAt(grid, row, amountColumn);
  return isWords && amount.kind === "text" && readFigure(amount.text).kind === "stand-in";
}

/** A list may begin with what is still to be confirmed; words without anything beside them are its title. */
function fromOpenAmounts(grid: Grid, list: AmountList, taken: (row: number) => boolean): AmountList {
  let { row } = list;
  while (row > 0 && !taken(row - 1) && standsInFor(grid, row - 1, list)) row -= 1;
  return { ...list, row, rows: list.rows + list.row - row };
}

const MOST_BETWEEN = 3;

/** Words alone between two rows of a list: the service whose amounts follow, or what has no amount. */
function isBetween(grid: Grid, row: number, list: AmountList, amounts: Amounts): boolean {
  for (let at = row; at < row + MOST_BETWEEN; at += 1) {
    const isAlone =
      cellAt(grid, at, list.wordsColumn).kind === "text" && cellAt(grid, at, list.amountColumn).kind === "empty";
    const next = isAlone ? amountBesideWords(grid, at + 1, amounts) : null;
    if (next) return next.amountColumn === list.amountColumn && next.wordsColumn === list.wordsColumn;
    if (!isAlone) return false;
  }
  return false;
}

function isName(grid: Grid, row: number, { wordsColumn }: AmountList): boolean {
  const filled = valuesOfRow(grid, row).filter((value) => value !== "").length;
  return filled === 1 && namesASection(cellAt(grid, row, wordsColumn).text);
}

/** A list with names between its rows begins with the first of them. */
function fromSection(grid: Grid, list: AmountList): AmountList {
  const rows = Array.from({ length: list.rows }, (_, index) => list.row + index);
  return list.row > 0 && rows.some((row) => isName(grid, row, list)) && isName(grid, list.row - 1, list)
    ? { ...list, row: list.row - 1, rows: list.rows + 1 }
    : list;
}

const NO_SERVICE =
  /\b(?:sav\w+|reduc\w+|efficienc\w+|cuts?|income|grants?|reserves?|budgets?|capital|balances?|growth|pressures?|costs?|spend\w*|totals?|fees|charges|invest\w*|funding|options?|agreed|rejected|achieved|delivered|year|tax)\b/i;

/** "Adult Social Care": a few words that name a service, and say nothing of what kind its amounts are. */
export function namesASection(text: string): boolean {
  const words = text.trim();
  return /^\p{Lu}[\p{L}\s,'’&/-]{2,50}$/u.test(words) && words.split(/\s+/u).length <= 6 && !NO_SERVICE.test(words);
}

function amountBesideWords(grid: Grid, row: number, amounts: Amounts): AmountList | null {
  let amountColumn = -1;
  let wordsColumn = -1;
  const end = valuesOfRow(grid, row).length;
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
  // One that cannot be read is still an amount: the user is asked what it is.
  if (reading.kind === "malformed") return cell.text.includes("£");
  return reading.kind === "figure" && (reading.unit !== null || amounts === "bare");
}
