import type { CellStyle, Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import type { HostBorder, HostStyle } from "../model/types";

type Side = "top" | "right" | "bottom" | "left";
const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

type Line = NonNullable<NonNullable<CellStyle["border"]>[Side]>["style"];

/**
 * A style as the workbook library writes it. The font is always given whole: one without a name or a size is drawn differently everywhere.
 * @returns The style.
 */
export function toFileStyle(style: HostStyle): CellStyle {
  const file: CellStyle = {
    font: {
      name: style.fontName ?? "Calibri",
      size: style.fontSize ?? 11,
      ...(style.bold === true && { bold: true }),
      ...(style.italic === true && { italic: true }),
      ...(style.underline === true && { underline: true }),
      ...(style.fontColor !== undefined && { color: { rgb: style.fontColor.slice(1) } }),
    },
  };
  if (style.fill !== undefined && style.fill !== "") {
    file.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill.slice(1) } };
  }
  if (style.numberFormat !== undefined && style.numberFormat !== "General") file.numFmt = style.numberFormat;
  const alignment = toFileAlignment(style);
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  const border = toFileBorders(style.borders ?? {});
  if (Object.keys(border).length > 0) file.border = border;
  return file;
}

function toFileAlignment(style: HostStyle): NonNullable<CellStyle["alignment"]> {
  const alignment: NonNullable<CellStyle["alignment"]> = {};
  if (style.horizontal && style.horizontal !== "General") {
    alignment.horizontal = ({ Left: "left", Center: "center", Right: "right" } as const)[style.horizontal];
  }
  if (style.vertical && style.vertical !== "Bottom") {
    alignment.vertical = ({ Top: "top", Center: "center" } as const)[style.vertical];
  }
  if (style.wrap === true) alignment.wrapText = true;
  if (style.indent !== undefined && style.indent > 0) alignment.indent = style.indent;
  return alignment;
}

function toFileBorders(borders: NonNullable<HostStyle["borders"]>): NonNullable<CellStyle["border"]> {
  const file: NonNullable<CellStyle["border"]> = {};
  for (const side of SIDES) {
    const border = borders[side];
    if (border) file[side] = { style: toLine(border), color: { rgb: border.color.slice(1) } };
  }
  return file;
}

function toLine({ style, weight }: HostBorder): Line {
  if (style === "Double") return "double";
  if (style === "Dash") return weight === "Medium" || weight === "Thick" ? "mediumDashed" : "dashed";
  if (style === "Dot") return "dotted";
  return ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight];
}

/**
 * A style as the workbook holds it, from what the library read.
 * @param themeColors The file's palette.
 * @returns The style, or undefined where nothing differs from a plain cell.
 */
export function fromFileStyle(file: CellStyle, themeColors: readonly string[]): HostStyle | undefined {
  const style: HostStyle = {};
  const { font, fill, alignment } = file;
  if (font?.name !== undefined && font.name !== "Calibri") style.fontName = font.name;
  if (font?.size !== undefined && font.size !== 11) style.fontSize = font.size;
  if (font?.bold === true) style.bold = true;
  if (font?.italic === true) style.italic = true;
  if (font?.underline !== undefined && font.underline !== false) style.underline = true;
  const fontColor = colourOf(font?.color, themeColors);
  if (fontColor !== undefined && fontColor !== "#000000") style.fontColor = fontColor;
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const colour = colourOf(fill.fgColor, themeColors);
    if (colour !== undefined) style.fill = colour;
  }
  if (file.numFmt !== undefined && file.numFmt !== "General") style.numberFormat = file.numFmt;
  fromFileAlignment(style, alignment);
  const borders = fromFileBorders(file.border, themeColors);
  if (Object.keys(borders).length > 0) style.borders = borders;
  return Object.keys(style).length > 0 ? style : undefined;
}

function fromFileAlignment(style: HostStyle, alignment: CellStyle["alignment"]): void {
  const horizontal = { left: "Left", center: "Center", right: "Right", centerContinuous: "Center" } as const;
  const vertical = { top: "Top", center: "Center" } as const;
  const across = alignment?.horizontal;
  const up = alignment?.vertical;
  if (across && across in horizontal) style.horizontal = horizontal[across as keyof typeof horizontal];
  if (up && up in vertical) style.vertical = vertical[up as keyof typeof vertical];
  if (alignment?.wrapText === true) style.wrap = true;
  if (alignment?.indent) style.indent = alignment.indent;
}

function fromFileBorders(
  border: CellStyle["border"],
  themeColors: readonly string[],
): NonNullable<HostStyle["borders"]> {
  const borders: NonNullable<HostStyle["borders"]> = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line) borders[side] = { ...fromLine(line.style), color: colourOf(line.color, themeColors) ?? "#000000" };
  }
  return borders;
}

function fromLine(line: Line): Pick<HostBorder, "style" | "weight"> {
  const style = line === "double" ? "Double" : /dash/i.test(line) ? "Dash" : line === "dotted" ? "Dot" : "Continuous";
  const weight = line === "hair" ? "Hairline" : /^medium/.test(line) ? "Medium" : line === "thick" ? "Thick" : "Thin";
  return { style, weight };
}

/**
 * A colour of the file as "#RRGGBB".
 * @returns The colour, or undefined where the file leaves it to the reader.
 */
export function colourOf(color: Color | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return undefined;
  const resolved = resolveThemeColor([...themeColors], color.theme, color.tint);
  return `#${resolved.slice(-6).toUpperCase()}`;
}
