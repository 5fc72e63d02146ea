import type { Kept } from "../../savings/kept/kept";
import { freeId } from "../../savings/kept/kept";
import { parseKept } from "../../savings/kept/parse-kept";
import type { Places } from "../kept-places";
import { placesIn } from "../kept-places";
import { keptSetting, keptTextOf } from "../kept-text";
import { PLACE_START } from "../own-sheets";

/** What the workbook keeps at one moment. */
export interface KeptNow {
  /** The JSON as it stands; null where nothing is kept. */
  readonly text: string | null;
  readonly kept: Kept;
  readonly places: Places;
  /** The ids of every place's name, of those too whose cells are gone. */
  readonly placeIds: ReadonlySet<string>;
}

/** Asks for what is kept; after the next sync `now()` gives it. */
export function askForKept(context: Excel.RequestContext): { readonly now: () => KeptNow } {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const setting = keptSetting(context);
  return {
    now: () => {
      const text = keptTextOf(setting);
      const placed = names.items.filter(({ name }) => name.startsWith(PLACE_START));
      return {
        text,
        kept: parseKept(text).kept,
        places: placesIn(names.items),
        placeIds: new Set(placed.map(({ name }) => name.slice(PLACE_START.length))),
      };
    },
  };
}

/** Ids that neither anything kept nor any place's name has, counted from none. */
export function freeIds({ kept, placeIds }: Pick<KeptNow, "kept" | "placeIds">): (index: number) => string {
  const taken = [...placeIds].map((id) => Number(id) || 0);
  const first = taken.reduce((highest, id) => Math.max(highest, id + 1), Number(freeId(kept)));
  return (index) => String(first + index);
}
