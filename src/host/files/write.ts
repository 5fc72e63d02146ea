import type { NamedRange, WriteOptions, WriteSheet } from "hucre";
import { writeXlsx as writeFile } from "hucre/xlsx";
import { fittedHeights } from "./fitted-heights";
import { formatRange, quoteSheetName } from "../model/address";
import { cellAt, isErrorValue } from "../model/cells";
import { displayText } from "../model/display";
import type { HostSheet, HostTable, HostWorkbook } from "../model/types";
import { toFileFormula } from "./formula-text";
import { finishParts, type ErrorFormulas } from "./finish";
import { toFilePage } from "./page";
import { widthInCharacters } from "./sizes";
import { plainJson } from "./texts";
import { fileValidations } from "./validation";
import { fileCells } from "./write-cells";
import { fileCharts } from "./write-charts";

/** What saving needs to know beyond the workbook. */
export interface WriteXlsxOptions {
  /** The namespaces of custom functions: "SAVINGS" if absent. */
  namespaces?: readonly string[];
}

/** Under which custom document property the workbook's settings travel. */
export const SETTINGS_PROPERTY = "AddInSettings";

/**
 * A workbook as the bytes of an `.xlsx` file.
 * @returns The bytes.
 */
export async function writeXlsx(workbook: HostWorkbook, options: WriteXlsxOptions = {}): Promise<Uint8Array> {
  const namespaces = options.namespaces ?? ["SAVINGS"];
  const errors: ErrorFormulas = workbook.sheets.map(errorFormulas);
  const { properties } = workbook;
  const file: WriteOptions = {
    sheets: workbook.sheets.map((sheet) => ({
      ...toFileSheet(sheet, namespaces),
      ...(sheet.charts.length > 0 && { charts: fileCharts(workbook, sheet) }),
    })),
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId),
    ),
    ...(workbook.structureProtected === true && { workbookProtection: { lockStructure: true } }),
    namedRanges: [...definedNames(workbook, namespaces), ...printNames(workbook)],
    properties: {
      title: properties.title,
      subject: properties.subject,
      creator: properties.author,
      description: properties.comments,
      ...(workbook.settings.size > 0 && { custom: { [SETTINGS_PROPERTY]: plainJson([...workbook.settings]) } }),
    },
  };
  return finishParts(await writeFile(file), workbook, errors);
}

function toFileSheet(sheet: HostSheet, namespaces: readonly string[]): WriteSheet {
  return {
    name: sheet.name,
    rows: [],
    cells: fileCells(sheet, namespaces),
    columns: fileColumns(sheet),
    rowDefs: fileRows(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: sheet.tables.map((table) => fileTable(sheet, table)),
    dataValidations: fileValidations(sheet, namespaces),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== "" && { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    ...(sheet.visibility === "Hidden" && { hidden: true }),
    ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
    ...(sheet.protected && { protection: { sheet: true } }),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && { freezePane: frozen(sheet) }),
    ...(sheet.pageBreaks && { rowBreaks: sheet.pageBreaks.map((row) => row - 1) }),
    ...toFilePage(sheet.page),
  };
}

function frozen(sheet: HostSheet): NonNullable<WriteSheet["freezePane"]> {
  return {
    ...(sheet.frozenRows > 0 && { rows: sheet.frozenRows }),
    ...(sheet.frozenColumns > 0 && { columns: sheet.frozenColumns }),
  };
}

/** The cells whose formulas give errors: the library marks them as text, which `finishParts` puts right. */
function errorFormulas(sheet: HostSheet): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) {
      if (cell.formula !== undefined && isErrorValue(cell.value))
        found.add(formatRange({ row, column, rows: 1, columns: 1 }));
    }
  }
  return found;
}

function fileColumns(sheet: HostSheet): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_unused, column) => {
    const width = sheet.columnWidths.get(column);
    return {
      ...(width !== undefined && { width: widthInCharacters(width) }),
      ...(sheet.hiddenColumns.has(column) && { hidden: true }),
    };
  });
}

function fileRows(sheet: HostSheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of [...fittedHeights(sheet), ...sheet.rowHeights]) rows.set(row, { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function fileTable(sheet: HostSheet, table: HostTable): NonNullable<WriteSheet["tables"]>[number] {
  const { range } = table;
  const names = Array.from({ length: range.columns }, (_unused, index) =>
    displayText(cellAt(sheet, range.row, range.column + index)),
  );
  return {
    name: table.name,
    displayName: table.name,
    range: formatRange(range),
    columns: names.map((name) => ({ name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}

function definedNames(workbook: HostWorkbook, namespaces: readonly string[]): NamedRange[] {
  return workbook.names.map((name) => {
    const scope = workbook.sheets.find((sheet) => sheet.id === name.sheet)?.name;
    return { name: name.name, range: toFileFormula(name.formula, namespaces), ...(scope !== undefined && { scope }) };
  });
}

/** As names of our own: the library does not quote the sheet in those that it makes, and Excel would call the file damaged. */
function printNames(workbook: HostWorkbook): NamedRange[] {
  return workbook.sheets.flatMap((sheet) => {
    const prefix = `${quoteSheetName(sheet.name)}!`;
    const names: NamedRange[] = [];
    if (sheet.page.printArea !== undefined) {
      names.push({ name: "_xlnm.Print_Area", range: prefix + absolute(sheet.page.printArea), scope: sheet.name });
    }
    if (sheet.page.printTitleRows !== undefined) {
      names.push({ name: "_xlnm.Print_Titles", range: prefix + sheet.page.printTitleRows, scope: sheet.name });
    }
    return names;
  });
}

function absolute(address: string): string {
  return address
    .replaceAll("$", "")
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
}
