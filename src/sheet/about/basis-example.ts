import { basisExample as exampleIn } from "../../savings/summary/basis-example";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import { contextOf } from "../source-context";

/** What each basis makes of a line of the paper's own; null where no line of any table tells the two apart. */
export function basisExample({ tables }: Pick<ScrutinySummary, "tables">): string | null {
  for (const summary of tables) {
    const example = exampleIn(summary.table, contextOf(summary, 1).decimals);
    if (example !== null) return example;
  }
  return null;
}
