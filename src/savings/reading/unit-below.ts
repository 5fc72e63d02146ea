import type { Grid } from "../grid";
import { refAt, textAt } from "../grid";
import type { Decided } from "../table";
import type { Unit } from "../unit";
import type { BodyRow } from "./body-rows";
import { unitSaidBy } from "./unit";

const ROWS_BELOW = 4;
const LONGEST_NOTE = 120;
/** "Figures in £ millions; minus means a saving.", "Note: all amounts in £ thousands." */
const SAYS_UNIT = /\b(?:figures|amounts|values|savings|sums)\b.{0,25}\bin\b.{0,12}(?:£|pounds)|^\(?(?:all )?in £/i;

/**
 * The unit that a note under a table names, where nothing above it does.
 *
 * @param rows the table's rows
 * @param left the grid column of the table's first column
 * @returns null where no note names one
 */
export function unitBelow(grid: Grid, rows: readonly BodyRow[], left: number): Decided<Unit | null> | null {
  const last = rows.findLast(({ kind }) => kind === "figures")?.row;
  if (last === undefined) return null;
  for (let row = last + 1; row <= last + ROWS_BELOW; row += 1) {
    const text = textAt(grid, row, left).trim();
    if (text.length > LONGEST_NOTE || !SAYS_UNIT.test(text)) continue;
    const said = unitSaidBy({ text, cell: refAt(grid, row, left) });
    if (said) return said;
  }
  return null;
}
