import type { OwnCell, PanelWords } from "./words";

/** A column of the user's own: its heading, and which of the columns with that heading it is. */
interface OwnColumn {
  readonly heading: string;
  readonly nth: number;
}

/**
 * Gives every row the same columns of the user's own, so that they stay one table.
 *
 * @param rows the words of every row, in the order of the sheet
 * @returns the words of a row with a cell for every heading that any row has, blank where the row has none
 */
export function sameColumns(rows: readonly PanelWords[]): (words: PanelWords) => PanelWords {
  const columns = new Map<string, OwnColumn>();
  for (const { own } of rows) {
    for (const { key, heading, nth } of inColumns(own)) if (!columns.has(key)) columns.set(key, { heading, nth });
  }
  return (words) => {
    const cells = new Map(inColumns(words.own).map(({ key, content }) => [key, content]));
    return { ...words, own: [...columns].map(([key, { heading }]) => ({ heading, content: cells.get(key) ?? "" })) };
  };
}

/** Excel lets no two columns of a table have one heading; should it come to that, neither takes the other's place. */
function inColumns(own: readonly OwnCell[]): (OwnCell & OwnColumn & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return own.map((cell) => {
    const nth = seen.get(cell.heading) ?? 0;
    seen.set(cell.heading, nth + 1);
    return { ...cell, nth, key: JSON.stringify([cell.heading, nth]) };
  });
}
