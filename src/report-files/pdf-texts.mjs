import { getDocument, Util, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
// Loaded here, it runs in the same thread, and none is fetched.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { rulesOf } from "./pdf-rules.mjs";

/**
 * @typedef {{ readonly bytes: Uint8Array, readonly mostPages: number, readonly mostPieces: number }} PdfAsked
 * @typedef {readonly [a: number, b: number, c: number, d: number, x: number, y: number]} PdfPlace
 * @typedef {{ readonly text: string, readonly width: number, readonly transform: PdfPlace }} PdfPiece
 * @typedef {import("./pdf-rules.mjs").PdfRule} PdfRule
 * @typedef {{ readonly pieces: readonly PdfPiece[], readonly rules: readonly PdfRule[] }} PdfPage
 * @typedef {"damaged" | "locked" | "too-many-pages" | "too-many-pieces"} PdfFault
 * @typedef {{ readonly pages: readonly PdfPage[] } | { readonly fault: PdfFault }} PdfAnswer
 */

/**
 * The texts and rules of a PDF, page by page; or why there are none.
 *
 * @param {PdfAsked} asked
 * @returns {Promise<PdfAnswer>}
 */
export async function pdfTexts(asked) {
  try {
    return await textsOf(asked);
  } catch (thrown) {
    return faultOf(thrown);
  }
}

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
    // No picture is wanted, so none is unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  if (pdf.numPages < 1) return { fault: "damaged" };
  if (pdf.numPages > mostPages) return { fault: "too-many-pages" };
  /** @type {PdfPage[]} */
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const pieces = await piecesOf(page, transform);
    if (pieces.length > mostPieces) return { fault: "too-many-pieces" };
    // What is drawn tells nothing where nothing is written, and a scanned page is one large picture.
    const rules = pieces.length === 0 ? [] : rulesOf(await page.getOperatorList(), transform);
    pages.push({ pieces, rules });
    page.cleanup();
  }
  return { pages };
}

/**
 * @param {import("pdfjs-dist/legacy/build/pdf.mjs").PDFPageProxy} page
 * @param {readonly number[]} transform
 * @returns {Promise<PdfPiece[]>}
 */
async function piecesOf(page, transform) {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, c, d, x, y] = Util.transform(transform, item.transform);
    return [{ text: item.str, width: item.width, transform: [a, b, c, d, x, y] }];
  });
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
