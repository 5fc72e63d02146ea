import type { HostStyle } from "../../model/types";

/** Faces of about Calibri's width for a machine without it, so that figures fit the columns they fit in Excel. */
const FALLBACK = 'Carlito, "Sheet Segoe", "Sheet Sans", sans-serif';

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
