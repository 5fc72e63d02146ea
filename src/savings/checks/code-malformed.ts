import { fitsPattern } from "../code-pattern";
import type { Finding } from "../finding";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** A code that is written unlike the others, or that Excel turned into a date. */
export const codeMalformed: Check = (table) => {
  const { value: pattern, decidedBy } = table.codePattern;
  return table.lines.flatMap((line): Finding[] => {
    const { code } = line;
    if (code === null || line.codeFromRow !== null) return [];
    const cells = codeCells([line]);
    if (line.codeIsDate) {
      const message = `The code in row ${line.row + 1} is the date ${code}: Excel turned what was typed into a date.`;
      return [
        {
          check: "code-is-date",
          severity: "error",
          message,
          why: "The code that was typed is lost from the paper.",
          cells,
        },
      ];
    }
    if (pattern === null || fitsPattern(code, pattern)) return [];
    const unlike =
      decidedBy === "user"
        ? "does not follow the pattern that you set,"
        : "is not written like the other codes, which follow";
    const message = `${code} ${unlike} ${pattern} (A for letters, 9 for digits).`;
    const why = "A code that is written in another way is not found again, and may be mistyped.";
    return [{ check: "code-malformed", severity: "warning", message, why, cells }];
  });
};
