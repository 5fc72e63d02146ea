import { errorValue, isErrorValue } from "../../model/cells";
import { formatValue } from "../../model/display";
import { broadcast, rowsOf, scalarOf } from "../broadcast";
import type { Context, FunctionDefinition } from "../context";
import { wildcards } from "../criteria";
import { formulaError, toBoolean, toNumber, type Argument, type Scalar } from "../values";
import { numberOrThrow, textOrThrow } from "./numbers";

function joined(args: readonly Argument[], context: Context, separator: string, skipBlank: boolean): string {
  const parts: string[] = [];
  for (const value of args.flatMap((arg) => rowsOf(arg, context).flat())) {
    if (isErrorValue(value)) throw formulaError(value.error);
    const text = textOrThrow(value);
    if (text !== "" || !skipBlank) parts.push(text);
  }
  return parts.join(separator);
}

function textOf(value: Scalar, format: Scalar): Scalar {
  const number = typeof value === "string" ? toNumber(value) : value;
  const shown = number === null ? 0 : isErrorValue(number) ? value : number;
  return shown === null || isErrorValue(shown) ? errorValue("#VALUE!") : formatValue(shown, textOrThrow(format));
}

/** Unlike FIND, SEARCH takes wildcards and passes over case. */
function search(wanted: string, within: string, from: number): Scalar {
  if (from < 1 || from > within.length + 1) return errorValue("#VALUE!");
  const expression = new RegExp(wildcards(wanted).source.slice(1, -1), "i");
  const place = within.slice(from - 1).search(expression);
  return place < 0 ? errorValue("#VALUE!") : place + from;
}

export const TEXTS: Record<string, FunctionDefinition> = {
  TEXT: {
    least: 2,
    most: 2,
    run: (args, context) => broadcast(args, context, ([value = null, format = null]) => textOf(value, format)),
  },
  VALUE: { least: 1, most: 1, run: (args, context) => broadcast(args, context, ([value = null]) => toNumber(value)) },
  CONCAT: { least: 1, most: 254, run: (args, context) => joined(args, context, "", false) },
  CONCATENATE: {
    least: 1,
    most: 255,
    run: (args, context) => broadcast(args, context, (values) => values.map((value) => textOrThrow(value)).join("")),
  },
  TEXTJOIN: {
    least: 3,
    most: 254,
    run: ([separator, skip, ...parts], context) =>
      joined(parts, context, textOrThrow(scalarOf(separator, context)), toBoolean(scalarOf(skip, context)) === true),
  },
  SEARCH: {
    least: 2,
    most: 3,
    run: (args, context) =>
      broadcast(args, context, ([wanted = null, within = null, from = 1]) =>
        search(textOrThrow(wanted), textOrThrow(within), numberOrThrow(from)),
      ),
  },
  HYPERLINK: {
    least: 1,
    most: 2,
    run: ([address, shown], context) => scalarOf(shown === undefined ? address : shown, context),
  },
};
