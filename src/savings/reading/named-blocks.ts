import type { Grid } from "../grid";
import { cellAt, textAt, valuesOfRow } from "../grid";
import { COUNTS_POSTS } from "./body-rows";
import { holdsFigureIn } from "./figure-cells";
import type { HeadingRows } from "./heading-cells";
import { meaningOfHeading } from "./headings";
import { unwrapped } from "./plain-spaces";

/** A form has no more rows above its years, or under them; a sheet of nothing but headings is no form. */
const MOST_ROWS = 20;

/** What the rows above a block's years say of its proposal. */
interface Fields {
  readonly from: number;
  readonly code: string;
  readonly title: string;
}

/**
 * The grid with names for the rows of templates, which give each proposal a block: its reference and title above the
 * years, each in a row of its own, and under the years one row, which is called no more than "Net saving". That row has
 * the proposal's reference and title for its name, and the rows above the years are empty.
 */
export function withNamedBlocks(grid: Grid, headings: readonly HeadingRows[]): Grid {
  const blocks = headings.flatMap((heading) => {
    const { from, code, title } = fieldsAbove(grid, heading.row);
    const column = heading.cells[0]?.column ?? 0;
    const row = title === "" ? null : onlySaving(grid, heading, column);
    return row === null ? [] : [{ from, to: heading.row, row, named: { [column]: `${code} ${title}`.trim() } }];
  });
  // Hardly a sheet has any, and one may have a million rows to copy.
  if (blocks.length === 0) return grid;
  const values = [...grid.values];
  const texts = grid.texts && [...grid.texts];
  for (const { from, to, row, named } of blocks) {
    values.fill([], from, to);
    values[row] = Object.assign([...(values[row] ?? [])], named);
    if (texts) texts[row] = Object.assign([...(texts[row] ?? [])], named);
  }
  return { ...grid, values, texts };
}

/** The rows right above a heading that hold a label and what it says of the proposal, and nothing else. */
function fieldsAbove(grid: Grid, heading: number): Fields {
  let fields: Fields = { from: heading, code: "", title: "" };
  for (let row = heading - 1; row >= Math.max(0, heading - MOST_ROWS); row -= 1) {
    const [label, value, ...others] = wordsIn(grid, row);
    if (label === undefined || value === undefined || others.length > 0) break;
    const kind = meaningOfHeading(label)?.kind;
    fields = {
      from: row,
      code: kind === "code" ? value : fields.code,
      title: kind === "description" ? value : fields.title,
    };
  }
  return fields;
}

function wordsIn(grid: Grid, row: number): string[] {
  return valuesOfRow(grid, row)
    .map((_, column) => unwrapped(cellAt(grid, row, column).text.trim()))
    .filter(Boolean);
}

const NAMES_NO_MORE =
  /^(?:(?:net|gross|total|annual|budget|proposed|cashable) )*(?:savings?|reductions?|efficienc(?:y|ies))[^\p{L}]*$/iu;

/** The only row of money under a heading, down to the first blank row, where it is called a saving and no more. */
function onlySaving(grid: Grid, { row: first, rows, cells }: HeadingRows, column: number): number | null {
  const found: number[] = [];
  const from = first + rows;
  for (let row = from; row < from + MOST_ROWS && wordsIn(grid, row).length > 0; row += 1) {
    const hasFigure = holdsFigureIn(grid, row, cells);
    if (hasFigure && !COUNTS_POSTS.test(unwrapped(textAt(grid, row, column)))) found.push(row);
  }
  const [only, another] = found;
  return only !== undefined && another === undefined && NAMES_NO_MORE.test(unwrapped(textAt(grid, only, column)))
    ? only
    : null;
}
