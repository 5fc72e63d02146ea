import { cellsOf } from "../savings/address";
import type { WorkbookSnapshot } from "../savings/snapshot";
import type { OwnSheet } from "../sheet/own-sheets";
import { OWN_SHEETS } from "../sheet/own-sheets";
import type { findCells, SheetBlock } from "./find-cells";
import { placesIn } from "./kept-places";
import type { Places } from "./kept-places";
import { keptSetting, keptTextOf } from "./kept-text";
import type { Block } from "./measure";
import { isLarge, measure, TABLE_PROPERTIES } from "./measure";
import { isMark } from "./own-sheets";
import { markOf } from "./paper/marks";
import { readCells } from "./read-cells";
import { UNWATCHED } from "./work";
import type { Work } from "./work";

/** A snapshot with what the add-in keeps in the workbook, and what its events will speak of. */
export interface TakenSnapshot extends WorkbookSnapshot {
  /** The JSON of what is kept; null where nothing is. */
  readonly keptText: string | null;
  readonly places: Places;
  /** How far each sheet that was read reaches; one on which nothing stands is absent. */
  readonly reach: ReadonlyMap<string, Block>;
  /** The sheets that were read, by the ids that Excel's events name them by. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The ids of the sheets that the add-in wrote and does not read. */
  readonly ownSheetIds: ReadonlySet<string>;
  /** The names of the summary's sheets, in their order; one that is not there is absent. */
  readonly paperSheets: ReadonlyMap<OwnSheet, string>;
}

/** What sheets, names and tables are asked for beside: see {@link takeSnapshot}. */
export const SHEETS_NAMES_TABLES = {
  sheets: "items/id,items/name,items/visibility",
  names: "items/name,items/formula",
  tables: TABLE_PROPERTIES,
} as const;

/** Something else that is asked in the same requests. */
export interface AskedBeside {
  /** Asks, once {@link SHEETS_NAMES_TABLES} are loaded. The next sync answers. */
  readonly look: () => void;
}

/** Begins to ask something else of the workbook. */
export type AskBeside = (context: Excel.RequestContext) => AskedBeside;

/**
 * Reads the whole workbook: which sheets and marked tables there are, how far each reaches, then every cell, hidden or
 * not. That is three syncs whatever the number of sheets; only a workbook too large for one answer, or a sheet that
 * Excel calls far larger than what stands on it, takes more. Our own output sheets are left out.
 *
 * @param context the request context of one `Excel.run`
 * @param work watches and may stop it between two answers
 * @param beside what else is to be asked of the workbook
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  work: Work = UNWATCHED,
  beside?: AskedBeside,
): Promise<TakenSnapshot> {
  const { sheets, tables, ...others } = await locate(context);
  beside?.look();
  const measured = await measure(context, sheets, tables);
  const used = measured.sheets.map(({ sheet, used: block }) => ({ sheet, block }));
  const blocks = used.some(({ block }) => isLarge(block)) ? await found(context, used, work) : used;
  const grids = await readCells(context, measured.sheets, blocks, work);
  const sheetIds = new Map(sheets.map(({ id, name }) => [id, name]));
  const reach = new Map(measured.sheets.map(({ sheet, used: block }) => [sheet.name, block]));
  return { sheets: grids, markedTables: measured.marked, sheetIds, reach, ...others };
}

/** Hardly a workbook has a sheet so large, so what looks into one is loaded only then. */
async function found(...from: Parameters<typeof findCells>): Promise<SheetBlock[]> {
  return (await import(/* webpackChunkName: "find-cells" */ "./find-cells")).findCells(...from);
}

interface Located extends Pick<TakenSnapshot, "keptText" | "places" | "paperSheets" | "ownSheetIds"> {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
}

async function locate(context: Excel.RequestContext): Promise<Located> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load(SHEETS_NAMES_TABLES.sheets);
  tables.load(SHEETS_NAMES_TABLES.tables);
  names.load(SHEETS_NAMES_TABLES.names);
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
