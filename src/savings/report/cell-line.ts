import { readFigure } from "../figure";
import { figureLabels, labelledLine } from "./heading-labels";
import type { HeadingLabel } from "./heading-labels";
import { isPageFurniture } from "./page-furniture";
import type { TextLine } from "./text-line";

/** A line that is a cell by itself. */
export interface CellLine {
  readonly at: number;
  readonly line: number;
  readonly text: string;
  readonly kind: "figure" | "label" | "words";
  readonly label: HeadingLabel | null;
  /** Its place among the cells is certain: empty cells have lines of their own. */
  readonly isExact: boolean;
}

/** A line as the cell that it may be; null where it is no cell. */
export function cellLine({ line, text, isCell = false }: TextLine, at: number): CellLine | null {
  const trimmed = text.trim();
  if (!isCell && (trimmed === "" || isPageFurniture(trimmed))) return null;
  const labelled = labelledLine(trimmed);
  const [label = null] = labelled.words === "" && labelled.labels.length === 1 ? figureLabels(labelled) : [];
  const isFigure = trimmed !== "" && label === null && readFigure(trimmed).kind !== "text";
  const kind = isFigure ? "figure" : label ? "label" : "words";
  return { at, line, text: trimmed, kind, label, isExact: isCell };
}
