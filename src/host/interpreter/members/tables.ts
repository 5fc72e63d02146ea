import type { Host } from "../../host";
import { rangesOverlap } from "../../model/address";
import { cellAt } from "../../model/cells";
import { nextId } from "../../model/create";
import type { HostRange } from "../../model/range";
import type { HostSheet, HostTable } from "../../model/types";
import { NULL_REF, refTo, type Call, type Members, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectText, rangeOrText } from "./arguments";
import { refToAutoFilter } from "./auto-filter";
import { refToRange } from "./range";
import { rangeAt, type RangeTarget } from "./range-target";
import { allTables, checkTableName, fillHeaders, freeTableName, type TableTarget } from "./table-rules";
import { activeSheet, linkToSheet } from "./sheet-link";

/**
 * The tables of the workbook, or of one of its sheets.
 * @returns The reference.
 */
export function refToTables(host: Host, sheet: HostSheet | null): Ref {
  return refTo(TABLES, sheet, host);
}

const TABLES: Members<HostSheet | null> = {
  type: "TableCollection",
  items: (sheet, host) => allTables(host, sheet).map((target) => refTo(TABLE, target, host)),
  item: (sheet, key, host) => find(host, sheet, key),
  methods: {
    getItemOrNullObject: (sheet, { host, args }) => find(host, sheet, args[0]) ?? NULL_REF,
    getCount: (sheet, { host }) => allTables(host, sheet).length,
  },
  actions: { add },
};

function flag(name: "showBandedRows" | "showFilterButton") {
  return {
    get: ({ table }: TableTarget) => table[name],
    set: ({ table }: TableTarget, value: unknown) => {
      table[name] = expectBoolean(value);
    },
  };
}

const TABLE: Members<TableTarget> = {
  type: "Table",
  guardedBy: ({ sheet }) => sheet,
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, host) => {
        table.name = checkTableName(host, expectText(value), table);
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        table.style = expectText(value);
      },
    },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ table }, value) => {
        // Excel would add or take away a row of formulas.
        if (expectBoolean(value) !== table.showTotals) {
          throw problem("NotImplemented", "Changing Table.showTotals is not played by the local workbook.");
        }
      },
    },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
  },
  links: {
    worksheet: ({ sheet }, host) => linkToSheet(host, sheet),
    autoFilter: ({ table }, host) => refToAutoFilter(host, table),
  },
  methods: {
    getRange: ({ sheet, table }, { host }) => refToRange(host, { sheet, range: table.range }),
    getHeaderRowRange: ({ sheet, table }, { host }) => refToRange(host, { sheet, range: { ...table.range, rows: 1 } }),
    getDataBodyRange: ({ sheet, table }, { host }) => refToRange(host, { sheet, range: bodyOf(table) }),
    getTotalRowRange: ({ sheet, table }, { host }) => {
      if (!table.showTotals) throw problem("InvalidOperation");
      return refToRange(host, {
        sheet,
        range: { ...table.range, row: table.range.row + table.range.rows - 1, rows: 1 },
      });
    },
  },
  actions: {
    resize: ({ sheet, table }, { host, args }) => {
      const given = rangeOrText(args[0]);
      const target = typeof given === "string" ? rangeAt(host, sheet, given) : given;
      const sameTop = target.sheet === sheet && target.range.row === table.range.row && target.range.rows > 1;
      if (!sameTop || !rangesOverlap(target.range, table.range)) throw problem("InvalidArgument");
      refuseOverlap(target, table);
      table.range = target.range;
      fillHeaders(sheet, table.range);
    },
    convertToRange: ({ sheet, table }, { host }) => {
      remove(sheet, table);
      return refToRange(host, { sheet, range: table.range });
    },
    delete: ({ sheet, table }, { host }) => {
      refToRange(host, { sheet, range: table.range }).call("clear", []);
      remove(sheet, table);
    },
  },
};

/** The rows between the header and the totals. */
function bodyOf(table: HostTable): HostRange {
  const head = table.showHeaders ? 1 : 0;
  const rows = table.range.rows - head - (table.showTotals ? 1 : 0);
  return { ...table.range, row: table.range.row + head, rows };
}

function find(host: Host, sheet: HostSheet | null, key: unknown): Ref | undefined {
  const wanted = expectText(key).toLowerCase();
  const target = allTables(host, sheet).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
  );
  return target && refTo(TABLE, target, host);
}

function add(collection: HostSheet | null, { host, args }: Call): Ref {
  const given = rangeOrText(args[0]);
  const target = typeof given === "string" ? rangeAt(host, collection ?? activeSheet(host), given) : given;
  if (collection && target.sheet !== collection) throw problem("InvalidArgument");
  if (target.sheet.protected) throw problem("AccessDenied");
  if (args[1] !== true)
    throw problem("NotImplemented", "tables.add() without headers is not played by the local workbook.");
  const { sheet } = target;
  // A header on its own gets a row of its own below it, as in Excel.
  const range = target.range.rows === 1 ? { ...target.range, rows: 2 } : target.range;
  refuseOverlap({ sheet, range }, null);
  fillHeaders(sheet, range);
  const table: HostTable = {
    id: nextId(host.workbook),
    name: freeTableName(host),
    range,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  return refTo(TABLE, { sheet, table }, host);
}

function refuseOverlap({ sheet, range }: RangeTarget, except: HostTable | null): void {
  if (sheet.tables.some((table) => table !== except && rangesOverlap(table.range, range)))
    throw problem("InvalidArgument");
  if (sheet.merges.some((merge) => rangesOverlap(merge, range))) throw problem("InvalidArgument");
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (cellAt(sheet, row, column)?.spilledFrom) throw problem("InvalidArgument");
    }
  }
}

function remove(sheet: HostSheet, table: HostTable): void {
  sheet.tables = sheet.tables.filter((each) => each !== table);
}
