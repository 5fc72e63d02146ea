import type { CellValue } from "../../savings/grid";
import type { OwnSheet } from "../../sheet/own-sheets";
import { usedIn } from "../brief-ranges";
import { keptSetting, keptTextOf } from "../kept-text";
import type { Block } from "../measure";
import { blockOf } from "../measure";
import type { FoundPaper, FoundSheet, SheetCells } from "./found-paper";
import { askTyped, typedCells } from "./typed-cells";

/** What somebody did between the reading of a workbook and the writing of its paper. */
export interface Overtaken {
  /** What stood on the sheets on which people type when they were written over; null where it was as it was found. */
  readonly typed: ReadonlyMap<OwnSheet, SheetCells> | null;
  /** The JSON of what was kept when it was written over; undefined where it was as it was found. */
  readonly keptText: string | null | undefined;
  /** Rows or columns came to a source sheet, or went: formulas over it may look beside their cells. */
  readonly isMoved: boolean;
}

/**
 * Looks, in the very requests that write a paper, at what they are about to write over: nobody can hold Excel while a paper
 * is laid out, and what somebody types in that time must not be lost.
 */
export class SeenMeanwhile {
  private readonly sheets = new Map<OwnSheet, { readonly found: FoundSheet; readonly range: Excel.Range }>();
  private readonly lookedNow = new Set<OwnSheet>();
  private readonly sources: { readonly before: Block; readonly used: Excel.Range }[] = [];
  private setting: Excel.Setting | null = null;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Looks how far the source sheets reach. A sheet that is gone fails the request, before anything is written. */
  lookAtSources(sources: ReadonlyMap<string, Block>): void {
    for (const [sheet, before] of sources) {
      const used = usedIn(this.context.workbook.worksheets.getItem(sheet));
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      this.sources.push({ before, used });
    }
  }

  /** Looks at a sheet that is to be emptied, unless it was looked at in the same request. */
  lookAtSheet(found: FoundSheet): void {
    if (this.lookedNow.has(found.key)) return;
    const range = askTyped(found.key, found.sheet);
    if (range) this.sheets.set(found.key, { found, range });
    this.lookedNow.add(found.key);
  }

  /** A request was sent: what is looked at from now on may have changed since. */
  readonly sent = (): void => this.lookedNow.clear();

  /** Looks at what is kept, just before it is written. */
  lookAtKept(): void {
    this.setting = keptSetting(this.context);
  }

  /** What was seen that differs from what was found; null where nothing does. */
  overtaken({ cells, keptText }: FoundPaper): Overtaken | null {
    const stood = new Map([...this.sheets].map(([key, { found, range }]) => [key, typedCells(range, found.area)]));
    const isTyped = [...stood].some(([key, now]) => !isSame(now, cells.get(key)));
    const kept = this.setting ? keptTextOf(this.setting) : keptText;
    const isMoved = this.sources.some(
      ({ before, used }) => !isSameBlock(before, used.isNullObject ? null : blockOf(used)),
    );
    if (!isTyped && !isMoved && kept === keptText) return null;
    return { typed: isTyped ? stood : null, keptText: kept === keptText ? undefined : kept, isMoved };
  }
}

/** Whether cells hold the same; beyond the last of them they hold nothing. */
function isSame({ formulas: now }: SheetCells, before: SheetCells | undefined): boolean {
  const was = before?.formulas ?? [];
  const rows = Array.from({ length: Math.max(now.length, was.length) }, (_, row) => row);
  return rows.every((row) => isSameRow(now[row] ?? [], was[row] ?? []));
}

function isSameRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  const cells = Array.from({ length: Math.max(a.length, b.length) }, (_, column) => column);
  return cells.every((column) => (a[column] ?? "") === (b[column] ?? ""));
}

function isSameBlock(a: Block, b: Block | null): boolean {
  return b !== null && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
