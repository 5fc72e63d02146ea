import { cellReference } from "../../savings/address";
import type { CellRef, CellValue, RangeRef } from "../../savings/grid";
import { holdsFormula } from "../../savings/mends/expected";
import type { MendedCell, MendedPart, MendedStep } from "../../savings/mends/mended-step";
import type { HeldCell } from "./held-cells";
import { askForCells } from "./held-cells";
import { askForKept } from "./kept-now";
import { movedFormula } from "./moved-formula";
import { rowsMoved } from "./rows-now";
import type { CellToWrite } from "./write-whole";
import { writeWhole } from "./write-whole";

/** What taking a step of mending back came to. */
export interface TakenBack {
  /** How many cells are as they were before it. */
  readonly restored: number;
  /** Cells that hold something else by now than the mend wrote. */
  readonly leftAlone: readonly CellRef[];
  /** How many cells are no longer there, as when their rows or their sheet were deleted. */
  readonly gone: number;
}

/**
 * Takes one step of mending back: every cell that still holds what the mend wrote gets back what it held and how it was
 * shown. The others are left alone, and the step is no longer kept. Three syncs.
 *
 * @param stepId the id of a step that is kept; of any other nothing happens
 * @throws what Excel fails with; then nothing is changed
 */
export async function takeBack(context: Excel.RequestContext, stepId: string): Promise<TakenBack> {
  const askedKept = askForKept(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const before = askedKept.now();
  const step = before.kept.mended.find(({ id }) => id === stepId);
  if (!step) return { restored: 0, leftAlone: [], gone: 0 };
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const placed = step.parts.map((part) => {
    const range = before.places.get(part.place);
    // The name of a place outlives its sheet.
    return placedPart(part, range && sheets.has(range.sheet) ? range : null);
  });
  const cells = placed.flatMap((one) => one.cells);
  const asked = askForCells(context, cells);
  await context.sync();
  const held = asked.cells();
  const now = new Map(cells.map((cell, index) => [cellReference(cell), held[index]]));
  const outcomes = placed.map((one) => restored(step, one, now));
  const kept = { ...before.kept, mended: before.kept.mended.filter((one) => one !== step) };
  const writes = outcomes.flatMap((outcome) => outcome.writes);
  await writeWhole(context, { writes, kept, put: [], drop: step.parts.map(({ place }) => place), before });
  return {
    restored: writes.length,
    leftAlone: outcomes.flatMap((outcome) => outcome.leftAlone),
    gone: outcomes.reduce((sum, outcome) => sum + outcome.gone, 0),
  };
}

/** A part of a step with where it is now, and the cells that must be looked at. */
interface PlacedPart {
  readonly part: MendedPart;
  readonly range: RangeRef | null;
  /** How many rows the place has more than it had. */
  readonly added: number;
  readonly cells: readonly CellRef[];
}

function placedPart(part: MendedPart, range: RangeRef | null): PlacedPart {
  if (!range) return { part, range: null, added: 0, cells: [] };
  const rows = part.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const added = range.rows - rows;
  const cells = new Map(
    part.cells.flatMap((cell) =>
      (added === 0 ? [0] : [0, added]).flatMap((down) => {
        const at = placeOf(cell, range, down);
        return cell.row + down >= 0 && cell.column < range.columns ? [[cellReference(at), at] as const] : [];
      }),
    ),
  );
  return { part, range, added, cells: [...cells.values()] };
}

interface RestoredPart {
  readonly writes: readonly CellToWrite[];
  readonly leftAlone: readonly CellRef[];
  readonly gone: number;
}

function restored(
  step: MendedStep,
  { part, range, added }: PlacedPart,
  now: ReadonlyMap<string, HeldCell | undefined>,
): RestoredPart {
  if (!range) return { writes: [], leftAlone: [], gone: part.cells.length };
  const heldAt = (cell: MendedCell, down: number) => now.get(cellReference(placeOf(cell, range, down)));
  const moved = (content: CellValue, down: number) =>
    typeof content === "string" && content.startsWith("=")
      ? movedFormula(content, range.row + down - part.row, range.column - part.column)
      : content;
  const holds = (cell: MendedCell, down: number) => {
    const held = heldAt(cell, down);
    const wroteFormula = step.kind === "total to formula";
    if (!held || holdsFormula(held) !== wroteFormula) return false;
    return held.content === (wroteFormula ? moved(cell.after, down) : cell.after);
  };
  const downOf = rowsMoved(part.cells, added, holds);
  const writes: CellToWrite[] = [];
  const leftAlone: CellRef[] = [];
  let gone = 0;
  for (const cell of part.cells) {
    const down = downOf(cell.row);
    const held = down === null ? undefined : heldAt(cell, down);
    if (down === null || !held) gone += 1;
    else if (!holds(cell, down)) leftAlone.push(placeOf(cell, range, down));
    else {
      const content = moved(cell.before, down);
      const isFormula = typeof content === "string" && content.startsWith("=");
      writes.push({ cell: placeOf(cell, range, down), now: held, content, isFormula, format: cell.beforeFormat });
    }
  }
  return { writes, leftAlone, gone };
}

function placeOf({ row, column }: MendedCell, range: RangeRef, down: number): CellRef {
  return { sheet: range.sheet, row: range.row + row + down, column: range.column + column };
}
