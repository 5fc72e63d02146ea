import ts from "typescript";
import { isOffice } from "./program";

/**
 * The members that a value uses by what it is given for: the properties of an object for Excel, also where a type of our
 * own stands between, those that a key chooses, and the words of Excel's enumerations.
 */
export function membersOfValues(node: ts.Node, checker: ts.TypeChecker): ts.Node[] {
  if (ts.isElementAccessExpression(node)) return chosenByKey(node, checker);
  if (!ts.isExpression(node) || ts.isPartOfTypeNode(node)) return [];
  const type = checker.getTypeAtLocation(node);
  const overloads = expectedByOverloads(node, checker).flatMap((expected) => wordsOfEnumerations(type, expected));
  const expected = expectedOf(node, checker);
  if (!expected) return overloads;
  return [...overloads, ...wordsOfEnumerations(type, expected), ...sharedProperties(type, expected, checker)];
}

/** A method that takes words has an overload of its own for the enumeration, and only that says what each word needs. */
function expectedByOverloads(node: ts.Expression, checker: ts.TypeChecker): ts.Type[] {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return [];
  const at = parent.arguments.indexOf(node);
  const signatures = at < 0 ? [] : checker.getTypeAtLocation(parent.expression).getCallSignatures();
  return signatures.flatMap(({ parameters, declaration }) => {
    const parameter = parameters[at];
    return parameter && declaration && isOffice(declaration) ? [checker.getTypeOfSymbol(parameter)] : [];
  });
}

/** What a value is given for, or compared with. */
function expectedOf(node: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && EQUALITIES.has(parent.operatorToken.kind)) {
    return checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
  }
  if (ts.isCaseClause(parent) && parent.expression === node) {
    return checker.getTypeAtLocation(parent.parent.parent.expression);
  }
  return checker.getContextualType(node);
}

const EQUALITIES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** `layout[key]`, where the key is one of a few words. */
function chosenByKey(node: ts.ElementAccessExpression, checker: ts.TypeChecker): ts.Node[] {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return parts(checker.getTypeAtLocation(node.argumentExpression)).flatMap((key) =>
    key.isStringLiteral() ? (type.getProperty(key.value)?.declarations ?? []) : [],
  );
}

/** "Thin" where Excel's types ask for BorderWeight. */
function wordsOfEnumerations(type: ts.Type, expected: ts.Type): ts.Node[] {
  const words = new Set(parts(type).flatMap((part) => (part.isStringLiteral() ? [part.value] : [])));
  if (words.size === 0) return [];
  return parts(expected).flatMap((part) => {
    const member = part.getSymbol()?.valueDeclaration;
    if (!part.isStringLiteral() || !words.has(part.value) || !member) return [];
    return ts.isEnumMember(member) && isOffice(member) ? [member] : [];
  });
}

/** Where one of Office's objects is given for a type of ours, or the other way round: what both have. */
function sharedProperties(type: ts.Type, expected: ts.Type, checker: ts.TypeChecker): ts.Node[] {
  const given = elementOf(checker.getNonNullableType(type), checker);
  return parts(elementOf(checker.getNonNullableType(expected), checker)).flatMap((part) => {
    const wanted = checker.getBaseConstraintOfType(part) ?? part;
    if (!isObject(given) || !isObject(wanted) || isOfOffice(given) === isOfOffice(wanted)) return [];
    const [ours, theirs] = isOfOffice(given) ? [wanted, given] : [given, wanted];
    return ours.getProperties().flatMap(({ name }) => theirs.getProperty(name)?.declarations ?? []);
  });
}

function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.isArrayType(type) ? (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
}

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isOfOffice(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.some(isOfOffice);
  return type.getSymbol()?.declarations?.some(isOffice) ?? false;
}
