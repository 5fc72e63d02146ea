import type { WorkbookResults } from "./read-tables";

/** Why there is nothing to summarise: what was looked for on each sheet. */
export function nothingFound({ isBlank, summary, reading }: WorkbookResults): string {
  if (isBlank) return "The workbook is blank, so there is no savings table to read.";
  if (reading.leftOut.length > 0) return "Every savings table of this workbook is left out.";
  const sheets = summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => `${sheet}: ${lookedFor}`);
  return `No savings table found. ${sheets.join(" ")}`;
}
