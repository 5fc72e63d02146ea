import type { Rule } from "./pdf-grid";
import { gridsOf } from "./pdf-grid";
import { pageLines, type PlacedText } from "./pdf-lines";
import { openTables } from "./pdf-open-table";
import { tableIn, type PageTable } from "./pdf-table";

/** A part of a page, from top to bottom: lines of words, or a table that rules mark as one. */
export type PagePart = { readonly kind: "words"; readonly lines: readonly string[] } | PageTablePart;

export interface PageTablePart {
  readonly kind: "table";
  readonly table: PageTable;
}

/**
 * What stands on a page: its tables between the rules that are drawn for them, and all else as lines.
 *
 * @param pieces the texts of the page, in any order
 * @param rules what is drawn of straight lines
 */
export function pageParts(pieces: readonly PlacedText[], rules: readonly Rule[]): PagePart[] {
  const tables = tablesOn(pieces, rules);
  const parts: PagePart[] = [];
  let rest = pieces.filter((piece) => !tables.some((table) => table.pieces.has(piece)));
  for (const table of tables) {
    const above = rest.filter(({ baseline }) => baseline <= table.top);
    if (above.length > 0) parts.push({ kind: "words", lines: pageLines(above) });
    parts.push({ kind: "table", table });
    rest = rest.filter(({ baseline }) => baseline > table.top);
  }
  if (rest.length > 0) parts.push({ kind: "words", lines: pageLines(rest) });
  return parts;
}

/** A grid within a cell of another gives its texts to the one that was found first, the outer one being the larger. */
function tablesOn(pieces: readonly PlacedText[], rules: readonly Rule[]): PageTable[] {
  const tables: PageTable[] = [];
  let free = pieces;
  for (const grid of gridsOf(rules)) {
    const table = tableIn(grid, free);
    if (!table) continue;
    tables.push(table);
    free = free.filter((piece) => !table.pieces.has(piece));
  }
  return [...tables, ...openTables(free)].sort((one, other) => one.top - other.top);
}
