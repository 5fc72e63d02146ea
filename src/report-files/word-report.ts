import mammoth from "mammoth";
import type { Report } from "../savings/report/report";
import type { Result } from "../savings/result";
import { Zip, type UnpackProblem } from "../xlsx/zip";
import { htmlReport } from "./html-report";
import { reportProblem, type ReportProblemId } from "./problems";

/** Pictures and fonts stay packed, so what is left is text with its markup. */
const LIMITS = {
  entries: 5000,
  bytes: 16 * 1024 * 1024,
  wants: (name: string) => /\.(?:xml|rels)$/iu.test(name),
};

const PROBLEM_OF_UNPACKING: Record<UnpackProblem, ReportProblemId> = {
  damaged: "report-damaged",
  "too-much": "report-too-long",
  "packed-too-well": "report-unpacks-too-big",
  "declares-entities": "report-declares-entities",
  "too-nested": "report-too-nested",
};

/** Links from a note back to its place in the text. */
const BACK_LINK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu;

/**
 * What a Word document says, as a report: its text and tables without pictures, and without what was deleted while changes
 * were tracked.
 *
 * @param name the file's name
 * @param bytes the `.docx` file
 * @returns the report; or a problem if the file is damaged, holds too much, or holds what no report needs
 * @example await wordReport("Cabinet.docx", bytes) // { ok: true, value: { name: "Cabinet.docx", lines: [...], blocks: [...] } }
 */
export async function wordReport(name: string, bytes: Uint8Array): Promise<Result<Report>> {
  const zip = Zip.open(bytes);
  if (!zip) return reportProblem("report-damaged");
  const unpacked = await zip.unpacked(LIMITS);
  if (typeof unpacked === "string") return reportProblem(PROBLEM_OF_UNPACKING[unpacked]);
  await nameRaised(unpacked);
  const html = await markupOf(unpacked);
  return html === null ? reportProblem("report-damaged") : htmlReport(name, html, { keepsTabs: true });
}

/** Some programs raise a note's mark by so many half points, which the library does not know. */
async function nameRaised(zip: Zip): Promise<void> {
  for (const name of zip.names.filter((each) => /^word\/(?:document|footnotes|endnotes)\.xml$/iu.test(each))) {
    const text = (await zip.text(name)) ?? "";
    const named = text.replace(/<w:position w:val="(?:[4-9]|\d\d)"\/>/gu, '<w:vertAlign w:val="superscript"/>');
    if (named !== text) await zip.replace(name, named);
  }
}

/** Null for whatever the library throws: the file is to blame. It is given what was looked through, never the file itself. */
async function markupOf(zip: Zip): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip.write()) },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    return value.replace(BACK_LINK, "");
  } catch {
    return null;
  }
}
