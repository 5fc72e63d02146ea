import type { CellValue, Grid } from "../savings/grid";
import { cellsIn } from "./brief-ranges";
import { excelProblem } from "./excel-problems";
import { fullTexts, kindsOf } from "./cell-kinds";
import type { LoadedCells } from "./cell-kinds";
import type { SheetBlock } from "./find-cells";
import type { AskedHidden } from "./hidden-parts";
import { askFilters, askHidden, hiddenParts } from "./hidden-parts";
import type { ReadCells } from "./lay-out-cells";
import { layOutCells } from "./lay-out-cells";
import type { Block, MeasuredSheet } from "./measure";
import type { ChunkPiece } from "./read-chunks";
import { ReadChunks } from "./read-chunks";
import { stopIfAsked } from "./work";
import type { Work } from "./work";

/** The rows of one request, as they come back. */
interface AskedRows extends AskedHidden {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** They and their cells. */
interface ReadRows {
  readonly asked: AskedRows;
  readonly cells: ReadCells;
}

/**
 * Reads cells of any number of sheets, with what of them is hidden: one sync, or as many as Excel's limit for an answer
 * asks for.
 *
 * @param sheets those that there are, in their order
 * @param blocks the cells that are wanted of them
 * @returns a grid for each sheet, also for one of which no cells are wanted
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
  blocks: readonly SheetBlock[],
  work: Work,
): Promise<Grid[]> {
  const read: ReadRows[] = [];
  const measured = new Map(sheets.map((one) => [one.sheet, one]));
  const filters = new Map(blocks.map(({ sheet }) => [sheet, [] as readonly Excel.AutoFilter[]]));
  const chunks = new ReadChunks(blocks.map(({ sheet, block }) => ({ ...block, ...hiddenNeed(measured.get(sheet)) })));
  for (let pieces = chunks.next(); pieces.length > 0; pieces = chunks.next()) {
    stopIfAsked(work);
    work.progress({ words: "Fetching the cells", share: read.length === 0 ? 0 : chunks.share });
    if (read.length === 0) for (const sheet of filters.keys()) filters.set(sheet, filtersOf(measured.get(sheet)));
    const asked = pieces.flatMap((piece) => askRows(piece, blocks, measured));
    try {
      // One sync for each answer that Excel can carry: a smaller workbook has one chunk.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || !chunks.refused(pieces)) throw error;
      continue;
    }
    chunks.answered(bytesPerCell(asked));
    // As they come, and not all at the end: the page has to answer its user in between.
    for (const rows of asked) read.push({ asked: rows, cells: cellsOf(rows) });
  }
  const grids = sheets.map((one) => {
    const own = read.filter(({ asked }) => asked.sheet === one.sheet);
    return gridOf(one, own, filters.get(one.sheet) ?? []);
  });
  return grids;
}

function isTooLarge(error: unknown): boolean {
  return excelProblem(error).id === "ResponsePayloadSizeLimitExceeded";
}

/** What comes with a cell beside its words: its format, its type, quotes and commas. */
const BYTES_BESIDE = 36;

/** About how much of an answer each of some cells took: a value comes twice, as it is and as it is shown. */
function bytesPerCell(asked: readonly AskedRows[]): number {
  let [cells, letters] = [0, 0];
  for (const { range } of asked)
    for (const row of range.text) {
      cells += row.length;
      for (const text of row) letters += text.length;
    }
  return BYTES_BESIDE + (2 * letters) / Math.max(1, cells);
}

function hiddenNeed(sheet: MeasuredSheet | undefined): { readonly asksRows: boolean; readonly asksColumns: boolean } {
  return { asksRows: sheet?.rowHidden === null, asksColumns: sheet?.columnHidden === null };
}

function filtersOf(sheet: MeasuredSheet | undefined): readonly Excel.AutoFilter[] {
  return sheet ? askFilters(sheet) : [];
}

function askRows(
  { index, firstRow, rows }: ChunkPiece,
  blocks: readonly SheetBlock[],
  measured: ReadonlyMap<Excel.Worksheet, MeasuredSheet>,
): AskedRows[] {
  const source = blocks[index];
  const own = source && measured.get(source.sheet);
  if (!own) return [];
  const { sheet } = source;
  const block: Block = { ...source.block, row: source.block.row + firstRow, rows };
  const range = cellsIn(sheet, block);
  range.load("values,text,numberFormat,valueTypes");
  return [{ sheet, range, ...askHidden(own, range, block, firstRow === 0) }];
}

function gridOf(one: MeasuredSheet, read: readonly ReadRows[], filters: readonly Excel.AutoFilter[]): Grid {
  const hidden = hiddenParts(
    one,
    read.map(({ asked }) => asked),
    filters,
  );
  const place = { sheet: one.sheet.name, ...(hidden && { hidden }) };
  if (read.length === 0) {
    return { ...place, row: one.used.row, column: one.used.column, values: [], texts: [], kinds: [] };
  }
  return { ...place, ...layOutCells(read.map(({ cells }) => cells)) };
}

function cellsOf({ block, range }: AskedRows): ReadCells {
  // Excel's types leave open what values and formats are.
  const cells: LoadedCells = {
    values: range.values as CellValue[][],
    text: range.text,
    numberFormat: range.numberFormat as string[][],
    valueTypes: range.valueTypes,
  };
  const { row, column } = block;
  return { row, column, values: cells.values, texts: fullTexts(cells), kinds: kindsOf(cells) };
}
