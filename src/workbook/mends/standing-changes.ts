import { cellReference } from "../../savings/address";
import type { CellRef } from "../../savings/grid";
import { isAsExpected } from "../../savings/mends/expected";
import type { CellChange, Mend } from "../../savings/mends/mend";
import type { HeldCell } from "./held-cells";

/** The cells that mends touch, each once: two findings of a table may both head its new column of notes. */
export function touchedCells(mends: readonly Mend[]): CellRef[] {
  const cells = new Map(
    mends.flatMap(({ changes }) => changes.map(({ cell }) => [cellReference(cell), cell] as const)),
  );
  return [...cells.values()];
}

/** A change with what its cell holds now. */
export interface StandingChange {
  readonly change: CellChange;
  readonly now: HeldCell;
}

export interface SortedChanges {
  readonly standing: readonly StandingChange[];
  readonly leftAlone: readonly CellRef[];
  /** How many mends have a change that stands. */
  readonly mends: number;
}

/**
 * Which changes may be made: those of cells that hold what they held when they were read. Marks are moved as a whole or
 * not at all.
 *
 * @param cells those of {@link touchedCells}
 * @param held what they hold, in the same order
 */
export function sortChanges(
  mends: readonly Mend[],
  cells: readonly CellRef[],
  held: readonly HeldCell[],
): SortedChanges {
  const now = new Map(cells.map((cell, index) => [cellReference(cell), held[index]]));
  const standing = new Map<string, StandingChange>();
  const left = new Map<string, CellRef>();
  let mended = 0;
  for (const mend of mends) {
    const found = mend.changes.map((change) => standingChange(mend, change, now, standing));
    const isWhole = mend.kind !== "marks to notes" || !found.includes(null);
    mend.changes.forEach(({ cell }, index) => {
      const one = found[index];
      if (one && isWhole) standing.set(cellReference(cell), one);
      else left.set(cellReference(cell), cell);
    });
    if (isWhole && found.some((one) => one !== null)) mended += 1;
  }
  const leftAlone = [...left].flatMap(([key, cell]) => (standing.has(key) ? [] : [cell]));
  return { standing: [...standing.values()], leftAlone, mends: mended };
}

function standingChange(
  { kind }: Mend,
  change: CellChange,
  now: ReadonlyMap<string, HeldCell | undefined>,
  earlier: ReadonlyMap<string, StandingChange>,
): StandingChange | null {
  const key = cellReference(change.cell);
  const held = now.get(key);
  if (!held || !isAsExpected(kind, change, held)) return null;
  const first = earlier.get(key);
  // Of two mends that would write different things into one cell, the first one holds.
  if (first && JSON.stringify(first.change.content) !== JSON.stringify(change.content)) return null;
  return first ?? { change, now: held };
}
