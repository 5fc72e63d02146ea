const NOT_A_PART = /"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/giu;

/**
 * Whether an Excel number format shows a date. Quoted text, escapes and colours are no part of it: `0.0"m"` is a number.
 *
 * @example isDateFormat("d-mmm") // true
 */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const parts = format.replace(NOT_A_PART, "").split(";")[0] ?? "";
  return /[dy]|mmm/iu.test(parts) && !/[#0?]/u.test(parts.replace(/\.0+$/u, ""));
}
