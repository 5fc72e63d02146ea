import { checkTable } from "../savings/checks/check-table";
import type { Finding } from "../savings/finding";
import { SEVERITY_WORDS } from "../savings/finding";
import { tableFrom } from "./range-argument";

const MOST_CELLS = 3;

/**
 * Checks a savings table and fills a block with what it found: how much it matters, where, and what, with the numbers. Example: =INDEX(SAVINGS.CHECK(A3:G40),2,1) gives Look at.
 * @customfunction CHECK CHECK
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @returns A block with headings and one row for each finding; one row says so where there is nothing to report.
 */
export function CHECK(table: any[][]): any[][] {
  const findings = checkTable(tableFrom(table));
  const rows = findings.map((finding) => [SEVERITY_WORDS[finding.severity], placeOf(finding), finding.message]);
  return [["Severity", "Where", "What"], ...(rows.length > 0 ? rows : [["None", "", "Nothing to report."]])];
}

/** Rows and columns counted within the range: a function is not told where on the sheet its range stands. */
function placeOf(finding: Finding): string {
  const places = finding.cells.slice(0, MOST_CELLS).map((cell) => `row ${cell.row + 1}, column ${cell.column + 1}`);
  const more = finding.cells.length - places.length;
  return more > 0 ? `${places.join("; ")} and ${more} more` : places.join("; ");
}
