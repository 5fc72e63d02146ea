import { errorValue, isErrorValue } from "../../model/cells";
import { rowsOf, scalarOf } from "../broadcast";
import type { Context, FunctionDefinition } from "../context";
import { isArea, isMatrix, type Argument, type Scalar, type Value } from "../values";
import { numberOrThrow, numbersOf, sumOf } from "./numbers";

type Reduce = (numbers: number[]) => Scalar;

function over(reduce: Reduce): FunctionDefinition {
  return { least: 1, most: 255, run: (args, context) => reduce(numbersOf(args, context)) };
}

const average: Reduce = (numbers) => (numbers.length === 0 ? errorValue("#DIV/0!") : sumOf(numbers) / numbers.length);
const least: Reduce = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most: Reduce = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const product: Reduce = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1));

const median: Reduce = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return errorValue("#NUM!");
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
};

function deviation(sample: boolean): Reduce {
  return (numbers) => {
    const count = numbers.length - (sample ? 1 : 0);
    if (count < 1) return errorValue("#DIV/0!");
    const mean = sumOf(numbers) / numbers.length;
    return Math.sqrt(sumOf(numbers.map((number) => (number - mean) ** 2)) / count);
  };
}

function ranked(pick: (sorted: number[], k: number) => number | undefined): FunctionDefinition {
  return {
    least: 2,
    most: 2,
    run: ([values, rank], context) => {
      const sorted = numbersOf([values], context).sort((a, b) => a - b);
      const k = Math.ceil(numberOrThrow(scalarOf(rank, context)));
      return (k < 1 ? undefined : pick(sorted, k)) ?? errorValue("#NUM!");
    },
  };
}

function counting(counts: (value: Scalar) => boolean, scalarCounts = counts): FunctionDefinition {
  return {
    least: 1,
    most: 255,
    run: (args, context) => {
      let count = 0;
      for (const arg of args) {
        if (isArea(arg) || isMatrix(arg)) for (const row of rowsOf(arg, context)) count += row.filter(counts).length;
        else if (scalarCounts(arg ?? null)) count += 1;
      }
      return count;
    },
  };
}

const isNumber = (value: Scalar): boolean => typeof value === "number";

function countBlank(args: readonly Argument[], context: Context): Value {
  const [area] = args;
  if (!isArea(area)) return errorValue("#VALUE!");
  const held = rowsOf(area, context)
    .flat()
    .filter((value) => value !== null && value !== "").length;
  return area.range.rows * area.range.columns - held;
}

/** SUBTOTAL's first argument chooses the function; other subtotals in the range are not left out, see the README. */
const SUBTOTALS: Record<number, Reduce> = {
  1: average,
  2: (numbers) => numbers.length,
  4: most,
  5: least,
  6: product,
  7: deviation(true),
  8: deviation(false),
  9: sumOf,
};

function subtotal([code, ...areas]: readonly Argument[], context: Context): Value {
  const number = numberOrThrow(scalarOf(code, context)) % 100;
  if (number === 3) return AGGREGATES["COUNTA"]?.run(areas, context) ?? 0;
  const reduce = SUBTOTALS[number];
  return reduce ? reduce(numbersOf(areas, context)) : errorValue("#VALUE!");
}

function sumProduct(args: readonly Argument[], context: Context): Value {
  const grids = args.map((arg) => rowsOf(arg, context));
  const [first] = grids;
  const sameSize = grids.every((grid) => grid.length === first?.length && grid[0]?.length === first[0]?.length);
  if (!first || !sameSize) return errorValue("#VALUE!");
  let sum = 0;
  for (let row = 0; row < first.length; row++) {
    for (let column = 0; column < (first[0]?.length ?? 0); column++) {
      let term = 1;
      for (const grid of grids) {
        const value = grid[row]?.[column] ?? null;
        if (isErrorValue(value)) return value;
        term *= typeof value === "number" ? value : 0;
      }
      sum += term;
    }
  }
  return sum;
}

export const AGGREGATES: Record<string, FunctionDefinition> = {
  SUM: over(sumOf),
  AVERAGE: over(average),
  MIN: over(least),
  MAX: over(most),
  PRODUCT: over(product),
  MEDIAN: over(median),
  STDEV: over(deviation(true)),
  "STDEV.S": over(deviation(true)),
  "STDEV.P": over(deviation(false)),
  LARGE: ranked((sorted, k) => sorted[sorted.length - k]),
  SMALL: ranked((sorted, k) => sorted[k - 1]),
  COUNT: counting(isNumber, (value) => typeof value === "number" || typeof value === "boolean"),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: { least: 1, most: 1, run: countBlank },
  SUBTOTAL: { least: 2, most: 255, run: subtotal },
  SUMPRODUCT: { least: 1, most: 255, run: sumProduct },
};
