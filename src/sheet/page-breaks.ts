/** How a row may begin a page: it must; it may; it may where what it belongs to is too long for a page; it may not. */
export type PageStart = "always" | "part" | "within" | "never";

/** A row as it is printed. */
export interface PrintedRow {
  /** Its height. */
  readonly points: number;
  readonly start: PageStart;
  /** Nothing stands in it, so that it may fall off the foot of a page. */
  readonly isBlank: boolean;
}

/** Points that a page has for rows: the first, and each later one, which repeats rows at its top. */
export interface PageRoom {
  readonly first: number;
  readonly later: number;
}

/** A part that takes more of a page than this may be torn: keeping it whole would leave much of a page empty. */
const LONG = 0.6;

/**
 * The zero-based rows that begin a page. Parts stay whole unless they are long; a long one is torn only at rows that
 * may begin a page within it. Every page ends with such a break, so that what one page holds hangs on no other.
 */
export function pageBreaks(rows: readonly PrintedRow[], { first, later }: PageRoom): number[] {
  const breaks: number[] = [];
  let room = first;
  let used = 0;
  const breakAt = (row: number, reached: number) => {
    breaks.push(row);
    room = later;
    used = pointsOf(rows.slice(row, reached));
  };
  for (const { from, to } of partsOf(rows)) {
    const needed = pointsOf(withoutBlankEnd(rows.slice(from, to)));
    const isTorn = needed > later * LONG;
    if (from > 0 && (rows[from]?.start === "always" || (used + needed > room && !isTorn))) breakAt(from, from);
    for (const [index, { points, isBlank }] of rows.slice(from, to).entries()) {
      const row = from + index;
      // A later page has less room than the first: what moves on may need a second break.
      while (used + points > room && !isBlank && row > (breaks.at(-1) ?? 0)) {
        const opened = breaks.at(-1) ?? 0;
        breakAt(latestStart(rows, Math.max(opened + 1, from), row) ?? row, row);
      }
      used += points;
    }
  }
  return breaks;
}

function partsOf(rows: readonly PrintedRow[]): { readonly from: number; readonly to: number }[] {
  const starts = rows.flatMap(({ start }, row) => (row === 0 || start === "always" || start === "part" ? row : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? rows.length }));
}

/** The last row of some that may begin a page; null where none may, as within a row that is higher than a page. */
function latestStart(rows: readonly PrintedRow[], from: number, to: number): number | null {
  for (let row = to; row >= from; row -= 1) if (rows[row]?.start !== "never") return row;
  return null;
}

function withoutBlankEnd(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  return rows.slice(0, rows.findLastIndex(({ isBlank }) => !isBlank) + 1);
}

function pointsOf(rows: readonly PrintedRow[]): number {
  return rows.reduce((total, { points }) => total + points, 0);
}

/** Points: what an A4 page on its side holds within the margins. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 505;
/** Heights of rows are measured without a font, so a page is filled a little less than it could be. */
const FILLED = 0.97;

/**
 * What a page holds once its columns are fitted to its width: Excel makes sheets smaller by whole per cent.
 *
 * @param columns points that the columns take
 * @param repeated points of the rows that are repeated at the top of each page
 */
export function pageRoom(columns: number, repeated: number): PageRoom {
  const scale = Math.min(1, Math.floor((PAGE_WIDTH / columns) * 100) / 100);
  const first = (PAGE_HEIGHT / scale) * FILLED;
  return { first, later: first - repeated };
}
