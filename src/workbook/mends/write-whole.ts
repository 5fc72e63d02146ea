import type { RangeRef } from "../../savings/grid";
import type { Kept } from "../../savings/kept/kept";
import { dropPlace, putPlace } from "../kept-places";
import { putKept } from "../kept-settings";
import { KEPT_KEY } from "../kept-text";
import type { HeldCell } from "./held-cells";
import { askForCells } from "./held-cells";
import type { KeptNow } from "./kept-now";
import { askForKept } from "./kept-now";
import type { CellWrite } from "./write-cells";
import { writeCells } from "./write-cells";

/** A change of cells, with what they hold before it. */
export interface CellToWrite extends CellWrite {
  readonly now: HeldCell;
}

/** Cells and what is kept, which change together or not at all. */
export interface WholeChange {
  readonly writes: readonly CellToWrite[];
  readonly kept: Kept;
  readonly put: readonly { readonly id: string; readonly range: RangeRef }[];
  readonly drop: readonly string[];
  readonly before: KeptNow;
}

/**
 * Writes cells and what is kept in one batch. Excel keeps what a batch did before it failed, so after a failure all is
 * put back as it was. What somebody typed into the cells, or kept, since they were looked at is seen while it is written
 * over; then, too, all is put back as it stood.
 *
 * @throws whatever the batch failed with, or that somebody was in between
 */
export async function writeWhole(context: Excel.RequestContext, change: WholeChange): Promise<void> {
  const { kept, put, drop, before, writes } = change;
  const standing = askFor(context, writes);
  // What is kept goes first: should even putting back fail, what was written can still be taken back.
  putKept(context, { kept, put });
  for (const id of drop) if (before.placeIds.has(id)) dropPlace(context, id);
  writeCells(context, writes);
  try {
    await context.sync();
  } catch (error) {
    // The first failure is what the user is told of.
    await putBack(context, change).catch(() => undefined);
    throw error;
  }
  const stood = standing();
  const isAsSeen = (write: CellToWrite, index: number) => isSame(stood.cells[index], write.now);
  if (stood.kept.text === before.text && writes.every(isAsSeen)) return;
  const writesOver = writes.map((write, index) => ({ ...write, now: stood.cells[index] ?? write.now }));
  await putBack(context, { ...change, writes: writesOver, before: stood.kept });
  throw new Conflict();
}

interface Standing {
  readonly cells: readonly HeldCell[];
  readonly kept: KeptNow;
}

/** Asks for what the cells hold and what is kept; after the next sync the outcome gives it. */
function askFor(context: Excel.RequestContext, writes: readonly CellToWrite[]): () => Standing {
  const cells = askForCells(
    context,
    writes.map(({ cell }) => cell),
  );
  const kept = askForKept(context);
  return () => ({ cells: cells.cells(), kept: kept.now() });
}

/** Excel's own code for two who change the same at once. */
class Conflict extends Error {
  readonly code = "Conflict";
}

async function putBack(context: Excel.RequestContext, change: WholeChange): Promise<void> {
  const { before, put, drop, writes } = change;
  const standing = askFor(context, writes);
  await context.sync();
  const { cells, kept: now } = standing();
  for (const { id } of put) if (now.placeIds.has(id)) dropPlace(context, id);
  for (const id of drop) {
    const range = before.places.get(id);
    if (range && !now.placeIds.has(id)) putPlace(context, id, range);
  }
  if (now.text !== before.text) putText(context, before.text);
  writeCells(
    context,
    writes.flatMap((write, index) => (isSame(cells[index], write.now) ? [] : [backTo(write)])),
  );
  await context.sync();
}

function putText(context: Excel.RequestContext, text: string | null): void {
  const { settings } = context.workbook;
  if (text === null) settings.getItem(KEPT_KEY).delete();
  else settings.add(KEPT_KEY, text);
}

function isSame(held: HeldCell | undefined, before: HeldCell): boolean {
  return held?.content === before.content && held.format === before.format;
}

function backTo({ cell, now }: CellToWrite): CellWrite {
  const isFormula = typeof now.content === "string" && now.content.startsWith("=");
  return { cell, content: now.content, isFormula, format: now.format };
}
