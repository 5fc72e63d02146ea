import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import type { HostSheet } from "../model/types";

/** Functions that came after Excel 2007: files give them a prefix that Excel hides. */
const NEWER = new Map<string, string>(
  [
    "CEILING.MATH CONCAT DAYS FLOOR.MATH IFNA IFS ISFORMULA MAXIFS MINIFS NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC",
    "RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P VAR.S XOR",
    "LET SEQUENCE UNIQUE XLOOKUP XMATCH TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TAKE DROP TOCOL TOROW SORTBY",
  ]
    .join(" ")
    .split(" ")
    .map((name) => [name, `_xlfn.${name}`] as const),
);
NEWER.set("FILTER", "_xlfn._xlws.FILTER").set("SORT", "_xlfn._xlws.SORT");

const CUSTOM_PREFIX = "_xldudf_";
const LET_PREFIX = "_xlpm.";

/**
 * A formula as a file holds it: without "=", with prefixes, `A1#` and `[@Column]` spelt out, custom functions as `_xldudf_`.
 * @param namespaces The custom functions' namespaces, such as "SAVINGS".
 * @param table The name of the table around the cell, which `[@Column]` leaves out.
 * @returns The text.
 */
export function toFileFormula(formula: string, namespaces: readonly string[], table?: string): string {
  const tokens = joinOperators(tokenize(formula)).filter((token) => token.type !== "fx_prefix");
  const bound = letNames(tokens);
  for (const token of tokens) {
    if (token.type === "func") token.value = fileFunction(token.value, namespaces);
    if (token.type === "structured") token.value = structured(token.value, table);
    if (token.type === "range_named" && bound.has(token.value.toLowerCase())) token.value = LET_PREFIX + token.value;
  }
  return stringifyTokens(tokens);
}

/**
 * A file's formula as Excel shows it.
 * @param table The name of the table around the cell, which Excel leaves out of `[@Column]`.
 * @returns The text, with its leading "=".
 */
export function fromFileFormula(text: string, table?: string): string {
  const tokens = tokenize(`=${text}`);
  for (const token of tokens) {
    if (token.type === "func") token.value = shownFunction(token.value);
    if (token.type === "range_named" && token.value.startsWith(LET_PREFIX))
      token.value = token.value.slice(LET_PREFIX.length);
    if (token.type === "structured") token.value = shownStructured(token.value, table);
  }
  return unwrapCalls(stringifyTokens(tokens));
}

function fileFunction(name: string, namespaces: readonly string[]): string {
  const upper = name.toUpperCase();
  if (namespaces.some((namespace) => upper.startsWith(`${namespace.toUpperCase()}.`))) {
    return CUSTOM_PREFIX + upper.replaceAll(".", "_");
  }
  return NEWER.get(upper) ?? name;
}

/** A custom function's name holds capitals, digits and full stops only, so every underscore was a full stop. */
function shownFunction(name: string): string {
  if (name.toLowerCase().startsWith(CUSTOM_PREFIX)) return name.slice(CUSTOM_PREFIX.length).replaceAll("_", ".");
  return /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.test(name) ? name : name.replace(/^_xlfn\.(_xlws\.)?/i, "");
}

function structured(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const named = reference.table || table === undefined ? reference : { ...reference, table };
  return stringifyStructRef(named, { thisRow: true });
}

function shownStructured(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const isOwnRow = reference.table === table && reference.sections?.includes("this row") === true;
  return stringifyStructRef(isOwnRow ? { ...reference, table: "" } : reference);
}

/** `A1#` is ANCHORARRAY(A1) in a file, and `@A1:A9` is SINGLE(A1:A9). */
function joinOperators(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.type === "operator" && token.value === "#" && before) {
      joined[joined.length - 1] = { type: before.type, value: `_xlfn.ANCHORARRAY(${before.value})` };
    } else if (before?.type === "operator" && before.value === "@") {
      joined[joined.length - 1] = { type: token.type, value: `_xlfn.SINGLE(${token.value})` };
    } else joined.push(token);
  }
  return joined;
}

function unwrapCalls(formula: string): string {
  return formula.replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#").replace(/_xlfn\.SINGLE\(([^()]*)\)/gi, "@$1");
}

/** The names that LET binds: the ones that follow "LET(" and every second comma; taking any name that is bound anywhere will do. */
function letNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.type !== "func" || token.value.toUpperCase() !== "LET") continue;
    let depth = 0;
    let commas = 0;
    for (const next of tokens.slice(at + 1)) {
      if (next.value === "(") depth++;
      if (next.value === ")" && --depth === 0) break;
      if (next.value === "," && depth === 1) commas++;
      if (depth === 1 && commas % 2 === 0 && next.type === "range_named") names.add(next.value.toLowerCase());
    }
  }
  return names;
}

/**
 * The name of the table in which a cell stands.
 * @returns The name, or undefined.
 */
export function tableAround(sheet: HostSheet, row: number, column: number): string | undefined {
  return sheet.tables.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  )?.name;
}
