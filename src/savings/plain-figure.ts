import type { WrittenFigure } from "./figure";

/** Whatever is longer is prose, whatever digits stand in it. */
export const LONGEST_FIGURE = 60;

const [ZERO, NINE, POINT, MINUS, COMMA] = [48, 57, 46, 45, 44] as const;
const NO_MARKS: readonly string[] = [];

/**
 * Most figures are digits, perhaps with commas, a point, a minus or brackets: these are read in one look.
 *
 * @returns the figure; null for any other text, which may be one all the same
 * @example plainFigure("(1,234.50)")?.value // -1234.5
 */
export function plainFigure(text: string): WrittenFigure | null {
  const decimals = plainDecimals(text);
  if (decimals === null) return null;
  const bracketed = isBracketed(text);
  const digits = bracketed ? text.slice(1, -1) : text;
  const stored = Number(digits.replaceAll(",", ""));
  const value = stored === 0 ? 0 : bracketed ? -Math.abs(stored) : stored;
  return { kind: "figure", value, decimals, unit: null, percent: false, bracketed, marks: NO_MARKS, qualifier: null };
}

/** How many decimals a plain figure has; null where a text is none. @example plainDecimals("(1,234.50)") // 2 */
export function plainDecimals(text: string): number | null {
  if (text.length > LONGEST_FIGURE) return null;
  return isBracketed(text) ? decimalsBetween(text, 1, text.length - 1) : decimalsBetween(text, 0, text.length);
}

function isBracketed(text: string): boolean {
  return text.startsWith("(") && text.endsWith(")");
}

/** Decimals of digits with at most a minus before, commas in threes and a point among them; null for anything else. */
function decimalsBetween(text: string, start: number, end: number): number | null {
  const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
  let point = digitsFrom(text, first, end);
  if (point === first) return null;
  if (text.charCodeAt(point) === COMMA && point - first > 3) return null;
  while (text.charCodeAt(point) === COMMA) {
    const next = digitsFrom(text, point + 1, end);
    if (next !== point + 4) return null;
    point = next;
  }
  if (point === end) return 0;
  if (text.charCodeAt(point) !== POINT || point + 1 === end) return null;
  return digitsFrom(text, point + 1, end) === end ? end - point - 1 : null;
}

function digitsFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE) at += 1;
  return at;
}
