import { fitsPattern } from "../code-pattern";
import type { Finding } from "../finding";
import type { Check } from "./check";

/** A code that is written unlike the others, or that Excel turned into a date. */
export const codeMalformed: Check = (table) => {
  const codes = table.lines.filter((line) => line.code !== null && line.codeFromRow === null);
  const { value: pattern, decidedBy } = table.codePattern;
  return codes.flatMap((line): Finding[] => {
    const cells = line.codeCell ? [line.codeCell] : [];
    if (line.codeIsDate) {
      const message = `The code in row ${line.row + 1} is the date ${line.code ?? ""}: Excel turned what was typed into a date.`;
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
    if (pattern === null || fitsPattern(line.code ?? "", pattern)) return [];
    const unlike =
      decidedBy === "user"
        ? "does not follow the pattern that you set,"
        : "is not written like the other codes, which follow";
    const message = `${line.code ?? ""} ${unlike} ${pattern} (A for letters, 9 for digits).`;
    const why = "A code that is written in another way is not found again, and may be mistyped.";
    return [{ check: "code-malformed", severity: "warning", message, why, cells }];
  });
};
