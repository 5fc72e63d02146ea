import type { Grid } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { SavingsTable, Statement } from "../table";
import { readAmountList, readHeadedTable } from "./build-table";
import type { Claim, FoundTable } from "./found-table";
import { headingGroups } from "./heading-groups";
import { findHeadingRows } from "./heading-rows";
import { findAmountLists } from "./lists";
import type { ProseRow } from "./prose";
import { proseAbove, proseRows, statementsAround } from "./prose";
import { totalsInText } from "./stated-in-text";
import { statementsIn } from "./statements";

/** What one sheet gave. */
export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly SavingsTable[];
  /** Every amount that stands in a sentence outside the tables. */
  readonly statements: readonly Statement[];
  /** What was looked for and how much of it was there, for a sheet that gave no table. */
  readonly lookedFor: string;
}

/**
 * Reads the savings tables of one sheet: those under headings, which may be repeated and broken, and lists of amounts
 * beside words.
 *
 * @param grid the sheet's cells
 * @param marked the marked Excel tables on it
 * @param claim which tables to take
 */
export function readSheet(
  grid: Grid,
  marked: readonly MarkedTable[],
  claim: Claim = "what speaks of savings",
): SheetReading {
  const groups = headingGroups(grid, findHeadingRows(grid));
  const headed: FoundTable[] = [];
  for (const [index, group] of groups.entries()) {
    const end = (groups[index + 1]?.[0]?.row ?? grid.values.length) - 1;
    // The lines of the table above are no titles of this one.
    const from = lastFigures(headed.at(-1)) + 1 - grid.row;
    const prose = proseAbove(grid, group[0]?.row ?? 0, Math.max(0, from));
    const found = readHeadedTable(grid, group, end, prose, marked, claim);
    if (found) headed.push(found);
  }
  const inTable = (row: number) => headed.some((found) => row >= found.firstRow && row <= found.lastRow);
  const candidates = findAmountLists(grid, inTable);
  const prose = proseRows(
    grid,
    (row) => inTable(row) || candidates.some((list) => row >= list.row && row < list.row + list.rows),
  );
  const lists = candidates.flatMap((list) => readAmountList(grid, list, prose, claim) ?? []);
  const found = [...headed, ...lists].sort((a, b) => a.firstRow - b.firstRow);
  return {
    sheet: grid.sheet,
    tables: found.map((one, index) => withStatements(one, prose, found[index - 1], found[index + 1])),
    statements: prose.flatMap((row) => statementsIn(row.text, row.cell)),
    lookedFor: lookedFor(groups.length, candidates.length, prose),
  };
}

/** The last row of the sheet with figures of a table; -1 without a table. */
function lastFigures(found: FoundTable | undefined): number {
  const rows = found ? [...found.table.lines, ...found.table.totals] : [];
  return rows.reduce((last, { row }) => Math.max(last, row), -1);
}

function withStatements(
  found: FoundTable,
  prose: readonly ProseRow[],
  previous?: FoundTable,
  next?: FoundTable,
): SavingsTable {
  const around = statementsAround(
    prose,
    found.firstRow,
    found.lastRow,
    previous?.lastRow ?? -1,
    next?.firstRow ?? Infinity,
  );
  const within = found.table.lines.flatMap((line) =>
    line.narrative.flatMap((part) => statementsIn(part.text, part.cell)),
  );
  const table = { ...found.table, statements: [...around, ...within] };
  return { ...table, totals: [...table.totals, ...totalsInText(table)] };
}

function lookedFor(headings: number, lists: number, prose: readonly ProseRow[]): string {
  const amounts = prose.flatMap((row) => statementsIn(row.text, row.cell)).length;
  return (
    `Looked for a row of headings with financial years or a savings column (${counted(headings, "found")}), ` +
    `and for lists of amounts in pounds beside words (${counted(lists, "found")}); ` +
    `${amounts === 1 ? "1 amount stands" : `${amounts} amounts stand`} in sentences.`
  );
}

function counted(count: number, word: string): string {
  return count === 0 ? `none ${word}` : `${count} ${word}`;
}
