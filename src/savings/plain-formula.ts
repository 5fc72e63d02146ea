/**
 * The pieces of a plain formula: texts; sheets of this file; the functions that sums, comparisons and words are made with, none
 * of which asks another file, another program or the network; cells in either way of writing; columns of marked tables;
 * numbers and signs. A cell such as RC[-1] is looked for first, for it could be a column of a table called RC.
 */
const PIECE =
  /R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?(?!\w)|"[^"]*"|'[^'[\]|]*'|[\p{L}_][\p{L}\p{N}_.]*(?:!|\[[^[\]|!]*\])|(?:SAVINGS\.[A-Z]+|ABS|AND|AVERAGE|COUNT(?:A|IFS?)?|DATE|IF(?:ERROR)?|INDEX|INT|LEFT|LEN|MATCH|MAX|MID|MIN|MONTH|NOT|OR|RIGHT|ROUND(?:UP|DOWN)?|SUBTOTAL|SUM(?:IFS?|PRODUCT)?|TEXT(?:JOIN)?|TODAY|TRIM|VALUE|[VX]LOOKUP|YEAR)\(|\$?[A-Z]{1,3}\$?\d+\b|TRUE|FALSE|[\d.]+|[-+*/^&=<>%,;(){}:!\s]/iuy;

/**
 * Whether a formula is made of cells, plain functions and signs only. One that was kept as text may be written back as a formula
 * when it is: the text may have been put there by anybody.
 *
 * @param formula with its leading "="
 * @example isPlainFormula("=RC[-2]*2") // true
 * @example isPlainFormula('=WEBSERVICE("https://example.org")') // false
 */
export function isPlainFormula(formula: string): boolean {
  let at = 0;
  PIECE.lastIndex = 0;
  while (PIECE.test(formula)) at = PIECE.lastIndex;
  return formula.startsWith("=") && at === formula.length;
}
