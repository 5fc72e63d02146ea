import type { Paper } from "./paper";

/** Whether the figures of a paper follow their sources, in a sentence or two. */
export function livenessOf({ published, options }: Paper): string {
  if (published !== null)
    return `Figures are values, as they were on ${published.on}. They do not follow later changes in ${published.workbook}.`;
  return options.isLive
    ? "Figures are formulas over the source sheets and change when the sources change; which lines and years a sentence names is as at the last refresh. Amounts that a sentence states are copied from it, beside a link to it."
    : "Figures are values, as they were when the sheets were written, whatever changes in the sources. Links lead to the cells that they come from.";
}
