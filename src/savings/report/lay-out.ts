import type { CellValue } from "../grid";
import { append } from "./append";
import { cardsAsRows } from "./card-rows";
import { withoutContents } from "./contents-pages";
import { evenedLines } from "./evened-lines";
import { formsAsRows } from "./form-rows";
import type { LaidCell, LaidOut, LaidRow, Placement, UnplacedRow, UnreadPart } from "./laid-out";
import { withPlacedTotals } from "./placed-totals";
import { withYearsDown } from "./parted-years";
import type { Report, ReportBlock } from "./report";
import { withBreakingSpaces } from "./breaking-spaces";
import { withSpacedThousands } from "./spaced-thousands";
import { withSignsInTable } from "./sign-cells";
import { rowsOfTable } from "./table-rows";
import { rowsOfText } from "./text-rows";
import { headsOfPages } from "./page-heads";
import { textLine } from "./text-line";
import { withYearsOfDates } from "./years-of-dates";

/**
 * Lays a report out as the cells of a sheet, so that its tables are read as a workbook's are: every line of words is a
 * row with one cell, every row of a table has its cells side by side.
 *
 * @param placements where figures stand of which the text does not say it
 */
export function layOut(report: Report, placements: readonly Placement[] = []): LaidOut {
  const rows: LaidRow[] = [];
  const unread: UnreadPart[] = [];
  const lines = withBreakingSpaces(report.lines);
  const isHead = headsOfPages(lines);
  for (const run of runsOf(report.blocks)) {
    if (run.kind === "table") {
      append(rows, [BLANK, ...withSignsInTable(rowsOfTable(run)), BLANK]);
      continue;
    }
    const written = run.lines.map((line) => {
      const text = lines[line] ?? "";
      return textLine(isHead(text, line) ? "" : text, line);
    });
    const text = rowsOfText(withoutContents(evenedLines(written)));
    append(rows, text.rows);
    append(unread, text.unread);
  }
  const cells: (readonly LaidCell[])[] = [];
  const unplaced: UnplacedRow[] = [];
  for (const row of formsAsRows(
    cardsAsRows(withYearsDown(withPlacedTotals(withSpacedThousands(withYearsOfDates(rows))))),
  )) {
    // However many blank lines a page has between two parts, they are one gap.
    if (row.cells.length === 0 && !row.unplaced && cells.at(-1)?.length === 0) continue;
    const placed = withPlacement(row, placements);
    if (placed.unplaced) unplaced.push({ ...placed.unplaced, under: cells.length - 1 });
    else cells.push(placed.cells);
  }
  return { grid: gridOf(report.name, cells), rows: cells, unplaced, unread };
}

const BLANK: LaidRow = { cells: [] };

type Run = { readonly kind: "words"; readonly lines: number[] } | Extract<ReportBlock, { kind: "table" }>;

/** Lines of words that stand together are read together: what one of them is shows by those around it. */
function runsOf(blocks: readonly ReportBlock[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === "table") runs.push(block);
    else if (last?.kind === "words") last.lines.push(block.line);
    else runs.push({ kind: "words", lines: [block.line] });
  }
  return runs;
}

function withPlacement(row: LaidRow, placements: readonly Placement[]): LaidRow {
  const { unplaced } = row;
  const placement = placements.find(({ line }) => line === unplaced?.figures[0]?.line);
  if (!unplaced || placement?.columns.length !== unplaced.figures.length) return row;
  const why = placement.isSure === true ? { proof: placement.reason } : { doubt: placement.reason };
  const doubt = placement.by === "user" ? {} : why;
  const figures = unplaced.figures.map((figure, index): LaidCell => ({
    ...figure,
    ...doubt,
    column: placement.columns[index] ?? 0,
  }));
  return { cells: [...row.cells, ...figures].sort((a, b) => a.column - b.column) };
}

function gridOf(sheet: string, rows: readonly (readonly LaidCell[])[]): LaidOut["grid"] {
  const width = rows.reduce((widest, cells) => Math.max(widest, ...cells.map((cell) => cell.column + 1)), 0);
  const values = rows.map((cells) => {
    const row = Array.from({ length: width }, (): CellValue => "");
    for (const { column, text } of cells) row[column] = text;
    return row;
  });
  return { sheet, row: 0, column: 0, values, texts: null, kinds: null };
}
