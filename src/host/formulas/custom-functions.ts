import { formatRange, quoteSheetName } from "../model/address";
import { errorValue, isErrorValue } from "../model/cells";
import type { HostErrorName } from "../model/types";
import { rowsOf, scalarOf } from "./broadcast";
import type { Context } from "./context";
import { LaterAnswers } from "./later-answers";
import {
  FormulaError,
  formulaError,
  isArea,
  matrix,
  toBoolean,
  toNumber,
  toText,
  type Argument,
  type Scalar,
  type Value,
} from "./values";

/** One function of the metadata that `custom-functions-metadata` generates. */
export interface CustomFunctionMetadata {
  id: string;
  name: string;
  parameters: CustomFunctionParameter[];
  options?: { requiresAddress?: boolean; requiresParameterAddresses?: boolean; volatile?: boolean };
}

export interface CustomFunctionParameter {
  name: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** The whole of the generated file. */
export interface CustomFunctionsFile {
  functions: CustomFunctionMetadata[];
  /** Whether errors in the arguments reach the functions; without it such a call is #VALUE!. */
  allowErrorForDataTypeAny?: boolean;
}

export type CustomFunction = (...args: unknown[]) => unknown;

/** The add-in's functions: what `CustomFunctions.associate` gives, joined to the metadata by id. */
export class CustomFunctionTable {
  private readonly byId = new Map<string, CustomFunction>();
  private readonly byName = new Map<string, CustomFunctionMetadata>();
  /** What functions that answer later have been asked. */
  readonly later: LaterAnswers;
  allowsErrors = false;

  /** @param workOut works every formula out again: a function that answers later has answered */
  constructor(workOut: () => void) {
    this.later = new LaterAnswers(workOut);
  }

  /** Takes the metadata; `namespace` is the manifest's, such as "SAVINGS". */
  describe(namespace: string, file: CustomFunctionsFile): void {
    this.allowsErrors = file.allowErrorForDataTypeAny === true;
    for (const entry of file.functions) this.byName.set(`${namespace}.${entry.name}`.toUpperCase(), entry);
  }

  /** Ties a function to the id that the metadata gives it. */
  associate(id: string, run: CustomFunction): void {
    this.byId.set(id.toUpperCase(), run);
    this.later.forget();
  }

  /** Resolves when no cell waits for an answer any more: whoever reads results or saves the workbook waits for this. */
  settled(): Promise<void> {
    return this.later.settled();
  }

  /** The names under which formulas call them, in capitals. */
  names(): string[] {
    return [...this.byName.keys()];
  }

