import * as formulajs from "@formulajs/formulajs";
import { errorValue } from "../../model/cells";
import type { HostErrorName } from "../../model/types";
import { broadcast } from "../broadcast";
import type { FunctionDefinition } from "../context";
import { toText, type Scalar } from "../values";
import { numberOrThrow } from "./numbers";

const LIBRARY = new Map<string, unknown>(Object.entries(formulajs));

/** Functions of numbers that formula.js works out one value at a time: name, fewest and most arguments. */
const OF_NUMBERS: readonly (readonly [string, number, number])[] = [
  ["ABS", 1, 1],
  ["ROUND", 2, 2],
  ["ROUNDUP", 2, 2],
  ["ROUNDDOWN", 2, 2],
  ["TRUNC", 1, 2],
  ["INT", 1, 1],
  ["MOD", 2, 2],
  ["SIGN", 1, 1],
  ["SQRT", 1, 1],
  ["POWER", 2, 2],
  ["EXP", 1, 1],
  ["LN", 1, 1],
  ["LOG10", 1, 1],
  ["MROUND", 2, 2],
  ["CEILING", 2, 2],
  ["FLOOR", 2, 2],
  ["EVEN", 1, 1],
  ["ODD", 1, 1],
];

/** Functions of text, the same way: which arguments are numbers is given by place. */
const OF_TEXT: readonly (readonly [string, number, number, readonly number[]])[] = [
  ["LEFT", 1, 2, [1]],
  ["RIGHT", 1, 2, [1]],
  ["MID", 3, 3, [1, 2]],
  ["LEN", 1, 1, []],
  ["UPPER", 1, 1, []],
  ["LOWER", 1, 1, []],
  ["PROPER", 1, 1, []],
  ["TRIM", 1, 1, []],
  ["CLEAN", 1, 1, []],
  ["FIND", 2, 3, [2]],
  ["SUBSTITUTE", 3, 4, [3]],
  ["REPLACE", 4, 4, [1, 2]],
  ["REPT", 2, 2, [1]],
  ["EXACT", 2, 2, []],
  ["CHAR", 1, 1, [0]],
  ["CODE", 1, 1, []],
];

function fromLibrary(
  name: string,
  least: number,
  most: number,
  isNumber: (place: number) => boolean,
): FunctionDefinition {
  const run = LIBRARY.get(name);
  if (typeof run !== "function") throw new Error(`formula.js has no ${name}`);
  return {
    least,
    most,
    run: (args, context) =>
      broadcast(args, context, (values) => {
        const ready = values.map((value, place) => (isNumber(place) ? numberOrThrow(value) : toText(value)));
        const result: unknown = Reflect.apply(run, undefined, ready);
        return readResult(result);
      }),
  };
}

const ERRORS: readonly HostErrorName[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** formula.js gives errors as `Error` objects whose message is the error's name. */
function readResult(result: unknown): Scalar {
  if (typeof result === "number") return Number.isFinite(result) ? result : errorValue("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  const message = result instanceof Error ? result.message : "";
  return errorValue(ERRORS.find((name) => name === message) ?? "#VALUE!");
}

export const SCALARS: Record<string, FunctionDefinition> = Object.fromEntries([
  ...OF_NUMBERS.map(([name, least, most]) => [name, fromLibrary(name, least, most, () => true)] as const),
  ...OF_TEXT.map(
    ([name, least, most, numbers]) =>
      [name, fromLibrary(name, least, most, (place) => numbers.includes(place))] as const,
  ),
]);
