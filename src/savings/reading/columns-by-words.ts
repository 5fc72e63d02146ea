import { isCode } from "../code";
import type { Grid } from "../grid";
import { textAt } from "../grid";
import type { Column } from "../table";
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
  /^(?:(?:cost|budget|service|demographic|new|additional) )?(?:savings?|growth|pressures?|costs?|income(?: generation)?|new|existing|one[- ]off|efficienc(?:y|ies)|reductions?|investments?|recurring|transformation|inflation|demand|demography|unavoidable)$/i;

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

const AGREED = /^(?:approved|agreed|original|planned|budgeted|full[- ]year)(?: savings?)?$/i;

/** Beside what was achieved, the only column of what was approved is the target, of its year where it names one. */
export function withTarget(columns: Column[]): Column[] {
  const isAgreed = (column: Column) => AGREED.test(wordsOf(column, column.kind === "year"));
  const isDelivery =
    columns.some(({ kind }) => kind === "achieved") &&
    !columns.some(
      (column) =>
        column.kind === "target" || ((column.kind === "saving" || column.kind === "year") && !isAgreed(column)),
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
