import { fitsPattern } from "../code-pattern";
import type { Finding } from "../finding";
import type { SavingsLine } from "../table";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** A code that is written unlike the others, or that Excel turned into a date. */
export const codeMalformed: Check = (table) => {
  const { value: pattern, decidedBy } = table.codePattern;
  const isOdd = ({ code, codeFromRow, codeIsDate }: SavingsLine) =>
    code !== null && codeFromRow === null && (codeIsDate || (pattern !== null && !fitsPattern(code, pattern)));
  return table.lines.filter(isOdd).map((line): Finding => {
    const [code, cells] = [line.code ?? "", codeCells([line])];
    if (line.codeIsDate) {
      const message = `The code in row ${line.row + 1} is the date ${code}: Excel turned what was typed into a date.`;
      const why = "The code that was typed is lost from the paper.";
      return { check: "code-is-date", severity: "error", message, why, cells };
    }
    const unlike =
      decidedBy === "user"
        ? "does not follow the pattern that you set,"
        : "is not written like the other codes, which follow";
    const message = `${code} ${unlike} ${pattern ?? ""} (A for letters, 9 for digits).`;
    const why = "A code that is written in another way is not found again, and may be mistyped.";
    return { check: "code-malformed", severity: "warning", message, why, cells };
  });
};
