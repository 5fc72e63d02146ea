import { cellsOf } from "../savings/address";
import type { CellKind, CellValue, Grid, RangeRef } from "../savings/grid";
import type { MarkedTable, WorkbookSnapshot } from "../savings/snapshot";
import type { OwnSheet } from "../sheet/own-sheets";
import { OWN_SHEETS } from "../sheet/own-sheets";
import { isDateFormat } from "./number-formats";
import { chunksOf } from "./read-chunks";
import { placesIn } from "./kept-places";
import type { Places } from "./kept-places";
import { keptSetting, keptTextOf } from "./kept-text";
import { isMark } from "./own-sheets";
import { markOf } from "./paper/marks";
import { stopIfAsked, UNWATCHED } from "./work";
import type { Work } from "./work";

/** A sheet's used range, before its cells are read. */
interface UsedRange {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** The rows of one request, as they come back. */
interface ReadRows {
  readonly used: UsedRange;
  readonly range: Excel.Range;
}

/** A snapshot with what the add-in keeps in the workbook, and what its events will speak of. */
export interface TakenSnapshot extends WorkbookSnapshot {
  /** The JSON of what is kept; null where nothing is. */
  readonly keptText: string | null;
  readonly places: Places;
  /** The sheets that were read, by the ids that Excel's events name them by. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The ids of the sheets that the add-in wrote and does not read. */
  readonly ownSheetIds: ReadonlySet<string>;
  /** The names of the summary's sheets, in their order; one that is not there is absent. */
  readonly paperSheets: ReadonlyMap<OwnSheet, string>;
}

const CELL_PROPERTIES = "values,text,numberFormat,valueTypes";

/**
 * Reads the whole workbook: which sheets and marked tables there are, how far each reaches, then every cell. That is
 * three syncs whatever the number of sheets; only a workbook too large for one answer takes more. Our own output sheets
 * are left out.
 *
 * @param context the request context of one `Excel.run`
 * @param work watches and may stop it between two answers
 */
export async function takeSnapshot(context: Excel.RequestContext, work: Work = UNWATCHED): Promise<TakenSnapshot> {
  const { sheets, tables, ...others } = await locate(context);
  const used = await measure(context, sheets, tables);
  const grids = await readCells(context, used.ranges, work);
  const sheetIds = new Map(sheets.map(({ id, name }) => [id, name]));
  return { sheets: grids, markedTables: used.marked, sheetIds, ...others };
}

interface Located extends Pick<TakenSnapshot, "keptText" | "places" | "paperSheets" | "ownSheetIds"> {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
}

async function locate(context: Excel.RequestContext): Promise<Located> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showTotals");
  names.load("items/name,items/formula");
  const kept = keptSetting(context);
  await context.sync();
  const own = ownSheets(names.items);
  const ownNames = new Set(own.values());
  return {
    sheets: worksheets.items.filter((sheet) => !ownNames.has(sheet.name)),
    ownSheetIds: new Set(worksheets.items.filter((sheet) => ownNames.has(sheet.name)).map((sheet) => sheet.id)),
    tables: tables.items,
    keptText: keptTextOf(kept),
    places: placesIn(names.items),
    paperSheets: paperSheets(own),
  };
}

/** The sheets that hold what the add-in wrote, by their marks, which follow a sheet when it is renamed. */
function ownSheets(names: readonly Excel.NamedItem[]): Map<string, string> {
  const marks = names.filter((item) => isMark(item.name));
  return new Map(
    marks.flatMap(({ name, formula }) => {
      const cells = cellsOf(String(formula));
      return cells ? [[name, cells.sheet]] : [];
    }),
  );
}

function paperSheets(own: ReadonlyMap<string, string>): Map<OwnSheet, string> {
  return new Map(
    OWN_SHEETS.flatMap((key) => {
      const name = own.get(markOf(key));
      return name === undefined ? [] : [[key, name]];
    }),
  );
}

