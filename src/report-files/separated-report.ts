import Papa from "papaparse";
import type { Report } from "../savings/report/report";
import { succeed, type Result } from "../savings/result";
import { MOST_CHARACTERS, reportProblem } from "./problems";
import { ReportWriter } from "./report-writer";

const SEPARATORS = [",", "\t", ";", "|"];

/**
 * A file of separated values (.csv, .tsv) as a report of one table. What separates is found out, or taken from Excel's
 * line `sep=;`.
 *
 * @param name the file's name
 * @param text what it holds
 * @returns the report; or a problem if it is too long
 * @example separatedReport("plan.csv", 'Saving;2017/18\n"Post; freeze";(0,1)') // its table: [["Saving", "2017/18"], ["Post; freeze", "(0,1)"]]
 */
export function separatedReport(name: string, text: string): Result<Report> {
  if (text.length > MOST_CHARACTERS) return reportProblem("report-too-long");
  const whole = text.replace(/^\uFEFF/u, "");
  const said = /^sep=([,;|\t])\r?\n?/iu.exec(whole);
  const separated = whole.slice(said?.[0].length ?? 0);
  const { data } = Papa.parse<string[]>(separated, {
    delimiter: said?.[1] ?? (isOfTabs(separated) ? "\t" : ""),
    delimitersToGuess: SEPARATORS,
  });
  const rows = data.filter((row) => row.some((value) => value.trim() !== ""));
  const writer = new ReportWriter(name);
  writer.table(rows.map((row) => row.map((value) => ({ text: value.trim() }))));
  return succeed(writer.report());
}

const ENOUGH_LINES = 100;

/** Commas stand in words and between thousands, tabs only between cells: where most lines have one, they separate. */
function isOfTabs(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u, ENOUGH_LINES).filter((line) => line.trim() !== "");
  return lines.filter((line) => line.includes("\t")).length * 2 > lines.length;
}
