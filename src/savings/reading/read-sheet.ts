import type { PlacedChoice } from "../choices/table-choice";
import type { Grid, RangeRef } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable, Statement } from "../table";
import type { Claim, TableInGrid, UnitTold } from "./found-table";
import { NOTHING_TOLD } from "./found-table";
import type { Obeyed } from "./obey-choices";
import { obeyChoices } from "./obey-choices";
import { withPlainSpaces } from "./plain-spaces";
import type { ProseRow } from "./prose";
import { NAMES_A_UNIT, proseRows, statementsAround, statementsInRows } from "./prose";
import { rowsOf } from "./rows-of";
import { lookedFor, searchingTables, wholeSheet } from "./search-tables";
import type { UnreadSelection } from "./selections";
import { totalsInText } from "./stated-in-text";
import { statementsIn } from "./statements";
import { unitSaidBy } from "./unit";
import type { UnreadRows } from "./unread-rows";
import { findingUnreadRows } from "./unread-rows";

/** What one sheet gave. */
export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly SavingsTable[];
  /** Tables that the user left out of summary, checks and totals. */
  readonly leftOut: readonly SavingsTable[];
  /** Cells that the user selected as a savings table and that gave none. */
  readonly unreadSelections: readonly UnreadSelection[];
  /** Every amount that stands in a sentence outside the tables. */
  readonly statements: readonly Statement[];
  /** What was looked for and how much of it was there, for a sheet that gave no table. */
  readonly lookedFor: string;
  /** Rows like those of a savings table that no table took. */
  readonly unread: readonly UnreadRows[];
}

/**
 * Reads the savings tables of one sheet: those under headings, which may be repeated and broken, and lists of amounts
 * beside words, each as the user decided where there is a choice about it.
 *
 * @param grid the sheet's cells
 * @param marked the marked Excel tables on it
 * @param claim which tables to take; a selection's are always taken
 * @param choices what the user decided, placed on the sheets; those on other sheets say nothing here
 */
export function readSheet(
  grid: Grid,
  marked: readonly MarkedTable[],
  claim: Claim = "what speaks of savings",
  choices: readonly PlacedChoice[] = [],
): SheetReading {
  return inOneGo(readingSheet(withPlainSpaces(grid), marked, claim, choices));
}

/**
 * Reads one sheet as {@link readSheet} does, in steps.
 *
 * @param grid the sheet's cells, with plain spaces
 * @param known the tables of other sheets, which may tell of this one's
 */
export function* readingSheet(
  grid: Grid,
  marked: readonly MarkedTable[],
  claim: Claim,
  choices: readonly PlacedChoice[],
  told: UnitTold = null,
  known: readonly SavingsTable[] = [],
): Steps<SheetReading> {
  const plain = yield* searchingTables(wholeSheet(grid), marked, claim, { ...NOTHING_TOLD, unit: told }, known);
  yield;
  const own = choices.filter(({ range }) => range.sheet === grid.sheet);
  const {
    tables: found,
    prose,
    unreadSelections,
  }: Obeyed = own.length === 0 ? { ...plain, unreadSelections: [] } : obeyChoices(grid, marked, plain, own);
  yield;
  const statements = statementsInRows(prose);
  yield;
  const tables = found.map((one, index) => withStatements(one, prose, found[index - 1], found[index + 1]));
  yield;
  const isWithin = rowsOf(grid.values.length, found);
  const passedOver = new Set(found.flatMap((one) => one.passedOver ?? []));
  const costs = tables.length > 0 ? [] : plain.costs;
  const isOfCosts = (row: number) =>
    costs.some((range) => row >= range.row - grid.row && row < range.row - grid.row + range.rows);
  const isTold = (row: number) => (isWithin(row) && !passedOver.has(row)) || isOfCosts(row);
  const unread = yield* findingUnreadRows(grid, isTold);
  return {
    sheet: grid.sheet,
    tables: tables.filter((table) => !isLeftOut(table)),
    leftOut: tables.filter(isLeftOut),
    unreadSelections,
    statements,
    lookedFor: lookedFor(plain, statements.length),
    unread: [...besides(plain.besides, tables), ...costs.map((range) => ({ range, reason: COSTS_ALONE })), ...unread],
  };
}

/** What stands beside tables of savings, less what the user selected as one. */
function besides(ranges: readonly RangeRef[], tables: readonly SavingsTable[]): UnreadRows[] {
  const reaches = (from: number, length: number, other: number, otherLength: number) =>
    from < other + otherLength && other < from + length;
  const isRead = (one: RangeRef) =>
    tables.some(
      ({ range }) =>
        reaches(one.row, one.rows, range.row, range.rows) &&
        reaches(one.column, one.columns, range.column, range.columns),
    );
  return ranges.filter((range) => !isRead(range)).map((range) => ({ range, reason: BESIDE }));
}

/** They are told, since beside savings on another sheet they may belong to the plan. */
const COSTS_ALONE = "Costs alone stand here, such as pressures or growth, and no savings.";
const BESIDE = "A table stands here beside one of savings, and nothing says that it is of savings too.";

function isLeftOut({ choice }: SavingsTable): boolean {
  return choice?.choice.leftOut ?? false;
}

function withStatements(
  found: TableInGrid,
  prose: readonly ProseRow[],
  previous?: TableInGrid,
  next?: TableInGrid,
): SavingsTable {
  const around = statementsAround(
    prose,
    found.firstRow,
    found.lastRow,
    previous?.lastRow ?? -1,
    next?.firstRow ?? Infinity,
  );
  const within = found.table.lines
    .filter(({ narrative }) => narrative.length > 0)
    .flatMap(({ narrative }) => narrative.flatMap(({ text, cell }) => statementsIn(text, cell)));
  const table = { ...found.table, statements: [...around, ...within] };
  return { ...table, totals: [...table.totals, ...totalsInText(table)] };
}

/**
 * What a cover or a sheet of notes tells of every sheet's figures: "All figures are in £000 unless stated otherwise". Only a
 * sheet of words speaks of others, since a unit beside figures is theirs; where two units are told, none is.
 */
export function unitTold(sheets: readonly Grid[]): UnitTold {
  const told = sheets
    .filter(({ values }) => !values.some((row) => row.some((value, at) => at > 0 && typeof value === "number")))
    .flatMap((grid) => proseRows(grid, () => false))
    .flatMap((row) => (NAMES_A_UNIT.test(row.text) && unitSaidBy(row)) || []);
  return told.every(({ value }) => value === told[0]?.value) ? (told[0] ?? null) : null;
}
