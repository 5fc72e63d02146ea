import { quotedSheet, rangeAddress } from "../savings/address";
import type { PlanBlock, SheetPlan } from "../sheet/plan";
import { planHeight, printedArea } from "../sheet/plan";
import { applyLooks } from "./apply-looks";
import { cellsIn } from "./brief-ranges";
import { putChart } from "./put-charts";
import { cellSteps, ownWidthOf, widthOf } from "./put-cells";
import type { WriteStep } from "./write-step";

/** Points for one character of the default font, and the padding of a column. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** Points: half an inch, and room for the footer. */
const MARGIN = 36;
const FOOTER = 18;

/** What of a plan stands on the sheet already, or is called otherwise for now. */
export interface PlacedBefore {
  /** Marked tables that stay where they are, by name: they only change their size. */
  readonly tables: ReadonlyMap<string, { readonly table: Excel.Table; readonly range: { readonly columns: number } }>;
  /** What a chart is called while it is being written. */
  readonly chartName: (name: string) => string;
}

const NOTHING_BEFORE: PlacedBefore = { tables: new Map(), chartName: (name) => name };

/**
 * Puts a plan on a sheet that is empty, or emptied. Nothing is sent before the caller syncs.
 */
export function putPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const step of [...contentSteps(sheet, plan), ...shapeSteps(sheet, plan)]) step.put();
}

/** What stands on a sheet, in steps: cells first, then what makes them tables, how they look, and charts over them. */
export function contentSteps(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: PlacedBefore = NOTHING_BEFORE,
): WriteStep[] {
  const { blocks, charts = [] } = plan;
  return [
    ...blocks.flatMap((block) => cellSteps(sheet, block)),
    {
      bytes: blocks.filter(({ table }) => table !== undefined).length * BYTES_PER_TABLE,
      put: () => blocks.forEach((block) => markTable(sheet, block, before)),
    },
    { bytes: BYTES_OF_LOOKS + blocks.length * BYTES_OF_LOOKS_PER_BLOCK, put: () => applyLooks(sheet, plan) },
    ...charts.map((chart) => ({
      bytes: BYTES_PER_CHART,
      put: () => putChart(sheet, chart, before.chartName(chart.name)),
    })),
  ];
}

/**
 * How wide and high a sheet's columns and rows are and how it prints, in steps.
 *
 * @param isAgain the sheet had a plan before
 */
export function shapeSteps(sheet: Excel.Worksheet, plan: SheetPlan, isAgain = false): WriteStep[] {
  return [
    { bytes: plan.columnWidths.length * BYTES_PER_COLUMN, put: () => putShape(sheet, plan) },
    {
      bytes: BYTES_OF_PRINT + plan.print.pageBreaks.length * BYTES_PER_BREAK,
      put: () => {
        if (isAgain) sheet.horizontalPageBreaks.removePageBreaks();
        putPrintSetup(sheet, plan);
      },
    },
  ];
}

/** About what each of them adds to a request, measured with the client library. */
const BYTES_PER_TABLE = 1_000;
const BYTES_OF_LOOKS = 15_000;
const BYTES_OF_LOOKS_PER_BLOCK = 50;
const BYTES_PER_COLUMN = 1_000;
const BYTES_OF_PRINT = 6_000;
const BYTES_PER_BREAK = 450;
const BYTES_PER_CHART = 10_000;

function markTable(sheet: Excel.Worksheet, block: PlanBlock, before: PlacedBefore): void {
  if (block.table === undefined) return;
  const width = widthOf(block) + ownWidthOf(block);
  const rangeOf = (columns: number) => cellsIn(sheet, { row: block.row, column: 0, rows: block.cells.length, columns });
  const standing = before.tables.get(block.table);
  if (standing) {
    // What the user added to the table stays in it, unless the plan brings it along.
    standing.table.resize(rangeOf(block.ownColumns ? width : Math.max(width, standing.range.columns)));
    return;
  }
  const table = sheet.tables.add(rangeOf(width), true);
  table.name = block.table;
  // Our own cells carry the look, which any reader of the file shows alike.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = block.isSortable === true;
}

function putShape(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    const cell = cellsIn(sheet, { row: 0, column, rows: 1, columns: 1 });
    cell.getEntireColumn().untrack().format.columnWidth = characters * POINTS_PER_CHARACTER + COLUMN_PADDING;
  });
  cellsIn(sheet, { row: 0, column: 0, rows: planHeight(plan), columns: plan.columnWidths.length }).format.autofitRows();
  sheet.showGridlines = plan.showGridlines;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

function putPrintSetup(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
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
  for (const row of print.pageBreaks)
    sheet.horizontalPageBreaks.add(cellsIn(sheet, { row, column: 0, rows: 1, columns: 1 }));
  pageLayout.setPrintArea(rangeAddress(printedArea(plan)));
  pageLayout.headersFooters.defaultForAllPages.leftFooter = footerText(print.footer);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
}

/** A text for the foot of a page, where Excel takes "&D" for today's date. */
function footerText(text: string): string {
  return text.replaceAll("&", "&&");
}

/** The address of a sheet's first cell, for a name that marks the sheet. */
export function firstCell(sheet: string): string {
  return `=${quotedSheet(sheet)}!$A$1`;
}
