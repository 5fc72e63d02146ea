import ts from "typescript";
import { isOffice } from "./program";
import type { RequirementSet } from "./requirement-sets";

/**
 * The sets that are known to be there where a node is run, because of checks around it. Only this counts:
 *
 * - it stands in the branch that an `if`, `?:` or `&&` takes where `isSetSupported` of that set and version says yes;
 * - or after an `if (!isSetSupported(...)) return` or `throw` in the same block, or in the `else` of it.
 *
 * A check in another function, in a variable, or joined by `||` does not count.
 */
export function setsKnownAt(node: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  const known: RequirementSet[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    // A function declaration can be called from above the check that stands before it.
    if (ts.isFunctionDeclaration(at)) break;
    known.push(...setsKnownBy(at, at.parent, checker));
  }
  return known;
}

/** What one step out of a node tells of it. */
function setsKnownBy(child: ts.Node, parent: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isIfStatement(parent)) {
    if (child === parent.thenStatement) return whereTrue(parent.expression, checker);
    if (child === parent.elseStatement) return whereFalse(parent.expression, checker);
  }
  if (ts.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return whereTrue(parent.condition, checker);
    if (child === parent.whenFalse) return whereFalse(parent.condition, checker);
  }
  if (ts.isBinaryExpression(parent) && isAnd(parent) && child === parent.right) return whereTrue(parent.left, checker);
  if (ts.isBlock(parent)) return parent.statements.flatMap((statement) => leftBefore(statement, child, checker));
  return [];
}

/** What is known after a statement that leaves the function where a set is not there. */
function leftBefore(statement: ts.Statement, before: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  if (statement.pos >= before.pos || !ts.isIfStatement(statement) || !leaves(statement.thenStatement)) return [];
  return whereFalse(statement.expression, checker);
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

function whereTrue(condition: ts.Expression, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return whereTrue(condition.expression, checker);
  if (isNot(condition)) return whereFalse(condition.operand, checker);
  if (ts.isBinaryExpression(condition) && isAnd(condition)) {
    return [...whereTrue(condition.left, checker), ...whereTrue(condition.right, checker)];
  }
  return ts.isCallExpression(condition) ? askedFor(condition, checker) : [];
}

function whereFalse(condition: ts.Expression, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return whereFalse(condition.expression, checker);
  return isNot(condition) ? whereTrue(condition.operand, checker) : [];
}

function isAnd(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function isNot(node: ts.Expression): node is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

/**
 * The set that a call of `Office.context.requirements.isSetSupported` asks for, in words that the compiler knows.
 * `Office.isSetSupported` does not count: it is documented to be wrong on the desktop.
 */
function askedFor(call: ts.CallExpression, checker: ts.TypeChecker): RequirementSet[] {
  const declared = checker.getResolvedSignature(call)?.declaration;
  if (!declared || !isOffice(declared) || !ts.isInterfaceDeclaration(declared.parent)) return [];
  if (!/\bisSetSupported$/.test(call.expression.getText())) return [];
  const [name, version] = call.arguments.map((argument) => checker.getTypeAtLocation(argument));
  return name?.isStringLiteral() && version?.isStringLiteral() ? [{ name: name.value, version: version.value }] : [];
}
