import type { CellValue, Grid } from "../grid";
import { valuesOfRow } from "../grid";
import type { PlanYear } from "../year";
import { yearNamedIn } from "../year";

/**
 * A financial year that stands in two rows, "2017" over "2018" or "2011/" over "12": the year at its first half, "second" at
 * the other, null elsewhere. One pair by itself may be figures; two beside each other are years.
 */
export function halfOfYear(grid: Grid, row: number, column: number): PlanYear | "second" | null {
  const own = grid.values[row]?.[column];
  if (!mayBeHalf(own)) return null;
  const year = yearOverTwo(own, grid.values[row + 1]?.[column]);
  if (year && hasYearsOverTwo(grid, row)) return year;
  return yearOverTwo(grid.values[row - 1]?.[column], own) && hasYearsOverTwo(grid, row - 1) ? "second" : null;
}

/** A row that holds nothing but the second halves of years. */
export function completesYears(grid: Grid, row: number): boolean {
  const cells = valuesOfRow(grid, row).flatMap((value, column) => (String(value).trim() === "" ? [] : [column]));
  return cells.length > 0 && cells.every((column) => halfOfYear(grid, row, column) === "second");
}

function hasYearsOverTwo(grid: Grid, row: number): boolean {
  const below = grid.values[row + 1];
  let years = 0;
  return grid.values[row]?.some((value, column) => yearOverTwo(value, below?.[column]) && (years += 1) === 2) ?? false;
}

const HALF = /^\s*(?:\d{4}\s*[/–-]?|\d{2})\s*$/u;

/** Most cells are no half of a year, and every number of a sheet is asked: this tells them without making texts of them. */
function mayBeHalf(value: CellValue | undefined): value is number | string {
  if (typeof value === "number")
    return Number.isInteger(value) && ((value >= 10 && value < 100) || (value >= 1900 && value < 2100));
  return typeof value === "string" && HALF.test(value);
}

function yearOverTwo(above: CellValue | undefined, below: CellValue | undefined): PlanYear | null {
  if (!mayBeHalf(above) || !mayBeHalf(below)) return null;
  const [first, second] = [String(above).trim(), String(below).trim()];
  if (!/^(?:19|20)\d{2}\s?[/–-]?$/u.test(first) || !/^(?:\d{2}|(?:19|20)\d{2})$/u.test(second)) return null;
  return yearNamedIn(`${first.slice(0, 4)}/${second}`);
}
