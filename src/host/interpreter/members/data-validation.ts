import type { Host } from "../../host";
import type { HostValidation } from "../../model/types";
import { changeValidation, DEFAULT_SETTINGS, validationsIn } from "../../model/validation";
import { refTo, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectOneOf, expectText } from "./arguments";
import type { RangeTarget } from "./range-target";
import { readRule, writtenRule } from "./validation-rule";

/**
 * A range's DataValidation object. What it says is kept and saved; it stops nobody, as it stops no add-in in Excel.
 * @returns The reference.
 */
export function refToValidation(host: Host, target: RangeTarget): Ref {
  return refTo(VALIDATION, target, host);
}

const VALIDATION: Members<RangeTarget> = {
  type: "DataValidation",
  guardedBy: ({ sheet }) => sheet,
  affectsValues: false,
  properties: {
    type: { get: typeOf },
    rule: {
      get(target) {
        const rule = common(target, "rule");
        return rule === undefined ? null : rule === null ? {} : writtenRule(rule);
      },
      set(target, value) {
        const rule = readRule(value);
        change(target, { rule });
      },
    },
    ignoreBlanks: property("ignoreBlanks", expectBoolean),
    errorAlert: property("errorAlert", (value) => {
      const { showAlert, style, title, message } = fieldsOf(value);
      return {
        showAlert: expectBoolean(showAlert ?? true),
        style: expectOneOf(style ?? "Stop", ["Stop", "Warning", "Information"]),
        ...wordsOf(title, message),
      };
    }),
    prompt: property("prompt", (value) => {
      const { showPrompt, title, message } = fieldsOf(value);
      return { showPrompt: expectBoolean(showPrompt ?? true), ...wordsOf(title, message) };
    }),
  },
  actions: { clear: ({ sheet, range }) => changeValidation(sheet, range, () => null) },
};

function property<K extends "ignoreBlanks" | "errorAlert" | "prompt">(
  name: K,
  read: (value: unknown) => HostValidation[K],
): Property<RangeTarget> {
  return {
    get: (target) => common(target, name) ?? null,
    set(target, value) {
      change(target, { [name]: read(value) });
    },
  };
}

function change({ sheet, range }: RangeTarget, part: Partial<HostValidation>): void {
  changeValidation(sheet, range, (settings) => ({ ...settings, ...part }));
}

function typeOf({ sheet, range }: RangeTarget): string {
  const { validations, covers } = validationsIn(sheet, range);
  const ruled = validations.filter(({ rule }) => rule !== null);
  const [first] = ruled;
  if (!first?.rule) return "None";
  if (!covers || ruled.length < validations.length) return "MixedCriteria";
  return ruled.every(({ rule }) => isSame(rule, first.rule)) ? first.rule.type : "Inconsistent";
}

/** What all cells of a range have in common; undefined where they differ. */
function common<K extends keyof typeof DEFAULT_SETTINGS>(
  { sheet, range }: RangeTarget,
  name: K,
): HostValidation[K] | undefined {
  const { validations, covers } = validationsIn(sheet, range);
  const values = [...validations, ...(covers ? [] : [DEFAULT_SETTINGS])].map((settings) => settings[name]);
  const [first] = values;
  return values.every((value) => isSame(value, first)) ? first : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw problem("InvalidArgument");
  return { ...value };
}

/** What Excel's dialog boxes hold, and its files. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function wordsOf(title: unknown, message: unknown): { title: string; message: string } {
  const words = { title: expectText(title ?? ""), message: expectText(message ?? "") };
  if (words.title.length > LONGEST_TITLE || words.message.length > LONGEST_MESSAGE) throw problem("InvalidArgument");
  return words;
}
