import type { RangeRef } from "../savings/grid";
import type { MarkedTable } from "../savings/snapshot";
import { usedIn } from "./brief-ranges";

/** Cells of one sheet. */
export type Block = Omit<RangeRef, "sheet">;

/** How far a sheet reaches, before its cells are read. */
export interface MeasuredSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Block;
  /** Whether the used rows are hidden; null where some are. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  /** The marked tables on it that can be filtered. */
  readonly filterable: readonly Excel.Table[];
}

export interface Measured {
  /** Sheets on which nothing stands are left out. */
  readonly sheets: readonly MeasuredSheet[];
  readonly marked: readonly MarkedTable[];
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** What {@link measure} needs to know of a marked table before it asks where it stands. */
export const TABLE_PROPERTIES = "items/name,items/showTotals,items/showFilterButton,items/worksheet/name";

/**
 * Asks how far each sheet reaches, whether any of it is hidden, and where the marked tables stand. One sync.
 *
 * @param sheets with their names loaded
 * @param tables with {@link TABLE_PROPERTIES} loaded
 */
export async function measure(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<Measured> {
  const ranges = sheets.map((sheet) => ({ sheet, range: usedIn(sheet) }));
  for (const { range } of ranges) range.load(`${PLACE},rowHidden,columnHidden`);
  const places = tables.map((table) => ({ table, range: table.getRange().untrack(), on: table.worksheet }));
  for (const { range } of places) range.load(PLACE);
  await context.sync();
  const kept = new Set(sheets.map((sheet) => sheet.name));
  const marked = places
    .filter(({ on }) => kept.has(on.name))
    .map(({ table, range, on }) => ({
      name: table.name,
      range: { sheet: on.name, ...blockOf(range) },
      hasTotalsRow: table.showTotals,
    }));
  const measured = ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      sheet,
      used: blockOf(range),
      rowHidden: mixed(range.rowHidden),
      columnHidden: mixed(range.columnHidden),
      filterable: places.filter(({ on, table }) => on.name === sheet.name && table.showFilterButton).map(tableOf),
    }));
  return { sheets: measured, marked };
}

/** The place of a range whose place was loaded. */
export function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** How many cells a block has. */
export function sizeOf({ rows, columns }: Block): number {
  return rows * columns;
}

/** A used range up to this size is read as it is: four answers of Excel. */
const LARGE = 250_000;

/** Whether it is worth asking first where the cells of a used range are. */
export function isLarge(block: Block): boolean {
  return sizeOf(block) > LARGE;
}

function tableOf({ table }: { readonly table: Excel.Table }): Excel.Table {
  return table;
}

/** Excel answers null where only some are hidden, which its types do not say. */
function mixed(hidden: boolean | null): boolean | null {
  return hidden;
}
