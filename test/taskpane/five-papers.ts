import { sampleSheets } from "../../seeds";
import type { WorkbookResults } from "../../src/commands/read-tables";
import type { Grid } from "../../src/savings/grid";
import { fingerprinting } from "../../src/savings/kept/fingerprint";
import { NOTHING_KEPT, type Kept } from "../../src/savings/kept/kept";
import { inOneGo } from "../../src/savings/steps";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import { summarise, type TableSummary } from "../../src/savings/summary/summarise";
import type { TakenSnapshot } from "../../src/workbook/take-snapshot";
import { gridOf, gridOfSample } from "../sheets";

type Rows = Parameters<typeof gridOf>[0];

/** What the pane is given for the five councils' papers. */
export function fivePapers(): WorkbookResults {
  return resultsOf(sampleSheets.map(gridOfSample));
}

/** What the pane is given for a workbook of these sheets, in which nothing is kept yet. */
export function resultsOf(sheets: readonly Grid[], kept: Kept = NOTHING_KEPT): WorkbookResults {
  const snapshot: TakenSnapshot = {
    sheets,
    markedTables: [],
    keptText: null,
    places: new Map(),
    reach: new Map(),
    sheetIds: new Map(sheets.map(({ sheet }, index) => [`{${index}}`, sheet])),
    ownSheetIds: new Set(),
    paperSheets: new Map(),
  };
  const reading = readWorkbook(snapshot);
  return {
    reading,
    summary: summarise(reading),
    isChecked: true,
    isBlank: sheets.length === 0,
    kept,
    keptProblems: [],
    snapshot,
    written: null,
    fingerprint: inOneGo(fingerprinting(snapshot, reading, kept)),
  };
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
