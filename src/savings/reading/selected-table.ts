import type { PlacedChoice } from "../choices/table-choice";
import type { MarkedTable } from "../snapshot";
import type { TableInGrid } from "./found-table";
import { readHeadedTable } from "./headed-table";
import { readAmountList } from "./list-table";
import { findAmountLists } from "./lists";
import { proseAbove } from "./prose";
import type { Search, SearchArea } from "./search-tables";
import { headingOfSelection } from "./selected-heading";

/**
 * Reads the table that the user selected although no word in it names savings: under a heading of other words, or bare
 * figures beside words.
 *
 * @param search what was found in the area by its words: no table
 */
export function readWithoutWords(
  area: SearchArea,
  marked: readonly MarkedTable[],
  search: Search,
  choice: PlacedChoice,
): TableInGrid | null {
  const { cells, sheet, titlesFrom } = area;
  const chosen = choice.choice.columns ?? [];
  const found = headingOfSelection(cells, chosen);
  if (found) {
    const { heading, savingsLabel } = found;
    const prose = proseAbove(sheet, heading.row, titlesFrom);
    const headed = readHeadedTable(cells, [heading], cells.values.length - 1, prose, marked, "anything");
    const decided = headed?.asDecided(choice);
    if (decided) return chosen.some(({ label }) => label === savingsLabel) ? decided : withGuess(decided, savingsLabel);
  }
  const [list] = findAmountLists(cells, () => false, "bare");
  return (list && readAmountList(cells, list, search.prose, "anything")?.asDecided(choice)) ?? null;
}

function withGuess(decided: TableInGrid, label: string): TableInGrid {
  const guess = `No heading names savings, so "${label}" is taken to hold them.`;
  const columnsProblem = [guess, decided.table.columnsProblem ?? ""].join(" ").trim();
  return { ...decided, table: { ...decided.table, columnsProblem } };
}
