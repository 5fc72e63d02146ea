/** Widths of Calibri's characters in thousandths of its size: there is no font to measure. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [" 'il", 229],
      [",.Ij‘’", 252],
      [":;", 268],
      ["()-[]`f", 307],
      ["!Jt{}", 335],
      ["r", 349],
      ["/\\", 386],
      ['"sz', 400],
      ["Lcx“”", 433],
      ["FSkvy|", 460],
      ["?TYZag", 487],
      ["CKPXbdhnopqu", 530],
      ["BR", 544],
      ["AV", 579],
      ["DGH", 631],
      ["NOU", 662],
      ["&Q…", 690],
      ["%w", 715],
      ["m", 799],
      ["M", 855],
      ["@W—", 905],
    ] as const
  ).flatMap(([characters, width]) => Array.from(characters, (character): [string, number] => [character, width])),
);
/** Digits, signs and lower-case letters with accents. */
const OTHERS = 507;
/** Most texts are of these alone, and every text on every sheet is measured. */
const ASCII = Uint16Array.from({ length: 128 }, (_, code) => WIDTHS.get(String.fromCharCode(code)) ?? OTHERS);
const BOLD = 1.03;
const POINTS_A_PIXEL = 0.75;

/**
 * About how wide a text on one line is in Calibri.
 *
 * @param points the size of the font
 * @returns pixels
 */
export function textWidth(text: string, points: number, isBold: boolean): number {
  let thousandths = 0;
  for (const character of text) thousandths += ASCII[character.charCodeAt(0)] ?? WIDTHS.get(character) ?? OTHERS;
  return ((thousandths * points) / POINTS_A_PIXEL / 1000) * (isBold ? BOLD : 1);
}
