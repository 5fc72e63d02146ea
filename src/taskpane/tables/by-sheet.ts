import type { TableSummary } from "../../savings/summary/summarise";

export interface SheetTables {
  readonly sheet: string;
  readonly tables: readonly TableSummary[];
}

/** Tables under the sheets they stand on, in the workbook's order. */
export function bySheet(tables: readonly TableSummary[]): SheetTables[] {
  const sheets = new Map<string, TableSummary[]>();
  for (const summary of tables) {
    const { sheet } = summary.table.range;
    const onSheet = sheets.get(sheet);
    if (onSheet) onSheet.push(summary);
    else sheets.set(sheet, [summary]);
  }
  return [...sheets].map(([sheet, onSheet]) => ({ sheet, tables: onSheet }));
}
