import type { Finding } from "../finding";
import type { SavingsTable } from "../table";
import { lineOnRow } from "./figure-place";
import type { CellChange, Mend } from "./mend";
import { MEND_WORDS } from "./mend-words";
import { isOwnCode, tidiedToFit, withPlainSpaces } from "./tidied-code";

/** Writes a code as the table's other codes are written, or without its needless spaces. */
export function tidyCode(finding: Finding, table: SavingsTable): Mend | null {
  const changes = finding.cells.flatMap((cell): CellChange[] => {
    const line = lineOnRow(table, cell.row);
    if (!line || !isOwnCode(line) || line.codeCell?.column !== cell.column) return [];
    const written = line.codeWritten;
    const pattern = table.codePattern.value;
    const fitting = pattern === null ? null : tidiedToFit(written, pattern);
    const tidy = fitting ?? (finding.check === "code-untidy" ? withPlainSpaces(written) : null);
    if (tidy === null || tidy === written) return [];
    const content = { kind: "text", text: tidy } as const;
    return [{ cell, expected: written, content, format: "@", before: written, after: tidy }];
  });
  return changes.length === 0 ? null : { kind: "tidy code", label: MEND_WORDS["tidy code"].one, changes };
}
