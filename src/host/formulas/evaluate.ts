import { ERROR_NAMES } from "../model/errors";
import type { AstExpression } from "@borgar/fx";
import { errorValue } from "../model/cells";
import { rowsOf } from "./broadcast";
import type { Context, FunctionDefinition, LazyDefinition } from "./context";
import { callCustomFunction } from "./custom-functions";
import { FUNCTIONS } from "./functions/table";
import { applyBinary, applyUnary } from "./operators";
import { parseFormula } from "./parse";
import { definedName, resolveRange, resolveTable, tableBody, tableNamed } from "./references";
import { FormulaError, formulaError, isArea, matrix, type Area, type Scalar, type Value } from "./values";

/**
 * Works out a formula's tree.
 * @returns Its value; an error is a value like any other.
 */
export function evaluate(node: AstExpression, context: Context): Value {
  try {
    return evaluateNode(node, context);
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.value;
    throw thrown;
  }
}

function evaluateNode(node: AstExpression, context: Context): Value {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return errorValue(ERROR_NAMES.find((name) => name === node.value.toUpperCase()) ?? "#VALUE!");
    case "ReferenceIdentifier":
      return evaluateReference(node, context);
    case "UnaryExpression":
      return evaluateUnary(node.operator, node.arguments[0], context);
    case "BinaryExpression":
      return evaluateBinary(node.operator, node.arguments, context);
    case "CallExpression":
      return evaluateCall(node.callee.name, node.arguments, context);
    case "ArrayExpression":
      return matrix(node.elements.map((row) => row.map((element) => scalar(evaluate(element, context)))));
    case "LetExpression": {
      const scope = new Map(context.scope);
      for (const { id, init } of node.declarations) {
        if (init) scope.set(id.name.toLowerCase(), evaluate(init, { ...context, scope }));
      }
      return node.body ? evaluate(node.body, { ...context, scope }) : errorValue("#VALUE!");
    }
    default:
      throw formulaError("#NAME?");
  }
}

function scalar(value: Value): Scalar {
  return typeof value === "object" && value !== null && "kind" in value ? errorValue("#VALUE!") : value;
}

function evaluateReference(node: { kind: string; value: string }, context: Context): Value {
  if (node.kind === "range" || node.kind === "beam") return resolveRange(node.value, context);
  if (node.kind === "table") return resolveTable(node.value, context);
  const bound = context.scope?.get(node.value.toLowerCase());
  if (bound !== undefined) return bound;
  const name = definedName(node.value, context);
  if (name) return evaluateName(name.formula, context);
  const found = tableNamed(context.host, node.value);
  if (found) return { kind: "area", sheet: found.sheet, range: tableBody(found.table) };
  throw formulaError("#NAME?");
}

const DEEPEST_NAME = 32;

function evaluateName(formula: string, context: Context & { depth?: number }): Value {
  const tree = parseFormula(formula);
  const depth = (context.depth ?? 0) + 1;
  // A name that names itself would never end; Excel shows an error for it.
  if (!tree || depth > DEEPEST_NAME) throw formulaError("#NAME?");
  const inner: Context & { depth: number } = { ...context, depth };
  return evaluate(tree, inner);
}

function evaluateUnary(operator: string, operand: AstExpression | undefined, context: Context): Value {
  if (!operand) throw formulaError("#VALUE!");
  const value = evaluate(operand, context);
  if (operator === "#") return spillOf(value, context);
  if (operator === "@") return isArea(value) ? intersectHere(value, context) : (rowsOf(value, context)[0]?.[0] ?? null);
  return applyUnary(operator, value, context);
}

/** `A1#`: what the formula in A1 filled, worked out first. */
function spillOf(value: Value, context: Context): Value {
  if (!isArea(value)) throw formulaError("#REF!");
  const { sheet, range } = value;
  context.cells.read(sheet, range.row, range.column);
  const cell = sheet.rows.get(range.row)?.get(range.column);
  if (cell?.formula === undefined) throw formulaError("#REF!");
  return { kind: "area", sheet, range: { ...range, rows: cell.spill?.rows ?? 1, columns: cell.spill?.columns ?? 1 } };
}

/** `@A1:A9`: the cell of the range in the formula's own row or column. */
function intersectHere({ sheet, range }: Area, context: Context): Value {
  if (range.columns === 1 && context.row >= range.row && context.row < range.row + range.rows) {
    return { kind: "area", sheet, range: { row: context.row, column: range.column, rows: 1, columns: 1 } };
  }
  if (range.rows === 1 && context.column >= range.column && context.column < range.column + range.columns) {
    return { kind: "area", sheet, range: { row: range.row, column: context.column, rows: 1, columns: 1 } };
  }
  if (range.rows === 1 && range.columns === 1) return { kind: "area", sheet, range };
  throw formulaError("#VALUE!");
}

function evaluateBinary(operator: string, [left, right]: readonly AstExpression[], context: Context): Value {
  if (!left || !right) throw formulaError("#VALUE!");
  const a = evaluate(left, context);
  const b = evaluate(right, context);
  if (operator === ":" || operator === " " || operator === ",") return joinAreas(operator, a, b);
  return applyBinary(operator, a, b, context);
}

function joinAreas(operator: string, a: Value, b: Value): Value {
  if (!isArea(a) || !isArea(b) || a.sheet !== b.sheet || operator === ",") throw formulaError("#VALUE!");
  const isUnion = operator === ":";
  const outer = isUnion ? Math.min : Math.max;
  const inner = isUnion ? Math.max : Math.min;
  const row = outer(a.range.row, b.range.row);
  const column = outer(a.range.column, b.range.column);
  const rows = inner(a.range.row + a.range.rows, b.range.row + b.range.rows) - row;
  const columns = inner(a.range.column + a.range.columns, b.range.column + b.range.columns) - column;
  if (rows <= 0 || columns <= 0) throw formulaError("#NULL!");
  return { kind: "area", sheet: a.sheet, range: { row, column, rows, columns } };
}

function evaluateCall(name: string, nodes: readonly (AstExpression | null | undefined)[], context: Context): Value {
  const present = nodes.map((node) => node ?? undefined);
  const wanted = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
  const definition = FUNCTIONS.get(wanted);
  if (!definition)
    return callCustomFunction(
      wanted,
      present.map((node) => node && evaluate(node, context)),
      context,
    );
  // Excel refuses the wrong number of arguments when the formula is typed; a file may still hold one.
  if (present.length < definition.least || present.length > definition.most) throw formulaError("#VALUE!");
  return runDefinition(definition, present, context);
}

function runDefinition(
  definition: FunctionDefinition | LazyDefinition,
  nodes: readonly (AstExpression | undefined)[],
  context: Context,
): Value {
  if ("runLazily" in definition) return definition.runLazily(nodes, context);
  return definition.run(
    nodes.map((node) => (node ? evaluate(node, context) : undefined)),
    context,
  );
}
