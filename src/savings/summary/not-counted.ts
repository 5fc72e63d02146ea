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
