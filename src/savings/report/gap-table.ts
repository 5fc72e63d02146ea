import { alignedTable } from "./aligned-table";
import type { LineAbove } from "./column-heading";
import { headingOfGaps } from "./gap-heading";
import type { Reach } from "./line-segments";
import { overlaps, segmentsOf } from "./line-segments";
import type { ReadLine } from "./read-line";
import { endOf } from "./table-end";
import type { FoundRows } from "./text-rows";

/**
 * The table under a heading of which the gaps tell what stands over each column.
 *
 * @param above the lines over the first row, from the top down
 * @returns null where there is no such heading, or rows below have other columns
 */
export function tableOfGaps(
  lines: readonly ReadLine[],
  rows: readonly ReadLine[],
  above: readonly LineAbove[],
): FoundRows | null {
  const heading = headingOfGaps(rows, above);
  if (!heading) return null;
  const to = endOf(lines, rows, heading.labels.length, above);
  const isLabel = (one: Reach) => heading.columns.some((column) => overlaps(column, one));
  const labelsIn = (text: string) => segmentsOf(text).filter(isLabel);
  const aligned = alignedTable(lines.slice(heading.from, to), heading, labelsIn);
  return aligned && { from: heading.from, to, rows: aligned };
}
