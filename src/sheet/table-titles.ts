import { rangeAddress } from "../savings/address";
import type { ScrutinySummary } from "../savings/summary/summarise";
import type { SavingsTable } from "../savings/table";
import { sourceTitle } from "./section";

/**
 * How each savings table is called wherever several stand in one table: its title, with its range where two tables have
 * the same one, so that figures can be told apart and added by it.
 */
export function tableTitles(summary: Pick<ScrutinySummary, "tables">): ReadonlyMap<SavingsTable, string> {
  const tables = summary.tables.map(({ table }) => table);
  const count = new Map<string, number>();
  // Formulas take no notice of letter case.
  const key = (table: SavingsTable) => sourceTitle(table).toLowerCase();
  for (const table of tables) count.set(key(table), (count.get(key(table)) ?? 0) + 1);
  return new Map(
    tables.map((table) => {
      const title = sourceTitle(table);
      return [table, (count.get(key(table)) ?? 0) > 1 ? `${title} (${rangeAddress(table.range)})` : title];
    }),
  );
}
