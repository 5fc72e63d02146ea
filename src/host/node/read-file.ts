import { readFile } from "node:fs/promises";
import path from "node:path";
import { nothingFound } from "../../commands/nothing-found";
import { readTables } from "../../commands/read-tables";
import { fileKind } from "../../report-files/file-kind";
import { readReportFile } from "../../report-files/read-report-file";
import { cellReference, rangeReference } from "../../savings/address";
import type { CellRef, RangeRef } from "../../savings/grid";
import type { SheetReading } from "../../savings/reading/read-sheet";
import type { ReportReading } from "../../savings/report/read-report";
import { lineOfCell, readReport } from "../../savings/report/read-report";
import type { Result } from "../../savings/result";
import { fail, succeed } from "../../savings/result";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import { summarise } from "../../savings/summary/summarise";
import { readXlsx } from "../files/xlsx";
import { openForAddIn } from "./open-workbook";

/** Says where a cell stands in words of the file: a cell of a workbook, a line of a report. */
interface Places {
  readonly cell: (cell: CellRef) => string;
  readonly range: (range: RangeRef) => string;
  readonly isReport: boolean;
  /** The row of the sheet, or the line of the report, counted from one. */
  readonly row: (cell: Pick<CellRef, "row" | "column">) => number;
}

/** What was read from a file, workbook or report. */
export interface Read {
  readonly summary: ScrutinySummary;
  readonly places: Places;
  /** What looks like a table and could not be read. */
  readonly unread: readonly { readonly place: string; readonly reason: string }[];
  /** Why there is no table, where there is none. */
  readonly nothing: string;
}

/**
 * Reads the savings tables of a file, as the command line was given it.
 *
 * @param file a workbook (.xlsx), or a report: .txt, .md, .csv, .tsv, .html, .docx or .pdf
 */
export async function readAnyFile(file: string): Promise<Result<Read>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  return isReport(file, bytes.value) ? readReportBytes(file, bytes.value) : readWorkbookBytes(file, bytes.value);
}

/** Whether a file is anything but a workbook, by its name, or by what it holds where that does not say it. */
export function isReport(file: string, bytes: Uint8Array): boolean {
  return !/\.xls[xm]$/iu.test(file) && fileKind(path.basename(file), bytes) !== "report-workbook";
}

/** A file's bytes, or in a sentence why there are none. */
export async function bytesOf(file: string): Promise<Result<Uint8Array>> {
  try {
    return succeed(await readFile(file));
  } catch {
    return fail("cannot-open", `${file} cannot be opened: there is no such file, or it may not be read.`);
  }
}

async function readWorkbookBytes(file: string, bytes: Uint8Array): Promise<Result<Read>> {
  const read = await readXlsx(bytes);
  if (!read.ok) return fail(read.problem.id, `${path.basename(file)}: ${read.problem.message}`);
  await openForAddIn(read.workbook);
  const results = await readTables();
  if (!results.ok) return results;
  const places: Places = { isReport: false, cell: cellReference, range: rangeReference, row: ({ row }) => row + 1 };
  const unread = unreadIn(results.value.reading.sheets, places);
  return succeed({ summary: results.value.summary, places, unread, nothing: nothingFound(results.value) });
}

async function readReportBytes(file: string, bytes: Uint8Array): Promise<Result<Read>> {
  const name = path.basename(file);
  const report = await readReportFile(name, bytes);
  if (!report.ok) return fail(report.problem.id, `${name}: ${report.problem.message}`);
  const reading = readReport(report.value);
  const { sheet } = reading;
  const summary = summarise({ sheets: [sheet], tables: sheet.tables, leftOut: sheet.leftOut });
  const places = placesIn(reading);
  const unread = reading.unread.map(({ line, lastLine, reason }) => ({ place: linesInWords(line, lastLine), reason }));
  const nothing = [
    `No savings table found. ${name}: ${sheet.lookedFor}`,
    ...unread.map((part) => `${part.place}: ${part.reason}`),
  ];
  return succeed({ summary, places, unread, nothing: nothing.join(" ") });
}

function unreadIn(sheets: readonly SheetReading[], places: Places): Read["unread"] {
  return sheets.flatMap((sheet) => sheet.unread.map(({ range, reason }) => ({ place: places.range(range), reason })));
}

function placesIn(reading: ReportReading): Places {
  const line = (cell: Pick<CellRef, "row" | "column">) => lineOfCell(reading, cell);
  return {
    isReport: true,
    cell: (cell) => `line ${line(cell) + 1}`,
    range: ({ row, rows, column }) =>
      `${reading.report.name}, ${linesInWords(line({ row, column }), line({ row: row + rows - 1, column }))}`,
    row: (cell) => line(cell) + 1,
  };
}

function linesInWords(first: number, last: number): string {
  return first === last ? `line ${first + 1}` : `lines ${first + 1} to ${last + 1}`;
}
