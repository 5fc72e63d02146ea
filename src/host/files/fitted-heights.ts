import { textWidth } from "../../xlsx/text-width";
import { DEFAULT_ROW_PIXELS, fittedRowPixels } from "../model/fitted-rows";
import type { HostSheet, HostStyle } from "../model/types";

const POINTS_A_PIXEL = 0.75;
const DEFAULT_COLUMN_POINTS = 48;

/**
 * Heights for the rows that were given none and need more than a line. Excel saves the heights that it fitted, and other
 * programs do not fit them on their own.
 * @returns Points by row.
 */
export function fittedHeights(sheet: HostSheet): Map<number, number> {
  const heights = new Map<number, number>();
  const columnPixels = (column: number) => (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS) / POINTS_A_PIXEL;
  for (const row of sheet.rows.keys()) {
    if (sheet.rowHeights.has(row)) continue;
    const pixels = fittedRowPixels(sheet, row, columnPixels, aboutWidth);
    if (pixels > DEFAULT_ROW_PIXELS) heights.set(row, pixels * POINTS_A_PIXEL);
  }
  return heights;
}

function aboutWidth(piece: string, style: HostStyle): number {
  return textWidth(piece, style.fontSize ?? 11, style.bold === true);
}
