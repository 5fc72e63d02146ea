import {
  getDocument,
  Util,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
// Loaded here it runs beside the rest, and none is fetched.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { reportOfText, type Report } from "../savings/report/report";
import { succeed, type Result } from "../savings/result";
import { before } from "./deadline";
import { pageLines, type PlacedText } from "./pdf-lines";
import { MOST_CHARACTERS, MOST_PAGES, reportProblem } from "./problems";

/** Figures of five councils' papers of up to 300 pages take under three seconds. */
const MOST_MILLISECONDS = 20_000;
/** A page of the smallest print has 20,000 letters. */
const MOST_PIECES = 30_000;

/**
 * What a PDF says, as a report: its lines as they stand on the pages, with columns apart.
 *
 * @param name the file's name
 * @param bytes the file
 * @param mostMilliseconds how long it may take
 * @returns the report; or a problem if it is damaged, has a password, holds only pictures, or takes too long
 * @example await pdfReport("Cabinet.pdf", bytes) // { ok: true, value: { name: "Cabinet.pdf", lines: [...], blocks: [...] } }
 */
export async function pdfReport(
  name: string,
  bytes: Uint8Array,
  mostMilliseconds = MOST_MILLISECONDS,
): Promise<Result<Report>> {
  const deadline = performance.now() + mostMilliseconds;
  const task = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await before(deadline, task.promise);
    const text = pdf && (await textOf(pdf, deadline));
    return typeof text === "string" ? reported(name, text) : (text ?? reportProblem("report-too-slow"));
  } catch (thrown) {
    // Whatever else the library throws, the bytes are to blame.
    const isLocked = thrown instanceof Error && thrown.name === "PasswordException";
    return reportProblem(isLocked ? "report-locked" : "report-damaged");
  } finally {
    await before(performance.now() + 1000, task.destroy()).catch(() => undefined);
  }
}

function reported(name: string, text: string): Result<Report> {
  if (text.trim() === "") return reportProblem("report-without-words");
  return text.length > MOST_CHARACTERS ? reportProblem("report-too-long") : succeed(reportOfText(name, text));
}

/** The pages' lines; null if the time is up. */
async function textOf(pdf: PDFDocumentProxy, deadline: number): Promise<string | null | Result<never>> {
  if (pdf.numPages < 1) return reportProblem("report-damaged");
  if (pdf.numPages > MOST_PAGES) return reportProblem("report-too-many-pages");
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await before(deadline, linesOf(pdf, number));
    if (lines === null) return null;
    if (typeof lines === "string") return reportProblem(lines);
    pages.push(lines.join("\n"));
    length += pages.at(-1)?.length ?? 0;
    if (length > MOST_CHARACTERS) return reportProblem("report-too-long");
  }
  return pages.join("\n\n");
}

async function linesOf(pdf: PDFDocumentProxy, number: number): Promise<readonly string[] | "report-too-long"> {
  const page = await pdf.getPage(number);
  const pieces = await piecesOf(page);
  page.cleanup();
  return pieces.length > MOST_PIECES ? "report-too-long" : turnedLines(pieces);
}

/** A piece with the way it is turned, in quarters; its place is as seen with the page turned that way. */
type TurnedText = PlacedText & { readonly quarter: number };

/** A page is read the way most of its letters stand, as a wide table on an upright page does; what is turned comes after it. */
function turnedLines(pieces: readonly TurnedText[]): string[] {
  const letters = [0, 1, 2, 3].map((quarter) => ({
    of: pieces.filter((piece) => piece.quarter === quarter),
    count: pieces.reduce((sum, piece) => sum + (piece.quarter === quarter ? piece.text.length : 0), 0),
  }));
  return letters.sort((a, b) => b.count - a.count).flatMap(({ of }) => pageLines(of));
}

async function piecesOf(page: PDFPageProxy): Promise<TurnedText[]> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const text = plain(item.str);
    const [a, b, c, d, x, y] = (Util.transform(view.transform, item.transform) as unknown[]).map(Number);
    const size = Math.hypot(c ?? 0, d ?? 0);
    if (text.trim() === "" || ![a, b, x, y, item.width].every(Number.isFinite) || !(size > 0)) return [];
    return [{ ...turned(a ?? 0, b ?? 0, x ?? 0, y ?? 0), text, width: item.width, size }];
  });
}

function turned(a: number, b: number, x: number, y: number) {
  const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const places = [
    { x, baseline: y },
    { x: y, baseline: -x },
    { x: -x, baseline: -y },
    { x: -y, baseline: x },
  ];
  return { quarter, x, baseline: y, ...places[quarter] };
}

/** Bullets of Word's fonts have no letter of their own; hard spaces are spaces. */
function plain(text: string): string {
  return text
    .replace(/[\uF0A7\uF0B7]/gu, "•")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[\s\p{Cc}]/gu, " ");
}
