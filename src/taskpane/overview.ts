import type { WorkbookRead, WorkbookResults } from "../commands/read-tables";
import { counted } from "./counted";

/** What the workbook holds, in a line. */
export function overviewOf({
  summary,
  reading,
  isBlank,
}: Pick<WorkbookRead, "summary" | "reading" | "isBlank">): string {
  if (isBlank) return "The workbook is blank.";
  const { tables, sheetsWithoutTables } = summary;
  if (tables.length === 0 && reading.leftOut.length > 0) return "Every savings table is left out.";
  if (tables.length === 0) return `No savings table on ${counted(sheetsWithoutTables.length, "sheet")}.`;
  const sheets = new Set(tables.map(({ table }) => table.range.sheet)).size;
  return `${counted(tables.length, "savings table")} on ${counted(sheets, "sheet")}.`;
}

/** How many points the checks raised. */
export function pointsIn({ summary }: Pick<WorkbookResults, "summary">): number {
  return summary.tables.reduce((count, { findings }) => count + findings.length, 0);
}
