import { readFigure } from "../figure";
import type { Finding } from "../finding";
import type { Column, Figure, SavingsTable } from "../table";
import { lineFigureAt } from "./figure-place";
import type { FigureWriting } from "./figure-writing";
import { formatOf, numberOf, shownBy, writingOf } from "./figure-writing";
import type { CellChange, Mend } from "./mend";
import { MEND_WORDS } from "./mend-words";

/** Makes figures that are text numbers which look as they were written. Those that could be meant otherwise stay. */
export function textToNumber(finding: Finding, table: SavingsTable): Mend | null {
  const changes = finding.cells.flatMap((cell): CellChange[] => {
    const found = lineFigureAt(table, cell);
    if (!found || found.figure.marks.length > 0) return [];
    const writing = numberBehind(found.figure, found.column);
    return writing ? [numberChange(found.figure, writing)] : [];
  });
  if (changes.length === 0) return null;
  return {
    kind: "text to number",
    label: changes.length === 1 ? MEND_WORDS["text to number"].one : "Make them numbers",
    changes,
  };
}

/**
 * The number that a text figure surely stands for: one in the unit of its column. "£10,000" in a column of £m may have
 * been meant in either unit, so it has none.
 */
export function numberBehind(figure: Figure, column: Column): FigureWriting | null {
  const reading = figure.isText ? readFigure(figure.written) : null;
  if (reading?.kind !== "figure") return null;
  if (reading.unit !== null && reading.unit !== column.unit) return null;
  // Excel holds a percentage as a fraction, which under any other heading would be taken for money.
  if (reading.percent && (column.kind !== "percent" || reading.unit !== null)) return null;
  return writingOf(withoutMarks(figure), reading.value);
}

export function numberChange(figure: Figure, writing: FigureWriting): CellChange {
  return {
    cell: figure.cell,
    expected: figure.written,
    content: { kind: "number", number: numberOf(writing) },
    format: formatOf(writing),
    before: figure.written,
    after: shownBy(writing),
  };
}

/** Marks stand at the end, the last of them last. */
function withoutMarks({ written, marks }: Figure): string {
  return marks.reduceRight((text, mark) => {
    const at = text.lastIndexOf(mark);
    return at < 0 ? text : text.slice(0, at);
  }, written);
}
