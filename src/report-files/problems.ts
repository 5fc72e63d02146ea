import { fail, type Result } from "../savings/result";

/** A file's bytes; a longer report is no savings report. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** The characters of a report's text, or of its markup. */
export const MOST_CHARACTERS = 5_000_000;
export const MOST_PAGES = 500;

/** What is wrong with a report's file, and what to do: one sentence each. */
const MESSAGES = {
  "report-empty": "This file is empty: fetch or save it again.",
  "report-too-big":
    "This file is too big to be read as a report, which may have up to 20 MB: save the part with the savings as a file of its own.",
  "report-too-long":
    "This text is too long to be read as a report, which may have up to 5 million characters: take the part with the savings only.",
  "report-not-text":
    "This file holds no text that could be read: save it as text, Word (.docx), PDF or CSV, and read that.",
  "report-unknown":
    "This kind of file is not read: save it as text, web page, Word (.docx), PDF or CSV, and read that.",
  "report-old-word": "This is a document of an older kind: open it in Word and save it as .docx, and read that.",
  "report-open-document":
    "This is an OpenDocument file: open it in the program that made it and save it as Word (.docx) or PDF, and read that.",
  "report-workbook": "This is an Excel workbook (.xlsx), no report: open it as a workbook.",
  "report-old-workbook":
    "This is an old Excel workbook (.xls): save it in Excel as .xlsx, and open that as a workbook.",
  "report-slides": "This is a presentation: save it as PDF, and read that.",
  "report-picture":
    "This is a picture, from which no text can be read: ask for the report as Word (.docx), PDF with text, or CSV.",
  "report-archive": "This is a zip archive: take the report out of it, and read that.",
  "report-web-archive":
    "This is a web archive or a saved e-mail: save it as text or as a web page (.html), and read that.",
  "report-damaged": "This file is damaged or was not copied whole: fetch or save it again.",
  "report-locked": "This file has a password: save it without one, and read that.",
  "report-unpacks-too-big":
    "This file unpacks to far more than a report holds, so it was not opened: save it again in the program that made it.",
  "report-declares-entities":
    "This document was not opened, since it declares entities, which no report needs: save it again in Word.",
  "report-too-nested":
    "This document is nested too deeply to be read: copy the part with the savings into a new document, and read that.",
  "report-without-words":
    "This PDF holds no text, only pictures of pages: ask for the report as Word (.docx) or for a PDF with text.",
  "report-too-many-pages": `This PDF has more than ${MOST_PAGES} pages: save the pages with the savings as a file of their own.`,
  "report-too-slow": "This PDF takes too long to read: save the pages with the savings as a file of their own.",
} as const;

export type ReportProblemId = keyof typeof MESSAGES;

/** Every id, for whoever lists what can go wrong. */
export const REPORT_PROBLEMS = Object.keys(MESSAGES) as readonly ReportProblemId[];

/**
 * Why a report could not be read.
 *
 * @param id what is wrong
 * @returns the problem with its sentence
 * @example reportProblem("report-empty") // { ok: false, problem: { id: "report-empty", message: "This file is empty: …" } }
 */
export function reportProblem<T>(id: ReportProblemId): Result<T> {
  return fail(id, MESSAGES[id]);
}
