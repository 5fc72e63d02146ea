import type { AstExpression } from "@borgar/fx";
import { parseFormula } from "../formulas/parse";

/** Functions that take whole ranges in every argument, in old Excel as in new. */
const TAKE_ARRAYS = new Set(["SUMPRODUCT"]);

/**
 * Whether a formula must be saved as a dynamic array to mean in Excel what it means here: one in which a range of several
 * cells is calculated with, cell by cell. Saved plainly, Excel would take one cell of that range.
 * @returns True if it must.
 */
export function needsArray(formula: string): boolean {
  const tree = parseFormula(formula);
  return tree !== null && calculatesWithRange(tree);
}

function calculatesWithRange(node: AstExpression | null | undefined): boolean {
  if (!node) return false;
  switch (node.type) {
    case "BinaryExpression":
      if (node.operator === ":" || node.operator === ",") return false;
      return node.arguments.some((argument) => isSeveral(argument) || calculatesWithRange(argument));
    case "UnaryExpression":
      if (node.operator === "#" || node.operator === "@") return false;
      return node.arguments.some((argument) => isSeveral(argument) || calculatesWithRange(argument));
    case "CallExpression": {
      const name = node.callee.name.toUpperCase();
      if (TAKE_ARRAYS.has(name)) return false;
      const [first] = node.arguments;
      if ((name === "IF" || name === "ISNUMBER" || name === "IFERROR") && first && isSeveral(first)) return true;
      return node.arguments.some(calculatesWithRange);
    }
    case "LetExpression":
      return true;
    default:
      return false;
  }
}

function isSeveral(node: AstExpression): boolean {
  if (node.type === "ArrayExpression") return true;
  if (node.type === "UnaryExpression") return node.operator === "#";
  if (node.type !== "ReferenceIdentifier") return false;
  if (node.kind === "range") return node.value.includes(":");
  return node.kind === "beam" || (node.kind === "table" && !/\[@|#This Row/i.test(node.value));
}
