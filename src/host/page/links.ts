import { lookAt } from "./grid/cell-look";
import type { Place } from "./grid/moves";
import type { Workbench } from "./workbench";

/** Follows the link of a cell: to a place in this workbook, or to the web in a tab of its own. */
export function followLink(bench: Workbench, { row, column }: Place): void {
  const link = lookAt(bench.sheet, row, column)?.link ?? null;
  if (link === null) return;
  if (link.startsWith("#")) followInside(bench, link.slice(1));
  else if (/^(https?|mailto):/i.test(link)) window.open(link, "_blank", "noopener,noreferrer");
}

/** Goes where a link inside the workbook leads. */
export function followInside(bench: Workbench, reference: string): void {
  if (!bench.goTo(reference)) bench.notify(`This link leads to ${reference}, which is not in this workbook.`);
}
