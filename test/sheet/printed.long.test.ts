import { displayText } from "../../src/host/model/display";
import { LibreOffice } from "../libreoffice";
import { describeWhere } from "../where";
import { canReadPdfs, pdfPages } from "./pdf-pages";
import type { BothPapers } from "./saved-papers";
import { printedRows, savedPapers, SOURCES } from "./saved-papers";

/** The pages that come out of a printer, as a program makes them that is not ours. */

const office = LibreOffice.find();
const whenInstalled = describeWhere(
  office !== null && canReadPdfs(),
  "LibreOffice or pdftotext is not installed, so printed pages are not looked at.",
);
afterAll(() => office?.dispose());

interface Page {
  readonly sheet: string;
  readonly lines: readonly string[];
}

const MOST_MILLISECONDS = 120_000;

whenInstalled.each(["the five papers", "a plan of 300 lines"])("the paper of %s", (name) => {
  let both: BothPapers;
  beforeAll(async () => {
    both = await savedPapers(SOURCES[name] ?? "samples");
  }, MOST_MILLISECONDS);

  test.each(["live", "published"] as const)(
    "%s, prints whole pages with their titles and no other",
    (kind) => {
      const { file, sheets } = both[kind];
      const pages = pagesOf(office?.convertedFile(file, "pdf") ?? new Uint8Array());
      for (const sheet of sheets) {
        const own = pages.filter((page) => page.sheet === sheet.name);
        const breaks = (sheet.pageBreaks ?? []).filter((row) => row < printedRows(sheet));
        expect([sheet.name, own.length]).toEqual([sheet.name, breaks.length + 1]);
        const title = displayText(sheet.rows.get(0)?.get(0));
        expect(own.filter(({ lines }) => lines[0]?.trim() !== title)).toEqual([]);
        const repeated = Number(/(\d+)$/u.exec(sheet.page.printTitleRows ?? "")?.[1] ?? 0);
        expect(own.filter(({ lines }) => lines.length < repeated + LEAST_LINES)).toEqual([]);
        expect(own.flatMap(({ lines }) => lines.filter((line) => line.includes("###")))).toEqual([]);
      }
    },
    MOST_MILLISECONDS,
  );
});

/** Beside what is repeated: something to read, and the footer. */
const LEAST_LINES = 3;

/** Pages by the sheet that their footer names. */
function pagesOf(file: Uint8Array): Page[] {
  return (pdfPages(file) ?? []).flatMap((lines) => {
    const [, sheet] = /^\s*(.+?)\s+Page \d+ of \d+\s*$/u.exec(lines.at(-1) ?? "") ?? [];
    return sheet === undefined ? [] : [{ sheet, lines }];
  });
}
