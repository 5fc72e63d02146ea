import type { Finding } from "../finding";
import type { SavingsTable } from "../table";
import { columnOfCell } from "./figure-place";
import type { CellChange, Mend } from "./mend";
import { MEND_WORDS } from "./mend-words";

/** Writes the year into a heading that Excel turned into a date. */
export function dateToYear(finding: Finding, table: SavingsTable): Mend | null {
  const changes = finding.cells.flatMap((cell): CellChange[] => {
    const column = columnOfCell(table, cell);
    if (!column?.year || !column.yearWasDate) return [];
    const { name } = column.year;
    const content = { kind: "text", text: name } as const;
    return [{ cell, expected: { dateOfYear: name }, content, format: "@", before: column.label, after: name }];
  });
  return changes.length === 0 ? null : { kind: "date to year", label: MEND_WORDS["date to year"].one, changes };
}
