import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { TRAITS } from "./traits";
import { WorkbookSchema } from "./workbook";
import type { CorpusWorkbook } from "./workbook";

/**
 * What a careful accountant reads from a case. Figures are whole pounds as what the line saves: a saving is positive, a
 * cost negative, however the paper writes its signs; budgets, targets and what was achieved are plain amounts.
 */

const FINANCIAL_YEAR = /^(\d{4})\/(\d{2})$/;

function isFinancialYear(text: string): boolean {
  const match = FINANCIAL_YEAR.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

function isYear(text: string): boolean {
  return /^Year [1-9]$/.test(text) || isFinancialYear(text);
}

/** A saving of a year, the one saving of a table without years, or another kind of amount with or without its year. */
function isFigureKey(text: string): boolean {
  if (isYear(text)) return true;
  const match = /^(?:(.+) )?(saving|budget|target|achieved)$/.exec(text);
  return match !== null && (match[1] === undefined || (match[2] !== "saving" && isYear(match[1])));
}

const YearSchema = v.pipe(v.string(), v.check(isYear, 'a year is written "2017/18" or "Year 1"'));
const NameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty("a name must say something"));

/** Null: no figure stands there. "?": nobody can know without asking, so that any reading must be flagged. */
const FigureSchema = v.union([v.pipe(v.number(), v.finite()), v.null(), v.literal("?")]);

const FiguresSchema = v.record(
  v.pipe(v.string(), v.check(isFigureKey, "not a year, saving, budget, target or achieved")),
  FigureSchema,
);

const LineSchema = v.strictObject({
  /** Null where there is none, or where it is a matter of taste (a row number) or lost: it is not held against a reader. */
  code: v.nullable(NameSchema),
  name: NameSchema,
  figures: FiguresSchema,
});

const TotalSchema = v.strictObject({ label: NameSchema, figures: FiguresSchema });

const TableSchema = v.strictObject({
  /** "n/a": the unit stands with each figure, or differs by column. */
  unit: v.picklist(["£m", "£000", "£", "?", "n/a"]),
  /** "?": a careful reader must ask. "n/a": there are not two years to compare. */
  basis: v.picklist(["cumulative", "incremental", "?", "n/a"]),
  years: v.array(YearSchema),
  lines: v.array(LineSchema),
  totals: v.array(TotalSchema),
});

const ExpectedSchema = v.strictObject({
  about: NameSchema,
  traits: v.pipe(v.array(v.picklist(TRAITS)), v.minLength(1, "a case shows at least one trait")),
  tables: v.array(TableSchema),
  /** Rows whose figures cannot be placed in years. */
  uncertain: v.optional(v.array(v.strictObject({ name: NameSchema, written: v.array(v.string()) }))),
});

export type ExpectedFigure = v.InferOutput<typeof FigureSchema>;
export type ExpectedLine = v.InferOutput<typeof LineSchema>;
export type ExpectedTotal = v.InferOutput<typeof TotalSchema>;
export type ExpectedTable = v.InferOutput<typeof TableSchema>;
export type Expected = v.InferOutput<typeof ExpectedSchema>;

export const REPORT_FORMATS = ["txt", "md", "html", "csv", "tsv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type CorpusSource =
  | { readonly kind: "workbook"; readonly workbook: CorpusWorkbook }
  | { readonly kind: "report"; readonly format: ReportFormat; readonly text: string };

export interface CorpusCase {
  readonly name: string;
  /** Which papers were written together. */
  readonly folder: string;
  readonly source: CorpusSource;
  readonly expected: Expected;
}

/** Each folder was written in one go, before its papers were first read. */
const CASES_FOLDERS = [
  "cases",
  "more-papers",
  "further-papers",
  "later-papers",
  "finance-workbooks",
  "reports-as-text",
  "budget-workbooks",
  "committee-papers",
  "years-down-the-rows",
  "mixed-papers",
  "fresh-papers",
  "unseen-papers",
  "other-councils",
  "plain-papers",
  "ordinary-papers",
].map((name) => path.resolve("test/corpus", name));

export function readCases(folders: readonly string[] = CASES_FOLDERS): CorpusCase[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        name,
        folder: path.basename(folder),
        source: readSource(path.join(folder, name)),
        expected: parseExpected(readFileSync(path.join(folder, name, "expected.json"), "utf8"), name),
      })),
  );
}

/** Throws an error that names the case and the place in its expected.json. */
export function parseExpected(text: string, name: string): Expected {
  const expected = parseStrictly(ExpectedSchema, text, `${name}/expected.json`);
  const faults = expected.tables.flatMap((table, index) =>
    faultsOf(table).map((fault) => `${name}/expected.json: tables.${index}: ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return expected;
}

/** What the shape alone does not say: years, basis and the keys of the figures must tell the same story. */
function faultsOf(table: ExpectedTable): string[] {
  const faults: string[] = [];
  if (table.years.length < 2 !== (table.basis === "n/a")) {
    faults.push(`the basis is ${table.basis} although there are ${table.years.length} years`);
  }
  if (new Set(table.years).size < table.years.length) faults.push("a year stands twice");
  if (table.lines.length === 0 && table.totals.length === 0) faults.push("a table has lines or totals");
  const rows = [...table.lines, ...table.totals.map(({ label, figures }) => ({ name: label, figures }))];
  for (const { name, figures } of rows) {
    for (const [key, figure] of Object.entries(figures)) {
      if (isYear(key) && !table.years.includes(key))
        faults.push(`${name} has a figure of ${key}, which is no year of it`);
      if (table.unit === "?" && figure !== null && figure !== "?") faults.push(`${name} has a figure but no unit`);
    }
    if (Object.keys(figures).length === 0) faults.push(`${name} has no figures`);
  }
  return faults;
}

function readSource(folder: string): CorpusSource {
  const name = path.basename(folder);
  const reports = REPORT_FORMATS.filter((format) => existsSync(path.join(folder, `source.${format}`)));
  const hasWorkbook = existsSync(path.join(folder, "workbook.json"));
  const [format] = reports;
  if (reports.length + (hasWorkbook ? 1 : 0) !== 1) throw new Error(`${name} must have exactly one source`);
  if (format !== undefined) {
    return { kind: "report", format, text: readFileSync(path.join(folder, `source.${format}`), "utf8") };
  }
  const text = readFileSync(path.join(folder, "workbook.json"), "utf8");
  return { kind: "workbook", workbook: parseStrictly(WorkbookSchema, text, `${name}/workbook.json`) };
}

function parseStrictly<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): v.InferOutput<Schema> {
  const json: unknown = JSON.parse(text);
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new Error(
    result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? "at the top"}: ${issue.message}`).join("\n"),
  );
}
