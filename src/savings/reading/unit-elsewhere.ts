import type { Grid } from "../grid";
import { cellAt, refAt, textAt } from "../grid";
import type { Decided } from "../table";
import type { Unit } from "../unit";
import type { BodyRow } from "./body-rows";
import { NAMES_A_UNIT, proseRows } from "./prose";
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

export type UnitTold = Decided<Unit | null> | null;

/**
 * What a cover or a sheet of notes tells of every sheet's figures: "All figures are in £000 unless stated otherwise". Only a
 * sheet of words speaks of others, since a unit beside figures is theirs; where two units are told, none is.
 */
export function unitTold(sheets: readonly Grid[]): UnitTold {
  const [told = null, ...others] = sheets
    .filter(isOfWords)
    .flatMap((grid) => proseRows(grid, () => false))
    .flatMap((row) => (NAMES_A_UNIT.test(row.text.replace(/ unless .*/iu, "")) && unitSaidBy(row)) || []);
  return others.every(({ value }) => value === told?.value) ? told : null;
}

/** Notes may be numbered. */
function isOfWords(grid: Grid): boolean {
  return grid.values.every((values, row) =>
    values.every((_, column) => column === 0 || cellAt(grid, row, column).kind !== "number"),
  );
}
