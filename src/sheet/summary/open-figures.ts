import { cellAddress } from "../../savings/address";
import { savingsFigures } from "../../savings/savings-columns";
import { inWords } from "../../savings/show";
import { NOT_COUNTED } from "../../savings/summary/not-counted";
import type { SourceContext } from "../source-context";

const MOST_NAMED = 5;

/** Says which figures the sums leave out because nothing that could be added stands there. Empty where there are none. */
export function openFiguresSentence({ summary: { table } }: SourceContext): string[] {
  const open = table.lines
    .flatMap((line) => savingsFigures(line, table))
    .filter(({ absent }) => NOT_COUNTED.has(absent));
  if (open.length === 0) return [];
  const named = open.slice(0, MOST_NAMED).map(({ cell, written }) => `${cellAddress(cell)} ("${written.trim()}")`);
  const more = open.length - named.length;
  const places = inWords(more > 0 ? [...named, `${more} more`] : named);
  return [`Not counted, because no figure can be read there: ${places}.`];
}
