import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

const PARSED = new Map<string, AstExpression | null>();
const MOST_KEPT = 50_000;

/**
 * A formula as a tree. Each text is parsed once and kept.
 * @param formula With its leading "=".
 * @returns The tree, or null if Excel would refuse the text.
 */
export function parseFormula(formula: string): AstExpression | null {
  const known = PARSED.get(formula);
  if (known !== undefined) return known;
  if (PARSED.size >= MOST_KEPT) PARSED.clear();
  let tree: AstExpression | null;
  try {
    tree = parse(withoutLostSheets(tokenize(formula)));
  } catch {
    tree = null;
  }
  PARSED.set(formula, tree);
  return tree;
}

/**
 * Whether a text that begins with "=" is a formula that Excel would take.
 * @returns True if it is.
 */
export function isFormulaText(formula: string): boolean {
  return parseFormula(formula) !== null;
}

/** `Sheet1!#REF!`, as Excel writes a reference whose cells are gone, is an error like any other. */
function withoutLostSheets(tokens: readonly Token[]): Token[] {
  const isLost = (at: number): boolean =>
    tokens[at]?.type.startsWith("context") === true &&
    tokens[at + 1]?.value === "!" &&
    tokens[at + 2]?.type === "error";
  return tokens.filter((_token, at) => !isLost(at) && !isLost(at - 1));
}
