/**
 * Text as the file must hold it: what looks like an escape, such as "_x0041_", is escaped itself, or a reader would decode it.
 * @returns The text.
 */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
