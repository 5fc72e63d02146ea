const NOT_A_PART = /"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/giu;

/**
 * Whether an Excel number format shows a date. Quoted text, escapes and colours are no part of it: `0.0"m"` is a number.
 *
 * @example isDateFormat("d-mmm") // true
 */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const part = format.replace(NOT_A_PART, "").replace(/;.*$/su, "");
  return /[dy]|mmm/iu.test(part) && !/[#0?]/u.test(part.replace(/\.0+$/u, ""));
}
