import type { CellValue } from "../../savings/grid";

/**
 * A cell of a user's own column as it is kept. A formula begins with "="; a text that begins so, or with Excel's own mark
 * for a text, has that mark before it.
 *
 * @param value what the cell shows as its value
 * @param formula its formula in R1C1, or its value again where it has none
 */
export function ownContent(value: CellValue, formula: CellValue | undefined): CellValue {
  if (isFormula(value, formula)) return formula;
  return typeof value === "string" ? ownText(value) : value;
}

/** Whether a cell holds a formula: Excel gives a text that begins with "=" as its own formula. */
export function isFormula(value: CellValue, formula: CellValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A text of the user's own, marked where it could be taken for something else. */
export function ownText(text: string): string {
  return /^[=']/u.test(text) ? `'${text}` : text;
}

/** A text that {@link ownText} may have marked, as it was. */
export function withoutMark(text: string): string {
  return text.replace(/^'(?=[='])/u, "");
}
