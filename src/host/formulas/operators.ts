import { errorValue } from "../model/cells";
import { broadcast } from "./broadcast";
import type { Context } from "./context";
import { textOrThrow } from "./functions/numbers";
import { compareScalars, toNumber, type Scalar, type Value } from "./values";

/**
 * Applies an arithmetic, comparing or joining operator, cell by cell where a side has several.
 * @returns The result.
 */
export function applyBinary(operator: string, left: Value, right: Value, context: Context): Value {
  return broadcast([left, right], context, ([a = null, b = null]) => binary(operator, a, b));
}

/**
 * Applies a sign or a per cent.
 * @returns The result.
 */
export function applyUnary(operator: string, operand: Value, context: Context): Value {
  if (operator === "+") return operand;
  return broadcast([operand], context, ([value = null]) => {
    const number = toNumber(value);
    if (typeof number !== "number") return number;
    return operator === "%" ? number / 100 : -number;
  });
}

function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (operator === "&") return textOrThrow(a) + textOrThrow(b);
  const order = COMPARISONS[operator];
  if (order) return order(compareScalars(a, b));
  const left = toNumber(a);
  const right = toNumber(b);
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  const result = arithmetic(operator, left, right);
  return typeof result === "number" && !Number.isFinite(result) ? errorValue("#NUM!") : result;
}

const COMPARISONS: Record<string, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function arithmetic(operator: string, a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return snapped(a + b, a, b);
    case "-":
      return snapped(a - b, a, b);
    case "*":
      return a * b;
    case "/":
      return b === 0 ? errorValue("#DIV/0!") : a / b;
    case "^":
      return a === 0 && b === 0 ? errorValue("#NUM!") : power(a, b);
    default:
      return errorValue("#VALUE!");
  }
}

function power(a: number, b: number): Scalar {
  const result = a ** b;
  return Number.isNaN(result) ? errorValue("#NUM!") : result;
}

/** Excel takes a sum that is almost nothing beside its parts, such as 0.3 - (0.1 + 0.2), for nothing. */
function snapped(result: number, a: number, b: number): number {
  return result !== 0 && Math.abs(result) < 4e-16 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : result;
}
