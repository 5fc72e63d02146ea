import type { AstExpression } from "@borgar/fx";
import { errorValue, isErrorValue } from "../../model/cells";
import { broadcast, rowsOf, scalarOf } from "../broadcast";
import type { Context, FunctionDefinition, LazyDefinition } from "../context";
import {
  compareScalars,
  formulaError,
  isArea,
  isMatrix,
  toBoolean,
  type Argument,
  type Scalar,
  type Value,
} from "../values";
import { numberOrThrow } from "./numbers";

type Nodes = readonly (AstExpression | undefined)[];

function work(node: AstExpression | undefined, context: Context, otherwise: Value): Value {
  return node ? context.evaluate(node, context) : otherwise;
}

function isSeveral(value: Argument): boolean {
  return isMatrix(value) || (isArea(value) && value.range.rows * value.range.columns > 1);
}

/** Only the branch that is taken is worked out, unless the condition has several values. */
function runIf([condition, whenTrue, whenFalse]: Nodes, context: Context): Value {
  const asked = work(condition, context, null);
  if (isSeveral(asked)) {
    const branches = [asked, work(whenTrue, context, 0), work(whenFalse, context, false)];
    return broadcast(branches, context, ([test = null, a = null, b = null]) => chosen(test, a, b), true);
  }
  const answer = toBoolean(scalarOf(asked, context));
  if (typeof answer !== "boolean") return answer;
  return answer ? work(whenTrue, context, 0) : work(whenFalse, context, false);
}

function chosen(test: Scalar, a: Scalar, b: Scalar): Scalar {
  const answer = toBoolean(test);
  return typeof answer === "boolean" ? (answer ? a : b) : answer;
}

function onError(isCaught: (value: Scalar) => boolean): LazyDefinition {
  return {
    least: 2,
    most: 2,
    runLazily: ([first, instead], context) => {
      const value = work(first, context, null);
      if (isSeveral(value)) {
        return broadcast(
          [value, work(instead, context, null)],
          context,
          ([a = null, b = null]) => (isCaught(a) ? b : a),
          true,
        );
      }
      return isCaught(scalarOf(value, context)) ? work(instead, context, "") : value;
    },
  };
}

function runIfs(nodes: Nodes, context: Context): Value {
  for (let at = 0; at + 1 < nodes.length; at += 2) {
    const answer = toBoolean(scalarOf(work(nodes[at], context, null), context));
    if (typeof answer !== "boolean") return answer;
    if (answer) return work(nodes[at + 1], context, 0);
  }
  return errorValue("#N/A");
}

function runSwitch([subject, ...rest]: Nodes, context: Context): Value {
  const value = scalarOf(work(subject, context, null), context);
  if (isErrorValue(value)) return value;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    if (compareScalars(scalarOf(work(rest[at], context, null), context), value) === 0)
      return work(rest[at + 1], context, 0);
  }
  return rest.length % 2 === 1 ? work(rest.at(-1), context, 0) : errorValue("#N/A");
}

function runChoose([index, ...choices]: Nodes, context: Context): Value {
  const number = Math.trunc(numberOrThrow(scalarOf(work(index, context, null), context)));
  return number < 1 || number > choices.length ? errorValue("#VALUE!") : work(choices[number - 1], context, 0);
}

/** AND and OR pass over text and blanks in ranges, and ask every truth value and number. */
function truths(args: readonly Argument[], context: Context): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    const inRange = isArea(arg) || isMatrix(arg);
    for (const value of rowsOf(arg, context).flat()) {
      if (isErrorValue(value)) throw formulaError(value.error);
      if (inRange && (value === null || typeof value === "string")) continue;
      const answer = toBoolean(value);
      if (typeof answer !== "boolean") throw formulaError("#VALUE!");
      found.push(answer);
    }
  }
  if (found.length === 0) throw formulaError("#VALUE!");
  return found;
}

function all(decide: (answers: boolean[]) => boolean): FunctionDefinition {
  return { least: 1, most: 255, run: (args, context) => decide(truths(args, context)) };
}

export const LOGIC: Record<string, FunctionDefinition | LazyDefinition> = {
  IF: { least: 2, most: 3, runLazily: runIf },
  IFS: { least: 2, most: 254, runLazily: runIfs },
  IFERROR: onError(isErrorValue),
  IFNA: onError((value) => isErrorValue(value) && value.error === "#N/A"),
  SWITCH: { least: 3, most: 254, runLazily: runSwitch },
  CHOOSE: { least: 2, most: 255, runLazily: runChoose },
  AND: all((answers) => answers.every(Boolean)),
  OR: all((answers) => answers.some(Boolean)),
  XOR: all((answers) => answers.filter(Boolean).length % 2 === 1),
  NOT: {
    least: 1,
    most: 1,
    run: (args, context) => broadcast(args, context, ([value = null]) => chosen(value, false, true)),
  },
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
};
