import type { Figure } from "../table";

/** What stands in a figure's place and might be one. A blank, a dash, nil and n/a add nothing; these leave a sum open. */
export const NOT_COUNTED: ReadonlySet<Figure["absent"]> = new Set<Figure["absent"]>([
  "TBC",
  "text",
  "malformed",
  "error",
  "date",
  "too large",
]);

/** Whether a figure leaves a sum open: nothing that can be added stands there, or an amount that is not settled, "up to £40k". */
export function isOpen(figure: Figure): boolean {
  return NOT_COUNTED.has(figure.absent) || figure.isUnsettled;
}
