import { isErrorValue } from "../../model/cells";
import { rowsOf } from "../broadcast";
import type { Context } from "../context";
import { formulaError, isArea, isMatrix, toNumber, toText, type Argument, type Scalar } from "../values";

/**
 * The numbers that SUM and its like see: in ranges only true numbers, as arguments also text and truth values that are numbers.
 * @returns The numbers; an error among the values is thrown as the formula's result.
 */
export function numbersOf(args: readonly Argument[], context: Context): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (isArea(arg) || isMatrix(arg)) collect(rowsOf(arg, context), numbers);
    else if (arg !== undefined) numbers.push(numberOrThrow(arg));
  }
  return numbers;
}

function collect(rows: readonly (readonly Scalar[])[], into: number[]): void {
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === "number") into.push(value);
      else if (isErrorValue(value)) throw formulaError(value.error);
    }
  }
}

/**
 * A value as a number, or the formula's result is the error.
 * @returns The number.
 */
export function numberOrThrow(value: Scalar): number {
  const number = toNumber(value);
  if (typeof number === "number") return number;
  throw formulaError(number.error);
}

/**
 * A value as text, or the formula's result is the error.
 * @returns The text.
 */
export function textOrThrow(value: Scalar): string {
  const text = toText(value);
  if (typeof text === "string") return text;
  throw formulaError(text.error);
}

/**
 * Adds numbers in order.
 * @returns The sum.
 */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
