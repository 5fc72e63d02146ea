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

/** What is kept as it stands, and the places of it. */
export interface KeptStanding {
  /** The JSON; null where nothing is kept. */
  readonly text: string | null;
  readonly places: Places;
  /** What stands there by now, where it was written over already. */
  readonly standing?: string;
}

/**
 * Changes what is kept: reads it as it is now, so that what a co-author kept meanwhile is not lost, and writes the
 * outcome. Two syncs.
 *
 * @param change gives the new whole from the one that is there
 */
export async function changeKept(
  context: Excel.RequestContext,
  change: (kept: Kept, places: Places) => KeptChange,
): Promise<Kept> {
  const { names } = context.workbook;
  const setting = keptSetting(context);
  names.load("items/name,items/formula");
  await context.sync();
  return keepOver(context, { text: keptTextOf(setting), places: placesIn(names.items) }, change);
}

/**
 * Writes what is kept over what was read. What a co-author kept between reading and writing is seen while it is written
 * over, and changed in its turn. One sync, and one more each time that happens.
 */
export async function keepOver(
  context: Excel.RequestContext,
  read: KeptStanding,
  change: (kept: Kept, places: Places) => KeptChange,
): Promise<Kept> {
  let { text, places } = read;
  let standing = read.standing ?? text;
  for (;;) {
    const changed = change(parseKept(text).kept, places);
    const stood = putKept(context, changed, places);
    // One sync, unless somebody keeps something at the very moment.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (stood() === standing) return changed.kept;
    text = stood();
    // What was written just now, over what somebody else kept, is what stands there the next time.
    standing = JSON.stringify(changed.kept);
    places = placesAfter(places, changed);
  }
}

/**
 * Writes what is kept, with its places. Nothing is sent before the caller syncs.
 *
 * @param places those that are there: only they can be dropped, and need not be put
 * @returns after the next sync, the JSON that was written over
 */
export function putKept(
  context: Excel.RequestContext,
  { kept, put = [], drop = [] }: KeptChange,
  places: Places = new Map(),
): () => string | null {
  const { settings, worksheets } = context.workbook;
  // A name would be put on a sheet that is no longer there; this fails before anything is changed.
  for (const { range } of put) worksheets.getItem(range.sheet).load("name");
  const standing = keptSetting(context);
  settings.add(KEPT_KEY, JSON.stringify(kept));
  for (const id of drop) if (places.has(id)) dropPlace(context, id);
  for (const { id, range } of put) if (!places.has(id)) putPlace(context, id, range);
  return () => keptTextOf(standing);
}

function placesAfter(places: Places, { put = [], drop = [] }: KeptChange): Places {
  const after = new Map(places);
  for (const id of drop) after.delete(id);
  for (const { id, range } of put) after.set(id, range);
  return after;
}
