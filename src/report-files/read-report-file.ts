import { reportOfText, type Report } from "../savings/report/report";
import { succeed, type Result } from "../savings/result";
import { decode } from "./decode";
import { fileKind, type FileKind } from "./file-kind";
import { MOST_BYTES, reportProblem } from "./problems";

/**
 * Opens a report: text, Markdown, web page, Word, PDF or separated values. Each kind's library is loaded when it is needed.
 *
 * @param name the file's name, whose end is believed only where the file itself does not say what it is
 * @param bytes what it holds
 * @returns the report; or a problem with one sentence for the user. It never throws for what a file holds
 * @example await readReportFile("plan.csv", bytes) // { ok: true, value: { name: "plan.csv", lines: [...], blocks: [...] } }
 */
export async function readReportFile(name: string, bytes: Uint8Array): Promise<Result<Report>> {
  if (bytes.length === 0) return reportProblem("report-empty");
  if (bytes.length > MOST_BYTES) return reportProblem("report-too-big");
  const kind = fileKind(name, bytes);
  switch (kind) {
    case "word":
      return (await import("./word-report")).wordReport(name, bytes);
    case "pdf":
      return (await import("./pdf-report")).pdfReport(name, bytes);
    case "text":
    case "separated":
    case "html":
      return readText(name, bytes, kind);
    default:
      return reportProblem(kind);
  }
}

async function readText(
  name: string,
  bytes: Uint8Array,
  kind: Extract<FileKind, "text" | "separated" | "html">,
): Promise<Result<Report>> {
  const text = decode(bytes);
  if (!text.ok) return text;
  if (kind === "separated") return (await import("./separated-report")).separatedReport(name, text.value);
  if (kind === "html") return (await import("./html-report")).htmlReport(name, text.value);
  return succeed(reportOfText(name, text.value));
}