  find(name: string): { metadata: CustomFunctionMetadata; run: CustomFunction } | undefined {
    const metadata = this.byName.get(name);
    const run = metadata && this.byId.get(metadata.id.toUpperCase());
    return metadata && run ? { metadata, run } : undefined;
  }
}

/**
 * Calls one of the add-in's functions as Excel does.
 * @returns Its result: a 2-D array spills; an error that it throws becomes the cell's, with its message. `#BUSY!` until
 * a promise has its answer.
 */
export function callCustomFunction(name: string, args: readonly Argument[], context: Context): Value {
  const found = context.host.functions.find(name);
  if (!found) throw formulaError("#NAME?");
  const { metadata, run } = found;
  const values = [...readArguments(metadata, args, context), invocationFor(name, metadata, args, context)];
  const { later } = context.host.functions;
  const known = later.find(name, values);
  if (known !== undefined) return known;
  const answer = answerOf(() => run(...values));
  if (answer instanceof Promise) return later.expect(name, values, answer);
  return metadata.options?.volatile !== true && isWorthKeeping(values) ? later.keep(name, values, answer) : answer;
}

function answerOf(run: () => unknown): Value | Promise<Value> {
  try {
    const result = run();
    return result instanceof Promise ? result.then(readResult, customError) : readResult(result);
  } catch (thrown) {
    if (thrown instanceof FormulaError) throw thrown;
    return customError(thrown);
  }
}

/** To read a table takes longer than to see that it is still the same. A larger one would take much room for each cell that asks. */
const MOST_CELLS = 2000;

function isWorthKeeping(values: readonly unknown[]): boolean {
  const cells = values.filter(Array.isArray).flat(2).length;
  return cells > 0 && cells <= MOST_CELLS;
}

function readArguments(metadata: CustomFunctionMetadata, args: readonly Argument[], context: Context): unknown[] {
  const { parameters } = metadata;
  const repeating = parameters.at(-1)?.repeating === true;
  if (!repeating && args.length > parameters.length) throw formulaError("#VALUE!");
  return parameters.map((parameter, at) => {
    if (parameter.repeating === true) return args.slice(at).map((arg) => readArgument(parameter, arg, context));
    return readArgument(parameter, args[at], context);
  });
}

function readArgument(parameter: CustomFunctionParameter, arg: Argument, context: Context): unknown {
  if (arg === undefined) {
    if (parameter.optional === true || parameter.repeating === true) return null;
    throw formulaError("#VALUE!");
  }
  if (parameter.dimensionality === "matrix") {
    const rows = isArea(arg) ? wholeArea(rowsOf(arg, context), arg.range) : rowsOf(arg, context);
    return rows.map((row) => row.map((value) => convert(parameter, value, context)));
  }
  if (isArea(arg) && arg.range.rows * arg.range.columns > 1) throw formulaError("#VALUE!");
  return convert(parameter, scalarOf(arg, context), context);
}

/** The cut that reading makes at the end of the used cells is filled again: a function sees the range as it was written. */
function wholeArea(
  rows: readonly (readonly Scalar[])[],
  { rows: height, columns }: { rows: number; columns: number },
): Scalar[][] {
  const fewer = Math.min(height, Math.max(rows.length, height <= MOST_FILLED ? height : rows.length));
  return Array.from({ length: fewer }, (_row, row) =>
    Array.from({ length: Math.min(columns, MOST_FILLED) }, (_column, column) => rows[row]?.[column] ?? null),
  );
}

/** Whole columns stay cut: a million blank rows would tell a function nothing. */
const MOST_FILLED = 100_000;

function convert(parameter: CustomFunctionParameter, value: Scalar, context: Context): unknown {
  if (isErrorValue(value)) {
    // Excel waits for every argument before it calls.
    if (value.error === "#BUSY!") throw formulaError("#BUSY!");
    if (!context.host.functions.allowsErrors) throw formulaError("#VALUE!");
    return { code: value.error, ...(value.message === undefined ? {} : { message: value.message }) };
  }
  const given = value === null && context.host.blankAsZero ? 0 : value;
  if (parameter.type === "number") return orThrow(toNumber(given), "number");
  if (parameter.type === "string") return orThrow(toText(given), "string");
  if (parameter.type === "boolean") return orThrow(toBoolean(given), "boolean");
  return given;
}

function orThrow(value: unknown, type: "number" | "string" | "boolean"): unknown {
  if (typeof value !== type) throw formulaError("#VALUE!");
  return value;
}

function invocationFor(
  name: string,
  metadata: CustomFunctionMetadata,
  args: readonly Argument[],
  context: Context,
): unknown {
  const place = { row: context.row, column: context.column, rows: 1, columns: 1 };
  const invocation: Record<string, unknown> = { functionName: name };
  if (metadata.options?.requiresAddress === true) {
    invocation["address"] = `${quoteSheetName(context.sheet.name)}!${formatRange(place)}`;
  }
  if (metadata.options?.requiresParameterAddresses === true) {
    invocation["parameterAddresses"] = args.map((arg) =>
      isArea(arg) ? `${quoteSheetName(arg.sheet.name)}!${formatRange(arg.range)}` : "",
    );
  }
  return invocation;
}

const CODES: readonly HostErrorName[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#NUM!", "#N/A"];

/** `CustomFunctions.Error` is told by its shape: the library's class belongs to another realm in Node. */
function customError(thrown: unknown): Scalar {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return errorValue("#VALUE!");
  const code = CODES.find((name) => name === thrown.code) ?? "#VALUE!";
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  // Excel shows a message only with these two.
  return message !== "" && (code === "#VALUE!" || code === "#N/A") ? { error: code, message } : errorValue(code);
}

function readResult(result: unknown): Value {
  if (!Array.isArray(result)) return readScalar(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(readScalar) : []));
  const width = rows[0]?.length ?? 0;
  // Excel takes only rectangles with something in them.
  if (width === 0 || rows.some((row) => row.length !== width)) return errorValue("#VALUE!");
  return matrix(rows);
}

function readScalar(value: unknown): Scalar {
  if (typeof value === "number") return Number.isFinite(value) ? value : errorValue("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  return customError(value);
}
