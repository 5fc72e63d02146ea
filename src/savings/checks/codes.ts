import { codeKey } from "../code";
import { fitsPattern, sharedPattern } from "../code-pattern";
import type { Finding } from "../finding";
import { inWords, showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";

/** A line without a code in a table whose other lines mostly have one. */
export const codeMissing: Check = (table) => {
  const coded = table.lines.filter((line) => line.code !== null);
  if (coded.length * 2 < table.lines.length || coded.length === 0) return [];
  return table.lines.filter((line) => line.code === null).map((line) => ({
    check: "code-missing",
    severity: "warning",
    message: `${showLine(line)} has no code; ${coded.length} of the table's ${table.lines.length} lines have one.`,
    why: "Members and officers follow a proposal from paper to paper by its code.",
    cells: line.codeCell ? [line.codeCell] : [],
  }));
};

/** A code that is written unlike the others, or that Excel turned into a date. */
export const codeMalformed: Check = (table, settings) => {
  const codes = ownCodes(table);
  const pattern = settings.codePattern ?? sharedPattern(codes.map((line) => line.code ?? ""));
  return codes.flatMap((line): Finding[] => {
    const cells = line.codeCell ? [line.codeCell] : [];
    if (line.codeIsDate) {
      const message = `The code in row ${line.row + 1} is the date ${line.code ?? ""}: Excel turned what was typed into a date.`;
      return [{ check: "code-is-date", severity: "error", message, why: "The code that was typed is lost from the paper.", cells }];
    }
    if (pattern === null || fitsPattern(line.code ?? "", pattern)) return [];
    const message = `${line.code ?? ""} is not written like the other codes, which follow ${pattern} (A for letters, 9 for digits).`;
    const why = "A code that is written in another way is not found again, and may be mistyped.";
    return [{ check: "code-malformed", severity: "warning", message, why, cells }];
  });
};

/** The same code on two lines of the same type. A New and an Existing line may rightly share one. */
export const codeRepeated: Check = (table) => {
  const groups = new Map<string, SavingsLine[]>();
  for (const line of table.lines) {
    if (line.code === null) continue;
    const key = `${codeKey(line.code)}|${line.type ?? line.typeWritten.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].filter((lines) => lines.length > 1).map((lines) => ({
    check: "code-repeated",
    severity: "warning",
    message: `${lines[0] ? showLine(lines[0]) : ""} stands on rows ${inWords(lines.map((line) => String(line.row + 1)))}.`,
    why: "A proposal that stands twice may be counted twice.",
    cells: lines.flatMap((line) => (line.codeCell ? [line.codeCell] : [])),
  }));
};

function ownCodes(table: SavingsTable): SavingsLine[] {
  return table.lines.filter((line) => line.code !== null && line.codeFromRow === null);
}
