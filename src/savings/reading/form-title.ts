import type { Grid } from "../grid";
import { textAt, valuesOfRow } from "../grid";
import type { TurnedCell, TurnedTable } from "./turned-grid";

const TITLE =
  /^(?:(?:title|name|description)(?: of (?:the )?(?:proposal|saving|scheme|project))?|(?:proposal|saving|scheme|project)(?: (?:title|name))?)\s*:?$/i;
/** How far above its years a form may say what it proposes. */
const REACH = 25;

/**
 * A form's only line with the name that the form gives it: "Title of proposal: Shared building control" above the years that
 * stand down the sheet. A table with other lines, or with a name of its own, is as it was.
 *
 * @param top the row of the grid on which the table begins
 */
export function withFormTitle(grid: Grid, turned: TurnedTable, top: number): TurnedTable {
  const [only, another] = turned.rows;
  const [name] = only?.cells ?? [];
  if (!only || another || (name && (name.text ?? textAt(grid, name.row, name.column)) !== "")) return turned;
  const title = titleAbove(grid, top);
  return title ? { ...turned, rows: [{ ...only, cells: [title, ...only.cells.slice(1)] }] } : turned;
}

function titleAbove(grid: Grid, top: number): TurnedCell | null {
  for (let row = top - 1; row >= Math.max(0, top - REACH); row -= 1) {
    const texts = valuesOfRow(grid, row).flatMap((value, column) => (value === "" ? [] : [{ row, column }]));
    const [label, value, another] = texts;
    if (label && value && !another && TITLE.test(textAt(grid, row, label.column))) return value;
  }
  return null;
}
