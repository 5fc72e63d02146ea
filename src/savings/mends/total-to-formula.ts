import { SCALE_WITHOUT_UNIT } from "../amount";
import { decimalsShown, readFigure } from "../figure";
import type { Finding } from "../finding";
import type { CellRef } from "../grid";
import { inUnit } from "../money";
import type { Column, Figure, SavingsTable, StatedTotal } from "../table";
import { columnOfCell, lineOnRow } from "./figure-place";
import { formatOf, shownBy, writingOf, writtenLike } from "./figure-writing";
import type { CellChange, Mend } from "./mend";
import { MEND_WORDS } from "./mend-words";
import { sumFormula } from "./sum-formula";
import { numberBehind } from "./text-to-number";

/** Makes a stated total the sum of its lines. Every figure that it sums must be a number, for SUM leaves out texts. */
export function totalToFormula(finding: Finding, table: SavingsTable): Mend | null {
  const changes = finding.cells.flatMap((cell) => totalChange(cell, table) ?? []);
  return changes.length === 0 ? null : { kind: "total to formula", label: MEND_WORDS["total to formula"].one, changes };
}

function totalChange(cell: CellRef, table: SavingsTable): CellChange | null {
  const column = columnOfCell(table, cell);
  const total = table.totals.find(({ row, kind }) => row === cell.row && kind !== "stated in text");
  const stated = column && total?.figures.get(column.index);
  const comparison = total?.comparisons.find((one) => one.column === column?.index);
  if (!column || !total || !stated || !comparison || stated.value === null || stated.marks.length > 0) return null;
  const figures = figuresOf(total, table, column);
  const shown = stated.isText ? null : scaleShown(stated.written, stated.value);
  const writing = stated.isText
    ? numberBehind(stated, column)
    : writingOf(shown === null ? String(stated.value) : stated.written, stated.value);
  const formula =
    figures &&
    sumFormula(
      cell.column,
      figures.map((figure) => figure.cell.row),
    );
  if (!figures || !writing || !formula) return null;
  const sum = inUnit(comparison.computed, column.unit ?? SCALE_WITHOUT_UNIT);
  const after = writtenLike(writing, sum / (shown ?? 1), decimalsOf(stated, shown !== null, sum, figures));
  return {
    cell,
    expected: stated.isText ? stated.written : stated.value,
    content: { kind: "formula", formula },
    format: stated.isText ? formatOf(after) : null,
    before: stated.written,
    after: shownBy(after),
  };
}

/** The figures that the total sums; null where one of them is no number, or something that SUM would take for one. */
function figuresOf(total: StatedTotal, table: SavingsTable, column: Column): Figure[] | null {
  const figures = total.lineRows.flatMap((row) => lineOnRow(table, row)?.figures.get(column.index) ?? []);
  return figures.every((figure) => !figure.isText && !MISLEADING.has(figure.absent)) ? figures : null;
}

const MISLEADING: ReadonlySet<Figure["absent"]> = new Set(["error", "date", "malformed", "too large"]);

/**
 * By how much a cell's number is larger than what its format shows: 1 as a rule, a million where 1,200,000 is shown as
 * "1.2m", a thousand where the format ends in a comma. Null where what is shown is no such writing of it.
 */
function scaleShown(shown: string, stored: number): number | null {
  const reading = readFigure(shown);
  if (reading.kind !== "figure") return null;
  const rounding = 0.5 * 10 ** -reading.decimals + Number.EPSILON;
  return SCALES.find((scale) => Math.abs(reading.value - stored / scale) <= rounding) ?? null;
}

const SCALES = [1, 1000, 1_000_000];

/** As many as the total shows; more where it is a text, or has no format that would hide them. */
function decimalsOf(stated: Figure, isShown: boolean, sum: number, figures: readonly Figure[]): number {
  if (stated.isText) return figures.reduce((most, { decimals }) => Math.max(most, decimals), stated.decimals);
  const ofSum = decimalsShown(sum, String(sum));
  if (!isShown) return ofSum;
  const hasFormat = stated.written !== String(stated.value);
  return hasFormat ? stated.decimals : Math.max(stated.decimals, ofSum);
}
