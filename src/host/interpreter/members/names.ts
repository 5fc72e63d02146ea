import type { Host } from "../../host";
import { isFormulaText } from "../../formulas/parse";
import { formatRange, parseAddress, quoteSheetName } from "../../model/address";
import { isErrorValue } from "../../model/cells";
import { sheetNamed } from "../../model/sheet-names";
import type { HostRange } from "../../model/range";
import type { HostName, HostSheet, HostValue } from "../../model/types";
import { isRef, NULL_REF, refTo, type Call, type Members, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectText } from "./arguments";
import { refToRange } from "./range";
import { isRangeTarget, type RangeTarget } from "./range-target";

/**
 * The names of the workbook, or of one of its sheets.
 * @returns The reference.
 */
export function refToNames(host: Host, sheet: HostSheet | null): Ref {
  return refTo(NAMES, sheet, host);
}

const NAMES: Members<HostSheet | null> = {
  type: "NamedItemCollection",
  items: (sheet, host) => inScope(host, sheet).map((name) => refTo(NAME, name, host)),
  item: (sheet, key, host) => find(host, sheet, key),
  methods: {
    getItemOrNullObject: (sheet, { host, args }) => find(host, sheet, args[0]) ?? NULL_REF,
    getCount: (sheet, { host }) => inScope(host, sheet).length,
  },
  actions: { add },
};

const NAME: Members<HostName> = {
  type: "NamedItem",
  identity: (name) => ({ _Id: name.name }),
  properties: {
    name: { get: (name) => name.name },
    formula: {
      get: (name) => name.formula,
      set: (name, value) => {
        name.formula = checkFormula(expectText(value));
      },
    },
    scope: { get: (name) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    type: {
      get: (name, host) => {
        if (parseAddress(name.formula.slice(1))) return "Range";
        return typeOf(host.evaluate(name.formula));
      },
    },
    value: {
      get: (name, host) => {
        if (parseAddress(name.formula.slice(1))) return name.formula.slice(1);
        const value = host.evaluate(name.formula);
        return isErrorValue(value) ? value.error : value;
      },
    },
    visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = expectBoolean(value);
      },
    },
  },
  methods: {
    getRange: (name, { host }) => {
      const target = targetOf(host, name);
      if (!target) throw problem("InvalidReference");
      return refToRange(host, target);
    },
    getRangeOrNullObject: (name, { host }) => {
      const target = targetOf(host, name);
      return target ? refToRange(host, target) : NULL_REF;
    },
  },
  actions: {
    delete: (name, { host }) => {
      host.workbook.names.splice(host.workbook.names.indexOf(name), 1);
    },
  },
};

function typeOf(value: HostValue): string {
  if (isErrorValue(value)) return "Error";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return "String";
}

function inScope(host: Host, sheet: HostSheet | null): HostName[] {
  return host.workbook.names.filter((name) => name.sheet === sheet?.id);
}

function find(host: Host, sheet: HostSheet | null, key: unknown): Ref | undefined {
  const wanted = expectText(key).toLowerCase();
  const name = inScope(host, sheet).find((each) => each.name.toLowerCase() === wanted);
  return name && refTo(NAME, name, host);
}

function add(sheet: HostSheet | null, { host, args }: Call): Ref {
  const name = expectText(args[0]);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255 || parseAddress(name))
    throw problem("InvalidArgument");
  if (inScope(host, sheet).some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw problem("ItemAlreadyExists");
  const item: HostName = { name, formula: formulaOf(args[1]), visible: true };
  if (sheet) item.sheet = sheet.id;
  host.workbook.names.push(item);
  return refTo(NAME, item, host);
}

function formulaOf(reference: unknown): string {
  if (isRef(reference) && isRangeTarget(reference.target)) {
    const { sheet, range } = reference.target;
    return `=${quoteSheetName(sheet.name)}!${absolute(range)}`;
  }
  return checkFormula(expectText(reference));
}

function checkFormula(text: string): string {
  const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
  if (!isFormulaText(formula)) throw problem("InvalidArgument");
  return formula;
}

function absolute(range: HostRange): string {
  return formatRange(range)
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
}

function targetOf(host: Host, name: HostName): RangeTarget | null {
  const parsed = parseAddress(name.formula.slice(1));
  const sheet = parsed?.sheetName === undefined ? undefined : sheetNamed(host.workbook, parsed.sheetName);
  return parsed && sheet ? { sheet, range: parsed.range } : null;
}
