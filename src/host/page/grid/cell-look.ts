import { format, formatColor } from "numfmt";
import { cellAt, isErrorValue } from "../../model/cells";
import { displayText } from "../../model/display";
import { linkOf } from "../../model/link";
import type { HostCell, HostSheet, HostStyle } from "../../model/types";
import { indentWidth, TEXT_PADDING } from "../../model/fitted-rows";
import { cssFont, textWidth } from "./measure";
import { tableStyleAt } from "./table-style";

/** What a cell shows and how, before anybody asks where it stands. */
export interface CellLook {
  text: string;
  style: HostStyle;
  align: "left" | "right" | "center";
  /** A number, which is never cut: it shows ##### instead. */
  isNumber: boolean;
  link: string | null;
}

/**
 * What the cell at a place shows.
 * @returns Null for one that shows nothing at all.
 */
export function lookAt(sheet: HostSheet, row: number, column: number): CellLook | null {
  const cell = cellAt(sheet, row, column);
  const fromTable = sheet.tables.length > 0 ? tableStyleAt(sheet, row, column) : null;
  if (!cell && !fromTable) return null;
  return lookOf(cell, fromTable);
}

function lookOf(cell: HostCell | undefined, fromTable: HostStyle | null): CellLook {
  const style = fromTable ? overlaid(fromTable, cell?.style) : (cell?.style ?? {});
  const value = cell?.value ?? null;
  const isNumber = typeof value === "number";
  const colour = isNumber ? formatColour(style.numberFormat, value) : null;
  return {
    text: displayText(cell),
    style: colour === null ? style : { ...style, fontColor: colour },
    align: alignment(style, value),
    isNumber,
    link: cell ? linkOf(cell) : null,
  };
}

/** The cell's own style goes over the table's; a fill or a line taken away does not hide the table's. */
function overlaid(under: HostStyle, over: HostStyle | undefined): HostStyle {
  const merged: HostStyle = { ...under, ...over, borders: { ...under.borders, ...over?.borders } };
  if (!over?.fill && under.fill) merged.fill = under.fill;
  return merged;
}

function alignment(style: HostStyle, value: HostCell["value"]): CellLook["align"] {
  if (style.horizontal === "Left") return "left";
  if (style.horizontal === "Right") return "right";
  if (style.horizontal === "Center") return "center";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isErrorValue(value) ? "center" : "left";
}

/** "[Red]" in a number format. */
function formatColour(numberFormat: string | undefined, value: number): string | null {
  if (!numberFormat?.includes("[")) return null;
  try {
    const colour = formatColor(numberFormat, value);
    return typeof colour === "string" ? colour : null;
  } catch {
    return null;
  }
}

/**
 * A number's text in the width that there is: a General number loses decimals, then goes to powers of ten; in the end
 * any number shows #####, never a part of itself.
 * @param width Pixels of the whole cell.
 * @returns The text that fits.
 */
export function fittedNumber(look: CellLook, value: number, width: number): string {
  const font = cssFont(look.style);
  const room = width - 2 * TEXT_PADDING - indentWidth(look.style);
  if (textWidth(look.text, font) <= room) return look.text;
  if ((look.style.numberFormat ?? "General") === "General") {
    for (let decimals = 8; decimals >= 0; decimals--) {
      const shorter = format("General", Number(value.toFixed(decimals)), { locale: "en-GB" });
      if (textWidth(shorter, font) <= room) return shorter;
    }
    for (const power of ["0.00000E+00", "0.000E+00", "0.00E+00", "0.0E+00", "0E+00"]) {
      const shorter = format(power, value);
      if (textWidth(shorter, font) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}
