import { readFigure } from "../figure";
import { holdsFigures, meaningOfHeading } from "../reading/headings";
import { amountsByYear } from "./amounts-by-year";
import type { LaidCell, LaidRow } from "./laid-out";

/** Where one field ends and the label of the next begins: "Ref: A1   Saving 2017/18: £50,000". */
const NEXT_FIELD = /(?<! ) {2,}(?=[^:\s][^:]{1,49}:\s)/u;

/**
 * Fields of forms that share a line get rows of their own, as do the years of one field: "Saving: £5,000 in 2026/27, £6,000
 * in 2027/28". A figure that stands under its label goes beside it.
 */
export function fieldsApart(rows: readonly LaidRow[]): LaidRow[] {
  const apart: LaidRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? { cells: [] };
    const [own, under] = [onlyCell(row), onlyCell(rows[at + 1])];
    if (own && under && headsFigures(own.text) && readFigure(under.text).kind !== "text") {
      apart.push({ cells: [own, { ...under, column: 1 }] });
      at += 1;
      continue;
    }
    const yearly = own && amountsByYear(own.text.trim());
    if (yearly && meaningOfHeading(yearly.words)?.kind === "saving") {
      for (const [year, text] of yearly.amounts)
        apart.push({
          cells: [
            { ...own, text: `${yearly.words} ${year}` },
            { ...own, column: 1, text },
          ],
        });
      continue;
    }
    const parts = own?.text.trim().split(NEXT_FIELD) ?? [];
    if (own && parts.length > 1) apart.push(...parts.map((text): LaidRow => ({ cells: [{ ...own, text }] })));
    else apart.push(row);
  }
  return apart;
}

function onlyCell(row: LaidRow | undefined): LaidCell | null {
  const [only, another] = row?.cells ?? [];
  return only?.column === 0 && !another && !row?.unplaced ? only : null;
}

/** A label of a field that holds a figure, or the heading of such a column. */
export function headsFigures(text: string): boolean {
  const meaning = text.length > 50 || text.includes(":") ? null : meaningOfHeading(text);
  return meaning !== null && holdsFigures(meaning.kind);
}
