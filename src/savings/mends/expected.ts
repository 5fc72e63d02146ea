import type { CellValue } from "../grid";
import { isPlainFormula } from "../plain-formula";
import { yearBehindDate } from "../year";
import type { CellChange, MendKind } from "./mend";

/** What a cell holds now. */
export interface CellNow {
  /** As Excel gives `formulas`: a formula with its "=", anything else as it is. */
  readonly content: CellValue;
  readonly value: CellValue;
}

/** Whether a cell holds a formula. A text that begins with "=" has itself as its value, which no formula has. */
export function holdsFormula({ content, value }: CellNow): boolean {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

/**
 * Whether a mend may still change a cell: it holds what it held when it was read. A formula is replaced only by the sum
 * that a total should be, and only one that {@link mayComeBack}: what could not be taken back is left alone.
 */
export function isAsExpected(kind: MendKind, { expected }: CellChange, now: CellNow): boolean {
  if (holdsFormula(now) ? !mayComeBack(kind, now.content) : isTextLikeFormula(now)) return false;
  if (typeof expected === "object") {
    return typeof now.value === "number" && yearBehindDate(now.value)?.name === expected.dateOfYear;
  }
  // A line's name is known without the spaces around it.
  return typeof expected === "string" && typeof now.value === "string"
    ? expected.trim() === now.value.trim()
    : expected === now.value;
}

/**
 * Whether a cell may get back what it held before a mend. What is kept of it comes from the file, where anybody may have put
 * it, so nothing comes back as a formula but a plain one in place of a sum.
 */
export function mayComeBack(kind: MendKind, before: CellValue): boolean {
  if (typeof before !== "string" || !before.startsWith("=")) return true;
  return kind === "total to formula" && isPlainFormula(before);
}

/** It could not be told from a formula when it is taken back. */
function isTextLikeFormula({ content }: CellNow): boolean {
  return typeof content === "string" && content.startsWith("=");
}
