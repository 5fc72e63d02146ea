import type { RangeRef } from "../savings/grid";
import type { Kept } from "../savings/kept/kept";
import { parseKept } from "../savings/kept/parse-kept";
import { dropPlace, placesIn, putPlace } from "./kept-places";
import type { Places } from "./kept-places";
import { KEPT_KEY, keptSetting, keptTextOf } from "./kept-text";

/** What becomes of the things kept: the new whole, and the places that it needs or no longer needs. */
export interface KeptChange {
  readonly kept: Kept;
  readonly put?: readonly { readonly id: string; readonly range: RangeRef }[];
  readonly drop?: readonly string[];
}

/**
 * Changes what is kept: reads it as it is now, so that what a co-author kept meanwhile is not lost, and writes the
 * outcome. Two syncs.
 *
 * @param change gives the new whole from the one that is there; null to leave all as it is
 */
export async function changeKept(
  context: Excel.RequestContext,
  change: (kept: Kept, places: Places) => KeptChange | null,
): Promise<Kept> {
  const { names } = context.workbook;
  const setting = keptSetting(context);
  names.load("items/name,items/formula");
  await context.sync();
  const { kept } = parseKept(keptTextOf(setting));
  const places = placesIn(names.items);
  const changed = change(kept, places);
  if (!changed) return kept;
  putKept(context, changed, places);
  await context.sync();
  return changed.kept;
}

/**
 * Writes what is kept, with its places. Nothing is sent before the caller syncs.
 *
 * @param places those that are there: only they can be dropped
 */
export function putKept(
  context: Excel.RequestContext,
  { kept, put = [], drop = [] }: KeptChange,
  places: Places = new Map(),
): void {
  context.workbook.settings.add(KEPT_KEY, JSON.stringify(kept));
  for (const id of drop) if (places.has(id)) dropPlace(context, id);
  for (const { id, range } of put) putPlace(context, id, range);
}
