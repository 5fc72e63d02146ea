/** The units that councils write savings in. */
export type Unit = "£m" | "£000" | "£";

export const UNITS: readonly Unit[] = ["£m", "£000", "£"];

export const PENCE_PER_UNIT: Readonly<Record<Unit, number>> = { "£m": 100_000_000, "£000": 100_000, "£": 100 };

// The pound sign is often lost before its mark: "'000".
const THOUSANDS =
  /(?:£\s{0,3}['’‘`´,]?|\B['’‘])\s{0,3}0{3}['’]?s?(?!\d|,\d)|£\s*k\b|£\s*thousands?\b|\bthousands? of pounds\b/i;
const MILLIONS = /£\s*m(illions?|n)?\b|\bmillions? of pounds\b/i;
/** What every name of a unit has in it: most texts need no closer look. */
const MAY_NAME = /[£'’‘]|pounds/i;
// A pound sign before a digit is an amount ("£250,000"), not a unit; one before a financial year is ("Net £ 2026/27").
const POUNDS_SIGN = /£(?!\s*\.?\d)|£(?=\s+(?:20\d\d|\d\d)\s?[/–-]\s?\d\d\b)/gu;
const POUNDS = new RegExp(String.raw`${POUNDS_SIGN.source}|\bin (?:whole )?pounds\b`, "iu");

/**
 * The unit that a heading, title or units row names.
 *
 * @param written such as "2017/18 £m", "(£'000)", "£000s", "GBP 000" as exports have it
 * @returns the unit, or null when none is named; "£" only when nothing larger is
 * @example unitNamedIn("Savings £'000") // "£000"
 */
export function unitNamedIn(written: string): Unit | null {
  const text = withPoundSign(written);
  if (!MAY_NAME.test(text)) return null;
  if (THOUSANDS.test(text)) return "£000";
  if (MILLIONS.test(text)) return "£m";
  return POUNDS.test(text) ? "£" : null;
}

/** The label without the unit: "2017/18 £m" is "2017/18". */
export function withoutUnit(text: string): string {
  return withPoundSign(text)
    .replace(/\(\s*(?:(?:£|['’‘]0)[^()]*|%\s*)\)/gu, " ")
    .replace(THOUSANDS, " ")
    .replace(MILLIONS, " ")
    .replace(POUNDS_SIGN, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function withPoundSign(text: string): string {
  return text.includes("GBP") ? text.replace(/\bGBP\s?/gu, "£") : text;
}
