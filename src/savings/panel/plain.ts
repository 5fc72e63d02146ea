/** The same words with other spaces or letter case compare equal. @example plain(" Day  Care ") // "day care" */
export function plain(text: string): string {
  return spaced(text).toLowerCase();
}

/** With one space between words and none around them. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Rows move without anything being changed. @example withoutRows("row 12, CH4 (New)") // "row, CH4 (New)" */
export function withoutRows(text: string): string {
  return text.replace(/\brows? \d+/gi, "row");
}
