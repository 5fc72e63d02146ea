import { isFormulaText } from "../../formulas/parse";
import type { HostValidationRule } from "../../model/types";
import { problem } from "../problems";
import { expectBoolean, expectOneOf, expectText } from "./arguments";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** The rules that compare a number, by the name that the API gives them. */
const NUMBERS = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;

/** As long as Excel lets a list be that is not a reference. */
const LONGEST_LIST = 255;

/**
 * A rule as the add-in gives it: an object with one property, which says the type.
 * @returns The rule; anything else is refused.
 */
export function readRule(value: unknown): HostValidationRule {
  if (typeof value !== "object" || value === null) throw problem("InvalidArgument");
  const properties: [string, unknown][] = Object.entries(value);
  const given = properties.filter(([, content]) => content !== undefined && content !== null);
  const [only] = given;
  if (!only || given.length > 1) throw problem("InvalidArgument");
  const [kind, content] = only;
  if (typeof content !== "object") throw problem("InvalidArgument");
  const fields: Record<string, unknown> = { ...content };
  if (kind === "list") return listRule(fields);
  if (kind === "custom") return { type: "Custom", formula: formulaOf(fields["formula"]) };
  if (kind === "date" || kind === "time") {
    throw problem("NotImplemented", `A rule for a ${kind} is not played by the local workbook.`);
  }
  if (!Object.hasOwn(NUMBERS, kind)) throw problem("InvalidArgument");
  return numberRule(NUMBERS[kind as keyof typeof NUMBERS], fields);
}

function listRule({ source, inCellDropDown }: Record<string, unknown>): HostValidationRule {
  if (typeof source === "object" && source !== null) {
    throw problem("NotImplemented", "A Range as the source of a list is not played by the local workbook.");
  }
  const text = expectText(source);
  if (text === "") throw problem("InvalidArgument");
  if (text.startsWith("=") ? !isFormulaText(text) : text.length > LONGEST_LIST) throw problem("InvalidArgument");
  return { type: "List", source: text, inCellDropDown: expectBoolean(inCellDropDown ?? true) };
}

function numberRule(
  type: (typeof NUMBERS)[keyof typeof NUMBERS],
  { formula1, formula2, operator }: Record<string, unknown>,
): HostValidationRule {
  const rule = { type, operator: expectOneOf(operator, OPERATORS), formula1: formulaOf(formula1) };
  const needsTwo = rule.operator === "Between" || rule.operator === "NotBetween";
  return needsTwo ? { ...rule, formula2: formulaOf(formula2) } : rule;
}

/** A number, a number as text, or a formula; always given back as a formula. */
function formulaOf(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  const text = expectText(value).trim();
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!isFormulaText(formula)) throw problem("InvalidArgument");
  return formula;
}

/**
 * A rule as the add-in reads it.
 * @returns Such as `{ list: { source: "New,Existing", inCellDropDown: true } }`.
 */
export function writtenRule(rule: HostValidationRule): Record<string, unknown> {
  const { type, ...content } = rule;
  return { [type.charAt(0).toLowerCase() + type.slice(1)]: content };
}
