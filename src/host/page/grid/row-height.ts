import { fittedRowPixels } from "../../model/fitted-rows";
import type { HostSheet } from "../../model/types";
import type { Axis } from "./axis";
import { pixels } from "./axis";
import { cssFont, textWidth } from "./measure";

/**
 * A row's height: the one it was given, or else what its cells need, as Excel fits it.
 * @param columns The columns, whose widths wrapped text has to keep to.
 * @returns Pixels.
 */
export function rowHeight(sheet: HostSheet, row: number, columns: Axis): number {
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return pixels(given);
  return fittedRowPixels(
    sheet,
    row,
    (column) => columns.size(column),
    (piece, style) => textWidth(piece, cssFont(style)),
  );
}
