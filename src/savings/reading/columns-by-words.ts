import { isCode } from "../code";
import type { Grid } from "../grid";
import { textAt } from "../grid";
import type { Column } from "../table";
import { wordsAt } from "./figure-cells";
import { holdsFigures, holdsMoney, meaningOfHeading } from "./headings";
import { unitNamedIn } from "../unit";
import { wordsOf } from "./column-groups";
import { totalLabel } from "./total-rows";

/** A column that no heading names holds codes where every one of its words is one, but for those of totals. */
export function withCode(grid: Grid, rows: readonly number[], left: number, columns: readonly Column[]): Column[] {
  if (columns.some((column) => column.kind === "code")) return [...columns];
  const holdsCodes = (column: Column) => {
    let codes = 0;
    for (const row of rows) {
      const text = textAt(grid, row, left + column.index);
      if (text === "" || totalLabel(text)) continue;
      if (!isCode(text)) return false;
      codes += 1;
    }
    return codes >= 2;
  };
  const firstFigures = columns.findIndex(({ kind }) => holdsFigures(kind));
  const isBeforeFigures = ({ index }: Column) => firstFigures < 0 || index < firstFigures;
  const before = columns.filter(isBeforeFigures);
  // What heads names may stand over codes too, where the names are in the next column; posts and ratings are none.
  // What a unit heads are figures: "1.250" under "Agreed £m" is no code.
  const mayHold = ({ kind, label }: Column) =>
    (meaningOfHeading(label) === null && unitNamedIn(label) === null) || (kind === "description" && before.length > 1);
  const found = before.find((column) => mayHold(column) && holdsCodes(column));
  return columns.map((column) => (column === found ? { ...column, kind: "code" } : column));
}

const TYPE_WORDS =
  /^(?:(?:cost|budget|service|demographic|new|additional) )?(?:savings?|growth|pressures?|costs?|income(?: generation)?|new|existing|one[- ]off|efficienc(?:y|ies)|reductions?|investments?|recurring|transformation)$/i;

/** A column says what each line is where every one of its words names a type, savings among them. */
export function withType(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  if (columns.some((column) => column.kind === "type")) return columns;
  const holdsTypes = (column: Column) => {
    let [types, ofSavings] = [0, 0];
    for (const row of rows) {
      const text = textAt(grid, row, left + column.index);
      if (text === "") continue;
      if (!TYPE_WORDS.test(text)) return false;
      types += 1;
      if (/sav|effic|reduc|new|exist/i.test(text)) ofSavings += 1;
    }
    return types >= 2 && ofSavings > 0;
  };
  // "Measure" may head the names of the savings, and beside these what each row is.
  const descriptions = columns.filter(({ kind }) => kind === "description").length;
  const found = columns.find(
    (column) => (column.kind === "other" || (column.kind === "description" && descriptions > 1)) && holdsTypes(column),
  );
  return columns.map((column) => (column === found ? { ...column, kind: "type" } : column));
}

const OF_SAVINGS = /^savings?$/i;

/**
 * Of several columns of words, one that is headed as savings describes the lines, or else the one with the most; those
 * behind the figures come last, and after them those that a heading gives to a remark.
 */
export function withDescription(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  const firstFigures = columns.findIndex(({ kind }) => holdsFigures(kind));
  // Where names stand further in than their totals, the heading stands over the totals alone.
  const holdsLines = ({ index }: Column) => rows.some((row) => namesALine(textAt(grid, row, left + index)));
  const headed = columns.find(({ kind }) => kind === "description");
  const named = headed && holdsLines(headed) ? headed : undefined;
  const ofSavings = columns.find(
    ({ kind, label, index }) =>
      kind === "other" && index < firstFigures && OF_SAVINGS.test(label) && wordsIn(grid, rows, left + index) > 0,
  );
  // A narrative behind the figures explains what a column before them names.
  if (named && ofSavings && named.index > firstFigures)
    return columns.map((column) => {
      if (column === named) return { ...column, kind: "other" };
      return column === ofSavings ? { ...column, kind: "description" } : column;
    });
  if (named) return withDistinctNames(grid, rows, left, columns);
  const candidates = columns
    .filter((column) => column.kind === "other" || column.kind === "service")
    .map((column) => ({
      column,
      words: wordsIn(grid, rows, left + column.index),
      isOfSavings: OF_SAVINGS.test(column.label),
      isRemark: meaningOfHeading(column.label)?.kind === "other",
      isBehind: firstFigures >= 0 && column.index > firstFigures,
      isOfLines: holdsLines(column),
    }))
    .filter(({ words }) => words > 0);
  const [best] = candidates.sort(
    (a, b) =>
      Number(b.isOfLines) - Number(a.isOfLines) ||
      Number(b.isOfSavings) - Number(a.isOfSavings) ||
      Number(a.isRemark) - Number(b.isRemark) ||
      Number(a.isBehind) - Number(b.isBehind) ||
      b.words - a.words,
  );
  const found =
    best?.column ?? columns.find((column) => column.kind === "code" && holdsNames(grid, rows, left + column.index));
  return columns.map((column) => {
    if (column === found) return { ...column, kind: "description" };
    return column === headed && found ? { ...column, kind: "other" } : column;
  });
}

