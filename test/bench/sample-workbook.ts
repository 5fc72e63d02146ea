import type { CellKind, CellValue, Grid } from "../../src/savings/grid";
import { kindOfValue } from "../../src/savings/grid";
import type { WorkbookSnapshot } from "../../src/savings/snapshot";

/**
 * A council's workbook as a snapshot gives it: values, texts as Excel shows them, and kinds. Three sheets in four are
 * tables of savings with sections and sub-totals, the fourth is an ordinary one that says nothing of savings.
 */

const HEADING = [
  "Ref",
  "Savings proposal",
  "New or Existing",
  "2025/26 £000",
  "2026/27 £000",
  "2027/28 £000",
  "2028/29 £000",
  "Lead officer",
  "RAG",
];
const SECTIONS = ["Adult Social Care", "Children and Families", "Place", "Corporate Services"];
const PREFIXES = ["ASC", "CF", "PL", "CS"];
const OFFICERS = ["A Patel", "J Smith", "M Jones", "R Evans", "S Khan"];
const RATINGS = ["Green", "Amber", "Red", "Green"];
const DEEDS = [
  "Review high cost placements and renegotiate with providers",
  "Share premises with the health service and let two floors",
  "Bring forms online and close the counter in the afternoons",
  "Delete vacant posts in the support team after restructure",
];
const LINES_IN_SECTION = 40;

type Row = CellValue[];

/** A workbook of so many sheets, each of so many rows. */
export function sampleWorkbook(sheets: number, rows: number): WorkbookSnapshot {
  return {
    sheets: Array.from({ length: sheets }, (_, index) =>
      index % 4 === 3
        ? asSnapshot(`Budget book ${index}`, ordinaryRows(rows, index))
        : asSnapshot(`Savings ${index}`, savingsRows(rows, index)),
    ),
    markedTables: [],
  };
}

/** One sheet with a table of so many lines, and a sub-total under every section of them. */
export function sampleSheet(lines: number): WorkbookSnapshot {
  const sections = Math.ceil(lines / LINES_IN_SECTION);
  return { sheets: [asSnapshot("Savings", savingsRows(3 + lines + 2 * sections, 0))], markedTables: [] };
}

function savingsRows(rows: number, seed: number): Row[] {
  const made: Row[] = [["Savings proposals 2025/26 to 2028/29"], [], HEADING];
  for (let section = seed; made.length < rows; section += 1) {
    made.push(["", SECTIONS[section % SECTIONS.length] ?? ""]);
    const sums = [0, 0, 0, 0];
    for (let line = 0; line < LINES_IN_SECTION && made.length < rows - 1; line += 1) {
      made.push(savingsLine(made.length * 7 + seed, section, sums));
    }
    if (made.length < rows) made.push(["", "Sub-total", "", ...sums]);
  }
  return made;
}

function savingsLine(number: number, section: number, sums: number[]): Row {
  const first = 20 + ((number * 37) % 400);
  const later = first + ((number * 11) % 150);
  const figures = [first, later, later, later];
  for (const [year, figure] of figures.entries()) sums[year] = (sums[year] ?? 0) - figure;
  const deed = `${DEEDS[number % DEEDS.length] ?? ""}, phase ${number % 9}`;
  const people = [OFFICERS[number % OFFICERS.length] ?? "", RATINGS[number % RATINGS.length] ?? ""];
  const code = `${PREFIXES[section % PREFIXES.length] ?? ""}${number % 10_000}`;
  return [code, deed, number % 3 === 0 ? "New" : "Existing", ...figures.map((figure) => -figure), ...people];
}

function ordinaryRows(rows: number, seed: number): Row[] {
  const made: Row[] = [
    ["Revenue budget book"],
    [],
    ["Cost centre", "Subjective", "Budget holder", "Budget £", "Actual £"],
  ];
  for (let row = made.length; row < rows; row += 1) {
    const amount = ((row * 7919 + seed) % 900_000) + 0.25;
    const holder = OFFICERS[row % OFFICERS.length] ?? "";
    made.push([`R${10_000 + row}`, `Employees, supplies and premises ${row % 17}`, holder, amount, amount * 0.97]);
  }
  return made;
}

function asSnapshot(sheet: string, rows: readonly Row[]): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const kinds = values.map((row): CellKind[] => row.map(kindOfValue));
  return { sheet, row: 0, column: 0, values, texts: values.map((row) => row.map(shown)), kinds };
}

/** As a usual number format shows it. */
function shown(value: CellValue): string {
  if (typeof value !== "number") return String(value);
  const size = Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return value < 0 ? `(${size})` : size;
}
