import { quotedSheet, rangeAddress } from "../savings/address";
import type { PlanBlock, PlanCell, SheetPlan } from "../sheet/plan";
import { planHeight } from "../sheet/plan";
import { applyLooks } from "./apply-looks";

/** Points for one character of the default font, and the padding of a column. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** Points: half an inch, and room for the footer. */
const MARGIN = 36;
const FOOTER = 18;

/**
 * Puts a plan on a sheet: cells first, then what makes them tables, then how they look, then how they print. Nothing is
 * sent before the caller syncs.
 *
 * @param sheet an empty sheet, or our own after {@link clearOwnSheet}
 */
export function putPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) putCells(sheet, block);
  for (const block of plan.blocks) if (block.table !== undefined) markTable(sheet, block, block.table);
  applyLooks(sheet, plan);
  putLinks(sheet, plan);
  putShape(sheet, plan);
  putPrintSetup(sheet, plan);
}

function putCells(sheet: Excel.Worksheet, block: PlanBlock): void {
  const width = widthOf(block);
  const range = sheet.getRangeByIndexes(block.row, 0, block.cells.length, width);
  const rows = block.cells.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  // The format goes first: a text that is written into a cell of text format stays as it is.
  range.numberFormat = rows.map((row) => row.map(formatOf));
  range.formulas = rows.map((row) => row.map(contentOf));
}

/** Excel shows "####" for texts of over 255 characters in a cell of text format. */
const LONGEST_TEXT_FORMAT = 255;

function formatOf(cell: PlanCell | undefined): string {
  if (!cell) return "General";
  if (cell.formula !== undefined || typeof cell.value === "number") return cell.format ?? "General";
  return typeof cell.value === "string" && cell.value !== "" && cell.value.length <= LONGEST_TEXT_FORMAT
    ? "@"
    : "General";
}

function contentOf(cell: PlanCell | undefined): string | number {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== "string") return cell.value ?? "";
  // A long text has no text format to protect it; Excel's own mark for a text does.
  const needsMark = cell.value.length > LONGEST_TEXT_FORMAT && /^[=+\-@']/u.test(cell.value);
  return needsMark ? `'${cell.value}` : cell.value;
}

function widthOf(block: PlanBlock): number {
  return block.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
}

function markTable(sheet: Excel.Worksheet, block: PlanBlock, name: string): void {
  const range = sheet.getRangeByIndexes(block.row, 0, block.cells.length, widthOf(block));
  const table = sheet.tables.add(range, true);
  table.name = name;
  // Our own cells carry the look, which any reader of the file shows alike.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

function putLinks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) {
    block.cells.forEach((row, index) =>
      row.forEach((cell, column) => {
        if (cell.link === undefined) return;
        const range = sheet.getRangeByIndexes(block.row + index, column, 1, 1);
        range.hyperlink = {
          documentReference: cell.link,
          textToDisplay: String(cell.value ?? ""),
          screenTip: `Go to ${cell.link}`,
        };
      }),
    );
  }
}

function putShape(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
  });
  sheet.getRangeByIndexes(0, 0, planHeight(plan), plan.columnWidths.length).format.autofitRows();
  sheet.showGridlines = plan.showGridlines;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

function putPrintSetup(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN + FOOTER;
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.headerMargin = FOOTER;
  pageLayout.footerMargin = FOOTER;
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(print.titleRows);
  for (const row of print.pageBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  const area = { row: 0, column: 0, rows: planHeight(plan), columns: plan.columnWidths.length };
  pageLayout.setPrintArea(rangeAddress(area));
  pageLayout.headersFooters.defaultForAllPages.leftFooter = print.footer;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
}

/** The address of a sheet's first cell, for a name that marks the sheet. */
export function firstCell(sheet: string): string {
  return `=${quotedSheet(sheet)}!$A$1`;
}
