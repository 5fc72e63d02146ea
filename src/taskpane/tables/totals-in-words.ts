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

/** What a total is called, also where no words stand beside it. */
export function nameOfTotal({ label, kind }: Pick<StatedTotal, "label" | "kind">): string {
  if (label !== "") return label;
  return kind === "sub-total" ? "Sub-total" : "Total";
}
