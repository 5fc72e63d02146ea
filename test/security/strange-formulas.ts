import { tokenize } from "@borgar/fx";
import type { HostSheet, HostWorkbook } from "../../src/host/model/types";
import { cellAddress, cellsOf } from "../../src/savings/address";

/** Every function that the add-in's formulas call. */
const FUNCTIONS = new Set([
  ...["ABS", "COUNTIF", "HYPERLINK", "IF", "ISNUMBER", "MAX", "MIN", "ROUND", "ROWS", "SUM", "SUMIF", "SUMPRODUCT"],
  ...["TEXT", "TEXTJOIN", "SAVINGS.FIGURE", "SAVINGS.PERCENTOFBUDGET", "SAVINGS.TOTAL"],
]);

/** What they are made of beside these: a name that somebody defined, or anything of another file or program, is none. */
const PARTS = new Set([
  "fx_prefix",
  "func",
  "operator",
  "range",
  "string",
  "number",
  "bool",
  "structured",
  "whitespace",
]);

/** A link that leads to a cell of the workbook, and no further. */
const LINK = /^=HYPERLINK\("#((?:[^"]|"")*)","(?:[^"]|"")*"\)$/u;

/**
 * The formulas of a workbook that are not the add-in's, each with where it stands. In a workbook that held none before, every
 * formula must be: its functions are known, its references are to sheets that are there, and its links stay in the workbook.
 */
export function strangeFormulas({ sheets }: Pick<HostWorkbook, "sheets">): string[] {
  const names = new Set(sheets.map(({ name }) => name));
  return formulasIn(sheets).flatMap(({ place, formula }) =>
    isOurs(formula, names) ? [] : [`${place} holds ${formula}`],
  );
}

/** Every formula with where it stands. */
export function formulasIn(sheets: readonly HostSheet[]): { readonly place: string; readonly formula: string }[] {
  return cellsIn(sheets).flatMap(({ place, formula }) => (formula === undefined ? [] : [{ place, formula }]));
}

/** Every text that is no formula's result, with its number format. */
export function textsIn(sheets: readonly HostSheet[]): { place: string; text: string; format: string }[] {
  return cellsIn(sheets).flatMap(({ place, formula, value, format }) =>
    typeof value === "string" && formula === undefined ? [{ place, text: value, format }] : [],
  );
}

function cellsIn(sheets: readonly HostSheet[]) {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula, style }]) => {
        const place = `${name}!${cellAddress({ row, column })}`;
        return { place, value, formula, format: style?.numberFormat ?? "General" };
      }),
    ),
  );
}

function isOurs(formula: string, sheets: ReadonlySet<string>): boolean {
  const tokens = tokenize(formula, { withLocation: false });
  const isKnown = tokens.every(({ type, value }) => {
    if (type === "func") return FUNCTIONS.has(value.toUpperCase());
    if (type === "range") return staysHere(value, sheets);
    return PARTS.has(type) && value !== "|";
  });
  return isKnown && (!/HYPERLINK/iu.test(withoutTexts(tokens)) || leadsHere(formula, sheets));
}

function staysHere(reference: string, sheets: ReadonlySet<string>): boolean {
  const at = reference.lastIndexOf("!");
  if (at < 0) return true;
  const sheet = reference.slice(0, at);
  return sheets.has(sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);
}

function leadsHere(formula: string, sheets: ReadonlySet<string>): boolean {
  const to = LINK.exec(formula)?.[1]?.replaceAll('""', '"');
  return to !== undefined && sheets.has(cellsOf(to)?.sheet ?? "");
}

function withoutTexts(tokens: readonly { readonly type: string; readonly value: string }[]): string {
  return tokens.map(({ type, value }) => (type === "string" ? "" : value)).join("");
}
