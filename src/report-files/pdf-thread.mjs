import { parentPort, workerData } from "node:worker_threads";
import { getDocument, Util, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
// Loaded here, it runs in this thread, and none is fetched.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

// Reads the texts of a PDF in a thread of its own, which can be ended whatever the file makes the library do.

/**
 * @typedef {{ readonly bytes: Uint8Array, readonly mostPages: number, readonly mostPieces: number }} PdfAsked
 * @typedef {{ readonly text: string, readonly width: number, readonly transform: readonly number[] }} PdfPiece
 * @typedef {"damaged" | "locked" | "too-many-pages" | "too-many-pieces"} PdfFault
 * @typedef {{ readonly pages: readonly (readonly PdfPiece[])[] } | { readonly fault: PdfFault }} PdfAnswer
 */

/**
 * @param {PdfAsked} asked
 * @returns {Promise<PdfAnswer>}
 */
async function textsOf({ bytes, mostPages, mostPieces }) {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  if (pdf.numPages < 1) return { fault: "damaged" };
  if (pdf.numPages > mostPages) return { fault: "too-many-pages" };
  /** @type {PdfPiece[][]} */
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const pieces = await piecesOf(await pdf.getPage(number));
    if (pieces.length > mostPieces) return { fault: "too-many-pieces" };
    pages.push(pieces);
  }
  return { pages };
}

/**
 * @param {import("pdfjs-dist/legacy/build/pdf.mjs").PDFPageProxy} page
 * @returns {Promise<PdfPiece[]>}
 */
async function piecesOf(page) {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [{ text: item.str, width: item.width, transform: Util.transform(transform, item.transform) }]
      : [],
  );
}

/**
 * Whatever else the library throws, the bytes are to blame.
 *
 * @param {unknown} thrown
 * @returns {PdfAnswer}
 */
function faultOf(thrown) {
  return { fault: thrown instanceof Error && thrown.name === "PasswordException" ? "locked" : "damaged" };
}

parentPort?.postMessage(await textsOf(workerData).catch(faultOf));
