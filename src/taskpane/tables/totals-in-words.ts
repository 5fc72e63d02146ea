import type { StatedTotal } from "../../savings/table";
import { counted } from "../counted";

/** Whether the totals that a table states agree with its lines. Null where it states none. */
export function totalsInWords(
  totals: readonly StatedTotal[],
): { readonly words: string; readonly agree: boolean } | null {
  if (totals.length === 0) return null;
  const differing = totals.filter((total) => !total.agrees).length;
  if (differing === 0)
    return { agree: true, words: totals.length === 1 ? "total agrees" : `${totals.length} totals agree` };
  if (totals.length === 1) return { agree: false, words: "total differs" };
  return {
    agree: false,
    words: `${differing} of ${counted(totals.length, "total")} ${differing === 1 ? "differs" : "differ"}`,
  };
}
