import { totalLabel } from "../../savings/reading/total-rows";
import type { ReportReading } from "../../savings/report/read-report";
import type { SavingsTable, StatedTotal, TableNote } from "../../savings/table";
import { overFilteredFigures, overNames, overWords, text } from "../cells";
import type { PlanCell } from "../plan";
import type { StyleName } from "../styles";
import { cellText, shortText } from "./cell-text";
import { figureCell } from "./figure-cell";
import type { ImportedColumn } from "./imported-columns";
import { lineAt } from "./source-lines";

/** The heading row of the marked table and its lines. */
export function lineRows(table: SavingsTable, columns: readonly ImportedColumn[]): PlanCell[][] {
  const heading = columns.map(({ heading, figures }, index) =>
    index === 0 ? overNames(heading) : figures ? overFilteredFigures(heading) : overWords(heading),
  );
  const lines = table.lines.map((line) =>
    columns.map(({ figures, words }, index): PlanCell => {
      if (figures) return figureCell(line.figures.get(figures.index), figures, table);
      const style = index === 0 ? "name" : "cellText";
      return wordsCell(words(line), style);
    }),
  );
  return [heading, ...lines];
}

function wordsCell(words: string | number, style: StyleName): PlanCell {
  return typeof words === "number"
    ? { value: words, style }
    : words === ""
      ? { value: null, style }
      : text(words, style);
}

/** Totals of all lines, as the report states them. They stand under the marked table, so that nothing counts them twice. */
export function totalRows(
  reading: ReportReading,
  table: SavingsTable,
  columns: readonly ImportedColumn[],
): PlanCell[][] {
  return table.totals.filter((total) => isOfAll(total, table)).map((total) => totalRow(reading, table, columns, total));
}

/** Totals of some of the lines: under all of the lines they would be compared with all of them. */
export function partTotals({ totals, lines }: SavingsTable): StatedTotal[] {
  return totals.filter((total) => total.kind !== "stated in text" && !isOfAll(total, { lines }));
}

function isOfAll({ kind, lineRows }: StatedTotal, { lines }: Pick<SavingsTable, "lines">): boolean {
  return kind !== "stated in text" && lineRows.length === lines.length;
}

/** One total in the columns of the marked table. */
export function totalRow(
  reading: ReportReading,
  table: SavingsTable,
  columns: readonly ImportedColumn[],
  total: StatedTotal,
  label = totalName(total),
): PlanCell[] {
  const [first] = total.figures.values();
  return columns.map(({ kind, figures }, index): PlanCell => {
    if (figures) return figureCell(total.figures.get(figures.index), figures, table, "totalFigure");
    if (kind === "description") return text(label, "totalName");
    const isLast = index === columns.length - 1;
    return { value: isLast && first ? lineAt(reading, first.cell) : null, style: "totalWords" };
  });
}

const LONGEST_LABEL = 90;

/** The report's words, where they say by themselves that the row is a total. */
function totalName({ label, kind }: StatedTotal): string {
  const own = shortText(label, LONGEST_LABEL);
  if (totalLabel(own)?.certain && totalLabel(own)?.kind === kind) return own;
  const usual = kind === "sub-total" ? "Sub-total" : "Total";
  return own === "" ? usual : `${usual}: ${shortText(own, LONGEST_LABEL - usual.length)}`;
}

/** The notes under the table, each a row of its own. */
export function noteRows(notes: readonly TableNote[], columns: readonly ImportedColumn[]): PlanCell[][] {
  const at = columns.findIndex(({ kind }) => kind === "description");
  return notes.map((note) => [
    ...columns.slice(0, at).map((): PlanCell => ({ value: null, style: "plain" })),
    text(cellText(`${note.mark} ${note.text}`), "sentence"),
  ]);
}
