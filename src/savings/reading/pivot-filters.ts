import type { Grid } from "../grid";
import { cellAt, refAt, valuesOfRow } from "../grid";
import type { HeadingRows } from "./heading-cells";
import type { ProseRow } from "./prose";

/** How far above a pivot's headings its filters may stand. */
const REACH = 12;

/** Whether a heading is the one that Excel gives the rows of a pivot. */
export function isOfPivot(label: string): boolean {
  return /^row labels$/i.test(label);
}

/**
 * The filters over a pivot, each with what is chosen in it, such as "Type: Saving": they say what its figures are. None for
 * what is no pivot, which Excel heads "Row Labels".
 */
export function pivotFilters(grid: Grid, { row, cells }: HeadingRows): ProseRow[] {
  if (!cells.some(({ label }) => isOfPivot(label))) return [];
  const filters: ProseRow[] = [];
  for (let above = row - 1; above >= Math.max(0, row - REACH); above -= 1) {
    const texts = valuesOfRow(grid, above).flatMap((value, column) =>
      typeof value === "string" && value !== "" ? [{ text: cellAt(grid, above, column).text.trim(), column }] : [],
    );
    const [name, chosen, another] = texts;
    if (!name || !chosen || another) continue;
    const cell = refAt(grid, above, name.column);
    filters.push({ row: above, text: `${name.text}: ${chosen.text}`, cell, isTitle: true });
  }
  return filters;
}
