import { cellsOf } from "../../savings/address";
import type { CellValue, RangeRef } from "../../savings/grid";
import type { Kept } from "../../savings/kept/kept";
import { parseKept } from "../../savings/kept/parse-kept";
import type { OwnSheet } from "../../sheet/own-sheets";
import { OWN_SHEETS } from "../../sheet/own-sheets";
import { edgeOf, endOf } from "./area";
import { keptSetting, keptTextOf } from "../kept-text";
import { markOf, WRITING, WRITING_MARK } from "./marks";

/** The cells of a sheet on which people type, row by row. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As they are shown: a date that somebody typed is a number among the values. */
  readonly texts: readonly (readonly string[])[];
  /** In R1C1, with their leading "="; a plain value where there is no formula. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A marked table of the add-in's as it stands. */
export interface FoundTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly range: RangeRef;
  readonly isSortable: boolean;
}

/** A sheet that the add-in wrote. */
export interface FoundSheet {
  readonly key: OwnSheet;
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** What the add-in wrote, as it has moved and grown since. */
  readonly area: RangeRef;
  /** One more than the last row that holds anything, and the last column. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** The columns that what stands in the rows below takes; null where nothing does. */
  readonly under: Pick<RangeRef, "column" | "columns"> | null;
  /** Something stands to the right of the last row: it may go on below. */
  readonly isCrossed: boolean;
  readonly tables: readonly FoundTable[];
  /** The names of all charts of the sheet. */
  readonly charts: readonly string[];
}

/** What of a paper stands in the workbook. */
export interface FoundPaper {
  readonly sheets: ReadonlyMap<OwnSheet, FoundSheet>;
  /** Of the sheets on which people type. */
  readonly cells: ReadonlyMap<OwnSheet, SheetCells>;
  readonly kept: Kept;
  /** The JSON of what is kept; null where nothing is. */
  readonly keptText: string | null;
  /** Every marked table of the workbook, with its sheet's name. */
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string; readonly sheet: string }[];
  /** Every sheet of the workbook. */
  readonly sheetNames: readonly string[];
  /** Every name of the workbook, hidden ones too, with the cells that it stands for, if any. */
  readonly names: ReadonlyMap<string, RangeRef | null>;
  /** An earlier write was broken off in the middle of the sheets. */
  readonly isHalfWritten: boolean;
}

const TYPED_ON: ReadonlySet<OwnSheet> = new Set(["enquiries", "about"]);

/** Finds the sheets that the add-in wrote and what people typed on them. Two syncs. */
export async function findPaper(context: Excel.RequestContext): Promise<FoundPaper> {
  const { worksheets, names, tables } = context.workbook;
  const setting = keptSetting(context);
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showFilterButton,items/worksheet/name");
  await context.sync();
  const places = new Map(names.items.map(({ name, formula }) => [name, cellsOf(String(formula))]));
  const wanted = OWN_SHEETS.flatMap((key) => {
    const area = places.get(markOf(key));
    const sheet = area && worksheets.items.find(({ name }) => name === area.sheet);
    return area && sheet ? [{ key, area, sheet }] : [];
  });
  const asked = wanted.map((one) => ({
    ...one,
    ...askSheet(
      one,
      tables.items.filter((table) => table.worksheet.name === one.area.sheet),
    ),
  }));
  await context.sync();
  return {
    sheets: new Map(asked.map((one) => [one.key, foundSheet(one)])),
    cells: new Map(asked.flatMap(({ key, area, typed }) => (typed ? [[key, cellsIn(typed, area)] as const] : []))),
    kept: parseKept(keptTextOf(setting)).kept,
    keptText: keptTextOf(setting),
    tables: tables.items.map((table) => ({ table, name: table.name, sheet: table.worksheet.name })),
    sheetNames: worksheets.items.map(({ name }) => name),
    names: places,
    isHalfWritten: names.items.some(({ name, formula }) => name === WRITING_MARK && formula !== WRITING.whole),
  };
}

interface Wanted {
  readonly key: OwnSheet;
  readonly area: RangeRef;
  readonly sheet: Excel.Worksheet;
}

interface Asked extends Wanted {
  readonly used: Excel.Range;
  readonly under: Excel.Range;
  readonly crossing: Excel.Range;
  readonly typed: Excel.Range | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function askSheet({ key, sheet, area }: Wanted, tables: readonly Excel.Table[]): Omit<Asked, keyof Wanted> {
  const [end, edge] = [endOf(area), edgeOf(area)];
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const under = sheet.getRangeByIndexes(end, 0, MOST_ROWS - end, MOST_COLUMNS).getUsedRangeOrNullObject(true);
  under.load("columnIndex,columnCount");
  const crossing = sheet.getRangeByIndexes(end - 1, edge, 1, MOST_COLUMNS - edge).getUsedRangeOrNullObject(true);
  crossing.load("columnIndex");
  const typed = TYPED_ON.has(key) ? sheet.getUsedRangeOrNullObject(true) : null;
  typed?.load("rowIndex,columnIndex,values,text,formulasR1C1");
  sheet.charts.load("items/name");
  return {
    used,
    under,
    crossing,
    typed,
    tables: tables.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    }),
  };
}

function foundSheet({ key, area, sheet, used, under, crossing, tables }: Asked): FoundSheet {
  return {
    key,
    sheet,
    name: area.sheet,
    area,
    usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    usedColumns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    under: under.isNullObject ? null : { column: under.columnIndex, columns: under.columnCount },
    isCrossed: !crossing.isNullObject,
    tables: tables.map(({ table, range }) => ({
      table,
      name: table.name,
      range: {
        sheet: area.sheet,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
      isSortable: table.showFilterButton,
    })),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** From A1 on, to the last row that the add-in wrote: what stands below is the user's. */
function cellsIn(range: Excel.Range, area: RangeRef): SheetCells {
  if (range.isNullObject) return { values: [], texts: [], formulas: [] };
  const [above, left] = [range.rowIndex, range.columnIndex];
  const fromA1 = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    [
      ...Array.from({ length: above }, (): T[] => []),
      ...rows.map((row) => [...Array<T>(left).fill(blank), ...row]),
    ].slice(0, endOf(area));
  return {
    values: fromA1<CellValue>(range.values as CellValue[][], ""),
    texts: fromA1(range.text, ""),
    formulas: fromA1<CellValue>(range.formulasR1C1 as CellValue[][], ""),
  };
}
