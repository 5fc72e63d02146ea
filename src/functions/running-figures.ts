import { readFigure } from "../savings/figure";
import type { CellValue } from "../savings/grid";
import type { Pence } from "../savings/money";
import { inUnit, NO_MONEY } from "../savings/money";
import type { Basis } from "../savings/table";
import type { Unit } from "../savings/unit";
import { exactly, scaleFor } from "./amount-argument";
import { explainedError } from "./custom-function-error";
import { fromTables } from "./loaded-rules";
import { gridFrom } from "./range-argument";
import { textFrom } from "./text-argument";

/** What a range tells of its years. */
export interface RangeYears {
  /** Null where it shows none. */
  readonly basis: Basis | null;
  /** The columns of years; none where every column may be one. */
  readonly columns: ReadonlySet<number>;
}

/** How a function runs along the years. */
export interface Running {
  /** What figures are taken for where neither the user nor the range says so. */
  readonly usual: Basis;
  /** What to make of a figure of the usual basis and the one before it; a figure of the other basis stays. */
  readonly along: (current: Pence, before: Pence) => Pence;
  /** Whether a step builds on the results (a running total) or on the source (a difference). */
  readonly onResults: boolean;
}

/**
 * Runs along the years of figures: a row, a column, several rows, or a whole table, of which only the years are changed.
 * Words and blanks stay where they are, so that the answer can stand beside its source.
 *
 * @param figures the cells
 * @param basis the basis that the function was told, or none
 * @throws CustomFunctions.Error `#VALUE!` for a word that is no basis
 */
export function alongYears(
  figures: unknown[][],
  basis: unknown,
  running: Running,
): CellValue[][] | Promise<CellValue[][]> {
  const asked = basisFrom(basis);
  const run = (years: RangeYears) =>
    runOverRange(figures, years.columns, asked ?? years.basis ?? running.usual, running);
  // A row or a column of figures is no table, so nothing is to be read in it.
  const isLine = figures.length < 2 || figures.every((row) => row.length < 2);
  return isLine ? run(NO_TABLE) : fromTables(({ yearsIn }) => run(yearsIn(figures)));
}

const NO_TABLE: RangeYears = { basis: null, columns: new Set() };

function runOverRange(
  figures: unknown[][],
  years: ReadonlySet<number>,
  basis: Basis,
  { usual, along, onResults }: Running,
): CellValue[][] {
  const { values } = gridFrom(figures);
  const scale = scaleFor(values.flat().map((cell) => valueOf(cell) ?? 0));
  const run: Run = { along: basis === usual ? along : (current) => current, onResults, scale };
  const isColumn = values.every((row) => row.length === 1) && values.length > 1;
  if (isColumn) return runOver(values.flat(), () => true, run).map((value) => [value]);
  const isYear = (column: number) => years.size === 0 || years.has(column);
  return values.map((row) => runOver(row, isYear, run));
}

interface Run extends Pick<Running, "along" | "onResults"> {
  readonly scale: Unit;
}

function runOver(cells: readonly CellValue[], isYear: (index: number) => boolean, run: Run): CellValue[] {
  let before = NO_MONEY;
  return cells.map((cell, index) => {
    const value = isYear(index) ? valueOf(cell) : null;
    if (value === null) return cell;
    const current = exactly(value, run.scale);
    const result = run.along(current, before);
    before = run.onResults ? result : current;
    return inUnit(result, run.scale);
  });
}

function valueOf(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readFigure(cell) : null;
  return reading?.kind === "figure" ? reading.value : null;
}

function basisFrom(argument: unknown): Basis | null {
  const asked = textFrom(argument)?.toLowerCase();
  if (asked === undefined || asked === "cumulative" || asked === "incremental") return asked ?? null;
  throw explainedError("#VALUE!", `"${asked}" is not a basis: use cumulative or incremental.`);
}
