import { cellAddress, columnAt } from "../savings/address";
import { checkTable } from "../savings/checks/check-table";
import type { Finding } from "../savings/finding";
import { SEVERITY_WORDS } from "../savings/finding";
import type { SavingsTable } from "../savings/table";

/**
 * What CHECK fills: headings, and one row for each finding.
 *
 * @param table the table, read from a range
 * @param address the range's address, such as "Plan!A3:G40"; empty for a computed range
 */
export function checkBlock(table: SavingsTable, address: string): string[][] {
  const origin = originOf(address);
  const rows = checkTable(table).map((finding) => [
    SEVERITY_WORDS[finding.severity],
    placesOf(finding, origin),
    finding.message,
  ]);
  return [["Severity", "Cell", "What"], ...(rows.length > 0 ? rows : [["None", "", "Nothing to report."]])];
}

const MOST_CELLS = 3;

/** A range's first cell, zero-based, so that places within it can be named as cells of its sheet. Null for a computed range. */
function originOf(address: string): { readonly row: number; readonly column: number } | null {
  const found = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::|$)/u.exec(address);
  if (!found) return null;
  return { row: Number(found[2]) - 1, column: columnAt(found[1] ?? "") };
}

function placesOf(finding: Finding, origin: ReturnType<typeof originOf>): string {
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
