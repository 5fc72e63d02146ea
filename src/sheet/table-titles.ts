import { rangeAddress } from "../savings/address";
import type { ScrutinySummary } from "../savings/summary/summarise";
import type { SavingsTable } from "../savings/table";
import { sourceTitle } from "./section";

/** What a savings table is called. */
export type TitleOf = (table: SavingsTable) => string;

/**
 * How each savings table is called wherever several stand in one table: its title, with its range where two tables have
 * the same one, so that figures can be told apart and added by it.
 */
export function tableTitles({ tables }: Pick<ScrutinySummary, "tables">): TitleOf {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  // Formulas take no notice of letter case.
  const key = (table: SavingsTable) => sourceTitle(table).toLowerCase();
  for (const { table } of tables) (once.has(key(table)) ? repeated : once).add(key(table));
  return (table) => {
    const title = sourceTitle(table);
    return repeated.has(key(table)) ? `${title} (${rangeAddress(table.range)})` : title;
  };
}
