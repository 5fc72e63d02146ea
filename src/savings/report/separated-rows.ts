import type { LaidCell, LaidRow } from "./laid-out";
import type { TextLine } from "./text-line";

/** The cells of a line that a tab or a bar parts, with empty ones; null where the line is not parted. */
export interface SeparatedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A number of a paragraph, or a mark of a list, with a tab behind it. */
const PARAGRAPH = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-z]{1,4}[.)]|[•●▪■◦‣·o–*-])$/i;
const RULE_CELL = /^\s*(?::?-{2,}:?|:-:?|-:)\s*$/u;

/**
 * Parts a line at its tabs, or at its bars as Markdown and some web pages write tables.
 *
 * @returns null for a line of words; no cells for the rule under a Markdown table's heading
 * @example separatedLine({ line: 0, text: "| Freeze post | (0.100) |", isBullet: false })?.cells // ["Freeze post", "(0.100)"]
 */
export function separatedLine({ line, text }: TextLine): SeparatedLine | null {
  if (text.includes("\t")) return byTabs(line, text);
  return text.includes("|") ? byBars(line, text) : null;
}

function byTabs(line: number, text: string): SeparatedLine | null {
  const cells = text.split("\t").map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  const [first = "", second = ""] = filled;
  if (filled.length === 0) return { line, cells: [] };
  if (filled.length === 2 && PARAGRAPH.test(first) && /\p{L}{3}/u.test(second)) return null;
  return { line, cells };
}

function byBars(line: number, text: string): SeparatedLine | null {
  const trimmed = text.trim();
  const [opens, closes] = [trimmed.startsWith("|"), trimmed.endsWith("|") && !trimmed.endsWith("\\|")];
  const inner = trimmed.slice(opens ? 1 : 0);
  // Where no bar opens the line, one at its end sets an empty cell apart, but for a cell that has the line to itself.
  const isClosed = closes && inner.length > 0 && (opens || inner.indexOf("|") === inner.length - 1);
  const cells = inner
    .slice(0, isClosed ? -1 : undefined)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll("\\|", "|").trim());
  // A bar within a sentence parts nothing.
  if (!opens && !closes && cells.length < 3) return null;
  if (cells.some((cell) => cell !== "") && cells.every((cell) => cell === "" || RULE_CELL.test(cell)))
    return { line, cells: [] };
  return { line, cells };
}

/** The row of separated cells as they stand. */
export function rowOfCells({ line, cells }: SeparatedLine): LaidRow {
  return {
    cells: cells.flatMap((text, column): LaidCell[] => (text === "" ? [] : [{ column, text, line }])),
  };
}
