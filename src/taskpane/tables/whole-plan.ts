import type { TableSums } from "../../savings/summary/sum-up";
import { inWords } from "../amounts";

/** What the whole plan comes to, costs taken off, in a line. Null where years cannot be put together: no basis. */
export function wholePlan(summary: TableSums): string | null {
  const { table, years } = summary;
  const last = years.at(-1);
  if (!last) return "No savings figures.";
  if (last.effect === null) return null;
  const isSaving = table.sign.value === "negative" ? last.effect <= 0 : last.effect >= 0;
  const amount = `${isSaving ? "Saves" : "Costs"} ${inWords(last.effect, summary)}`;
  const after = last.costs !== 0 && isSaving ? " after costs" : "";
  if (table.years.length === 0) return `${amount}${after}`;
  return `${amount} ${table.years.length === 1 ? "in" : "a year by"} ${last.name}${after}`;
}
