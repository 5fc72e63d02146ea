import ts from "typescript";
import { isOffice } from "./program";

/** The members that a call of `load` names, each step of each path; "unreadable" where the source does not tell which. */
export function membersLoaded(node: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] | "unreadable" {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  if (node.expression.name.text !== "load") return [];
  const declared = checker.getResolvedSignature(node)?.declaration;
  const [asked] = node.arguments;
  if (!declared || !isOffice(declared) || !asked) return [];
  const paths = textsOf(asked, checker);
  if (!paths) return ts.isObjectLiteralExpression(asked) ? [] : "unreadable";
  const type = checker.getTypeAtLocation(node.expression.expression);
  const found = paths.map((path) => declarationsAlong(type, path.split("/"), checker));
  return found.every((along) => along !== undefined) ? found.flat() : "unreadable";
}

/** The names in a text, a template, a list or a constant of these; undefined where they are not all there to read. */
function textsOf(node: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isArrayLiteralExpression(node)) {
    const each = node.elements.map((element) => textsOf(element, checker));
    return each.every((texts) => texts !== undefined) ? each.flat() : undefined;
  }
  return textOf(node, checker)
    ?.split(",")
    .map((path) => path.trim());
}

function textOf(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  const type = checker.getTypeAtLocation(node);
  if (type.isStringLiteral()) return type.value;
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const text = textOf(expression, checker);
    return text === undefined ? undefined : text + literal.text;
  });
  return spans.every((span) => span !== undefined) ? node.head.text + spans.join("") : undefined;
}

function declarationsAlong(
  type: ts.Type,
  [step = "", ...rest]: readonly string[],
  checker: ts.TypeChecker,
): ts.Node[] | undefined {
  const property = checker.getNonNullableType(type).getProperty(step);
  if (!property) return undefined;
  const own = property.declarations ?? [];
  if (rest.length === 0) return own;
  const next = checker.getTypeOfSymbol(property);
  const along = declarationsAlong(checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next, rest, checker);
  return along && [...own, ...along];
}
