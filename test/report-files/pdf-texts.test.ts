import { pdfTexts } from "../../src/report-files/pdf-texts.mjs";
import { at, pdfFile, type PdfLine, type PdfText } from "./pdf-file";

const UNDER_HEADING: PdfLine = { from: [72, 690], to: [300, 690] };
const STANDARD = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<00> <00>] `;

const textsOf = (pages: readonly (readonly (PdfText | PdfLine)[])[], trailer = "") =>
  pdfTexts({ bytes: pdfFile(pages, { trailer }), mostPages: 2, mostPieces: 3 });

it("gives what is written on each page with its place from the top, and the rules beside it", async () => {
  expect(
    await textsOf([
      [at("Saving", 72, 700), UNDER_HEADING],
      [at("  ", 72, 700), at("(0.1)", 72, 680, 8)],
    ]),
  ).toMatchObject({
    pages: [
      {
        pieces: [{ text: "Saving", transform: [10, 0, 0, -10, 72, 142] }],
        rules: [{ x1: 72, y1: 152, x2: 300, y2: 152 }],
      },
      { pieces: [{ text: "(0.1)", transform: [8, 0, 0, -8, 72, 162] }], rules: [] },
    ],
  });
});

it("looks for no rules on a page without words, such as a picture of one", async () => {
  expect(await textsOf([[UNDER_HEADING]])).toEqual({ pages: [{ pieces: [], rules: [] }] });
});

it.each<[string, Promise<unknown>, string]>([
  ["no pages", textsOf([]), "damaged"],
  ["more pages than are read", textsOf([[], [], []]), "too-many-pages"],
  [
    "more texts on a page than a page has",
    textsOf([["A", "B", "C", "D"].map((text, row) => at(text, 72, 700 - 12 * row))]),
    "too-many-pieces",
  ],
  ["a password", textsOf([[at("Savings", 72, 700)]], STANDARD), "locked"],
  ["nothing of a PDF", pdfTexts({ bytes: new Uint8Array([1, 2, 3]), mostPages: 2, mostPieces: 3 }), "damaged"],
])("says why a file is not read that has %s", async (_, answer, fault) => {
  expect(await answer).toEqual({ fault });
});
