/** What sums, compares and words of a sheet are made with. Nothing in it asks another file, another program or the network. */
const PLAIN_FUNCTIONS = new Set(
  (
    "ABS AND AVERAGE AVERAGEIF AVERAGEIFS CHOOSE CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY " +
    "EDATE EOMONTH EXACT FIND IF IFERROR IFNA IFS INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOOKUP LOWER " +
    "MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MOD MONTH N NOT OR PROPER RANK REPLACE RIGHT ROUND ROUNDDOWN ROUNDUP ROW " +
    "ROWS SEARCH SIGN SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SWITCH T TEXT TEXTJOIN TODAY TRIM UPPER VALUE " +
    "VLOOKUP XLOOKUP YEAR"
  ).split(" "),
);

/**
 * The pieces of a formula, in the order in which they are tried: a text; a sheet of this file; a function; a cell, in either way of
 * writing, or whole columns or rows; a column of a marked table; a number; TRUE or FALSE; an operator.
 */
const PIECE =
  /"(?:[^"]|"")*"|(?:'(?:[^'[\]|]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(?<called>[A-Z][A-Z0-9.]*)\(|\$?[A-Z]{1,3}\$?\d{1,7}\b|R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?(?![\p{L}\p{N}_])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\d{1,7}:\$?\d{1,7}\b|[\p{L}_][\p{L}\p{N}_.]*\[[^[\]|!]*\]|\d+(?:\.\d+)?(?:E[+-]?\d+)?|TRUE|FALSE|[-+*/^&=<>%,;(){}:\s]/iuy;

/**
 * Whether a formula is made of cells, plain functions and operators only. One that was kept as text may be written back as a
 * formula when it is: the text may have been put there by anybody.
 *
 * @param formula with its leading "="
 * @example isPlainFormula("=RC[-2]*2") // true
 * @example isPlainFormula('=WEBSERVICE("https://example.org")') // false
 */
export function isPlainFormula(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  let at = 1;
  while (at < formula.length) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(formula);
    if (!found) return false;
    const called = found.groups?.["called"]?.toUpperCase();
    if (called !== undefined && !PLAIN_FUNCTIONS.has(called) && !called.startsWith("SAVINGS.")) return false;
    at = PIECE.lastIndex;
  }
  return true;
}
