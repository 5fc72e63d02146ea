import { sampleSheets } from "../../seeds";
import type { WorkbookResults } from "../../src/commands/read-tables";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import { summarise, type TableSummary } from "../../src/savings/summary/summarise";
import { gridOf, gridOfSample } from "../sheets";

type Rows = Parameters<typeof gridOf>[0];

/** What the pane is given for the five councils' papers. */
export function fivePapers(): WorkbookResults {
  const reading = readWorkbook({ sheets: sampleSheets.map(gridOfSample), markedTables: [] });
  return { reading, summary: summarise(reading), isBlank: false };
}

/** The first savings table of a sheet. */
export function tableOn(sheet: string): TableSummary {
  const found = fivePapers().summary.tables.find(({ table }) => table.range.sheet === sheet);
  if (!found) throw new Error(`no savings table on ${sheet}`);
  return found;
}

/** The savings table of a sheet of these rows. */
export function tableOf(rows: Rows): TableSummary {
  const [found] = summarise(readWorkbook({ sheets: [gridOf(rows)], markedTables: [] })).tables;
  if (!found) throw new Error("no savings table");
  return found;
}
