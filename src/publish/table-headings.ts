import type { PlanCell } from "../sheet/plan";

/**
 * What a marked table calls its columns: the texts of its heading row. Excel refuses names that are empty or alike, so
 * those are numbered, as Excel itself does.
 *
 * @example tableHeadings of the cells "2027/28", "2027/28" // ["2027/28", "2027/282"]
 */
export function tableHeadings(row: readonly PlanCell[]): string[] {
  const taken = new Set<string>();
  return row.map(({ value }, column) => {
    const wanted = value === null || value === "" ? `Column${column + 1}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
