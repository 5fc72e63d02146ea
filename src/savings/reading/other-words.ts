import { readFigure } from "../figure";
import type { Cell, Grid } from "../grid";
import { cellAt, refAt } from "../grid";
import type { Column, OtherText } from "../table";

/**
 * The columns whose words no other field of a line holds: those that stand beside the savings, such as a rating or a
 * comment, and a second column that describes the lines.
 */
export function otherColumns(columns: readonly Column[]): OtherColumn[] {
  const describing = columns.find((column) => column.kind === "description");
  return columns
    .filter((column) => column.kind === "other" || (column.kind === "description" && column !== describing))
    .map(({ index, label }) => ({ index, hasTellingNumbers: TELLING_NUMBERS.test(label) }));
}

export interface OtherColumn {
  /** The {@link Column.index}. */
  readonly index: number;
  /** Its numbers say something of the line. */
  readonly hasTellingNumbers: boolean;
}

const NONE: readonly OtherText[] = [];

/**
 * The words that stand on a row in the given columns.
 *
 * @param grid the sheet's cells
 * @param row zero-based within the grid
 * @param left the grid column of the table's first column
 */
export function otherWords(
  grid: Grid,
  row: number,
  left: number,
  columns: readonly OtherColumn[],
): readonly OtherText[] {
  let others = null as OtherText[] | null;
  for (const column of columns) {
    const text = wordsOf(cellAt(grid, row, left + column.index), column);
    if (text === null) continue;
    const other = { column: column.index, text, cell: refAt(grid, row, left + column.index) };
    const [first, second] = others ?? NONE;
    // Most lines have one or two: an array that grows would keep room for seventeen on every line of a long table.
    if (!others || !first) others = [other];
    else if (!second) others = [first, other];
    else others.push(other);
  }
  return others ?? NONE;
}

/** Columns whose numbers say something of the line: what is delayed or lost of it, or which assessment it has. */
const TELLING_NUMBERS =
  /\b(?:lost|not (?:yet )?(?:achieved|delivered)|Eq?IAs?|pay[ -]?back)\b|\bdelay|\bdefer|\bslipp|\bundeliver|\bunachiev|\bequalit/i;

const WORDS_OR_DATE = /\p{L}|\d[/.]\d{1,2}[/.]\d/u;

/** A number is kept as it is stored, because what a format shows of it may be rounded. */
function wordsOf({ kind, text, value }: Cell, { hasTellingNumbers }: OtherColumn): string | null {
  if (kind === "date") return text;
  if (kind === "number") return hasTellingNumbers ? String(value) : null;
  if (kind !== "text") return null;
  const words = text.trim();
  const isWords = WORDS_OR_DATE.test(words) && !(/\d/u.test(words) && readFigure(words).kind === "figure");
  return isWords || hasTellingNumbers ? words : null;
}
