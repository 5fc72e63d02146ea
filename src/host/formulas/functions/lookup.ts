import { errorValue, isErrorValue } from "../../model/cells";
import { rowsOf, scalarOf } from "../broadcast";
import type { Context, FunctionDefinition } from "../context";
import { keyOf, wildcards } from "../criteria";
import {
  compareScalars,
  formulaError,
  isArea,
  isMatrix,
  matrix,
  toBoolean,
  type Argument,
  type Scalar,
  type Value,
} from "../values";
import { numberOrThrow } from "./numbers";

/** The values of a row or a column, in order. */
function line(values: Argument, context: Context): Scalar[] {
  const rows = rowsOf(values, context);
  const first = rows[0] ?? [];
  if (isArea(values) ? values.range.rows === 1 : rows.length === 1) return [...first];
  return rows.map((row) => row[0] ?? null);
}

/** Where a value stands exactly, from zero; text may hold wildcards. */
function exactPlace(wanted: Scalar, values: Argument, context: Context): number {
  const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcards(wanted) : null;
  if (pattern) return line(values, context).findIndex((value) => typeof value === "string" && pattern.test(value));
  const key = keyOf(wanted ?? 0);
  if (key === null) return -1;
  if (!isArea(values)) return line(values, context).findIndex((value) => keyOf(value) === key);
  const places = context.cells.index(values).places.get(key) ?? [];
  // The index also lists text that reads as the number; a lookup, unlike a condition, tells them apart.
  const found = line(values, context);
  return places.find((place) => keyOf(found[place] ?? null) === key) ?? -1;
}

/** The last value not above the wanted one in an ascending line, or with -1 the last not below in a descending one. */
function nearestPlace(wanted: Scalar, values: Argument, direction: number, context: Context): number {
  let place = -1;
  for (const [index, value] of line(values, context).entries()) {
    if (value === null || typeof value !== typeof wanted) continue;
    const order = compareScalars(value, wanted) * direction;
    if (order > 0) break;
    place = index;
  }
  return place;
}

function match([wanted, values, kind]: readonly Argument[], context: Context): Value {
  const type = kind === undefined ? 1 : Math.sign(numberOrThrow(scalarOf(kind, context)));
  return perValue(wanted, context, (value) => {
    const place = type === 0 ? exactPlace(value, values, context) : nearestPlace(value, values, type, context);
    return place < 0 ? errorValue("#N/A") : place + 1;
  });
}

/** Looks up each of several wanted values, so that a lookup of a range spills. */
function perValue(wanted: Argument, context: Context, find: (value: Scalar) => Scalar): Value {
  const guarded = (value: Scalar): Scalar => (isErrorValue(value) ? value : find(value));
  const isSeveral = isMatrix(wanted) || (isArea(wanted) && wanted.range.rows * wanted.range.columns > 1);
  if (!isSeveral) return guarded(scalarOf(wanted, context));
  return matrix(rowsOf(wanted, context).map((row) => row.map(guarded)));
}

function index([source, rowArg, columnArg]: readonly Argument[], context: Context): Value {
  const { rows, columns } = sizeOf(source, context);
  let row = Math.trunc(numberOrThrow(scalarOf(rowArg, context)));
  let column = Math.trunc(numberOrThrow(scalarOf(columnArg, context)));
  if (columnArg === undefined && rows === 1 && columns > 1) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > rows || column > columns) throw formulaError("#REF!");
  const range = {
    row: Math.max(row - 1, 0),
    column: Math.max(column - 1, 0),
    rows: row === 0 ? rows : 1,
    columns: column === 0 ? columns : 1,
  };
  if (columnArg === undefined && columns === 1) range.columns = 1;
  if (isArea(source)) {
    return {
      ...source,
      range: { ...range, row: source.range.row + range.row, column: source.range.column + range.column },
    };
  }
  const cells = rowsOf(source, context).slice(range.row, range.row + range.rows);
  return matrix(cells.map((cell) => cell.slice(range.column, range.column + range.columns)));
}

function sizeOf(source: Argument, context: Context): { rows: number; columns: number } {
  if (isArea(source)) return source.range;
  const rows = rowsOf(source, context);
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

/** VLOOKUP and HLOOKUP: the table turned so that the keys stand in its first column. */
function tableLookup(across: boolean): FunctionDefinition["run"] {
  return ([wanted, table, indexArg, nearArg], context) => {
    if (!isArea(table)) throw formulaError("#VALUE!");
    const { range } = table;
    const keys = { ...table, range: across ? { ...range, rows: 1 } : { ...range, columns: 1 } };
    const offset = Math.trunc(numberOrThrow(scalarOf(indexArg, context))) - 1;
    if (offset < 0) throw formulaError("#VALUE!");
    if (offset >= (across ? range.rows : range.columns)) throw formulaError("#REF!");
    const isNear = nearArg === undefined || toBoolean(scalarOf(nearArg, context)) === true;
    return perValue(wanted, context, (value) => {
      const place = isNear ? nearestPlace(value, keys, 1, context) : exactPlace(value, keys, context);
      if (place < 0) return errorValue("#N/A");
      const [row, column] = across ? [offset, place] : [place, offset];
      return context.cells.read(table.sheet, range.row + row, range.column + column);
    });
  };
}

function xlookup([wanted, keys, results, missing, mode]: readonly Argument[], context: Context): Value {
  if (mode !== undefined && numberOrThrow(scalarOf(mode, context)) !== 0) throw formulaError("#VALUE!");
  const size = sizeOf(results, context);
  const down = sizeOf(keys, context).columns === 1;
  const isWide = down ? size.columns > 1 : size.rows > 1;
  if (isWide) {
    const place = exactPlace(scalarOf(wanted, context), keys, context);
    if (place < 0) return missing ?? errorValue("#N/A");
    return index(down ? [results, place + 1, 0] : [results, 0, place + 1], context);
  }
  const found = line(results, context);
  return perValue(wanted, context, (value) => {
    const place = exactPlace(value, keys, context);
    if (place < 0) return missing === undefined ? errorValue("#N/A") : scalarOf(missing, context);
    return found[place] ?? null;
  });
}

export const LOOKUP: Record<string, FunctionDefinition> = {
  MATCH: { least: 2, most: 3, run: match },
  INDEX: { least: 2, most: 3, run: index },
  VLOOKUP: { least: 3, most: 4, run: tableLookup(false) },
  HLOOKUP: { least: 3, most: 4, run: tableLookup(true) },
  XLOOKUP: { least: 3, most: 5, run: xlookup },
};
