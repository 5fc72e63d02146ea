import { readFigure } from "../figure";
import { totalLabel } from "../reading/total-rows";
import type { ReadLine } from "./read-line";

/** "£50,000", "£1.2m": such items are amounts by themselves. */
export function hasOwnUnit({ figures }: ReadLine): boolean {
  return figures?.figures.some((figure) => /£|[mk]\)?$/iu.test(figure)) === true;
}

/** Numbers that end the items of a list are amounts where its total is what they come to. */
export function comesToTotal(rows: readonly ReadLine[]): boolean {
  const amounts = rows.map(({ figures }) => readFigure(figures?.figures[0] ?? ""));
  const total = amounts.pop();
  const sum = amounts.reduce((all, one) => all + (one.kind === "figure" ? one.value : NaN), 0);
  const isTotal = totalLabel(rows.at(-1)?.figures?.words ?? "")?.certain === true;
  return isTotal && total?.kind === "figure" && Math.abs(total.value - sum) < 1e-6;
}
