import { errorValue } from "../../model/cells";
import { rowsOf, scalarOf } from "../broadcast";
import type { Context, FunctionDefinition } from "../context";
import { keyOf } from "../criteria";
import {
  compareScalars,
  formulaError,
  isArea,
  matrix,
  toBoolean,
  type Argument,
  type Scalar,
  type Value,
} from "../values";
import { numberOrThrow } from "./numbers";

type Rows = readonly (readonly Scalar[])[];

function counted(part: "rows" | "columns"): FunctionDefinition {
  return {
    least: 1,
    most: 1,
    run: ([value], context) => {
      if (isArea(value)) return value.range[part];
      const rows = rowsOf(value, context);
      return part === "rows" ? rows.length : (rows[0]?.length ?? 0);
    },
  };
}

function placed(part: "row" | "column"): FunctionDefinition {
  return {
    least: 0,
    most: 1,
    run: ([value], context) => {
      if (value === undefined) return context[part] + 1;
      if (!isArea(value)) throw formulaError("#VALUE!");
      const { range } = value;
      if (part === "row") return several(range.rows, 1, (row) => range.row + row + 1);
      return several(1, range.columns, (_row, column) => range.column + column + 1);
    },
  };
}

function several(rows: number, columns: number, of: (row: number, column: number) => Scalar): Value {
  if (rows === 1 && columns === 1) return of(0, 0);
  if (rows * columns > 1_000_000) throw formulaError("#NUM!");
  const cells = Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => of(row, column)),
  );
  return matrix(cells);
}

function transposed(rows: Rows): Rows {
  return (rows[0] ?? []).map((_value, column) => rows.map((row) => row[column] ?? null));
}

function filter([source, conditions, empty]: readonly Argument[], context: Context): Value {
  const rows = rowsOf(source, context);
  const asked = rowsOf(conditions, context);
  const down = asked.length === rows.length;
  const keep = (down ? asked.map((row) => row[0] ?? null) : [...(asked[0] ?? [])]).map(
    (value) => toBoolean(value) === true,
  );
  const kept = down ? rows.filter((_row, at) => keep[at]) : rows.map((row) => row.filter((_value, at) => keep[at]));
  if (kept.length === 0 || (kept[0]?.length ?? 0) === 0) return empty ?? errorValue("#CALC!");
  return matrix(kept);
}

function unique([source]: readonly Argument[], context: Context): Value {
  const seen = new Set<string>();
  const rows = rowsOf(source, context).filter((row) => {
    const key = JSON.stringify(row.map((value) => keyOf(value)));
    return seen.has(key) ? false : seen.add(key);
  });
  return matrix(rows);
}

function sort([source, by, order]: readonly Argument[], context: Context): Value {
  const column = by === undefined ? 0 : numberOrThrow(scalarOf(by, context)) - 1;
  const direction = order === undefined ? 1 : Math.sign(numberOrThrow(scalarOf(order, context)));
  const rows = [...rowsOf(source, context)];
  return matrix(rows.sort((a, b) => direction * compareScalars(a[column] ?? null, b[column] ?? null)));
}

function sequence(args: readonly Argument[], context: Context): Value {
  const [rows = 1, columns = 1, start = 1, step = 1] = args.map((arg) =>
    arg === undefined ? 1 : numberOrThrow(scalarOf(arg, context)),
  );
  if (rows < 1 || columns < 1) return errorValue("#CALC!");
  return several(rows, columns, (row, column) => start + step * (row * columns + column));
}

export const SHAPES: Record<string, FunctionDefinition> = {
  ROWS: counted("rows"),
  COLUMNS: counted("columns"),
  ROW: placed("row"),
  COLUMN: placed("column"),
  TRANSPOSE: { least: 1, most: 1, run: ([source], context) => matrix(transposed(rowsOf(source, context))) },
  FILTER: { least: 2, most: 3, run: filter },
  UNIQUE: { least: 1, most: 1, run: unique },
  SORT: { least: 1, most: 3, run: sort },
  SEQUENCE: { least: 1, most: 4, run: sequence },
};
