import type { Worker } from "node:worker_threads";
import { reportOfText, type Report } from "../savings/report/report";
import { succeed, type Result } from "../savings/result";
import { pageLines, type PlacedText } from "./pdf-lines";
import type { PdfAnswer, PdfAsked, PdfFault, PdfPiece } from "./pdf-thread.mjs";
import { MOST_CHARACTERS, MOST_PAGES, reportProblem, type ReportProblemId } from "./problems";

/** A paper of 300 pages takes some seconds. */
const MOST_MILLISECONDS = 20_000;
/** A page of the smallest print has 20,000 letters. */
const MOST_PIECES = 30_000;
const MOST_MEGABYTES = 1024;

const PROBLEM_OF_FAULT: Record<PdfFault | "too-slow", ReportProblemId> = {
  damaged: "report-damaged",
  locked: "report-locked",
  "too-many-pages": "report-too-many-pages",
  "too-many-pieces": "report-too-long",
  "too-slow": "report-too-slow",
};

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
  const answer = await inThread({ bytes, mostPages: MOST_PAGES, mostPieces: MOST_PIECES }, mostMilliseconds);
  if ("fault" in answer) return reportProblem(PROBLEM_OF_FAULT[answer.fault]);
  const text = answer.pages.map((pieces) => turnedLines(pieces.flatMap(placed)).join("\n")).join("\n\n");
  if (text.trim() === "") return reportProblem("report-without-words");
  return text.length > MOST_CHARACTERS ? reportProblem("report-too-long") : succeed(reportOfText(name, text));
}

/** A timer cannot ring while the library is at work, so it works in a thread that is ended from outside. */
async function inThread(
  asked: PdfAsked,
  mostMilliseconds: number,
): Promise<PdfAnswer | { readonly fault: "too-slow" }> {
  const { Worker: Thread } = process.getBuiltinModule("node:worker_threads");
  const thread = new Thread(new URL("./pdf-thread.mjs", import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    // What the library remarks on a file is nobody's output.
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  try {
    return await answerOf(thread, mostMilliseconds);
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, mostMilliseconds: number): Promise<PdfAnswer | { readonly fault: "too-slow" }> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ fault: "too-slow" }), mostMilliseconds);
    const answer = (said: PdfAnswer) => {
      clearTimeout(timer);
      resolve(said);
    };
    thread.once("message", answer);
    thread.once("error", () => answer({ fault: "damaged" }));
    thread.once("exit", () => answer({ fault: "damaged" }));
  });
}

/** A piece with the way it is turned, in quarters; its place is as seen with the page turned that way. */
type TurnedText = PlacedText & { readonly quarter: number };

/** A page is read the way most of its letters stand, as a wide table on an upright page does; what is turned comes after it. */
function turnedLines(pieces: readonly TurnedText[]): string[] {
  const ways = [0, 1, 2, 3].map((quarter) => {
    const of = pieces.filter((piece) => piece.quarter === quarter);
    return { of, letters: of.reduce((sum, { text }) => sum + text.length, 0) };
  });
  return ways.sort((one, other) => other.letters - one.letters).flatMap(({ of }) => pageLines(of));
}

function placed({ text, width, transform }: PdfPiece): TurnedText[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  if (![a, b, x, y, width, size].every(Number.isFinite) || size <= 0) return [];
  const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const places = [
    { x, baseline: y },
    { x: y, baseline: -x },
    { x: -x, baseline: -y },
    { x: -y, baseline: x },
  ];
  return [{ x, baseline: y, ...places[quarter], quarter, text: plain(text), width, size }];
}

/** Bullets of Word's fonts have no letter of their own; hard spaces are spaces. */
function plain(text: string): string {
  return text
    .replace(/[\uF0A7\uF0B7]/gu, "•")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[\s\p{Cc}]/gu, " ");
}
