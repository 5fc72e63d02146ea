import { codeAtStart, isCode } from "../code";
import type { Grid } from "../grid";
import { cellAt, textAt, valuesOfRow } from "../grid";
import type { Figure } from "../table";
import { unitNamedIn, withoutUnit } from "../unit";
import { isFigureOrStandIn, readFigureCell } from "./figure-cells";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { meaningOfHeading } from "./headings";
import { NAMES_A_UNIT, proseAbove } from "./prose";
import { SPEAKS_OF_SAVINGS } from "./savings-words";
import { totalLabel } from "./total-rows";
import type { TurnedRow, TurnedTable } from "./turned-grid";
import type { YearAt } from "./year-rows";
import { isPlainYear, yearIn } from "./year-rows";

/** Figures under the names of a heading, in their order. */
interface FiguresOf<Label> {
  readonly label: Label;
  readonly figures: readonly Figure[];
}

/** A table whose years stand down its first column: what its other columns are headed as, and their figures in each year. */
interface YearsDown {
  readonly corner: number;
  readonly names: readonly HeadingCell[];
  readonly years: readonly FiguresOf<YearAt>[];
  readonly total: FiguresOf<{ readonly row: number; readonly text: string }> | null;
}

/**
 * Turns a table whose years stand down its first column, with a column for each line, where that is sure: its one column is
 * headed as savings; or the others come in every year to that of their total, have codes of their own, or stand under a
 * title that says what each is. What says nothing more of the savings is left out, such as posts or percentages.
 *
 * @returns null where the years stand otherwise, or nobody can say that each column is a line
 */
export function turnedYearsDown(grid: Grid, heading: HeadingRows): TurnedTable | null {
  const all = yearsDown(grid, heading);
  const table = all && withoutRunningSums(all);
  if (!table || !isSure(table, titleOf(grid, heading))) return null;
  const { corner, names, years, total } = table;
  const units = new Set(names.map(({ label }) => unitNamedIn(label)));
  const [unit] = units.size === 1 ? units : [];
  // A year's figures have one unit, so columns of several cannot be lines.
  if ([...units].filter((one) => one !== null).length > 1) return null;
  const [only, another] = names;
  const beside = only && !another ? only.label : (unit ?? "");
  const rows = names.map(({ column, label }, at): TurnedRow => ({
    row: heading.row + 1 + at,
    cells: [
      { row: heading.row, column, text: unit ? withoutUnit(label) : label },
      ...years.map(({ label: { row } }) => ({ row, column })),
      ...(total ? [{ row: total.label.row, column }] : []),
    ],
  }));
  const sum = total && { row: total.label.row, column: corner };
  const corners = { row: heading.row, column: corner };
  return {
    heading: [
      { label: "Description", meaning: { kind: "description", year: null }, wasDate: false },
      ...years.map(({ label: { year, written, wasDate } }): Omit<HeadingCell, "column"> => ({
        label: `${written} ${beside}`.trim(),
        meaning: { kind: "year", year },
        wasDate,
      })),
      ...(total ? [{ label: total.label.text, meaning: { kind: "total", year: null }, wasDate: false } as const] : []),
    ],
    headingRow: { row: heading.row, cells: [corners, ...years.map(({ label }) => label), ...(sum ? [sum] : [])] },
    rows,
    lastRow: total?.label.row ?? years.at(-1)?.label.row ?? heading.row,
    says: "Read by columns: the years stand down the rows, and each column is a line.",
    problem: total ? totalProblem(table, total) : null,
  };
}

/** Whether the next row, or the one after it, begins with a year. */
export function isOverYear(grid: Grid, row: number): boolean {
  return [row + 1, row + 2].some((at) => yearIn(grid, at, firstColumn(grid, at)) !== null);
}

function firstColumn(grid: Grid, row: number): number {
  return valuesOfRow(grid, row).findIndex((_, column) => cellAt(grid, row, column).kind !== "empty");
}

/** Columns that say nothing of the amounts. */
const OF_OTHERS: ReadonlySet<string | undefined> = new Set(["other", "percent"]);

function yearsDown(grid: Grid, { row, rows, cells }: HeadingRows): YearsDown | null {
  const from = row + rows;
  const corner = firstColumn(grid, from);
  const names = cells.filter(({ column, meaning }) => column > corner && !OF_OTHERS.has(meaning?.kind));
  const over = cells.filter(({ column }) => column <= corner);
  if (names.some(({ meaning }) => meaning?.kind === "year")) return null;
  if (over.length > 1 || !over.every(({ label }) => isPlainYear(label))) return null;
  const years: FiguresOf<YearAt>[] = [];
  for (let at = from; ; at += 1) {
    const label = yearIn(grid, at, corner);
    const figures = names.map(({ column }) => readFigureCell(grid, at, column, { kind: "saving", unit: null }));
    const isRow = figures.some(isFigureOrStandIn) && figures.every(({ absent }) => absent !== "text");
    // A row that goes on with them and has no figure, or no year, would be left out.
    if (!isRow) return years.length < 2 || label ? null : { corner, names, years, total: null };
    const text = textAt(grid, at, corner);
    if (totalLabel(text)?.certain)
      return years.length < 2 ? null : { corner, names, years, total: { label: { row: at, text }, figures } };
    if (!label) return null;
    const before = years.at(-1)?.label.year.order;
    if (before !== undefined && label.year.order !== before + 1) return null;
    years.push({ label, figures });
  }
}

