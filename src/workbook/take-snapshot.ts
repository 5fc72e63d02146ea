import type { CellKind, CellValue, Grid, RangeRef } from "../savings/grid";
import type { MarkedTable, WorkbookSnapshot } from "../savings/snapshot";
import { isDateFormat } from "./number-formats";
import { chunksOf } from "./read-chunks";
import { isMark } from "./own-sheets";

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

const CELL_PROPERTIES = "values,text,numberFormat,valueTypes";

/**
 * Reads the whole workbook: which sheets and marked tables there are, how far each reaches, then every cell. That is
 * three syncs whatever the number of sheets; only a workbook too large for one answer takes more. Our own output sheets
 * are left out.
 *
 * @param context the request context of one `Excel.run`
 */
export async function takeSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { sheets, tables } = await locate(context);
  const used = await measure(context, sheets, tables);
  const grids = await readCells(context, used.ranges);
  return { sheets: grids, markedTables: used.marked };
}

interface Located {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
}

async function locate(context: Excel.RequestContext): Promise<Located> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showTotals");
  names.load("items/name,items/formula");
  await context.sync();
  const own = ownSheets(names.items);
  const sheets = worksheets.items.filter((sheet) => !own.has(sheet.name));
  return { sheets, tables: tables.items };
}

/** The sheets that hold what the add-in wrote, found by their marks, which follow a sheet when it is renamed. */
function ownSheets(names: readonly Excel.NamedItem[]): Set<string> {
  const marks = names.filter((item) => isMark(item.name));
  return new Set(marks.flatMap((item) => sheetIn(String(item.formula)) ?? []));
}

/** The sheet that a name's formula refers to. @example sheetIn("='Scrutiny summary'!$A$1") // "Scrutiny summary" */
function sheetIn(formula: string): string | null {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(formula);
  return found ? (found[1]?.replaceAll("''", "'") ?? found[2] ?? null) : null;
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

async function readCells(context: Excel.RequestContext, used: readonly UsedRange[]): Promise<Grid[]> {
  const read: ReadRows[] = [];
  for (const chunk of chunksOf(used.map(({ range }) => ({ rows: range.rowCount, columns: range.columnCount })))) {
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
