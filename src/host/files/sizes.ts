/** Pixels that Excel adds to a column's characters, and those of one character of Calibri 11. */
const PADDING = 5;
const CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

/**
 * A column's width as files count it.
 * @param points The width in points.
 * @returns Characters.
 */
export function widthInCharacters(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_A_PIXEL - PADDING) / CHARACTER) * 100) / 100 + 0.71);
}

/**
 * A column's width as Office.js counts it.
 * @param characters The width in a file.
 * @returns Points.
 */
export function widthInPoints(characters: number): number {
  return Math.round(((characters - 0.71) * CHARACTER + PADDING) * POINTS_A_PIXEL * 4) / 4;
}
