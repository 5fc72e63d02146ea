import { cellsOf } from "../../savings/address";
import type { RangeRef } from "../../savings/grid";
import { parseKept } from "../../savings/kept/parse-kept";
import type { OwnSheet } from "../../sheet/own-sheets";
import { OWN_SHEETS } from "../../sheet/own-sheets";
import { edgeOf, endOf } from "./area";
import { cellsIn, usedIn } from "../brief-ranges";
import { keptSetting, keptTextOf } from "../kept-text";
import type { AskedBeside } from "../take-snapshot";
import { SHEETS_NAMES_TABLES } from "../take-snapshot";
import type { FoundPaper, FoundSheet } from "./found-paper";
import { markOf, WRITING, WRITING_MARK } from "./marks";
import { askTyped, typedCells } from "./typed-cells";

/** Finds the sheets that the add-in wrote and what people typed on them. Two syncs. */
export async function findPaper(context: Excel.RequestContext): Promise<FoundPaper> {
  const { worksheets, names, tables } = context.workbook;
  const search = new PaperSearch(context);
  worksheets.load(SHEETS_NAMES_TABLES.sheets);
  names.load(SHEETS_NAMES_TABLES.names);
  tables.load(SHEETS_NAMES_TABLES.tables);
  await context.sync();
  search.look();
  await context.sync();
  return search.found(context);
}

/** Looks for a paper within the requests of whoever has some to make. */
export class PaperSearch implements AskedBeside {
  private readonly setting: Excel.Setting;
  private places: ReadonlyMap<string, RangeRef | null> = new Map();
  private asked: readonly Asked[] = [];

  constructor(private readonly context: Excel.RequestContext) {
    this.setting = keptSetting(context);
  }

  readonly look = (): void => {
    const { worksheets, names, tables } = this.context.workbook;
    this.places = new Map(names.items.map(({ name, formula }) => [name, cellsOf(String(formula))]));
    this.asked = OWN_SHEETS.flatMap((key) => {
      const area = this.places.get(markOf(key));
      const sheet = area && worksheets.items.find(({ name }) => name === area.sheet);
      if (!area || !sheet) return [];
      const own = tables.items.filter((table) => table.worksheet.name === area.sheet);
      return [{ key, area, ...askSheet({ key, area, sheet }, own) }];
    });
  };

  /**
   * What was found.
   *
   * @param context in which it is to be rewritten: it may be another than that of the search
   */
  found(context: Excel.RequestContext): FoundPaper {
    const { setting, asked } = this;
    const { worksheets, names, tables } = this.context.workbook;
    const tableIn = ({ name, worksheet }: Excel.Table) => ({
      table: context.workbook.tables.getItem(name),
      name,
      sheet: worksheet.name,
    });
    return {
      sheets: new Map(asked.map((one) => [one.key, foundSheet(context, one)])),
      cells: new Map(asked.flatMap(({ key, area, typed }) => (typed ? [[key, typedCells(typed, area)] as const] : []))),
      kept: parseKept(keptTextOf(setting)).kept,
      keptText: keptTextOf(setting),
      tables: tables.items.map(tableIn),
      sheetNames: worksheets.items.map(({ name }) => name),
      names: this.places,
      isHalfWritten: names.items.some(({ name, formula }) => name === WRITING_MARK && formula !== WRITING.whole),
    };
  }
}

interface Wanted {
  readonly key: OwnSheet;
  readonly area: RangeRef;
  readonly sheet: Excel.Worksheet;
}

interface Asked extends Pick<Wanted, "key" | "area"> {
  readonly used: Excel.Range;
  readonly under: Excel.Range;
  readonly crossing: Excel.Range;
  readonly typed: Excel.Range | null;
  readonly charts: Excel.ChartCollection;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function askSheet({ key, sheet, area }: Wanted, tables: readonly Excel.Table[]): Omit<Asked, "key" | "area"> {
  const [end, edge] = [endOf(area), edgeOf(area)];
  const used = usedIn(sheet);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const under = usedIn(cellsIn(sheet, { row: end, column: 0, rows: MOST_ROWS - end, columns: MOST_COLUMNS }));
  under.load("columnIndex,columnCount");
  const crossing = usedIn(cellsIn(sheet, { row: end - 1, column: edge, rows: 1, columns: MOST_COLUMNS - edge }));
  crossing.load("columnIndex");
  const typed = askTyped(key, sheet);
  sheet.charts.load("items/name");
  return {
    used,
    under,
    crossing,
    typed,
    charts: sheet.charts,
    tables: tables.map((table) => {
      const range = table.getRange().untrack();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    }),
  };
}

function foundSheet(
  context: Excel.RequestContext,
  { key, area, used, under, crossing, tables, charts }: Asked,
): FoundSheet {
  return {
    key,
    sheet: context.workbook.worksheets.getItem(area.sheet),
    name: area.sheet,
    area,
    usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    usedColumns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    under: under.isNullObject ? null : { column: under.columnIndex, columns: under.columnCount },
    isCrossed: !crossing.isNullObject,
    tables: tables.map(({ table, range }) => ({
      table: context.workbook.tables.getItem(table.name),
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
    charts: charts.items.map(({ name }) => name),
  };
}
