import type { Worker } from "node:worker_threads";
import type { Report } from "../savings/report/report";
import { succeed, type Result } from "../savings/result";
import type { Rule } from "./pdf-grid";
import { pageLines, type PlacedText } from "./pdf-lines";
import { pageParts, type PagePart } from "./pdf-page";
import { reportOfPages } from "./pdf-pages";
import type { PdfAnswer, PdfAsked, PdfFault, PdfPage, PdfPiece, PdfRule } from "./pdf-texts.mjs";
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
  const report = reportOfPages(name, answer.pages.map(partsOf));
  const length = report.lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (report.lines.every((line) => line.trim() === "")) return reportProblem("report-without-words");
  return length > MOST_CHARACTERS ? reportProblem("report-too-long") : succeed(report);
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
function partsOf({ pieces, rules }: PdfPage): PagePart[] {
  const turned = pieces.flatMap(placed);
  const ways = [0, 1, 2, 3].map((quarter) => {
    const of = turned.filter((piece) => piece.quarter === quarter);
    return { quarter, of, letters: of.reduce((sum, { text }) => sum + text.length, 0) };
  });
  const [main, ...others] = ways.sort((one, other) => other.letters - one.letters);
  if (!main) return [];
  const lines = others.flatMap(({ of }) => pageLines(of));
  return [
    ...pageParts(
      main.of,
      rules.map((rule) => ruleOf(rule, main.quarter)),
    ),
    ...(lines.length > 0 ? [{ kind: "words", lines } as const] : []),
  ];
}

function ruleOf({ x1, y1, x2, y2 }: PdfRule, quarter: number): Rule {
  const [one, other] = [seen(x1, y1, quarter), seen(x2, y2, quarter)];
  const isLevel = Math.abs(one.x - other.x) >= Math.abs(one.baseline - other.baseline);
  const [start, end] = isLevel ? [one.x, other.x] : [one.baseline, other.baseline];
  return {
    way: isLevel ? "level" : "upright",
    at: isLevel ? (one.baseline + other.baseline) / 2 : (one.x + other.x) / 2,
    from: Math.min(start, end),
    to: Math.max(start, end),
  };
}

/** A place on a page as it is seen with the page turned so many quarters. */
function seen(x: number, y: number, quarter: number): Pick<PlacedText, "x" | "baseline"> {
  if (quarter === 1) return { x: y, baseline: -x };
  if (quarter === 2) return { x: -x, baseline: -y };
  return quarter === 3 ? { x: -y, baseline: x } : { x, baseline: y };
}

function placed({ text, width, transform }: PdfPiece): TurnedText[] {
  const [a, b, c, d, x, y] = transform;
  const size = Math.hypot(c, d);
  if (![a, b, x, y, width, size].every(Number.isFinite) || size <= 0) return [];
  const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  return [{ ...seen(x, y, quarter), quarter, text: plain(text), width, size }];
}

/** Bullets of Word's fonts have no letter of their own; hard spaces are spaces. */
function plain(text: string): string {
  return text
    .replace(/[\uF0A7\uF0B7]/gu, "•")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[\s\p{Cc}]/gu, " ");
}
