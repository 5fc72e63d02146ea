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

/** Widths of Calibri's characters in thousandths of its size, by kind: there is no font to measure. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|!]/u, 245],
  [/[frtI()[\]\-–"/\\]/u, 330],
  [/[ ]/u, 226],
  [/[mw]/u, 760],
  [/[MW@%]/u, 850],
  [/[A-Z&]/u, 590],
  [/[0-9£$]/u, 507],
];
const OTHERS = 478;
const BOLD = 1.03;
const WIDTHS = new Map<string, number>();

function aboutWidth(piece: string, style: HostStyle): number {
  let thousandths = 0;
  for (const character of piece) {
    let width = WIDTHS.get(character);
    if (width === undefined) {
      width = KINDS.find(([kind]) => kind.test(character))?.[1] ?? OTHERS;
      WIDTHS.set(character, width);
    }
    thousandths += width;
  }
  const size = (style.fontSize ?? 11) / POINTS_A_PIXEL;
  return ((thousandths * size) / 1000) * (style.bold === true ? BOLD : 1);
}