interface Measured {
  readonly ranges: readonly UsedRange[];
  readonly marked: readonly MarkedTable[];
}

async function measure(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<Measured> {
  const ranges = sheets.map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) }));
  for (const { range } of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
  const places = tables.map((table) => ({ table, range: table.getRange(), sheet: table.worksheet }));
  for (const { range, sheet } of places) {
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("name");
  }
  await context.sync();
  const kept = new Set(sheets.map((sheet) => sheet.name));
  const marked = places
    .filter(({ sheet }) => kept.has(sheet.name))
    .map(({ table, range, sheet }) => ({
      name: table.name,
      range: placeOf(sheet.name, range),
      hasTotalsRow: table.showTotals,
    }));
  for (const { range } of places) range.untrack();
  return { ranges: ranges.filter(({ range }) => !range.isNullObject), marked };
}

function placeOf(sheet: string, range: Excel.Range): RangeRef {
  return { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

async function readCells(context: Excel.RequestContext, used: readonly UsedRange[], work: Work): Promise<Grid[]> {
  const read: ReadRows[] = [];
  const chunks = chunksOf(used.map(({ range }) => ({ rows: range.rowCount, columns: range.columnCount })));
  for (const [index, chunk] of chunks.entries()) {
    stopIfAsked(work);
    work.progress({ words: "Fetching the cells", share: index / chunks.length });
    const parts = chunk.flatMap((piece) => {
      const source = used[piece.index];
      return source ? [{ used: source, range: rowsOf(source.range, piece.firstRow, piece.rows) }] : [];
    });
    for (const { range } of parts) range.load(CELL_PROPERTIES);
    // One sync for each answer that Excel can carry: a smaller workbook has one chunk.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    read.push(...parts);
  }
  const grids = used.map((source) =>
    gridOf(
      source,
      read.filter((part) => part.used === source).map((part) => part.range),
    ),
  );
  for (const { range } of [...used, ...read]) range.untrack();
  return grids;
}

function rowsOf(range: Excel.Range, firstRow: number, rows: number): Excel.Range {
  if (firstRow === 0 && rows === range.rowCount) return range;
  return range.getCell(firstRow, 0).getResizedRange(rows - 1, range.columnCount - 1);
}

function gridOf({ sheet, range }: UsedRange, parts: readonly Excel.Range[]): Grid {
  const values = parts.flatMap((part) => part.values as CellValue[][]);
  const texts = parts.flatMap((part) => part.text);
  const kinds = parts.flatMap((part) =>
    kindsOf(part.valueTypes, part.numberFormat as string[][], part.text, part.values as CellValue[][]),
  );
  return { sheet, row: range.rowIndex, column: range.columnIndex, values, texts: fullTexts(texts, values), kinds };
}

/** What Excel shows for a text is the text; for a number too wide for its column it is "####", so the value speaks. */
function fullTexts(texts: readonly string[][], values: readonly CellValue[][]): string[][] {
  return texts.map((row, r) => row.map((text, c) => shownText(text, values[r]?.[c] ?? "")));
}

function shownText(text: string, value: CellValue): string {
  if (typeof value === "string") return value;
  return /^#+$/u.test(text) ? String(value) : text;
}

function kindsOf(types: string[][], formats: string[][], texts: string[][], values: CellValue[][]): CellKind[][] {
  return types.map((row, r) =>
    row.map((type, c) => {
      if (values[r]?.[c] === "" && type !== "Error") return "empty";
      if (type === "Double" || type === "Integer") return isDateFormat(formats[r]?.[c] ?? "") ? "date" : "number";
      return KINDS[type] ?? (texts[r]?.[c] === "" ? "empty" : "text");
    }),
  );
}

const KINDS: Readonly<Record<string, CellKind>> = {
  Empty: "empty",
  String: "text",
  Boolean: "boolean",
  Error: "error",
};
