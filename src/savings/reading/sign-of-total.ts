import type { Column, Decided, Figure, SavingSign } from "../table";

/** A row with what it is called. */
export interface LabelledFigures {
  readonly label: string;
  readonly figures: ReadonlyMap<number, Figure>;
}

const OF_SAVINGS = /\b(?:savings?|efficienc(?:y|ies)|reductions?)\b/i;
const OF_BOTH = /\b(?:pressures?|growth|costs?|increases?|investments?|deficit|surplus)\b/i;

/**
 * The sign of savings by a total that says it is one of savings, such as "Total saving", where all its figures have one sign.
 * Null where there is none, or it speaks of costs too.
 */
export function bySavingsTotal(
  totals: readonly LabelledFigures[],
  columns: readonly Column[],
): Decided<SavingSign> | null {
  const total = totals.find(({ label }) => OF_SAVINGS.test(label) && !OF_BOTH.test(label));
  const figures = columns.flatMap(({ kind, index }) => {
    const figure = kind === "year" || kind === "saving" ? total?.figures.get(index) : undefined;
    return figure?.value ? [figure] : [];
  });
  const below = figures.filter(({ value }) => (value ?? 0) < 0);
  const [example] = figures;
  if (!total || !example || (below.length > 0 && below.length < figures.length)) return null;
  return {
    value: below.length > 0 ? "negative" : "positive",
    evidence: `"${total.label}" is ${example.written.trim()}.`,
    decidedBy: "figures",
    cells: figures.map(({ cell }) => cell),
  };
}
