import type { Grid } from "../grid";
import { kindAt } from "../grid";
import { inWords } from "../show";
import type { Column, ColumnPart } from "../table";
import type { ColumnGroup } from "./column-groups";
import { asOther, isIn, withOnly, wordsOf, yearGroups } from "./column-groups";
import { columnInPartYear, columnPlannedNow, onlyOfSavings } from "./column-that-saves";
import { netColumn, valueAt } from "./net-column";
import { isPartOfSaving } from "./part-of-saving";
import { saidAgain, withoutRunningTotals } from "./said-again";
import { withSumOfSavings } from "./sum-of-savings";

/** Columns that together say what a line saves, and in a sentence what could not be joined. */
export interface JoinedColumns {
  readonly columns: readonly Column[];
  readonly problem: string | null;
}

/** Under a year, savings are taken together, and costs off savings. */
const SAVES =
  /^(?:savings?|reductions?|efficienc(?:y|ies)|better|decreases?|favourable|saved|saving \(-\)|less spent)$/i;
const COSTS =
  /^(?:costs?|pressures?|growth|spending|worse|increases?|adverse|investments?|additional (?:costs?|spend(?:ing)?)|pressure \(\+\))$/i;

/**
 * Joins columns that a line's saving is spread over: a year over new and existing savings, over savings and costs, or
 * one column for what is better and one for what is worse.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function joinedColumns(
  grid: Grid,
  rows: readonly number[],
  left: number,
  columns: readonly Column[],
): JoinedColumns {
  let joined = withoutRunningTotals(columns, grid, rows, left);
  const groups = [...yearGroups(joined), ...betterAndWorse(joined, grid, rows, left)];
  const problems: string[] = [];
  for (const group of groups) {
    const only =
      netColumn(group.columns, group.words, grid, rows, left) ??
      plannedOnEachRow(group, grid, rows, left) ??
      columnInPartYear(group);
    if (only) {
      joined = withOnly(joined, group, only);
      continue;
    }
    const parts = partsOf(group, grid, rows, left);
    const saving = parts ? null : (onlyOfSavings(group) ?? saidAgain(group, grid, rows, left));
    if (saving) joined = withOnly(joined, group, saving);
    else if (parts) joined = joined.map((column) => asJoined(column, group, parts));
    else
      problems.push(
        `"${group.name}" heads ${group.columns.length} columns, and nothing says how they add up: say which hold its savings.`,
      );
  }
  joined = withSumOfSavings(withoutNetChange(joined, grid, rows, left), grid, rows, left);
  const savings = joined.filter(({ kind }) => kind === "saving");
  if (savings.length > 1 && !joined.some(({ kind }) => kind === "year"))
    problems.push(`${inWords(savings.map(({ label }) => `"${label}"`))} all hold savings: say which one counts.`);
  return { columns: joined, problem: problems.length > 0 ? problems.join(" ") : null };
}

/** What is planned now, where no row leaves it empty that was planned before: that may be given up, or stay as it was. */
function plannedOnEachRow(group: ColumnGroup, grid: Grid, rows: readonly number[], left: number): Column | null {
  const now = columnPlannedNow(group);
  const isEmpty = (row: number, { index }: Column) => kindAt(grid, row, left + index) === "empty";
  const isLeftOpen = (row: number, planned: Column) =>
    isEmpty(row, planned) && group.columns.some((column) => (valueAt(grid, row, left, column) ?? 0) !== 0);
  return now && rows.some((row) => isLeftOpen(row, now)) ? null : now;
}

/** "Net change" beside growth and savings is what the budget moves by: the savings are those of their own column. */
function withoutNetChange(columns: Column[], grid: Grid, rows: readonly number[], left: number): Column[] {
  const amounts = columns.filter((column) => column.kind === "saving" || COSTS.test(wordsOf(column)));
  const words = amounts.map((column) => wordsOf(column));
  if (amounts.filter(({ kind }) => kind === "saving").length < 2) return columns;
  const net = netColumn(amounts, words, grid, rows, left);
  if (!net || /\bsavings?\b/i.test(net.label)) return columns;
  return columns.map((column) => (column === net ? asOther(column) : column));
}

/**
 * One column of costs beside one of savings, where most lines fill one of them: each line is the one or the other. Where
 * they fill both, growth and what it costs to save are another matter than what is saved.
 */
function betterAndWorse(columns: readonly Column[], grid: Grid, rows: readonly number[], left: number): ColumnGroup[] {
  if (columns.some(({ kind }) => kind === "year")) return [];
  const saves = columns.filter((column) => SAVES.test(wordsOf(column)));
  const costs = columns.filter((column) => COSTS.test(wordsOf(column)));
  const [one, other] = [saves[0], costs[0]];
  if (!one || !other || saves.length > 1 || costs.length > 1) return [];
  const isFilled = (row: number, column: Column) => (valueAt(grid, row, left, column) ?? 0) !== 0;
  const both = rows.filter((row) => isFilled(row, one) && isFilled(row, other));
  if (both.length * 2 >= rows.length) return [];
  return [{ name: one.label, columns: [one, other], words: [wordsOf(one), wordsOf(other)] }];
}

/**
 * The parts with their signs, the first that saves before the others: in its sign. Null where the words do not say how they
 * add up.
 */
function partsOf(
  { columns, words }: ColumnGroup,
  grid: Grid,
  rows: readonly number[],
  left: number,
): ColumnPart[] | null {
  if (words.every(isPartOfSaving)) return columns.map(({ index }) => ({ index, sign: 1 }));
  if (!words.every((text) => SAVES.test(text) || COSTS.test(text))) return null;
  const savesBelow = (column: Column) => isBelow(grid, rows, left, column);
  const first = columns[words.findIndex((text) => SAVES.test(text))];
  if (!first) return null;
  const own = savesBelow(first);
  const parts = columns.map((column, at): ColumnPart => {
    const isCost = COSTS.test(words[at] ?? "");
    // Costs that are written as plainly as the savings are taken off; with a sign of their own they add up.
    const sign = isCost && savesBelow(column) === own ? -1 : 1;
    return isCost ? { index: column.index, sign, isCost } : { index: column.index, sign };
  });
  return [{ index: first.index, sign: 1 }, ...parts.filter(({ index }) => index !== first.index)];
}

function isBelow(grid: Grid, rows: readonly number[], left: number, column: Column): boolean {
  const values = rows.map((row) => valueAt(grid, row, left, column) ?? 0);
  return values.filter((value) => value < 0).length > values.filter((value) => value > 0).length;
}

function asJoined(column: Column, { columns }: ColumnGroup, parts: readonly ColumnPart[]): Column {
  if (!isIn({ columns }, column)) return column;
  if (column.index !== parts[0]?.index) return asOther(column);
  return { ...column, kind: column.kind === "year" ? "year" : "saving", parts };
}
