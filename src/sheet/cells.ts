import { cellAddress, cellReference } from "../savings/address";
import type { CellRef } from "../savings/grid";
import type { PlanCell } from "./plan";
import type { StyleName } from "./styles";

export function text(value: string, style: StyleName = "text"): PlanCell {
  return { value, style };
}

export function link(value: string, to: CellRef, style: StyleName = "link"): PlanCell {
  return { value, style, link: cellReference(to) };
}

/** A short link that shows the address of the cell it leads to: long words would not wrap as links everywhere. */
export function sourceLink(to: CellRef): PlanCell {
  return link(cellAddress(to), to, "cellLink");
}

export function formula(source: string, format: string, style: StyleName = "figure"): PlanCell {
  return { value: null, formula: source, format, style };
}

/** A figure that was read from words and so cannot be a formula: it stands as an input beside its source. */
export function input(value: number, format: string): PlanCell {
  return { value, format, style: "figure" };
}

/** The heading of the first column, which names the rows. */
export function overNames(label: string): PlanCell {
  return text(label, "tableHeading");
}

/** The heading of a column of words beside figures, set in like them. */
export function overWords(label: string): PlanCell {
  return text(label, "tableHeadingWords");
}

/** The heading of a column of figures, set right like them. */
export function overFigures(label: string): PlanCell {
  return text(label, "tableHeadingRight");
}

/** A text as formulas write it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
