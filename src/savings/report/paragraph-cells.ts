import { readFigure } from "../figure";
import { yearNamedIn } from "../year";
import { isPageFurniture } from "./page-furniture";
import type { TextLine } from "./text-line";
import { HEADS_WORDS } from "./word-headings";

/** A paragraph, or a line that ends in a bar, as the cell of a table that it may be. */
export interface ParagraphCell {
  /** Its first and last line, by their places among the lines. */
  readonly at: number;
  readonly to: number;
  readonly line: number;
  readonly text: string;
  readonly kind: "figure" | "words" | "empty";
}

/** The paragraphs of a text, and its lines that end in a bar, with the empty ones among them. */
export function paragraphCells(lines: readonly TextLine[]): ParagraphCell[] {
  const cells: ParagraphCell[] = [];
  let open = null as Pick<ParagraphCell, "at" | "line" | "text"> | null;
  const close = (to: number) => {
    if (open && !isPageFurniture(open.text)) cells.push({ ...open, to, kind: kindOf(open.text) });
    open = null;
  };
  for (const [at, { line, text, isCell = false, isSpace = false }] of lines.entries()) {
    const own = text.trim();
    // What stands on the line before a cell's last words belongs to it; over an empty cell, or a heading, it is a title.
    if (isCell && (own === "" || HEADS_WORDS.test(own))) close(at - 1);
    if (own !== "") open = open ? { ...open, text: `${open.text} ${own}` } : { at, line, text: own };
    if (isCell && own === "") cells.push({ at, to: at, line, text: "", kind: "empty" });
    else if (isCell) close(at);
    else if (own === "") {
      close(at - 1);
      if (isSpace) cells.push({ at, to: at, line, text: "", kind: "empty" });
    }
  }
  close(lines.length - 1);
  return cells;
}

function kindOf(text: string): ParagraphCell["kind"] {
  return yearNamedIn(text) === null && readFigure(text).kind !== "text" ? "figure" : "words";
}
