import type { PlacedChoice } from "../choices/table-choice";
import type { Grid } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { TableInGrid } from "./found-table";
import { placeChoices } from "./place-choices";
import { rowsOf } from "./rows-of";
import type { ProseRow } from "./prose";
import { proseRows } from "./prose";
import type { Search } from "./search-tables";
import { rowsOfList } from "./search-tables";
import type { UnreadSelection } from "./selections";
import { hasFiguresIn, readSelections } from "./selections";

/** A sheet's tables as the user decided, the words outside them, and the selections that gave none. */
export interface Obeyed {
  readonly tables: readonly TableInGrid[];
  readonly prose: readonly ProseRow[];
  readonly unreadSelections: readonly UnreadSelection[];
}

/**
 * Reads again what the user decided about. Tables that the sheet gives by itself give way to selections of their figures.
 *
 * @param plain what the sheet gives by itself
 * @param choices the choices about the sheet
 */
export function obeyChoices(
  grid: Grid,
  marked: readonly MarkedTable[],
  plain: Search,
  choices: readonly PlacedChoice[],
): Obeyed {
  const selected = choices.filter(({ choice }) => choice.selected);
  const selections = readSelections(grid, marked, plain, selected);
  const givesWay = ({ table }: TableInGrid) => selections.ranges.some((range) => hasFiguresIn(table, range));
  const open = [...plain.tables.filter((found) => !givesWay(found)), ...selections.further];
  const placed = placeChoices(
    open.map((found) => found.table),
    choices.filter((choice) => !selected.includes(choice)),
  );
  const decided = open.map((found) => {
    const choice = placed.get(found.table);
    return choice ? found.asDecided(choice) : found;
  });
  const tables = [...selections.decided, ...decided].sort((a, b) => a.firstRow - b.firstRow);
  // What is left of a table that gave way is no prose.
  const rows = [...tables, ...plain.tables.filter(givesWay)];
  const prose = proseRows(grid, rowsOf(grid.values.length, [...rows, ...plain.lists.map(rowsOfList)]));
  return { tables, prose, unreadSelections: selections.unread };
}
