import type { CodePattern } from "../code-pattern";
import { fitsPattern } from "../code-pattern";
import type { Finding } from "../finding";
import type { SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** A code that is written unlike the others, or that Excel turned into a date. */
export const codeMalformed: Check = (table) => {
  const pattern = table.codePattern.value;
  const findings: Finding[] = [];
  for (const line of table.lines) {
    const { code } = line;
    if (code === null || line.codeFromRow !== null) continue;
    if (line.codeIsDate) findings.push(isDate(line, code));
    else if (pattern !== null && !fitsPattern(code, pattern)) findings.push(isUnlike(line, code, table, pattern));
  }
  return findings;
};

function isDate(line: SavingsLine, code: string): Finding {
  const message = `The code in row ${line.row + 1} is the date ${code}: Excel turned what was typed into a date.`;
  const why = "The code that was typed is lost from the paper.";
  return { check: "code-is-date", severity: "error", message, why, cells: codeCells([line]) };
}

function isUnlike(line: SavingsLine, code: string, { codePattern }: SavingsTable, pattern: CodePattern): Finding {
  const unlike =
    codePattern.decidedBy === "user"
      ? "does not follow the pattern that you set,"
      : "is not written like the other codes, which follow";
  const message = `${code} ${unlike} ${pattern} (A for letters, 9 for digits).`;
  const why = "A code that is written in another way is not found again, and may be mistyped.";
  return { check: "code-malformed", severity: "warning", message, why, cells: codeCells([line]) };
}
