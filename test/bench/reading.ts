import { readWorkbook } from "../../src/savings/reading/read-workbook";
import type { WorkbookSnapshot } from "../../src/savings/snapshot";
import { sampleSheet, sampleWorkbook } from "./sample-workbook";
import { timeOf } from "./stopwatch";

/**
 * How long a workbook takes to be read once Excel has given its cells, as a multiple of JSON.parse of these cells: of
 * their values alone, and of values, texts and kinds, which is what a reader is given. Nothing is asserted: machines
 * differ.
 */
const LINES = [1000, 10_000, 100_000];
const [SHEETS, ROWS] = [200, 500];

type Row = Record<string, string>;

function measured(snapshot: WorkbookSnapshot): Row {
  const values = JSON.stringify(snapshot.sheets.map((sheet) => sheet.values));
  const whole = JSON.stringify(snapshot.sheets.map(({ values: own, texts, kinds }) => [own, texts, kinds]));
  const cells = snapshot.sheets.flatMap((sheet) => sheet.values).reduce((sum, row) => sum + row.length, 0);
  const reading = timeOf(() => readWorkbook(snapshot));
  const ofValues = timeOf(() => JSON.parse(values) as unknown);
  const ofAll = timeOf(() => JSON.parse(whole) as unknown);
  return {
    cells: String(cells),
    "reading ms": reading.toFixed(1),
    "ns a cell": ((reading * 1e6) / cells).toFixed(0),
    "of JSON.parse of values": `${(reading / ofValues).toFixed(2)}x`,
    "of JSON.parse of values, texts and kinds": `${(reading / ofAll).toFixed(2)}x`,
  };
}

const rows: Record<string, Row> = { [`${SHEETS} sheets of ${ROWS} rows`]: measured(sampleWorkbook(SHEETS, ROWS)) };
for (const lines of LINES) rows[`1 sheet of ${lines} lines`] = measured(sampleSheet(lines));
console.log("\nReading a workbook from its cells, the host's part left out");
console.table(rows);
