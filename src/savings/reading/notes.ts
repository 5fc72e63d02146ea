import type { CellRef } from "../grid";
import type { TableNote } from "../table";

const MARKED = /^(?:([¹²³⁴-⁹⁰]+|[*†‡§]+|\[[^\]]{1,8}\]|\(\d{1,2}\))\s*|(note\s*\d*)\s*[:.–-]?\s+)(.+)$/is;

/**
 * Reads a row of words as a note.
 *
 * @returns its mark and text, or null where the row does not begin like a note
 * @example noteIn("¹ To be reconsidered (£1.8m).", cell) // { mark: "¹", text: "To be reconsidered (£1.8m).", cell }
 */
export function noteIn(text: string, cell: CellRef): TableNote | null {
  const found = MARKED.exec(text.trim());
  if (!found) return null;
  return { mark: (found[1] ?? found[2] ?? "").trim(), text: (found[3] ?? "").trim(), cell };
}
