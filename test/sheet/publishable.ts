import { displayText } from "../../src/host/model/display";
import type { HostRange } from "../../src/host/model/range";
import type { HostCell, HostSheet } from "../../src/host/model/types";
import { FIRST_NAMES } from "../../src/sheet/own-sheets";
import { textWidth } from "../../src/xlsx/text-width";
import { partsNamed, partsOf, found } from "../publish/papers";
import type { BothPapers, SavedPaper } from "./saved-papers";
import { printedRows, savedPapers, SOURCES } from "./saved-papers";

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly text: string;
}

function cellsOf(sheet: HostSheet): Placed[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]): Placed => ({ row, column, cell, text: displayText(cell) })),
  );
}

const filled = (sheet: HostSheet) => cellsOf(sheet).filter(({ text }) => text !== "");
const holds = ({ row, column, rows, columns }: HostRange, at: { row: number; column: number }) =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
const at = (sheet: HostSheet, row: number, column: number) => displayText(sheet.rows.get(row)?.get(column));
const headsOf = (sheet: HostSheet, { row, column, columns }: HostRange) =>
  Array.from({ length: columns }, (_, index) => at(sheet, row, column + index));
const where = (sheet: HostSheet, { row, column, text }: Placed) => `${sheet.name} ${row + 1}/${column + 1}: ${text}`;
const pixels = (sheet: HostSheet, column: number) => (sheet.columnWidths.get(column) ?? 48) / 0.75;
const widthOf = ({ cell, text }: Placed) => textWidth(text, cell.style?.fontSize ?? 11, cell.style?.bold === true);

/** Columns and cells that people fill in, which their headings say. */
const ENTRIES = new Set(["Panel's question", "Officer's answer", "Panel's comment", "Threshold", "Entry"]);

/** "Worcestershire:" */
const LONGEST_WORD = 15;

/**
 * Tests that a paper is what a council may publish, in the saved files.
 *
 * @param name which of `SOURCES` it is made of
 */
