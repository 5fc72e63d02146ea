import { cellAddress, cellReference } from "../savings/address";
import type { CellRef } from "../savings/grid";
import type { PlanCell } from "./plan";
import type { StyleName } from "./styles";

export function text(value: string, style: StyleName = "text"): PlanCell {
  return { value, style };
}

export function link(value: string, to: CellRef, style: StyleName): PlanCell {
  return { value, style, link: cellReference(to) };
}

/** A short link that shows the address of the cell it leads to: long words would not wrap as links everywhere. */
export function sourceLink(to: CellRef): PlanCell {
  return link(cellAddress(to), to, "cellLink");
}

/**
 * A formula with what it comes to.
 *
 * @param source the formula, with its leading "="
 * @param value what the domain works out for it, in the unit that is shown: a number, or a text such as "agrees"
 */
export function formula(source: string, value: number | string, format: string, style: StyleName = "figure"): PlanCell {
  return { value, formula: source, format, style };
}

/** A formula, or its value as an input where the formula would be longer than Excel allows. */
export function formulaOrInput(
  source: string | null,
  value: number,
  format: string,
  style: StyleName = "figure",
): PlanCell {
  return source === null ? { value, format, style } : formula(`=${source}`, value, format, style);
}

/** A figure that cannot be a formula, because a sentence states it or a user gave it: an input beside its source. */
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

/** The same in a table that may be filtered. */
export function overFilteredFigures(label: string): PlanCell {
  return text(label, "tableHeadingFiltered");
}

/** A text as formulas write it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
