import { inTableSign } from "../../savings/effect";
import type { Pence } from "../../savings/money";
import { inUnit, negate } from "../../savings/money";
import type { Column, Figure, SavingsLine, SavingsTable } from "../../savings/table";
import { formula, text } from "../cells";
import type { PlanCell } from "../plan";
import { figureReference } from "../source-formulas";

/** One figure of a line, in its column. */
export interface LineFigure {
  readonly table: SavingsTable;
  readonly line: SavingsLine;
  readonly column: Column;
  readonly figure: Figure;
}

/**
 * What a figure saves: savings positive, costs negative, whatever sign its table has. A pressure is a cost.
 *
 * @returns null where no figure can be read, or its unit is not known
 */
export function savingIn({ table, line, figure }: LineFigure): Pence | null {
  if (figure.pence === null) return null;
  const amount = inTableSign(figure.pence, line, table);
  return table.sign.value === "negative" ? negate(amount) : amount;
}

/** The same as a formula in pounds over the source's cell; where no figure can be read, what the source says instead. */
export function savingCell(from: LineFigure, format: string): PlanCell {
  const saving = savingIn(from);
  if (saving === null) return text(insteadOf(from.figure), "figure");
  return formula(`=${inPounds(from)}`, inUnit(saving, "£"), format);
}

function inPounds({ table, line, column, figure }: LineFigure): string {
  const piece = figureReference({ figure, column }, "£");
  if (line.type === "pressure") return `-ABS(${piece})`;
  return table.sign.value === "negative" ? `-${piece}` : piece;
}

/** Words and malformed figures are shown as they are written as long as they fit beside amounts. */
const LONGEST_SHOWN = 15;

function insteadOf({ absent, value, written, pence }: Figure): string {
  const shown = written.trim();
  if (value !== null && pence === null && !shown.includes("%")) return "unit not known";
  if (absent === "blank" || absent === "dash" || shown === "") return "not given";
  if (absent === "n/a" || absent === "TBC" || absent === "nil") return absent;
  return shown.length <= LONGEST_SHOWN ? shown : "not a figure";
}