export const isPublishable = (name: string) =>
  describe(`the paper of ${name}`, () => {
    let both: BothPapers;
    beforeAll(async () => {
      both = await savedPapers(SOURCES[name] ?? "samples");
    });

    describe.each(["live", "published"] as const)("%s", (kind) => {
      let paper: SavedPaper;
      beforeAll(() => {
        paper = both[kind];
      });
      const each = <T>(look: (sheet: HostSheet) => readonly T[]): T[] => paper.sheets.flatMap(look);

      test("has five sheets with names of their own, none longer than Excel allows", () => {
        expect(paper.sheets.map((sheet) => sheet.name)).toEqual(Object.values(FIRST_NAMES));
        expect(paper.sheets.filter((sheet) => sheet.name.length > 31)).toEqual([]);
      });

      test("has a title in A1 of every sheet, and everything begins in column A", () => {
        const titles = paper.sheets.map((sheet) => sheet.rows.get(0)?.get(0));
        expect(titles.map((cell) => [typeof cell?.value, cell?.style?.bold, cell?.style?.fontSize])).toEqual(
          titles.map(() => ["string", true, 20]),
        );
        const outside = each((sheet) =>
          filled(sheet).filter(
            (one) => one.column > 0 && !sheet.tables.some(({ range }) => range.column === 0 && holds(range, one)),
          ),
        );
        expect(outside.map(({ text }) => text)).toEqual([]);
      });

      test("marks its tables, with names that say what they hold, unlike any other", () => {
        const names = each(({ tables }) => tables.map((table) => table.name));
        expect(names.filter((one) => !/^Scrutiny_[a-z0-9]\w+$/iu.test(one))).toEqual([]);
        expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
        expect(each(({ tables }) => tables.filter(({ showHeaders }) => !showHeaders))).toEqual([]);
      });

      test("has one row of headings in each table, none empty and none twice", () => {
        for (const sheet of paper.sheets) {
          for (const { range } of sheet.tables) {
            const heads = headsOf(sheet, range);
            expect(heads).not.toContain("");
            expect(new Set(heads.map((head) => head.toLowerCase())).size).toBe(heads.length);
          }
        }
      });

      test("has neither merged cells nor blank rows within a table", () => {
        expect(each(({ merges }) => merges)).toEqual([]);
        const blank = each((sheet) =>
          sheet.tables.flatMap(({ name: table, range }) =>
            Array.from({ length: range.rows }, (_, index) => range.row + index)
              .filter((row) => at(sheet, row, range.column) === "")
              .map((row) => `${table}: row ${row + 1}`),
          ),
        );
        expect(blank).toEqual([]);
      });

      test("names notes in words", () => {
        // Findings speak of the marks that stand in the sources.
        const others = paper.sheets.filter((sheet) => sheet.name !== FIRST_NAMES.checks);
        const marked = others.flatMap((sheet) =>
          filled(sheet).filter(({ text }) => /[¹²³⁰-⁹]|[\p{L}\d)]\*|[†‡]/u.test(text)),
        );
        expect(marked.map(({ text }) => text)).toEqual([]);
        const notes = each((sheet) => filled(sheet).flatMap(({ text }) => text.match(/\[?note \d+\]?/gu) ?? []));
        expect(notes.filter((note) => !/^\[note \d+\]$/u.test(note))).toEqual([]);
      });

      test("says nothing by colour alone", () => {
        const painted = each((sheet) =>
          cellsOf(sheet).flatMap((one) => {
            const table = sheet.tables.find(({ range }) => holds(range, one));
            if (one.cell.style?.fill === undefined || table?.range.row === one.row) return [];
            const isTotal = sheet.rows.get(one.row)?.get(0)?.style?.bold === true && at(sheet, one.row, 0) !== "";
            const isEntry = table && ENTRIES.has(at(sheet, table.range.row, one.column));
            return isTotal || isEntry ? [] : [where(sheet, one)];
          }),
        );
        expect(painted).toEqual([]);
        const results = each((sheet) =>
          sheet.tables.flatMap(({ range }) => {
            const column = headsOf(sheet, range).indexOf("Result");
            return column < 0
              ? []
              : Array.from({ length: range.rows - 1 }, (_, index) => at(sheet, range.row + 1 + index, column));
          }),
        );
        expect(results.filter((word) => word !== "Passes" && word !== "Differs")).toEqual([]);
      });

      test("shows every figure and every text whole", () => {
        const cut = each((sheet) =>
          filled(sheet)
            .filter((one) => {
              const { wrap = false, indent = 0 } = one.cell.style ?? {};
              if (wrap && typeof one.cell.value === "string") return false;
              const runsOn = typeof one.cell.value === "string" && at(sheet, one.row, one.column + 1) === "";
              const columns = runsOn ? sheet.columnWidths.size - one.column : 1;
              const room = Array.from({ length: columns }, (_, index) => pixels(sheet, one.column + index));
              return widthOf(one) + indent * 9 + 5 > room.reduce((total, width) => total + width, 0);
            })
            .map((one) => where(sheet, one)),
        );
        expect(cut).toEqual([]);
      });

      test("breaks no word of a table in two, unless it is longer than words are", () => {
        const torn = each((sheet) =>
          sheet.tables.flatMap(({ range, showFilterButton }) =>
            filled(sheet)
              .filter((one) => holds(range, one) && one.cell.style?.wrap === true && typeof one.cell.value === "string")
              .filter((one) => {
                const hasArrow = one.row === range.row && showFilterButton && one.cell.style?.horizontal !== "Right";
                const indent = (one.cell.style?.indent ?? 0) * 9;
                const room = pixels(sheet, one.column) - 7 - indent - (hasArrow ? 18 : 0);
                const words = one.text.split(/[\s–-]+/u).filter((word) => word.length <= LONGEST_WORD);
                return words.some((text) => widthOf({ ...one, text }) > room);
              })
              .map((one) => where(sheet, one)),
          ),
        );
        expect(torn).toEqual([]);
      });

      test("says in words what each chart shows, and has its figures in a table of the same sheet", () => {
        for (const sheet of paper.sheets) {
          for (const chart of sheet.charts) {
            expect(chart.altTextDescription).toMatch(/^(?:Column|Bar) chart\. .+\d/u);
            for (const { values, categories } of chart.series) {
              const shown = [values, categories].map((one) => one?.range);
              expect(shown.every((range) => range && sheet.tables.some((table) => holds(table.range, range)))).toBe(
                true,
              );
            }
          }
        }
      });

      test("prints on A4 on its side, fitted to the width, with titles and page numbers", () => {
        for (const { name: sheet, page, columnWidths } of paper.sheets) {
          expect(page).toMatchObject({ orientation: "Landscape", fitToWidth: 1 });
          expect(page.fitToHeight ?? 0).toBe(0);
          expect(page.paperSize).toMatch(/^a4$/iu);
          expect(page.printTitleRows).toMatch(/^\$1:\$[1-6]$/u);
          expect(page.footer).toMatchObject({ left: sheet, right: "Page &P of &N" });
          expect(Math.min(page.margins.top, page.margins.left, page.margins.right)).toBeGreaterThanOrEqual(36);
          expect([...columnWidths.values()].reduce((total, width) => total + width, 0)).toBeLessThan(1200);
        }
      });

      test("prints all but the thresholds, and no page holds a single row of a table", () => {
        for (const sheet of paper.sheets) {
          const rows = printedRows(sheet);
          const below = filled(sheet).filter(({ row }) => row >= rows);
          expect(below.filter((one) => !/^(?:Thresholds|Change a figure)/u.test(one.text)).filter((one) => !sheet.tables.some((table) => table.name === "Scrutiny_thresholds" && holds(table.range, one)))).toEqual([]); // oxfmt-ignore
          const breaks = sheet.pageBreaks ?? [];
          const alone = sheet.tables.filter(({ range }) => {
            const inside = breaks.filter((row) => row > range.row && row < range.row + range.rows);
            const pieces = [range.row + 1, ...inside, range.row + range.rows];
            return inside.length > 0 && pieces.slice(1).some((row, index) => row - (pieces[index] ?? 0) < 2);
          });
          expect(alone.map((table) => table.name)).toEqual([]);
          const torn = sheet.charts.filter(({ from, to }) => breaks.some((row) => row > from.row && row < to.row));
          expect(torn.map((chart) => chart.name)).toEqual([]);
        }
      });

      test("says in its properties what it is", () => {
        expect(paper.workbook.properties.title).toMatch(/^Scrutiny of savings: \w/u);
      });
    });

    test("opens with its first sheet in front and the cursor in A1 of each", async () => {
      const own = new Set<string>(Object.values(FIRST_NAMES));
      const sheets = both.open.sheets.filter((sheet) => own.has(sheet.name));
      expect(sheets.find(({ id }) => id === both.open.activeSheetId)?.name).toBe(FIRST_NAMES.summary);
      expect(sheets.filter(({ selection }) => selection.row !== 0 || selection.column !== 0)).toEqual([]);
      const parts = partsNamed(await partsOf(both.published.file), /^xl\/worksheets\/sheet/u);
      expect(parts.map((part) => found(part, /activeCell="([^"]+)"/gu))).toEqual(parts.map(() => ["A1"]));
      expect(parts.map((part) => part.includes('tabSelected="1"'))).toEqual(parts.map((_, index) => index === 0));
    });
  });
