import type { ChoiceChange } from "../savings/choices/change-choice";
import { changedChoice, isNoChoice } from "../savings/choices/change-choice";
import type { PlacedChoice } from "../savings/choices/table-choice";
import type { RangeRef } from "../savings/grid";
import { holdsFigures } from "../savings/reading/headings";
import type { Placement, UnplacedRow } from "../savings/report/laid-out";
import type { ReportReading } from "../savings/report/read-report";
import { readReport } from "../savings/report/read-report";
import { reportOfText } from "../savings/report/report";
import type { Report } from "../savings/report/report";
import { MOST_CHARACTERS, reportProblem } from "../report-files/problems";
import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import type { Column, SavingsTable } from "../savings/table";
import { importedTablePlan } from "../sheet/imported/imported-plan";
import { lineOfUnplaced, unplacedRows } from "../sheet/imported/uncertain-rows";
import { addImportedTables } from "../workbook/add-imported-tables";
import { runInExcel } from "../workbook/excel-run";
import { loadPart } from "./load-part";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";

export { columnName } from "../savings/savings-columns";
export type { SourceLines } from "../sheet/imported/source-lines";
export { lineAt, linesInWords, linesOf, spanOf } from "../sheet/imported/source-lines";
export { lineOfUnplaced, unplacedRows };

/** What was pasted: its text, and its markup where it came with any. */
export interface Pasted {
  readonly text: string;
  /** "" where there is none. */
  readonly html: string;
}

/** What a report is called that came without a name. */
const PASTED = "Pasted text";

/**
 * Reads the savings tables of what was pasted. Markup says more of a table than text does, so it is read where it has
 * one. Nothing of it is run or shown; nothing is changed.
 *
 * @returns the reading, with or without tables; a problem in words where there is nothing to read or far too much
 */
export async function readPasted({ text, html }: Pasted): Promise<Result<ReportReading>> {
  if (text.trim() === "" && html.trim() === "") return fail("nothing-pasted", "Paste the text of a report first.");
  if (Math.max(text.length, html.length) > MOST_CHARACTERS) return reportProblem("report-too-long");
  if (!HAS_A_TABLE.test(html)) return succeed(readReport(reportOfText(PASTED, text)));
  const report = await reportOfHtml(html);
  if (!report.ok) return report;
  const reading = readReport(report.value);
  if (reading.sheet.tables.length > 0 || text.trim() === "") return succeed(reading);
  // Some pages lay their words out by tables, and their figures by words.
  const plain = readReport(reportOfText(PASTED, text));
  return succeed(plain.sheet.tables.length > 0 ? plain : reading);
}

const HAS_A_TABLE = /<t(?:able|r|d)\b/iu;

/** The parser is loaded when there is something for it. */
async function reportOfHtml(html: string): Promise<Result<Report>> {
  const part = await loadPart(import(/* webpackChunkName: "html-report" */ "../report-files/html-report"));
  return part.ok ? part.value.htmlReport(PASTED, html) : part;
}

/** What the user decided about a report while checking it. */
export interface Decided {
  readonly placements: readonly Placement[];
  readonly choices: readonly PlacedChoice[];
}

export const NOTHING_DECIDED: Decided = { placements: [], choices: [] };

/** What was decided, with a change of how one table is read. */
export function withChoice(decided: Decided, { choice: placed, range }: SavingsTable, change: ChoiceChange): Decided {
  const own = decided.choices.find(({ id }) => id === placed?.id);
  const choice = changedChoice(own?.choice ?? {}, change);
  const others = decided.choices.filter((one) => one !== own);
  if (isNoChoice(choice)) return { ...decided, choices: others };
  const highest = decided.choices.reduce((most, { id }) => Math.max(most, Number(id)), 0);
  return { ...decided, choices: [...others, { id: own?.id ?? String(highest + 1), range, choice }] };
}

/** What was decided, with the figures of one row placed by the user: a column for each. */
export function withPlacement(decided: Decided, row: UnplacedRow, columns: readonly number[]): Decided {
  const line = lineOfUnplaced(row) - 1;
  const placement: Placement = { line, columns, reason: "You placed its figures.", by: "user" };
  return { ...decided, placements: [...decided.placements.filter((one) => one.line !== line), placement] };
}

/** The columns of a table that hold figures, in their order. */
export function figureColumns({ columns }: SavingsTable): Column[] {
  return columns.filter(({ kind }) => holdsFigures(kind));
}

/** Reads a report again with what the user decided. A choice stays with its table where rows above it were placed. */
export function readDecided({ report, sheet }: ReportReading, { placements, choices }: Decided): ReportReading {
  const tables = choices.map((placed) => {
    const own = sheet.tables.find(({ choice }) => choice?.id === placed.id);
    return own ? { ...placed, range: own.range } : placed;
  });
  return readReport(report, { placements, tables });
}

/** Where the tables of a report stand now. */
export interface ReportImported {
  readonly tables: readonly RangeRef[];
}

/**
 * Puts tables of a report on new sheets, each on one of its own: all of them or none.
 *
 * @param tables those that the user wants, as they were checked
 */
export async function importTables(
  reading: ReportReading,
  tables: readonly SavingsTable[],
): Promise<Outcome<ReportImported>> {
  if (tables.length === 0) return { kind: "nothing to do", message: "Tick a table first." };
  const plans = tables.map((table) => importedTablePlan(reading, table));
  const added = await runInExcel((context) => addImportedTables(context, plans));
  if (!added.ok) return problem(added.problem);
  const sheets = added.value.tables.map(({ sheet }) => `"${sheet}"`);
  const words = sheets.length === 1 ? "the sheet" : `${sheets.length} sheets:`;
  return { kind: "done", message: `Added ${words} ${sheets.join(", ")}.`, value: added.value };
}
