import type { AstExpression } from "@borgar/fx";
import type { Host } from "../host";
import { parseFormula } from "./parse";
import { definedName, resolveRange, resolveTable, tableBody, tableNamed, type Place } from "./references";
import { FormulaError, type Area } from "./values";

/** What a formula's text speaks of, whichever cell it stands in. */
interface Reference {
  kind: string;
  value: string;
}

const REFERENCES = new WeakMap<AstExpression, readonly Reference[]>();

/**
 * The areas that a formula names, so that the formulas in them can be worked out before it.
 * @returns The areas; what cannot be resolved is left for the evaluation to report.
 */
export function precedentsOf(cell: { formula: string } & Omit<Place, "host">, host: Host): Area[] {
  const tree = parseFormula(cell.formula);
  if (!tree) return [];
  const place: Place = { host, sheet: cell.sheet, row: cell.row, column: cell.column };
  return areasOf(tree, place, 0);
}

const DEEPEST_NAME = 32;

function areasOf(tree: AstExpression, place: Place, depth: number): Area[] {
  let references = REFERENCES.get(tree);
  if (!references) {
    const collected: Reference[] = [];
    collect(tree, collected);
    REFERENCES.set(tree, (references = collected));
  }
  return references.flatMap((reference) => resolve(reference, place, depth));
}

function resolve({ kind, value }: Reference, place: Place, depth: number): Area[] {
  try {
    if (kind === "range" || kind === "beam") return [resolveRange(value, place)];
    if (kind === "table") return [resolveTable(value, place)];
    const name = definedName(value, place);
    const tree = name && depth < DEEPEST_NAME ? parseFormula(name.formula) : null;
    if (tree) return areasOf(tree, place, depth + 1);
    const found = tableNamed(place.host, value);
    return found ? [{ kind: "area", sheet: found.sheet, range: tableBody(found.table) }] : [];
  } catch (thrown) {
    if (thrown instanceof FormulaError) return [];
    throw thrown;
  }
}

function collect(node: AstExpression | null | undefined, into: Reference[]): void {
  if (!node) return;
  switch (node.type) {
    case "ReferenceIdentifier":
      into.push({ kind: node.kind, value: node.value });
      return;
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      // ROWS(A1:A9) in A5 is no circle, but telling such functions apart is not worth its lines.
      for (const argument of node.arguments) collect(argument, into);
      return;
    case "LetExpression":
      for (const declaration of node.declarations) collect(declaration.init, into);
      collect(node.body, into);
      return;
    default:
  }
}
