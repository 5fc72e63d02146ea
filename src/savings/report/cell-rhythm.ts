import { totalLabel } from "../reading/total-rows";
import type { ParagraphCell } from "./paragraph-cells";

/** Cells of which every so many make a row: from the first figure to the last, and in which places of a row figures stand. */
export interface Rhythm {
  readonly width: number;
  readonly first: number;
  readonly last: number;
  readonly figures: number;
  /** Places by the remainder of a cell's number. */
  readonly places: ReadonlySet<number>;
}

const NARROWEST = 2;
const WIDEST = 14;
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 4;
/** A gap and the name of a section may stand between two rows. */
const MOST_ROWS_AHEAD = 3;

/** The narrowest rhythm that holds for most of the figures: a wider one may go on into what follows by chance. */
export function rhythmFrom(cells: readonly ParagraphCell[], first: number): Rhythm | null {
  const rhythms: Rhythm[] = [];
  for (let width = NARROWEST; width <= WIDEST; width += 1) {
    const rhythm = rhythmOf(cells, first, width);
    if (rhythm) rhythms.push(rhythm);
  }
  const most = Math.max(0, ...rhythms.map(({ figures }) => figures));
  return rhythms.find(({ figures }) => figures * 3 >= most * 2) ?? null;
}

function rhythmOf(cells: readonly ParagraphCell[], first: number, width: number): Rhythm | null {
  const [places, words] = [new Set<number>(), new Set<number>()];
  let [last, figures] = [first, 0];
  for (let at = first; at < cells.length && at - last < MOST_ROWS_AHEAD * width; at += 1) {
    const kind = cells[at]?.kind;
    const place = at % width;
    if (kind === "figure") {
      if (words.has(place)) break;
      places.add(place);
      last = at;
      figures += 1;
    } else if (kind === "words") {
      if (places.has(place)) break;
      words.add(place);
    }
  }
  const rows = Math.floor((last - first) / width) + 1;
  const isTable =
    rows >= FEWEST_ROWS && figures >= FEWEST_FIGURES && words.size > 0 && figures * 2 >= rows * places.size;
  return isTable ? { width, first, last, figures, places } : null;
}

/**
 * Figures soon after the last row, behind fewer words than a row has, are of another row in which a cell is missing: then
 * no cell's place is certain. A total has no other words, and so fewer cells, and all of its figures.
 */
export function endsCleanly(cells: readonly ParagraphCell[], rhythm: Rhythm): boolean {
  const { last, width, places } = rhythm;
  const from = last + 1 + totalBehind(cells, rhythm).length;
  const after = cells.slice(from, from + width);
  const next = after.findIndex(({ kind }) => kind === "figure");
  return next < 0 || after.slice(0, next).filter(({ kind }) => kind === "words").length > width - places.size;
}

/** The cells of a total behind the last row that has a figure for every place of figures, and its label; else none. */
export function totalBehind(cells: readonly ParagraphCell[], { last, places }: Rhythm): readonly ParagraphCell[] {
  const [label, ...figures] = cells.slice(last + 1, last + 2 + places.size);
  const isWhole = figures.length === places.size && figures.every(({ kind }) => kind === "figure");
  const isOne = label !== undefined && totalLabel(label.text) !== null && isWhole;
  return isOne && cells[last + 2 + places.size]?.kind !== "figure" ? [label, ...figures] : [];
}
