import { columnAt, columnLetters } from "../../savings/address";

/** A text, a reference with its sheet, or a cell of the formula's own sheet. */
const PARTS =
  /"[^"]*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula as Excel makes it when it moves together with the cells that it names.
 *
 * @param formula with its "="; what it names on other sheets stays
 * @param rows how many rows further down
 * @param columns how many columns further right
 * @example movedFormula("=SUM(B3:B5)", 2, 0) // "=SUM(B5:B7)"
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (whole, before: string, letters: string | undefined, between: string, digits: string) =>
    letters === undefined
      ? whole
      : `${before}${columnLetters(columnAt(letters) + columns)}${between}${Number(digits) + rows}`,
  );
}
