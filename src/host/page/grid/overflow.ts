import { cellAt } from "../../model/cells";
import type { HostSheet } from "../../model/types";
import type { CellLook } from "./cell-look";
import type { Layout } from "./layout";
import { mergeAt } from "./layout";
import { indentWidth, TEXT_PADDING } from "../../model/fitted-rows";
import { cssFont, textWidth } from "./measure";

/** How far a text reaches beyond its own cell, in columns to each side. */
export interface Overflow {
  left: number;
  right: number;
}

const NONE: Overflow = { left: 0, right: 0 };

/**
 * How far a text that is too long for its cell runs over the empty cells beside it.
 * @returns Columns to the left and to the right.
 */
export function overflowOf(sheet: HostSheet, row: number, column: number, look: CellLook, layout: Layout): Overflow {
  if (look.isNumber || look.text === "" || look.style.wrap === true || mergeAt(sheet, row, column)) return NONE;
  const needed = textWidth(look.text, cssFont(look.style)) + 2 * TEXT_PADDING + indentWidth(look.style);
  const extra = needed - layout.columns.size(column);
  if (extra <= 0) return NONE;
  if (look.align === "left") return { left: 0, right: reach(sheet, row, column, 1, extra, layout) };
  if (look.align === "right") return { left: reach(sheet, row, column, -1, extra, layout), right: 0 };
  return {
    left: reach(sheet, row, column, -1, extra / 2, layout),
    right: reach(sheet, row, column, 1, extra / 2, layout),
  };
}

function reach(sheet: HostSheet, row: number, column: number, step: 1 | -1, extra: number, layout: Layout): number {
  let count = 0;
  let left = extra;
  for (let next = column + step; left > 0 && next >= 0 && next < layout.columns.count; next += step) {
    if (holdsValue(sheet, row, next) || mergeAt(sheet, row, next)) break;
    left -= layout.columns.size(next);
    count += 1;
  }
  return count;
}

/** Whether a cell stops its neighbour's text: one that is only formatted does not. */
export function holdsValue(sheet: HostSheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}
