import { cellAt } from "../../model/cells";
import type { HostSheet, HostStyle } from "../../model/types";
import { element } from "../element";
import { fittedNumber, lookAt, type CellLook } from "./cell-look";
import type { Layout } from "./layout";
import { indentWidth, lineHeight, TEXT_PADDING } from "../../model/fitted-rows";
import { fontFamily } from "./measure";
import { overflowOf } from "./overflow";

/** A cell that is being drawn: where it stands and what it shows. */
export interface DrawnCell {
  sheet: HostSheet;
  row: number;
  column: number;
  look: CellLook;
  layout: Layout;
  /** Pixels, of all that is merged. */
  width: number;
}

/** How far a cell's text is moved in on each side, so that no border moves it. */
export type Insets = Record<"top" | "right" | "bottom" | "left", number>;

/** Draws a cell's text into it, over its neighbours where it is long and they are empty. */
export function drawText(into: HTMLElement, cell: DrawnCell, insets: Insets): void {
  const { sheet, row, column, look, layout, width } = cell;
  const { style } = look;
  const value = cellAt(sheet, row, column)?.value;
  const text = typeof value === "number" ? fittedNumber(look, value, width) : look.text;
  const shown = look.link === null ? element("span", {}, text) : drawLink(text, look.link, cell);
  const box = element("div", { class: `text ${look.align} at-${(style.vertical ?? "Bottom").toLowerCase()}` }, shown);
  if (text !== look.text) into.title = look.text;
  setFont(box, style);
  const before = TEXT_PADDING + (look.align === "left" ? indentWidth(style) : 0);
  const after = TEXT_PADDING + (look.align === "right" ? indentWidth(style) : 0);
  box.style.padding = `0 ${after}px 0 ${before}px`;
  if (style.wrap === true) box.classList.add("wrapped");
  const { left, right } = overflowOf(sheet, row, column, look, layout);
  const moreLeft = layout.columns.start(column) - layout.columns.start(column - left);
  const moreRight = layout.columns.start(column + 1 + right) - layout.columns.start(column + 1);
  box.style.inset = `${insets.top}px ${insets.right - moreRight}px ${insets.bottom}px ${insets.left - moreLeft}px`;
  if (left > 0 || right > 0) {
    into.classList.add("over");
    // Text on plain white hides the gridlines that it crosses.
    if (!style.fill && !rowIsFilled(sheet, row, column - left, column + right)) shown.classList.add("opaque");
  }
  into.append(box);
}

function rowIsFilled(sheet: HostSheet, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) if (lookAt(sheet, row, column)?.style.fill) return true;
  return false;
}

function setFont(box: HTMLElement, style: HostStyle): void {
  const { style: css } = box;
  css.lineHeight = `${lineHeight(style)}px`;
  if (style.fontName !== undefined) css.fontFamily = fontFamily(style);
  if (style.fontSize !== undefined) css.fontSize = `${style.fontSize}pt`;
  if (style.bold === true) css.fontWeight = "bold";
  if (style.italic === true) css.fontStyle = "italic";
  if (style.underline === true) css.textDecoration = "underline";
  if (style.fontColor) css.color = style.fontColor;
}

/** Only the web and mail are opened; anything else a workbook may carry stays text with its address as a tip. */
function drawLink(text: string, link: string, { sheet, row, column }: DrawnCell): HTMLElement {
  const tip = cellAt(sheet, row, column)?.hyperlink?.screenTip ?? link.replace(/^#/, "");
  const inside = link.startsWith("#");
  if (!inside && !/^(https?|mailto):/i.test(link)) return element("span", { title: tip }, text);
  const anchor = element("a", { href: link, title: tip, tabindex: -1 }, text);
  if (!inside) {
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
  }
  return anchor;
}
