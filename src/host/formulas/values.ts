import { parseValue } from "numfmt";
import { errorValue, isErrorValue } from "../model/cells";
import type { HostRange } from "../model/range";
import type { HostError, HostErrorName, HostSheet, HostValue } from "../model/types";

/** One value: what a cell can hold. */
export type Scalar = HostValue;

/** A rectangular result, rows first. */
export interface Matrix {
  readonly kind: "matrix";
  readonly cells: readonly (readonly Scalar[])[];
}

/** Cells of a sheet, not yet read. */
export interface Area {
  readonly kind: "area";
  readonly sheet: HostSheet;
  readonly range: HostRange;
}

export type Value = Scalar | Matrix | Area;

/** An argument; undefined where the formula left it out, as in `F(1,,2)`. */
export type Argument = Value | undefined;

/** Thrown inside the evaluator and caught by it: the formula's result is this error. */
export class FormulaError extends Error {
  readonly value: Scalar;

  constructor(name: HostErrorName) {
    super(name);
    this.value = errorValue(name);
  }
}

const FORMULA_ERRORS = new Map<HostErrorName, FormulaError>();

/**
 * What to throw where a formula's result is an error.
 * @returns The same each time for the same name: to note where it was thrown would take longer than most formulas.
 */
export function formulaError(name: HostErrorName): FormulaError {
  let error = FORMULA_ERRORS.get(name);
  if (!error) FORMULA_ERRORS.set(name, (error = new FormulaError(name)));
  return error;
}

/**
 * Whether a value is a rectangular result.
 * @returns True for a matrix.
 */
export function isMatrix(value: Argument): value is Matrix {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "matrix";
}

/**
 * Whether a value is a reference to cells.
 * @returns True for an area.
 */
export function isArea(value: Argument): value is Area {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "area";
}

/**
 * Wraps rows of values.
 * @returns The matrix.
 */
export function matrix(cells: readonly (readonly Scalar[])[]): Matrix {
  return { kind: "matrix", cells };
}

/**
 * A value as a number, the way Excel's operators read it: blank is 0, TRUE is 1, "12%" is 0.12.
 * @returns The number, or the error that it is or makes.
 */
export function toNumber(value: Scalar): number | HostError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isErrorValue(value)) return value;
  const parsed = value.trim() === "" ? undefined : parseValue(value, { locale: "en-GB" });
  return typeof parsed?.value === "number" ? parsed.value : errorValue("#VALUE!");
}

/**
 * A value as text, the way `&` reads it.
 * @returns The text, or the error that it is.
 */
export function toText(value: Scalar): string | HostError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberAsText(value);
  return value;
}

function numberAsText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? text.toUpperCase().replace(/E([+-])(\d)$/, "E$10$2") : text;
}

/**
 * A value as a condition.
 * @returns The truth value, or the error that it is or makes.
 */
export function toBoolean(value: Scalar): boolean | HostError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isErrorValue(value)) return value;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : errorValue("#VALUE!");
}

/**
 * Orders two values as Excel does: numbers before text before truth values, text whatever its case, blank as 0, "" or FALSE.
 * @returns Below, at or above zero.
 */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = a === null ? blankLike(b) : a;
  const right = b === null ? blankLike(a) : b;
  const ranks = rank(left) - rank(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase() < right.toLowerCase() ? -1 : left.toLowerCase() > right.toLowerCase() ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankLike(other: Scalar): Scalar {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
