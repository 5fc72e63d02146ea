import { columnName } from "../../model/address";
import type { HostSheet } from "../../model/types";
import { element } from "../element";
import { drawCell } from "./draw-cell";
import { HEADING_HEIGHT, type Layout } from "./layout";
import { holdsValue } from "./overflow";

/** The columns that are drawn besides the frozen ones; `to` is not one of them. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Draws a row: its number and its frozen cells in a part that stays while the rest scrolls.
 * @param top Where it stands in its part of the grid, in pixels.
 * @returns The row.
 */
export function drawRow(sheet: HostSheet, row: number, top: number, span: Span, layout: Layout): HTMLElement {
  const made = rowElement(row + 2, top, layout.rows.size(row), layout);
  const fixed = fixedPart(layout, layout.rows.size(row));
  fixed.append(heading("rowheader", String(row + 1), 1, 0, layout.headingWidth));
  for (let column = 0; column < sheet.frozenColumns; column++) {
    const cell = append(fixed, sheet, row, column, layout);
    if (cell?.classList.contains("over")) made.append(continued(cell));
  }
  if (hasTallMerge(sheet, row)) fixed.classList.add("tall");
  made.append(fixed);
  for (const column of columnsOf(sheet, row, span)) append(made, sheet, row, column, layout);
  return made;
}

/**
 * Draws the row of column letters.
 * @returns The row.
 */
export function drawHeadings(sheet: HostSheet, span: Span, layout: Layout): HTMLElement {
  const made = rowElement(1, 0, HEADING_HEIGHT, layout);
  made.classList.add("headings");
  const fixed = fixedPart(layout, HEADING_HEIGHT);
  const corner = heading("columnheader", "", 1, 0, layout.headingWidth);
  corner.classList.add("corner");
  corner.append(element("span", { class: "unseen" }, "Select all"));
  fixed.append(corner);
  made.append(fixed);
  const letters = (into: HTMLElement, column: number): void => {
    const width = layout.columns.size(column);
    if (width === 0) return;
    const left = layout.headingWidth + layout.columns.start(column);
    into.append(heading("columnheader", columnName(column), column + 2, left, width));
  };
  for (let column = 0; column < sheet.frozenColumns; column++) letters(fixed, column);
  for (let column = span.from; column < span.to; column++) letters(made, column);
  return made;
}

function append(into: HTMLElement, sheet: HostSheet, row: number, column: number, layout: Layout): HTMLElement | null {
  if (layout.columns.size(column) === 0) return null;
  const cell = drawCell(sheet, row, column, layout);
  if (cell) into.append(cell);
  return cell;
}

/** The text of a frozen cell once more, in the part that scrolls, where it runs over. */
function continued(cell: HTMLElement): HTMLElement {
  const copy = element(
    "div",
    { class: "cell over continued", "aria-hidden": "true" },
    ...cell.cloneNode(true).childNodes,
  );
  copy.style.cssText = cell.style.cssText;
  return copy;
}

/** The columns in sight, and one out of it on each side whose text or merge may reach in. */
function columnsOf(sheet: HostSheet, row: number, { from, to }: Span): number[] {
  const columns: number[] = [];
  for (const merge of sheet.merges) {
    const reaches = merge.row === row && merge.column < from && merge.column + merge.columns > from;
    if (reaches && merge.column >= sheet.frozenColumns) columns.push(merge.column);
  }
  const before = nearest(sheet, row, from, to);
  if (before >= sheet.frozenColumns && before < from && !columns.includes(before)) columns.push(before);
  for (let column = from; column < to; column++) columns.push(column);
  return columns;
}

function nearest(sheet: HostSheet, row: number, from: number, to: number): number {
  const held = sheet.rows.get(row);
  if (!held || holdsValue(sheet, row, from)) return -1;
  let found = -1;
  for (const column of held.keys())
    if (column < from && column < to && column > found && holdsValue(sheet, row, column)) found = column;
  return found;
}

function hasTallMerge(sheet: HostSheet, row: number): boolean {
  return sheet.merges.some((merge) => merge.row === row && merge.rows > 1 && merge.column < sheet.frozenColumns);
}

function rowElement(index: number, top: number, height: number, layout: Layout): HTMLElement {
  const made = element("div", { role: "row", class: "row", "aria-rowindex": index });
  made.style.top = `${top}px`;
  made.style.height = `${height}px`;
  made.style.width = `${layout.headingWidth + layout.columns.total}px`;
  return made;
}

function fixedPart(layout: Layout, height: number): HTMLElement {
  const fixed = element("div", { role: "none", class: "fixed" });
  fixed.style.width = `${layout.headingWidth + layout.frozenWidth}px`;
  fixed.style.height = `${height}px`;
  return fixed;
}

function heading(role: string, text: string, index: number, left: number, width: number): HTMLElement {
  const made = element("div", { role, class: "heading", "aria-colindex": index }, text);
  made.style.left = `${left}px`;
  made.style.width = `${width}px`;
  return made;
}
