import type { Host } from "../../host";
import { usedRange } from "../../model/cells";
import { freeSheetName, sheetNamed } from "../../model/sheet-names";
import type { HostSheet } from "../../model/types";
import { NULL_REF, refTo, type Call, type Members, type Ref } from "../member";
import { problem } from "../problems";
import {
  expectBoolean,
  expectColour,
  expectNumber,
  expectOneOf,
  expectText,
  isMissing,
  numberArgument,
} from "./arguments";
import { refToAutoFilter } from "./auto-filter";
import { refToCharts } from "./charts";
import { refToFreezePanes } from "./freeze-panes";
import { refToNames } from "./names";
import { refToPageBreaks, refToPageLayout } from "./page-layout";
import { refToRange } from "./range";
import { refToAreas } from "./range-areas";
import { rangeAt, wholeSheet } from "./range-target";
import { refToShapes } from "./shapes";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./sheet-changes";
import { activeSheet, provideSheetRef } from "./sheet-link";
import { refToTables } from "./tables";

/**
 * A Worksheet object.
 * @returns The reference.
 */
export function refToSheet(host: Host, sheet: HostSheet): Ref {
  return refTo(SHEET, sheet, host);
}

/**
 * The collection of the workbook's sheets.
 * @returns The reference.
 */
export function refToSheets(host: Host): Ref {
  return refTo(SHEETS, null, host);
}

const SHEET: Members<HostSheet> = {
  type: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => renameSheet(host, sheet, expectText(value)),
    },
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(host, sheet, expectNumber(value, 0, host.workbook.sheets.length - 1)),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => setVisibility(host, sheet, expectOneOf(value, ["Visible", "Hidden", "VeryHidden"])),
    },
    tabColor: {
      get: (sheet) => (sheet.visibility === "Visible" ? sheet.tabColor : null),
      set: (sheet, value) => {
        sheet.tabColor = value === "" ? "" : expectColour(value);
      },
    },
    showGridlines: { get: (sheet) => sheet.showGridlines },
    // The client library reads `showGridlines` under that name and sets it under this one.
    gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = expectBoolean(value);
      },
    },
  },
  links: {
    tables: (sheet, host) => refToTables(host, sheet),
    charts: (sheet, host) => refToCharts(host, sheet),
    shapes: (sheet, host) => refToShapes(host, sheet),
    names: (sheet, host) => refToNames(host, sheet),
    freezePanes: (sheet, host) => refToFreezePanes(host, sheet),
    pageLayout: (sheet, host) => refToPageLayout(host, sheet),
    horizontalPageBreaks: (sheet, host) => refToPageBreaks(host, sheet),
    autoFilter: (sheet, host) => refToAutoFilter(host, sheet),
    protection: (sheet, host) => refTo(PROTECTION, sheet, host),
  },
  methods: {
    activate: (sheet, { host }) => {
      if (sheet.visibility !== "Visible") throw problem("InvalidOperation");
      host.workbook.activeSheetId = sheet.id;
    },
    getRange: (sheet, { host, args }) => {
      const [address] = args;
      return refToRange(host, isMissing(address) ? wholeSheet(sheet) : rangeAt(host, sheet, expectText(address)));
    },
    getRanges: (sheet, { host, args }) => refToAreas(host, sheet, isMissing(args[0]) ? null : expectText(args[0])),
    getRangeByIndexes: (sheet, call) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => numberArgument(call, index));
      return refToRange(call.host, {
        sheet,
        range: { row: row ?? 0, column: column ?? 0, rows: rows ?? 0, columns: columns ?? 0 },
      });
    },
    getCell: (sheet, call) => {
      const range = { row: numberArgument(call, 0), column: numberArgument(call, 1), rows: 1, columns: 1 };
      return refToRange(call.host, { sheet, range });
    },
    getUsedRange: (sheet, call) =>
      used(sheet, call) ?? refToRange(call.host, { sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } }),
    getUsedRangeOrNullObject: (sheet, call) => used(sheet, call) ?? NULL_REF,
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
  },
  actions: {
    delete: (sheet, { host }) => deleteSheet(host, sheet),
  },
};

const PROTECTION: Members<HostSheet> = {
  type: "WorksheetProtection",
  properties: { protected: { get: (sheet) => sheet.protected } },
  actions: {
    protect: (sheet) => {
      if (sheet.protected) throw problem("InvalidOperation");
      sheet.protected = true;
    },
    unprotect: (sheet) => {
      sheet.protected = false;
    },
  },
};

const SHEETS: Members<null> = {
  type: "WorksheetCollection",
  items: (_none, host) => host.workbook.sheets.map((sheet) => refToSheet(host, sheet)),
  item: (_none, key, host) => find(host, key),
  methods: {
    getItemOrNullObject: (_none, { host, args }) => find(host, args[0]) ?? NULL_REF,
    getActiveWorksheet: (_none, { host }) => refToSheet(host, activeSheet(host)),
    getCount: (_none, { host, args }) =>
      host.workbook.sheets.filter((sheet) => args[0] !== true || sheet.visibility === "Visible").length,
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    _RegisterAddedEvent: () => null,
    _UnregisterAddedEvent: () => null,
    _RegisterDeletedEvent: () => null,
    _UnregisterDeletedEvent: () => null,
    _RegisterEventNameChanged: () => null,
    _UnregisterEventNameChanged: () => null,
  },
  actions: {
    add: (_none, { host, args }) => {
      const name = args[0] === null || args[0] === undefined ? freeSheetName(host.workbook) : expectText(args[0]);
      return refToSheet(host, addSheet(host, name));
    },
  },
};

function find(host: Host, key: unknown): Ref | undefined {
  if (typeof key !== "string") throw problem("InvalidArgument");
  const sheet = host.workbook.sheets.find((each) => each.id === key) ?? sheetNamed(host.workbook, key);
  return sheet && refToSheet(host, sheet);
}

function used(sheet: HostSheet, { host, args }: Call): Ref | null {
  host.settleValues();
  const range = usedRange(sheet, args[0] === true);
  return range ? refToRange(host, { sheet, range }) : null;
}

provideSheetRef(refToSheet);
