import { SCALE_WITHOUT_UNIT } from "../amount";
import { decimalsShown, readFigure } from "../figure";
import type { Finding } from "../finding";
import type { CellRef } from "../grid";
import { inUnit } from "../money";
import type { Column, Figure, SavingsTable, StatedTotal } from "../table";
import { columnOfCell, lineOnRow } from "./figure-place";
import type { FigureWriting } from "./figure-writing";
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
  const writing = stated.isText ? numberBehind(stated, column) : writingOfNumber(stated.written, stated.value);
  const formula =
    figures &&
    sumFormula(
      cell.column,
      figures.map((figure) => figure.cell.row),
    );
  if (!figures || !writing || !formula) return null;
  const sum = inUnit(comparison.computed, column.unit ?? SCALE_WITHOUT_UNIT);
  const after = writtenLike(writing, sum, decimalsOf(stated, sum, figures));
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

/** How a number is shown; as it is stored where its format shows another number, such as 1,200,000 as "1.2m". */
function writingOfNumber(shown: string, stored: number): FigureWriting | null {
  const reading = readFigure(shown);
  const isAsStored =
    reading.kind === "figure" && Math.abs(reading.value - stored) <= 0.5 * 10 ** -reading.decimals + Number.EPSILON;
  return writingOf(isAsStored ? shown : String(stored), stored);
}

/** As many as the total shows; more where it is a text, or has no format that would hide them. */
function decimalsOf(stated: Figure, sum: number, figures: readonly Figure[]): number {
  const needed = stated.isText ? figures.map(({ decimals }) => decimals) : [decimalsShown(sum, String(sum))];
  const hasFormat = !stated.isText && stated.written !== String(stated.value);
  return hasFormat ? stated.decimals : needed.reduce((most, decimals) => Math.max(most, decimals), stated.decimals);
}
