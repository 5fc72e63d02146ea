const BETWEEN_WORDS = /[\p{L},.;:)]\u00a0[\p{L}(]/u;
const ORDINARY = /\S \S/u;

/**
 * Lines with ordinary spaces where a copy made all of them such as do not break, also those between words: else one before
 * three digits would be taken for what parts thousands, as it is among spaces that break.
 */
export function withBreakingSpaces(lines: readonly string[]): readonly string[] {
  const areAllAlike = lines.some((line) => BETWEEN_WORDS.test(line)) && !lines.some((line) => ORDINARY.test(line));
  return areAllAlike ? lines.map((line) => line.replaceAll("\u00a0", " ")) : lines;
}
