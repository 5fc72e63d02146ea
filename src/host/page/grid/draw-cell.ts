import { cellAt, isErrorValue } from "../../model/cells";
import type { HostBorder, HostSheet, HostStyle } from "../../model/types";
import { element } from "../element";
import { lookAt } from "./cell-look";
import { drawText, type Insets } from "./draw-text";
import { mergeAt, rectangle, type Layout } from "./layout";

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/**
 * Draws one cell, placed from the left edge of its row. It takes in the gridline on each of its four sides, so that a fill
 * covers them as in Excel, and stands above its neighbours where it has a fill, a border or text that runs over.
 * @returns The cell; null where a merged cell covers it.
 */
export function drawCell(sheet: HostSheet, row: number, column: number, layout: Layout): HTMLElement | null {
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const range = merge ?? { row, column, rows: 1, columns: 1 };
  const { left, width, height } = rectangle(layout, range);
  const cell = element("div", {
    role: "gridcell",
    id: cellId(row, column),
    class: "cell",
    "aria-colindex": column + 2,
  });
  if (merge) {
    cell.setAttribute("aria-rowspan", String(merge.rows));
    cell.setAttribute("aria-colspan", String(merge.columns));
  }
  cell.style.left = `${layout.headingWidth + left - 1}px`;
  cell.style.width = `${width + 1}px`;
  cell.style.height = `${height + 1}px`;
  const look = lookAt(sheet, row, column);
  if (merge) cell.classList.add("merged");
  if (!look) return cell;
  const insets = drawBox(cell, look.style);
  if (look.text !== "") drawText(cell, { sheet, row, column, look, layout, width }, insets);
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (isErrorValue(value) && value.message !== undefined) cell.title = value.message;
  return cell;
}

/**
 * Draws fill and borders. A side without a line gives way where another side has one, or their corner would show a gap.
 * @returns How far the text's box is moved in on each side, so that no border moves the text.
 */
function drawBox(cell: HTMLElement, style: HostStyle): Insets {
  const insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  if (style.fill) {
    cell.style.backgroundColor = style.fill;
    cell.style.borderColor = style.fill;
    cell.classList.add("filled");
  }
  const borders = style.borders ?? {};
  const isBordered = Object.keys(borders).length > 0;
  if (!isBordered) return insets;
  cell.classList.add("bordered");
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const border = borders[side];
    if (border) cell.style.setProperty(`border-${side}`, borderCss(border));
    else if (side === "left") cell.style.borderLeftWidth = "0";
    insets[side] = border ? 1 - borderWidth(border) : side === "left" ? 1 : 0;
  }
  return insets;
}

function borderCss(border: HostBorder): string {
  const line = { Continuous: "solid", Dash: "dashed", Dot: "dotted", Double: "double" }[border.style];
  return `${borderWidth(border)}px ${line} ${border.color}`;
}

function borderWidth({ style, weight }: HostBorder): number {
  return style === "Double" ? 3 : { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[weight];
}
