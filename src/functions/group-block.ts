import { codePrefix } from "../savings/code";
import type { SavingsLine } from "../savings/table";
import { explainedError } from "./custom-function-error";
import { totalsByGroup } from "./grouped-totals";

/** What BYGROUP fills: headings, and one row for each service, or for each prefix of the codes. */
export function groupBlock(range: unknown[][], year: unknown): (string | number)[][] {
  return totalsByGroup(range, year, "Group", (lines) => {
    const [byService, byCode] = [lines.some(hasService), lines.some(hasCode)];
    return (line) => groupOf(line, byService, byCode);
  });
}

function groupOf(line: SavingsLine, byService: boolean, byCode: boolean): string {
  if (byService) return hasService(line) ? line.service : "No service";
  if (byCode) return line.code === null ? "No code" : codePrefix(line.code);
  throw explainedError("#VALUE!", "The range has neither a column of services nor codes to group by.");
}

function hasService(line: SavingsLine): boolean {
  return line.service !== "" && line.service !== line.description;
}

function hasCode(line: SavingsLine): boolean {
  return line.code !== null;
}
