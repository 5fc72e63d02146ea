import { cellsOf, fixedReference } from "../savings/address";
import type { RangeRef } from "../savings/grid";
import { PLACE_START } from "./own-sheets";

/** Where the workbook's hidden names place what is kept, by id. A place whose sheet has gone is not in it. */
export type Places = ReadonlyMap<string, RangeRef>;

/** The places among a workbook's names. Excel moves a name with its cells and its sheet. */
export function placesIn(names: readonly { readonly name: string; readonly formula: unknown }[]): Places {
  const places = new Map<string, RangeRef>();
  for (const { name, formula } of names) {
    const range = name.startsWith(PLACE_START) ? cellsOf(String(formula)) : null;
    if (range) places.set(name.slice(PLACE_START.length), range);
  }
  return places;
}

/** Keeps a place under an id that is free. Nothing is sent before the caller syncs. */
export function putPlace(context: Excel.RequestContext, id: string, range: RangeRef): void {
  context.workbook.names.add(`${PLACE_START}${id}`, `=${fixedReference(range)}`).visible = false;
}

/** Lets go of a place that is there. Nothing is sent before the caller syncs. */
export function dropPlace(context: Excel.RequestContext, id: string): void {
  context.workbook.names.getItem(`${PLACE_START}${id}`).delete();
}
