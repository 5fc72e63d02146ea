import { codePrefix } from "../savings/code";
import type { SavingsLine } from "../savings/table";
import { explainedError } from "./custom-function-error";
import { totalsByGroup } from "./grouped-totals";

/**
 * Adds up a savings table by service, where it has a column of services, otherwise by the letters that its codes begin with, in the table's own unit and sign, and fills a block with headings. Example: =SAVINGS.BYGROUP(A3:G40) gives Group, £m, CH, -2.111, PFB, -10.828, P, -4.1, MIA, -10.
 * @customfunction BYGROUP BYGROUP
 * @param table The savings table with its heading row.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @returns A block with one row for each group, in the order of the table. #VALUE! with the reason where the range holds no savings table, or neither services nor codes.
 */
export function BYGROUP(table: any[][], year?: any): any[][] {
  return totalsByGroup(table, year, "Group", (lines) => {
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
