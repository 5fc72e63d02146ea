import type { AstExpression } from "@borgar/fx";
import { parseAddress } from "../model/address";
import { AGGREGATES } from "./functions/aggregates";
import { CONDITIONAL } from "./functions/conditional";
import { DATES } from "./functions/dates";
import { INFORMATION } from "./functions/information";
import { LOGIC } from "./functions/logic";
import { SCALARS } from "./functions/scalars";
import { TEXTS } from "./functions/texts";
import { parseFormula } from "./parse";

/** Functions that give one value, whatever they are given. */
const ALWAYS = namesOf(AGGREGATES, CONDITIONAL).concat("ROWS", "COLUMNS", "TEXTJOIN", "CONCAT", "AND", "OR", "XOR");

/** Functions that work through what they are given cell by cell: one value where each argument is one. */
const BY_CELL = namesOf(DATES, INFORMATION, LOGIC, SCALARS, TEXTS);

const GIVES_ONE: ReadonlyMap<string, "always" | "by cell"> = new Map([
  ...BY_CELL.map((name) => [name, "by cell"] as const),
  ...ALWAYS.map((name) => [name, "always"] as const),
]);

const KNOWN = new WeakMap<AstExpression, boolean>();

/**
 * Whether a formula gives one value, whatever the cells hold that it reads: then it never fills other cells than its own.
 * @returns False also where only working it out would tell.
 */
export function givesOneValue(formula: string): boolean {
  const tree = parseFormula(formula);
  // What cannot be read is an error, which is one value.
  if (!tree) return true;
  let known = KNOWN.get(tree);
  if (known === undefined) KNOWN.set(tree, (known = isOne(tree)));
  return known;
}

function isOne(node: AstExpression | null | undefined): boolean {
  if (!node) return true;
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
      return true;
    case "ReferenceIdentifier":
      return node.kind === "range" && isOneCell(node.value);
    case "UnaryExpression":
      return node.operator !== "#" && isOne(node.arguments[0]);
    case "BinaryExpression":
      return !/^[:, ]$/.test(node.operator) && node.arguments.every(isOne);
    case "CallExpression": {
      const known = GIVES_ONE.get(node.callee.name.toUpperCase());
      return known === "always" || (known === "by cell" && node.arguments.every(isOne));
    }
    default:
      return false;
  }
}

function isOneCell(reference: string): boolean {
  const range = parseAddress(reference)?.range;
  return range === undefined || range.rows * range.columns === 1;
}

function namesOf(...groups: readonly Readonly<Record<string, unknown>>[]): string[] {
  return groups.flatMap((group) => Object.keys(group));
}
