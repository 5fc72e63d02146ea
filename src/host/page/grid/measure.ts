import type { HostStyle } from "../../model/types";

/** Faces of about Calibri's width for a machine without it, so that figures fit the columns they fit in Excel. */
const FALLBACK = 'Carlito, "Sheet Segoe", "Sheet Sans", sans-serif';

export const TEXT_PADDING = 3;
const INDENT = 9;

/**
 * A style's font as CSS has it, without its line height.
 * @returns Such as `bold 11pt Calibri, ...`.
 */
export function cssFont(style: HostStyle): string {
  const slant = style.italic === true ? "italic " : "";
  const weight = style.bold === true ? "bold " : "";
  return `${slant}${weight}${style.fontSize ?? 11}pt ${fontFamily(style)}`;
}

export function fontFamily(style: HostStyle): string {
  return `"${(style.fontName ?? "Calibri").replace(/["\\]/g, "")}", ${FALLBACK}`;
}

/** The height of one line of a style's text; with one pixel for the gridline it is Excel's row: 20 for 11 points. */
export function lineHeight(style: HostStyle): number {
  return Math.ceil((style.fontSize ?? 11) * 1.8) - 1;
}

export function indentWidth(style: HostStyle): number {
  return (style.indent ?? 0) * INDENT;
}

let canvas: CanvasRenderingContext2D | null = null;
const WIDTHS = new Map<string, number>();
const MOST_KEPT = 100_000;

/**
 * How wide a text is on one line.
 * @param font As `cssFont` gives it.
 * @returns Pixels.
 */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  let width = WIDTHS.get(key);
  if (width === undefined) {
    canvas ??= document.createElement("canvas").getContext("2d");
    if (!canvas) return text.length * 7;
    if (canvas.font !== font) canvas.font = font;
    width = canvas.measureText(text).width;
    if (WIDTHS.size >= MOST_KEPT) WIDTHS.clear();
    WIDTHS.set(key, width);
  }
  return width;
}

/** Loads the faces that stand in for Calibri: text is measured before it is drawn. */
export async function loadFonts(): Promise<void> {
  const faces = ['"Sheet Segoe"', '"Sheet Sans"'].flatMap((face) => [`11pt ${face}`, `bold 11pt ${face}`]);
  // A face that this machine has not got is no loss: the next in line is used.
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

/**
 * How many lines a text takes when it is wrapped.
 * @param width Pixels for the text itself.
 * @param widthOf How wide a piece of it is.
 * @returns At least 1.
 */
export function wrappedLines(text: string, width: number, widthOf: (piece: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let line = "";
    for (const word of paragraph.split(/(?<=[ \-–])/)) {
      if (widthOf((line + word).trimEnd()) <= width) {
        line += word;
        continue;
      }
      if (line !== "") lines += 1;
      const long = widthOf(word.trimEnd()) / Math.max(width, 1);
      if (long > 1) lines += Math.ceil(long) - 1;
      line = word;
    }
  }
  return Math.max(lines, 1);
}
