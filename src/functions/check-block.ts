import { cellAddress, cellsOf } from "../savings/address";
import { checkTable } from "../savings/checks/check-table";
import type { Finding } from "../savings/finding";
import { SEVERITY_WORDS } from "../savings/finding";
import type { RangeRef } from "../savings/grid";
import type { SavingsTable } from "../savings/table";

/**
 * What CHECK fills: headings, and one row for each finding.
 *
 * @param table the table, read from a range
 * @param address the range's address, such as "Plan!A3:G40"; empty for a computed range
 */
export function checkBlock(table: SavingsTable, address: string): string[][] {
  const origin = cellsOf(address);
  const rows = checkTable(table).map((finding) => [
    SEVERITY_WORDS[finding.severity],
    placesOf(finding, origin),
    finding.message,
  ]);
  return [["Severity", "Cell", "What"], ...(rows.length > 0 ? rows : [["None", "", "Nothing to report."]])];
}

const MOST_CELLS = 3;

/** @param origin the range, so that places within it can be named as cells of its sheet; null for a computed one */
function placesOf(finding: Finding, origin: RangeRef | null): string {
  const places = finding.cells
    .slice(0, MOST_CELLS)
    .map(({ row, column }) =>
      origin
        ? cellAddress({ row: origin.row + row, column: origin.column + column })
        : `row ${row + 1}, column ${column + 1}`,
    );
  const more = finding.cells.length - places.length;
  return more > 0 ? `${places.join("; ")} and ${more} more` : places.join("; ");
}
