import type { TableChoice } from "../../savings/choices/table-choice";
import type { ReportReading } from "../../savings/report/read-report";
import { size } from "../../savings/money";
import type { SavingsTable, StatedTotal } from "../../savings/table";
import { text } from "../cells";
import type { PlanArea, PlanBlock, PlanCell, SheetPlan } from "../plan";
import { cellText, shortText } from "./cell-text";
import { figureRows } from "./figure-rows";
import type { ImportedColumn } from "./imported-columns";
import { importedColumns } from "./imported-columns";
import { lineRows, noteRows, partTotals, totalRow, totalRows } from "./imported-rows";
import { choiceNeeded } from "./read-back";
import { linesInWords, linesOf, spanOf } from "./source-lines";
import { sheetName } from "./sheet-name";
import { uncertainBlock, unplacedRows } from "./uncertain-rows";

/** A sheet with a savings table that was read from a report. */
export interface ImportedPlan extends SheetPlan {
  /** The cells that a choice about the table is placed by: the marked table with its totals. */
  readonly table: PlanArea;
  /** What must be kept for the sheet to be read as the user checked it; null where its own words say it all. */
  readonly choice: TableChoice | null;
}

const TABLE_NAME = "ImportedSavings";
const FIGURES_NAME = "ImportedFigures";

/** A table ends for its reader where more than two rows are blank. */
const GAP = 3;

/**
 * Lays a table of a report out on a sheet of its own: the lines as a marked table that this add-in reads as it read the
 * report, the stated totals under it, and below where each figure stands in the report. Whatever the report says is
 * text; only figures are numbers; no cell holds a formula.
 *
 * @param reading the report, as the user checked it
 * @param table one of its tables
 */
export function importedTablePlan(reading: ReportReading, table: SavingsTable): ImportedPlan {
  const columns = importedColumns(reading, table);
  const top = introduction(reading, table);
  const row = top.length + 1;
  const lines = lineRows(table, columns);
  const totals = totalRows(reading, table, columns);
  const under = [...totals, ...noteRows(table.notes, columns)];
  const blocks: PlanBlock[] = [
    { row: 0, cells: top },
    { row, cells: lines, table: TABLE_NAME, isSortable: true },
    ...(under.length > 0 ? [{ row: row + lines.length, cells: under }] : []),
    ...blocksBelow(reading, table, columns, row + lines.length + under.length),
  ];
  const area = { row, column: 0, rows: lines.length + totals.length, columns: columns.length };
  const plan = { ...sheetOf(table, blocks, columns), table: area };
  return { ...plan, choice: choiceNeeded(plan, lines.length, columns, table) };
}

function sheetOf(table: SavingsTable, blocks: readonly PlanBlock[], columns: readonly ImportedColumn[]): SheetPlan {
  const name = sheetName(table.title);
  const heading = (blocks[1]?.row ?? 0) + 1;
  return {
    name,
    blocks,
    columnWidths: widthsOf(blocks, columns),
    frozenRows: heading,
    showGridlines: true,
    print: {
      orientation: "landscape",
      titleRows: `$${heading}:$${heading}`,
      // Where each figure stands is to be looked up on the screen, and has headings of its own.
      rows: blocks.at(-2)?.row ?? 0,
      pageBreaks: [],
      footer: name,
    },
  };
}

const USUAL_WIDTH = 13;

function widthsOf(blocks: readonly PlanBlock[], columns: readonly ImportedColumn[]): number[] {
  const most = blocks.reduce((widest, { cells }) => Math.max(widest, ...cells.map((cells) => cells.length)), 0);
  return Array.from({ length: most }, (_, index) => columns[index]?.width ?? USUAL_WIDTH);
}

/** What the sheet is, in rows that run on over the empty cells beside them. */
function introduction(reading: ReportReading, table: SavingsTable): PlanCell[][] {
  const { basis } = table;
  const spans = table.lines.map((line) => linesOf(reading, line));
  const span = spanOf(spans.flatMap(({ first, last }) => [first - 1, last - 1]));
  const where = span.first === span.last ? "line" : "lines";
  const stated = statedInText(table).filter((total) => total.label !== table.title && !isUnder(total, table));
  const rows = [
    `From "${shortText(reading.report.name, 100)}", ${where} ${linesInWords(span)}.`,
    "These savings were read from text: check each figure against the line that it was read from.",
    // The words decide it here as they did there.
    ...(basis.decidedBy === "title" ? [`The figures are ${basis.value ?? ""}. ${basis.evidence}`] : []),
    ...stated.map(({ label }) => label),
  ];
  return [[text(shortText(table.title, 110), "title")], ...rows.map((row) => [text(cellText(row), "sentence")])];
}

function statedInText({ totals }: SavingsTable): StatedTotal[] {
  return totals.filter(({ kind }) => kind === "stated in text");
}

/** A sentence that says under the lines what they come to says it of them only there. */
function isUnder({ row }: StatedTotal, { range }: SavingsTable): boolean {
  return row >= range.row + range.rows;
}

function blocksBelow(
  reading: ReportReading,
  table: SavingsTable,
  columns: readonly ImportedColumn[],
  from: number,
): PlanBlock[] {
  const parts = partTotals(table).map((total) => totalRow(reading, table, columns, total, partLabel(total)));
  const unplaced = unplacedRows(reading, table);
  const blocks: PlanBlock[] = [];
  let row = from + GAP;
  const add = (cells: readonly (readonly PlanCell[])[], more: Partial<PlanBlock> = {}) => {
    blocks.push({ row, cells, ...more });
    row += cells.length;
  };
  const under = statedInText(table).filter((total) => isUnder(total, table));
  if (under.length > 0) {
    add(under.map(({ label }) => [text(cellText(label), "sentence")]));
    row += GAP;
  }
  if (parts.length > 0) {
    add([[text("Totals of some of the lines, as the report states them", "heading")], ...parts]);
    row += GAP;
  }
  if (unplaced.length > 0) {
    add(uncertainBlock(unplaced, columns));
    row += GAP;
  }
  add([[text("Where each figure stands in the report", "heading")]]);
  add(figureRows(reading, table, columns), { table: FIGURES_NAME, isSortable: true });
  return blocks;
}

function partLabel({ label, lineRows, agrees, comparisons }: StatedTotal): string {
  const name = shortText(label, 150);
  if (lineRows.length === 0) return name;
  const count = lineRows.length === 1 ? "its line" : `its ${lineRows.length} lines`;
  if (agrees) return `${name}: agrees with ${count}`;
  const differing = comparisons.filter((one) => !one.agrees && size(one.stated) !== size(one.computed)).length;
  return `${name}: differs from ${count} in ${differing === 1 ? "1 column" : `${differing} columns`}`;
}
