import type { Host } from "../../host";
import { renameSheetInFormulas } from "../../formulas/rename";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { usedRange } from "../../model/cells";
import { createSheet, nextId } from "../../model/create";
import { freeSheetName, isSheetName, sheetNamed } from "../../model/sheet-names";
import type { HostSheet } from "../../model/types";
import { NULL_REF, refTo, type Call, type Members, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectColour, expectNumber, expectOneOf, expectText, numberArgument } from "./arguments";
import { refToFreezePanes } from "./freeze-panes";
import { refToNames } from "./names";
import { refToPageBreaks, refToPageLayout } from "./page-layout";
import { refToRange } from "./range";
import { refToAreas } from "./range-areas";
import { rangeAt } from "./range-target";
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
    name: { get: (sheet) => sheet.name, set: rename },
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => move(host, sheet, expectNumber(value, 0, host.workbook.sheets.length - 1)),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => {
        const wanted = expectOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        if (wanted !== "Visible") leaveVisible(host, sheet);
        sheet.visibility = wanted;
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
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
    names: (sheet, host) => refToNames(host, sheet),
    freezePanes: (sheet, host) => refToFreezePanes(host, sheet),
    pageLayout: (sheet, host) => refToPageLayout(host, sheet),
    horizontalPageBreaks: (sheet, host) => refToPageBreaks(host, sheet),
    protection: (sheet, host) => refTo(PROTECTION, sheet, host),
  },
  methods: {
    activate: (sheet, { host }) => {
      if (sheet.visibility !== "Visible") throw problem("InvalidOperation");
      host.workbook.activeSheetId = sheet.id;
    },
    getRange: (sheet, { host, args }) => {
      const [address] = args;
      if (address === null || address === undefined || address === "") {
        return refToRange(host, { sheet, range: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } });
      }
      return refToRange(host, rangeAt(host, sheet, expectText(address)));
    },
    getRanges: (sheet, { host, args }) => refToAreas(host, sheet, expectText(args[0])),
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
    delete: (sheet, { host }) => {
      leaveVisible(host, sheet);
      const { workbook } = host;
      workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
    },
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
  },
  actions: {
    add: (_none, { host, args }) => {
      const name = args[0] === null || args[0] === undefined ? freeSheetName(host.workbook) : expectText(args[0]);
      checkName(host, name);
      const sheet = createSheet(name, nextId(host.workbook));
      host.workbook.sheets.push(sheet);
      return refToSheet(host, sheet);
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

function checkName(host: Host, name: string, except?: HostSheet): void {
  if (!isSheetName(name)) throw problem("InvalidArgument");
  const taken = sheetNamed(host.workbook, name);
  if (taken && taken !== except) throw problem("ItemAlreadyExists");
}

function rename(sheet: HostSheet, value: unknown, host: Host): void {
  const name = expectText(value);
  checkName(host, name, sheet);
  renameSheetInFormulas(host.workbook, sheet.name, name);
  sheet.name = name;
}

function move(host: Host, sheet: HostSheet, position: number): void {
  const { sheets } = host.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** Excel keeps one sheet visible, and shows another when the active one goes. */
function leaveVisible(host: Host, leaving: HostSheet): void {
  const other = host.workbook.sheets.find((sheet) => sheet !== leaving && sheet.visibility === "Visible");
  if (!other && leaving.visibility === "Visible") throw problem("InvalidOperation");
  if (host.workbook.activeSheetId === leaving.id && other) host.workbook.activeSheetId = other.id;
}

provideSheetRef(refToSheet);
