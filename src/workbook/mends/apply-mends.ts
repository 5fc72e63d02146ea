import type { CellRef, CellValue } from "../../savings/grid";
import { holdsFormula } from "../../savings/mends/expected";
import type { CellChange, Mend } from "../../savings/mends/mend";
import { MEND_WORDS } from "../../savings/mends/mend-words";
import type { MendedPart, MendedStep } from "../../savings/mends/mended-step";
import type { HeldCell } from "./held-cells";
import { askForCells } from "./held-cells";
import { askForKept, freeIds } from "./kept-now";
import { partsOf } from "./mended-parts";
import type { SortedChanges } from "./standing-changes";
import { sortChanges, touchedCells } from "./standing-changes";
import type { CellToWrite } from "./write-whole";
import { writeWhole } from "./write-whole";

/** What applying mends came to. */
export interface MendsApplied {
  /** What can be taken back; null where nothing was changed. */
  readonly step: MendedStep | null;
  /** How many cells were changed. */
  readonly mended: number;
  /** Cells that hold something else by now than when they were read. */
  readonly leftAlone: readonly CellRef[];
}

/**
 * Applies mends of one kind as one step that can be taken back. A cell that changed since it was read is left alone, as
 * is one that holds a formula, unless the mend makes it a sum. Two syncs.
 *
 * @param mends all of the same kind
 * @throws what Excel fails with; then nothing is changed
 */
export async function applyMends(context: Excel.RequestContext, mends: readonly Mend[]): Promise<MendsApplied> {
  const [first] = mends;
  if (!first) return { step: null, mended: 0, leftAlone: [] };
  const cells = touchedCells(mends);
  const asked = askForCells(context, cells);
  const askedKept = askForKept(context);
  await context.sync();
  const sorted = sortChanges(mends, cells, asked.cells());
  const writes = sorted.standing.map(({ change, now }) => writeOf(change, now));
  if (writes.length === 0) return { step: null, mended: 0, leftAlone: sorted.leftAlone };
  const before = askedKept.now();
  const idAt = freeIds(before);
  const { parts, put } = partsOf(writes, idAt);
  const step = stepOf(first, sorted, parts, idAt(parts.length));
  const kept = { ...before.kept, mended: [...before.kept.mended, step] };
  await writeWhole(context, { writes, kept, put, drop: [], before });
  return { step, mended: writes.length, leftAlone: sorted.leftAlone };
}

function writeOf({ cell, content, format }: CellChange, now: HeldCell): CellToWrite {
  return {
    cell,
    now,
    content: contentOf(content),
    isFormula: content.kind === "formula",
    format: format ?? now.format,
  };
}

function contentOf(content: CellChange["content"]): CellValue {
  if (content.kind === "number") return content.number;
  return content.kind === "formula" ? content.formula : content.text;
}

function stepOf({ kind }: Mend, sorted: SortedChanges, parts: readonly MendedPart[], id: string): MendedStep {
  const sheets = new Set(sorted.standing.map(({ change }) => change.cell.sheet));
  const count = kind === "marks to notes" ? sorted.mends : sorted.standing.length;
  const words = MEND_WORDS[kind].done(count, sheets.size === 1 ? [...sheets].join("") : `${sheets.size} sheets`);
  return { id, kind, words, parts };
}

/** What applying mends would do, cell by cell. */
export interface MendPreview {
  /** The changes that would be made, each beside what would be replaced: a formula, or what the cell shows. */
  readonly changes: readonly { readonly change: CellChange; readonly before: string }[];
  /** How many cells would be left alone: they hold something else than when they were read. */
  readonly leftAlone: number;
}

/** What mends would do to the cells as they are now, as {@link applyMends} would. Changes nothing. One sync. */
export async function previewMends(context: Excel.RequestContext, mends: readonly Mend[]): Promise<MendPreview> {
  const cells = touchedCells(mends);
  const asked = askForCells(context, cells);
  await context.sync();
  const { standing, leftAlone } = sortChanges(mends, cells, asked.cells());
  return {
    changes: standing.map(({ change, now }) => ({ change, before: shownNow(now) })),
    leftAlone: leftAlone.length,
  };
}

/** A text, and a number too wide for its column, speaks for itself. */
function shownNow(held: HeldCell): string {
  if (holdsFormula(held)) return String(held.content);
  return typeof held.value === "string" || /^#+$/u.test(held.text) ? String(held.value) : held.text;
}
