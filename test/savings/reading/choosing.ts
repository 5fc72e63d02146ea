import type { PlacedChoice, TableChoice } from "../../../src/savings/choices/table-choice";
import type { SheetReading } from "../../../src/savings/reading/read-sheet";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { cellsOf } from "../../../src/savings/address";
import type { Grid } from "../../../src/savings/grid";
import type { SavingsTable } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** A choice about the cells that an address names, such as "A3:D9", on the sheet "Sheet1". */
export function choiceAt(address: string, choice: TableChoice, id = address): PlacedChoice {
  const range = cellsOf(`Sheet1!${address}`);
  if (!range) throw new Error(`${address} names no cells`);
  return { id, range, choice };
}

/** A choice about a table where it stands now. */
export function choiceAbout(table: SavingsTable, choice: TableChoice): PlacedChoice {
  return { id: table.title, range: table.range, choice };
}

/** What a sheet gives with choices about it. */
export function readWith(cells: SheetRows | Grid, ...choices: PlacedChoice[]): SheetReading {
  const grid = "sheet" in cells ? cells : gridOf(cells);
  return readSheet(grid, [], "what speaks of savings", choices);
}

/** A sheet's only table, read as the user decided about it. */
export function decidedTable(cells: SheetRows | Grid, choice: TableChoice): SavingsTable {
  return tableDecided(cells, 0, choice);
}

/** One of a sheet's tables, read as the user decided about it and about no other. */
export function tableDecided(cells: SheetRows | Grid, index: number, choice: TableChoice): SavingsTable {
  const before = readWith(cells).tables[index];
  if (!before) throw new Error(`the sheet has no table ${index}`);
  const after = readWith(cells, choiceAbout(before, choice)).tables[index];
  if (!after) throw new Error("the table is gone");
  return after;
}
