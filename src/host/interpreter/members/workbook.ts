import type { Host } from "../../host";
import type { HostWorkbook } from "../../model/types";
import { refTo, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectOneOf, expectText } from "./arguments";
import { makeAndOpenWorkbook, makeWorkbook } from "./created-workbooks";
import { refToFunctions } from "./functions";
import { refToNames } from "./names";
import { refToRange } from "./range";
import { refToSettings } from "./settings";
import { refToTables } from "./tables";
import { activeSheet } from "./sheet-link";
import { refToSheets } from "./worksheet";

/**
 * The Workbook object: where every batch begins.
 * @returns The reference.
 */
export function refToWorkbook(host: Host): Ref {
  return refTo(WORKBOOK, null, host);
}

const WORKBOOK: Members<null> = {
  type: "Workbook",
  properties: { name: { get: () => "Workbook.xlsx" }, readOnly: { get: (_none, host) => host.readOnly } },
  links: {
    worksheets: (_none, host) => refToSheets(host),
    tables: (_none, host) => refToTables(host, null),
    names: (_none, host) => refToNames(host, null),
    settings: (_none, host) => refToSettings(host),
    functions: (_none, host) => refToFunctions(host),
    properties: (_none, host) => refTo(PROPERTIES, null, host),
    application: (_none, host) => refTo(APPLICATION, null, host),
  },
  methods: {
    getSelectedRange: (_none, { host }) => {
      const sheet = activeSheet(host);
      if ((sheet.furtherSelections ?? []).length > 0) throw problem("InvalidSelection");
      return refToRange(host, { sheet, range: sheet.selection });
    },
    getActiveCell: (_none, { host }) => {
      const sheet = activeSheet(host);
      return refToRange(host, { sheet, range: { ...sheet.selection, rows: 1, columns: 1 } });
    },
    createAndOpenWorkbook: makeAndOpenWorkbook,
    _RemoveReference: (_none, { host, args }) => host.references.release(args[0]),
  },
};

function documentProperty(name: keyof HostWorkbook["properties"]): Property<null> {
  return {
    get: (_none, host) => host.workbook.properties[name],
    set: (_none, value, host) => {
      host.workbook.properties[name] = expectText(value);
    },
  };
}

const PROPERTIES: Members<null> = {
  type: "DocumentProperties",
  affectsValues: false,
  properties: {
    title: documentProperty("title"),
    subject: documentProperty("subject"),
    author: documentProperty("author"),
    comments: documentProperty("comments"),
  },
};

const APPLICATION: Members<null> = {
  type: "Application",
  properties: { calculationMode: { get: () => "Automatic" } },
  methods: {
    // Nothing is drawn and formulas are worked out once a batch anyway, so there is nothing to hold back.
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    createWorkbook: makeWorkbook,
    calculate: (_none, { host, args }) => {
      expectOneOf(args[0], ["Recalculate", "Full", "FullRebuild"]);
      host.recalculate();
    },
  },
};
