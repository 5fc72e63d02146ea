import { errorValue, isErrorValue } from "../../model/cells";
import { rowsOf } from "../broadcast";
import type { Context, FunctionDefinition } from "../context";
import { matchingPlaces, widthOf } from "../criteria";
import { formulaError, isArea, type Argument, type Scalar } from "../values";
import { sumOf } from "./numbers";

/** The numbers of an area at the places where conditions are met in other areas of its shape. */
function numbersWhere(values: Argument, pairs: readonly Argument[], context: Context): number[] {
  const shape = pairs[0];
  if (!sizeMatches(values, shape)) throw formulaError("#VALUE!");
  const places = placesOrThrow(pairs, context);
  const cells = rowsOf(values, context);
  const columns = widthOf(values);
  const numbers: number[] = [];
  for (const place of places) {
    const value = cells[Math.floor(place / columns)]?.[place % columns] ?? null;
    if (isErrorValue(value)) throw formulaError(value.error);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function placesOrThrow(pairs: readonly Argument[], context: Context): readonly number[] {
  const places = matchingPlaces(pairs, context);
  if (isPlaces(places)) return places;
  throw formulaError(isErrorValue(places) ? places.error : "#VALUE!");
}

function isPlaces(value: readonly number[] | Scalar): value is readonly number[] {
  return Array.isArray(value);
}

function sizeMatches(a: Argument, b: Argument): boolean {
  if (!isArea(a) || !isArea(b)) return true;
  return a.range.rows === b.range.rows && a.range.columns === b.range.columns;
}

/** SUMIF and AVERAGEIF take their numbers from an area as large as the tested one, wherever they are told it begins. */
function stretched(values: Argument, tested: Argument): Argument {
  if (values === undefined) return tested;
  if (!isArea(values) || !isArea(tested)) return values;
  return { ...values, range: { ...values.range, rows: tested.range.rows, columns: tested.range.columns } };
}

const mean = (numbers: number[]): Scalar =>
  numbers.length === 0 ? errorValue("#DIV/0!") : sumOf(numbers) / numbers.length;
const highest = (numbers: number[]): Scalar => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const lowest = (numbers: number[]): Scalar => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

function single(reduce: (numbers: number[]) => Scalar): FunctionDefinition {
  return {
    least: 2,
    most: 3,
    run: ([tested, criterion, values], context) =>
      reduce(numbersWhere(stretched(values, tested), [tested, criterion], context)),
  };
}

function several(reduce: (numbers: number[]) => Scalar): FunctionDefinition {
  return { least: 3, most: 255, run: ([values, ...pairs], context) => reduce(numbersWhere(values, pairs, context)) };
}

const countWhere: FunctionDefinition["run"] = (pairs, context) => placesOrThrow(pairs, context).length;

export const CONDITIONAL: Record<string, FunctionDefinition> = {
  SUMIF: single(sumOf),
  AVERAGEIF: single(mean),
  SUMIFS: several(sumOf),
  AVERAGEIFS: several(mean),
  MAXIFS: several(highest),
  MINIFS: several(lowest),
  COUNTIF: { least: 2, most: 2, run: countWhere },
  COUNTIFS: { least: 2, most: 255, run: countWhere },
};