const RUNNING = /\b(?:running|cumulative|to date)\b/i;

/** Without columns of what the column before comes to by then. */
function withoutRunningSums(table: YearsDown): YearsDown {
  const kept = table.names.map(({ label }, at) => !(RUNNING.test(label) && runsOn(table, at)));
  const keep = <T>(all: readonly T[]) => all.filter((_, at) => kept[at]);
  const { names, years, total } = table;
  return {
    ...table,
    names: keep(names),
    years: years.map((year) => ({ ...year, figures: keep(year.figures) })),
    total: total && { ...total, figures: keep(total.figures) },
  };
}

function runsOn({ years }: YearsDown, column: number): boolean {
  let sum = 0;
  return years.every(({ figures }) => {
    sum += valueOf(figures[column - 1]);
    return Math.abs(sum - valueOf(figures[column])) < 1e-6;
  });
}

const NOT_SAVED =
  /\b(?:inflation|growth|pressures?|costs?|council tax|grants?|reserves?|balances?|income|rents?|gap|pupils?)\b/i;

/** The nearest title above, or the sheet's name where there are no words. */
function titleOf(grid: Grid, { row }: HeadingRows): string {
  const words = proseAbove(grid, row, 0).filter(({ text }) => !NAMES_A_UNIT.test(text));
  return (words.findLast(({ isTitle }) => isTitle) ?? words.at(-1))?.text ?? grid.sheet;
}

/** Several columns of these are one saving, as it may be or as it was. */
const ALTERNATIVES =
  /\b(?:low(?:er)?|high(?:er)?|upper|best|worst|min(?:imum)?|max(?:imum)?|options?|scenarios?|case|opening|closing|original|revised|plan(?:ned)?|actual|forecast|previous|current)\b/i;

/** "Savings by directorate" says what each column is. */
const TELLS_LINES = /service|description/u;
const OF_EACH = /\bby (\w+(?: area)?)/i;

function isSure({ names, years }: YearsDown, title: string): boolean {
  if (names.some(({ label }) => NOT_SAVED.test(label))) return false;
  const kinds = names.map(({ meaning }) => meaning?.kind ?? null);
  if (names.length === 1) return kinds[0] === "saving";
  if (![title, ...names.map(({ label }) => label)].some((text) => SPEAKS_OF_SAVINGS.test(text))) return false;
  const sum = names.findIndex(({ label }, at) => kinds[at] === "total" || totalLabel(label)?.certain === true);
  if (kinds.some((kind, at) => at !== sum && kind !== null && kind !== "saving" && kind !== "service")) return false;
  if (sum < 0) {
    if (names.some(({ label }) => ALTERNATIVES.test(label))) return false;
    const each = meaningOfHeading(OF_EACH.exec(title)?.[1] ?? "")?.kind ?? "";
    return TELLS_LINES.test(each) || names.every(({ label }) => isCode(label) || codeAtStart(label));
  }
  return names.length > 2 && provesParts(years, sum);
}

/** Its parts come to a total in every year, or in most: one that was not brought up to date is for the checks to find. */
function provesParts(years: YearsDown["years"], sum: number): boolean {
  const sums = years.map(({ figures }) => {
    const parts = figures.reduce((all, figure, at) => all + (at === sum ? 0 : valueOf(figure)), 0);
    return { isTotal: Math.abs(parts - valueOf(figures[sum])) < 1e-6, parts };
  });
  const proofs = sums.filter(({ isTotal, parts }) => isTotal && parts !== 0);
  return sums.every(({ isTotal }) => isTotal) || proofs.length * 2 > sums.length;
}

function totalProblem({ names, years }: YearsDown, { label, figures }: NonNullable<YearsDown["total"]>): string | null {
  const differing = names.filter((_, at) => {
    const total = valueOf(figures[at]);
    const values = years.map((year) => valueOf(year.figures[at]));
    const sum = values.reduce((all, value) => all + value, 0);
    return Math.abs(total - sum) > 1e-6 && Math.abs(total - (values.at(-1) ?? 0)) > 1e-6;
  });
  if (differing.length === 0) return null;
  return `"${label.text}" of "${differing[0]?.label}" is neither what its years come to nor what its last year has.`;
}

function valueOf(figure: Figure | undefined): number {
  return figure?.value ?? 0;
}
