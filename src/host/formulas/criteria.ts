import { errorValue, isErrorValue } from "../model/cells";
import type { Context } from "./context";
import { compareScalars, isArea, toNumber, type Argument, type Scalar } from "./values";
import { rowsOf, scalarOf } from "./broadcast";

/** A condition such as ">10", "CH*" or 5, made ready to be asked of many cells. */
export interface Criterion {
  readonly test: (value: Scalar) => boolean;
  /** What to look up in an area's index where the condition is plain equality. */
  readonly key?: string;
}

/**
 * Reads a condition of SUMIFS, COUNTIFS and their like.
 * @param value What the formula gives; a blank cell means 0, as in Excel.
 * @returns The condition.
 */
export function readCriterion(value: Scalar): Criterion {
  if (typeof value !== "string") return equalTo(value ?? 0);
  const match = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value);
  const operator = match?.[1] ?? "";
  const rest = match?.[2] ?? "";
  const operand = readOperand(rest);
  if (operator === "") return typeof operand === "string" ? textMatch(operand) : equalTo(operand);
  if (operator === "=")
    return rest === ""
      ? { test: (cell) => cell === null }
      : typeof operand === "string"
        ? textMatch(operand)
        : equalTo(operand);
  if (operator === "<>") {
    if (rest === "") return { test: (cell) => cell !== null };
    const same = typeof operand === "string" ? textMatch(operand) : equalTo(operand);
    return { test: (cell) => !same.test(cell) };
  }
  return { test: (cell) => ordered(operator, cell, operand) };
}

function readOperand(text: string): Scalar {
  if (text.trim() === "") return text;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (text.startsWith("#")) {
    const error = (["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"] as const).find(
      (name) => name === text.toUpperCase(),
    );
    if (error) return errorValue(error);
  }
  const number = toNumber(text);
  return typeof number === "number" ? number : text;
}

function equalTo(wanted: Scalar): Criterion {
  if (isErrorValue(wanted)) return { test: (cell) => isErrorValue(cell) && cell.error === wanted.error };
  if (typeof wanted === "number") {
    return {
      key: `n:${wanted}`,
      test: (cell) => cell === wanted || (typeof cell === "string" && toNumber(cell) === wanted),
    };
  }
  return { key: keyOf(wanted) ?? "", test: (cell) => cell === wanted };
}

function textMatch(pattern: string): Criterion {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    if (wanted === "") return { test: (cell) => cell === null || cell === "" };
    return { key: `s:${wanted}`, test: (cell) => typeof cell === "string" && cell.toLowerCase() === wanted };
  }
  const expression = wildcards(pattern);
  return { test: (cell) => typeof cell === "string" && expression.test(cell) };
}

/**
 * A pattern with *, ? and ~ as Excel reads it.
 * @returns An expression that matches whole texts, whatever their case.
 */
export function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[.+^${}()|[\]\\]|[*?]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === "*" ? "[\\s\\S]*" : found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "i");
}

function ordered(operator: string, cell: Scalar, operand: Scalar): boolean {
  if (cell === null || isErrorValue(cell) || typeof cell !== typeof operand) return false;
  const order = compareScalars(cell, operand);
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

/**
 * The key under which an index holds a value.
 * @returns The key, or null for what is not indexed.
 */
export function keyOf(value: Scalar): string | null {
  if (typeof value === "number") return `n:${value}`;
  if (typeof value === "string") return `s:${value.toLowerCase()}`;
  if (typeof value === "boolean") return `b:${value}`;
  return null;
}

/**
 * The places that meet every condition, in areas of one shape read row by row.
 * @param pairs Area, condition, area, condition and so on.
 * @returns The places, or an error where the areas differ in shape.
 */
export function matchingPlaces(pairs: readonly Argument[], context: Context): readonly number[] | Scalar {
  const conditions: { area: Argument; criterion: Criterion }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const value = scalarOf(pairs[at + 1], context);
    conditions.push({ area: pairs[at], criterion: readCriterion(value) });
  }
  const first = conditions[0];
  if (!first || conditions.some(({ area }) => !sameShape(area, first.area))) return errorValue("#VALUE!");
  const indexed = conditions.find(({ area, criterion }) => criterion.key !== undefined && isArea(area));
  const others = conditions.filter((condition) => condition !== indexed);
  const tests = others.map(({ area, criterion }) => {
    const grid = rowsOf(area, context);
    return { cells: grid, columns: widthOf(area), test: criterion.test };
  });
  const candidates =
    indexed && isArea(indexed.area)
      ? (context.cells.index(indexed.area).places.get(indexed.criterion.key ?? "") ?? [])
      : allPlaces(first.area, context);
  return candidates.filter((place) =>
    tests.every(({ cells, columns, test }) => test(cells[Math.floor(place / columns)]?.[place % columns] ?? null)),
  );
}

function allPlaces(area: Argument, context: Context): number[] {
  const columns = widthOf(area);
  return Array.from({ length: rowsOf(area, context).length * columns }, (_unused, place) => place);
}

/**
 * How many columns an argument has, whether its cells are used or not.
 * @returns The number.
 */
export function widthOf(argument: Argument): number {
  if (isArea(argument)) return argument.range.columns;
  return typeof argument === "object" && argument !== null && "cells" in argument
    ? (argument.cells[0]?.length ?? 1)
    : 1;
}

function heightOf(argument: Argument): number {
  if (isArea(argument)) return argument.range.rows;
  return typeof argument === "object" && argument !== null && "cells" in argument ? argument.cells.length : 1;
}

function sameShape(a: Argument, b: Argument): boolean {
  return widthOf(a) === widthOf(b) && heightOf(a) === heightOf(b);
}