/** Of two columns that are headed as names, such as "Workstream" and "Initiative", the one whose names come again groups the other's. */
function withDistinctNames(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  const [first, second, another] = columns.filter(({ kind }) => kind === "description");
  if (!first || !second || another) return columns;
  const names = (column: Column) => rows.map((row) => textAt(grid, row, left + column.index)).filter(namesALine);
  const [groups, own] = [names(first), names(second)];
  const comesAgain = new Set(groups).size < groups.length;
  const areDistinct = own.length >= groups.length && new Set(own).size === own.length;
  if (!comesAgain || !areDistinct) return columns;
  return columns.map((column) => (column === first ? { ...column, kind: "service" } : column));
}

/** "Line" and "Number" may head names, where no other column has any. */
function holdsNames(grid: Grid, rows: readonly number[], column: number): boolean {
  const names = rows.filter((row) => /\p{L}\s+\p{L}/u.test(textAt(grid, row, column)));
  return names.length * 2 > rows.length;
}

const AGREED = /^(?:approved|agreed|original|planned|budgeted|full[- ]year)(?: savings?)?$/i;

/** Beside what was achieved, the only column of what was approved is the target, of its year where it names one. */
export function withTarget(columns: Column[]): Column[] {
  const isAgreed = (column: Column) => AGREED.test(wordsOf(column, column.kind === "year"));
  const isDelivery =
    columns.some(({ kind }) => kind === "achieved") &&
    !columns.some(
      (column) => column.kind === "target" || column.kind === "saving" || (column.kind === "year" && !isAgreed(column)),
    );
  const [agreed, another] = isDelivery ? columns.filter(isAgreed) : [];
  if (!agreed || another) return columns;
  return columns.map((column) =>
    column === agreed ? { ...column, kind: "target", unit: unitNamedIn(column.label) } : column,
  );
}

const SAVING = /\bsavings?\b/i;
const FORECAST =
  /^(?:(?:latest|current|revised|outturn|(?:full|whole)[- ]year|year[- ]end) )?(?:forecast|projected|projection)\b/i;

/**
 * Where no column is headed as the savings or their years, one of total savings, or the only one of money, holds them;
 * beside a target, the one of what is forecast, as trackers of savings have it: those of income have the same.
 */
export function withSaving(columns: Column[]): Column[] {
  if (columns.some((column) => column.kind === "year" || column.kind === "saving")) return columns;
  const money = columns.filter((column) => holdsMoney(column.kind));
  const totals = money.filter((column) => column.kind === "total");
  const isMeasured =
    money.length === 1 && money[0]?.kind === "target" && columns.some(({ label }) => SAVING.test(label));
  const found =
    totals.find((column) => SAVING.test(column.label)) ??
    (money.length === 1 ? totals[0] : null) ??
    (isMeasured ? columns.find(({ kind, label }) => kind === "other" && FORECAST.test(label)) : null);
  return columns.map((column) =>
    column === found ? { ...column, kind: "saving", unit: unitNamedIn(column.label) } : column,
  );
}

function namesALine(text: string): boolean {
  return text !== "" && !totalLabel(text);
}

/** How many letters of words, not of figures, stand in a column. */
export function wordsIn(grid: Grid, rows: readonly number[], column: number): number {
  let letters = 0;
  for (const row of rows) letters += wordsAt(grid, row, column).length;
  return letters;
}
