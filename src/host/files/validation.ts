import type { DataValidation } from "hucre";
import { formatRange, parseAddress } from "../model/address";
import type { HostSheet, HostValidation, HostValidationOperator, HostValidationRule } from "../model/types";
import { changeValidation, DEFAULT_SETTINGS } from "../model/validation";
import { fromFileFormula, toFileFormula } from "./formula-text";

type FileRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;
type NumberType = Exclude<HostValidationRule["type"], "List" | "Custom">;

const TYPES: Readonly<Record<NumberType, DataValidation["type"]>> = {
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
};

const OPERATORS: Readonly<Record<HostValidationOperator, NonNullable<DataValidation["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/**
 * A sheet's data validation as the workbook library writes it. Words without a rule have no place in what it writes.
 * @param namespaces The namespaces of custom functions.
 */
export function fileValidations(sheet: HostSheet, namespaces: readonly string[]): DataValidation[] {
  return sheet.validations.flatMap(({ range, rule, ignoreBlanks, errorAlert, prompt }) =>
    rule === null
      ? []
      : [
          {
            ...fileRule(rule, namespaces),
            range: formatRange(range),
            allowBlank: ignoreBlanks,
            showErrorMessage: errorAlert.showAlert,
            errorStyle: STYLES[errorAlert.style],
            errorTitle: errorAlert.title,
            errorMessage: errorAlert.message,
            showInputMessage: prompt.showPrompt,
            inputTitle: prompt.title,
            inputMessage: prompt.message,
          },
        ],
  );
}

function fileRule(rule: HostValidationRule, namespaces: readonly string[]): FileRule {
  const written = (formula: string): string => toFileFormula(formula, namespaces);
  if (rule.type === "Custom") return { type: "custom", formula1: written(rule.formula) };
  if (rule.type === "List") {
    const isReference = rule.source.startsWith("=");
    const source = isReference ? written(rule.source) : `"${rule.source.replaceAll('"', '""')}"`;
    return { type: "list", formula1: source };
  }
  return {
    type: TYPES[rule.type],
    operator: OPERATORS[rule.operator],
    formula1: written(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: written(rule.formula2) }),
  };
}

/** Puts a file's data validation into a sheet. One file entry may stand for several ranges. */
export function readValidations(sheet: HostSheet, validations: readonly DataValidation[]): void {
  for (const validation of validations) {
    const settings = { ...wordsOf(validation), rule: ruleOf(validation) };
    for (const address of validation.range.split(/\s+/)) {
      const range = parseAddress(address)?.range;
      if (range) changeValidation(sheet, range, () => settings);
    }
  }
}

function wordsOf(file: DataValidation): Omit<HostValidation, "range" | "rule"> {
  const style = keyOf(STYLES, file.errorStyle) ?? DEFAULT_SETTINGS.errorAlert.style;
  return {
    ignoreBlanks: file.allowBlank === true,
    errorAlert: {
      showAlert: file.showErrorMessage === true,
      style,
      title: file.errorTitle ?? "",
      message: file.errorMessage ?? "",
    },
    prompt: {
      showPrompt: file.showInputMessage === true,
      title: file.inputTitle ?? "",
      message: file.inputMessage ?? "",
    },
  };
}

function ruleOf(file: DataValidation): HostValidationRule {
  const formula1 = file.formula1 === undefined ? "=0" : fromFileFormula(file.formula1);
  if (file.type === "custom") return { type: "Custom", formula: formula1 };
  if (file.type === "list") {
    const source = file.values?.join(",").replaceAll('""', '"') ?? formula1;
    return { type: "List", source, inCellDropDown: true };
  }
  const type = keyOf(TYPES, file.type) ?? "Decimal";
  // A file leaves the operator out where it is "between".
  const operator = keyOf(OPERATORS, file.operator) ?? "Between";
  return {
    ...{ type, operator, formula1 },
    ...(file.formula2 !== undefined && { formula2: fromFileFormula(file.formula2) }),
  };
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
