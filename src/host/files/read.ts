import type { Sheet, Workbook } from "hucre";
import { parseAddress } from "../model/address";
import { createSheet, createWorkbook, nextId } from "../model/create";
import { sheetNamed } from "../model/sheet-names";
import type { HostSheet, HostTable, HostWorkbook } from "../model/types";
import { readFilters } from "./filters";
import { fromFileFormula } from "./formula-text";
import { leftOutOf } from "./left-out";
import { fromFilePage } from "./page";
import { fileProblem, MOST_BYTES, MOST_ENTRIES, MOST_UNPACKED_BYTES, type FileProblem } from "./problems";
import { widthInPoints } from "./sizes";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readParts } from "./read-parts";
import { repeatsSheets } from "./repeated-sheets";
import { colourOf } from "./styles";
import { readValidations } from "./validation";
import { SETTINGS_PROPERTY } from "./write";
import { Zip, type UnpackProblem } from "../../xlsx/zip";

/** The workbook, or why there is none. */
export type ReadResult =
  | {
      ok: true;
      workbook: HostWorkbook;
      /** What the file holds and the local workbook does not carry, such as "charts": saving would lose it. */
      leftOut: readonly string[];
    }
  | { ok: false; problem: FileProblem };

/**
 * Opens the bytes of an `.xlsx` file.
 * @returns The workbook, or a problem with one sentence for the user; it never throws for what a file holds.
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) return fileProblem("file-empty");
  if (bytes.length > MOST_BYTES) return fileProblem("file-too-big");
  if (startsWith(bytes, OLE)) return fileProblem("file-old-or-locked");
  if (!startsWith(bytes, ZIP)) return fileProblem("file-not-xlsx");
  const zip = Zip.open(bytes);
  if (!zip) return fileProblem("file-damaged");
  if (!zip.names.includes("[Content_Types].xml") || !zip.names.some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    return fileProblem("file-not-xlsx");
  }
  const unpacked = await zip.unpacked(LIMITS);
  if (typeof unpacked === "string") return fileProblem(PROBLEM_OF_UNPACKING[unpacked]);
  if (await repeatsSheets(unpacked)) return fileProblem("file-damaged");
  const file = await readParts(unpacked);
  if (typeof file === "string") return fileProblem(file);
  const workbook = toWorkbook(file.workbook, file.hidden, file.filtered);
  if (!workbook) return fileProblem("file-without-sheets");
  const charts = readCharts(workbook, file.workbook, file.charts);
  return { ok: true, workbook, leftOut: leftOutOf(zip.names, file.workbook, file.extendedValidation, charts) };
}

const LIMITS = { entries: MOST_ENTRIES, bytes: MOST_UNPACKED_BYTES, readerCompares: true };

const PROBLEM_OF_UNPACKING: Record<UnpackProblem, FileProblem["id"]> = {
  damaged: "file-damaged",
  "too-much": "file-too-big",
  "packed-too-well": "file-unpacks-too-big",
  "declares-entities": "file-declares-entities",
  "too-nested": "file-too-nested",
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function toWorkbook(file: Workbook, hidden: ReadonlySet<string>, filtered: ReadonlySet<string>): HostWorkbook | null {
  const workbook = createWorkbook([]);
  const themeColors = file.themeColors ?? [];
  for (const sheet of file.sheets) {
    const read = toSheet(sheet, nextId(workbook), themeColors);
    readFilters(read, sheet, filtered);
    workbook.sheets.push(read);
  }
  const active = workbook.sheets[file.activeSheet ?? 0] ?? workbook.sheets[0];
  if (!active) return null;
  workbook.activeSheetId = active.id;
  // Tables get their ids last: ids are counted over the whole workbook.
  for (const sheet of workbook.sheets) for (const table of sheet.tables) table.id = nextId(workbook);
  for (const { name, range, scope } of file.namedRanges ?? []) {
    const sheet = scope === undefined ? undefined : sheetNamed(workbook, scope);
    workbook.names.push({
      name,
      formula: fromFileFormula(range),
      visible: !hidden.has(name),
      ...(sheet && { sheet: sheet.id }),
    });
  }
  if (file.workbookProtection?.lockStructure === true) workbook.structureProtected = true;
  const { title, subject, creator, description, custom } = file.properties ?? {};
  workbook.properties = {
    title: title ?? "",
    subject: subject ?? "",
    author: creator ?? "",
    comments: description ?? "",
  };
  workbook.settings = readSettings(custom?.[SETTINGS_PROPERTY]);
  return workbook;
}

/** Settings that something else has damaged are left behind: they hold preferences, never figures. */
function readSettings(text: unknown): Map<string, unknown> {
  try {
    const entries: unknown = typeof text === "string" ? JSON.parse(text) : [];
    if (!Array.isArray(entries)) return new Map();
    return new Map(
      entries.flatMap((entry: unknown) =>
        Array.isArray(entry) && typeof entry[0] === "string" ? [[entry[0], entry[1]]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

function toSheet(file: Sheet, id: string, themeColors: readonly string[]): HostSheet {
  const sheet = createSheet(file.name, id);
  sheet.tables = (file.tables ?? []).flatMap(toTable);
  readValidations(sheet, file.dataValidations ?? []);
  readCells(sheet, file, themeColors);
  for (const [column, definition] of (file.columns ?? []).entries()) {
    if (definition.width !== undefined) sheet.columnWidths.set(column, widthInPoints(definition.width));
    if (definition.hidden === true) sheet.hiddenColumns.add(column);
  }
  for (const [row, definition] of file.rowDefs ?? []) {
    if (definition.height !== undefined) sheet.rowHeights.set(row, definition.height);
    if (definition.hidden === true) sheet.hiddenRows.add(row);
  }
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.visibility = file.veryHidden === true ? "VeryHidden" : file.hidden === true ? "Hidden" : "Visible";
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.showGridlines = file.view?.showGridLines !== false;
  sheet.tabColor = colourOf(file.view?.tabColor, themeColors) ?? "";
  sheet.protected = file.protection !== undefined && file.protection.sheet !== false;
  sheet.page = fromFilePage(file);
  if (file.rowBreaks && file.rowBreaks.length > 0) sheet.pageBreaks = file.rowBreaks.map((row) => row + 1);
  return sheet;
}

function toTable(file: NonNullable<Sheet["tables"]>[number]): HostTable[] {
  const range = file.range === undefined ? undefined : parseAddress(file.range)?.range;
  if (!range) return [];
  return [
    {
      id: "",
      name: file.displayName ?? file.name,
      range,
      style: file.style ?? "",
      showHeaders: true,
      showTotals: file.showTotalRow === true,
      showBandedRows: file.showRowStripes !== false,
      showFilterButton: file.showAutoFilter !== false,
    },
  ];
}
