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
 * put back as it was.
 *
 * @throws whatever the batch failed with
 */
export async function writeWhole(context: Excel.RequestContext, change: WholeChange): Promise<void> {
  const { kept, put, drop, before } = change;
  // What is kept goes first: should even putting back fail, what was written can still be taken back.
  putKept(context, { kept, put });
  for (const id of drop) if (before.placeIds.has(id)) dropPlace(context, id);
  writeCells(context, change.writes);
  try {
    await context.sync();
  } catch (error) {
    // The first failure is what the user is told of.
    await putBack(context, change).catch(() => undefined);
    throw error;
  }
}

async function putBack(context: Excel.RequestContext, change: WholeChange): Promise<void> {
  const { before, put, drop, writes } = change;
  const asked = askForCells(
    context,
    writes.map(({ cell }) => cell),
  );
  const keptNow = askForKept(context);
  await context.sync();
  const held = asked.cells();
  const now = keptNow.now();
  for (const { id } of put) if (now.placeIds.has(id)) dropPlace(context, id);
  for (const id of drop) {
    const range = before.places.get(id);
    if (range && !now.placeIds.has(id)) putPlace(context, id, range);
  }
  if (now.text !== before.text) putText(context, before.text);
  writeCells(
    context,
    writes.flatMap((write, index) => (isAsBefore(held[index], write.now) ? [] : [backTo(write)])),
  );
  await context.sync();
}

function putText(context: Excel.RequestContext, text: string | null): void {
  const { settings } = context.workbook;
  if (text === null) settings.getItem(KEPT_KEY).delete();
  else settings.add(KEPT_KEY, text);
}

function isAsBefore(held: HeldCell | undefined, before: HeldCell): boolean {
  return held?.content === before.content && held.format === before.format;
}

function backTo({ cell, now }: CellToWrite): CellWrite {
  const isFormula = typeof now.content === "string" && now.content.startsWith("=");
  return { cell, content: now.content, isFormula, format: now.format };
}
