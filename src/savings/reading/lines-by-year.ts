import type { Grid } from "../grid";
import { cellAt } from "../grid";
import type { Column, Figure } from "../table";
import type { FigureRow, TextRow } from "./body-rows";
import { readsAsTitle } from "./body-rows";
import type { TablePlace } from "./columns";
import type { YearAt, YearRows } from "./year-rows";

/** The rows of one line or total, a row for each year. Rows are zero-based within the grid. */
export interface LineByYear {
  readonly rows: readonly number[];
  /** The row of each year, by the year's name. */
  readonly ofYear: ReadonlyMap<string, number>;
  readonly label: string;
  readonly isTotal: boolean;
  /** The words over it that head a part of the table. */
  readonly section: TextRow | null;
  readonly narrative: readonly TextRow[];
}

/** A table's lines, each put together of its rows. */
export interface LinesByYear {
  readonly lines: readonly LineByYear[];
  readonly years: readonly YearAt[];
  /** Names that stand in several rows of one year, so that nobody knows which rows are one line. */
  readonly unclear: readonly string[];
  /** Totals of no year that are what the figures come to, and those that are not. */
  readonly agreeing: readonly FigureRow[];
  readonly differing: readonly FigureRow[];
}

interface Open extends LineByYear {
  readonly rows: number[];
  readonly ofYear: Map<string, number>;
  readonly narrative: TextRow[];
}

/**
 * Puts rows together that have the same code, name, service and type, each of another year. What stands twice in a year
 * stays apart. A row without words of its own goes on with the line above it.
 *
 * @param words the columns that say which line a row is of
 * @param saving the column of the figures
 * @returns null where a row is of no line, or of no year
 */
export function linesByYear(
  grid: Grid,
  { left }: TablePlace,
  words: readonly Column[],
  saving: Column,
  { rows, column }: YearRows,
): LinesByYear | null {
  const named = keysOf(rows, (row) => words.map(({ index }) => cellAt(grid, row, left + index).text.trim()));
  if (!named) return null;
  const unclear = namesTwiceInAYear(named);
  const sums = new SumsByYear();
  const byKey = new Map<string, Open>();
  const groups = new Map<Open | null, Open[]>();
  const years = new Map<string, YearAt>();
  const agreeing: FigureRow[] = [];
  const differing: FigureRow[] = [];
  let waiting: Open[] = [];
  let latest: Open | null = null;
  for (const one of named) {
    const { row, isTotal, key, section } = one;
    if (row.kind === "text") {
      latest?.narrative.push(row);
      continue;
    }
    const figure = row.figures.get(saving.index);
    // Beside a column of years, a total that has none is of all.
    const year = one.year ?? (isTotal && column === null ? sums.yearOf(figure) : null);
    if (!year) {
      if (!isTotal) return null;
      (sums.isOfAll(figure) ? agreeing : differing).push(row);
      continue;
    }
    if (!isTotal) sums.add(figure, year);
    if (!years.has(year.year.name)) years.set(year.year.name, year);
    const before = unclear.has(key) ? undefined : byKey.get(key);
    // A year may have several sub-totals that are called nothing else.
    const known = before?.ofYear.has(year.year.name) ? undefined : before;
    const line: Open = known ?? { rows: [], ofYear: new Map(), label: row.label, isTotal, section, narrative: [] };
    line.rows.push(row.row);
    line.ofYear.set(year.year.name, row.row);
    latest = line;
    if (!known) byKey.set(key, line);
    if (!known && !isTotal) waiting.push(line);
    if (!isTotal) continue;
    // A total that goes on in another year has the further lines of its group above it.
    const group = groups.get(line);
    if (group) for (const further of waiting) group.push(further);
    else groups.set(line, waiting);
    waiting = [];
  }
  groups.set(null, waiting);
  const lines = [...groups].flatMap(([total, own]) => (total ? [...own, total] : own));
  const ordered = [...years.values()].sort((a, b) => a.year.order - b.year.order);
  return { lines, years: ordered, unclear: [...unclear.values()].filter(Boolean), agreeing, differing };
}

type Named = YearRows["rows"][number] & { readonly key: string; readonly section: TextRow | null };

interface Above {
  readonly words: readonly string[];
  readonly isTotal: boolean;
  readonly label: string;
}

const NOTHING_ABOVE: Above = { words: [], isTotal: false, label: "" };

/** The rows with what tells their lines apart. */
function keysOf(rows: YearRows["rows"], wordsOn: (row: number) => readonly string[]): Named[] | null {
  const named: Named[] = [];
  let section: TextRow | null = null;
  let above: Above = NOTHING_ABOVE;
  for (const [at, one] of rows.entries()) {
    const { row } = one;
    if (row.kind === "text") {
      const before = rows[at - 1]?.row;
      const isGap = !before || row.row - before.row > 1 || rows[at - 1]?.isTotal === true;
      const isAlone = wordsOn(row.row).filter(Boolean).length < 2;
      if (isGap && isAlone && at < rows.length - 1 && readsAsTitle(row.text)) section = row;
      else named.push({ ...one, key: "", section });
      continue;
    }
    const own = wordsOn(row.row);
    const goesOn = !one.isTotal && own.every((word, index) => word === "" || word === above.words[index]);
    if (!goesOn) above = { words: own, isTotal: one.isTotal, label: row.label };
    // Only a sum's name may stand elsewhere, beside the year or in its place.
    if (!above.isTotal && above.words.every((word) => word === "")) return null;
    const { words, isTotal, label } = above;
    const key = [isTotal ? label : "", section?.text ?? "", ...words].join("\n").toLowerCase();
    named.push({ ...one, row: { ...row, label }, isTotal, key, section });
  }
  return named;
}

/** By their keys. */
function namesTwiceInAYear(rows: readonly Named[]): Map<string, string> {
  const seen = new Set<string>();
  const twice = new Map<string, string>();
  for (const { row, year, key, isTotal } of rows) {
    if (row.kind === "text" || !year) continue;
    const once = `${year.year.name}\n${key}`;
    if (seen.has(once)) twice.set(key, isTotal ? "" : row.label);
    seen.add(once);
  }
  return twice;
}

/** What the figures come to: in all, and in the year at hand, since it began and since the last total. */
class SumsByYear {
  private all = 0;
  private sinceAll = 0;
  private ofYear = 0;
  private sinceTotal = 0;
  private year: YearAt | null = null;

  add(figure: Figure | undefined, year: YearAt): void {
    const value = figure?.value ?? 0;
    if (year.year.name !== this.year?.year.name) [this.ofYear, this.sinceTotal] = [0, 0];
    this.year = year;
    this.all += value;
    this.sinceAll += value;
    this.ofYear += value;
    this.sinceTotal += value;
  }

  /** The year of a total that names none: the one at hand, where it is what that comes to. */
  yearOf(figure: Figure | undefined): YearAt | null {
    if (!isSame(figure, this.ofYear) && !isSame(figure, this.sinceTotal)) return null;
    [this.sinceTotal, this.sinceAll] = [0, 0];
    return this.year;
  }

  isOfAll(figure: Figure | undefined): boolean {
    const isOf = isSame(figure, this.all) || isSame(figure, this.sinceAll);
    this.sinceAll = 0;
    return isOf;
  }
}

function isSame(figure: Figure | undefined, sum: number): boolean {
  const value = figure?.value ?? null;
  return value !== null && Math.abs(value - sum) < 1e-6;
}
