import type { Pence } from "../money";
import { add, NO_MONEY, size, subtract, sum } from "../money";
import type { SavingsTable } from "../table";
import { planEffect } from "./plan-effect";
import type { PlanEffect } from "./plan-effect";
import type { TableSummary } from "./summarise";
import { contentKey } from "./workbook-total";

/** One year of several tables together. Savings are positive and costs too, whichever sign a table has. */
export interface YearAddedUp {
  readonly name: string;
  readonly savings: Pence;
  readonly costs: Pence;
  /** Savings less costs. */
  readonly net: Pence;
  readonly effect: Pence;
  readonly step: Pence;
}

/** Several tables added up, or in a sentence why they are not. */
export type AddedUp =
  | { readonly ok: true; readonly years: readonly YearAddedUp[]; readonly effect: PlanEffect }
  | { readonly ok: false; readonly why: string };

/**
 * Adds up several savings tables, where that makes sense: the unit of each is known, their figures are of the same years
 * and on the same basis, and none is another one again.
 *
 * @param tables at least two
 */
export function addUp(tables: readonly TableSummary[]): AddedUp {
  const why = whyNot(tables.map(({ table }) => table));
  if (why !== null) return { ok: false, why: `The tables are not added up: ${why}` };
  const years = (tables[0]?.years ?? []).map(({ name }, index) => yearOf(name, tables, index));
  const none: PlanEffect = { savings: NO_MONEY, costs: NO_MONEY, net: NO_MONEY };
  const effect = tables.reduce((total, { table }) => together(total, planEffect(table) ?? none), none);
  return { ok: true, years, effect };
}

function together(a: PlanEffect, b: PlanEffect): PlanEffect {
  return { savings: add(a.savings, b.savings), costs: add(a.costs, b.costs), net: add(a.net, b.net) };
}

function whyNot(tables: readonly SavingsTable[]): string | null {
  const [first] = tables;
  if (!first) return null;
  const unitless = tables.find((table) => table.unit.value === null);
  if (unitless) return `the unit of "${unitless.title}" is not known.`;
  const other = tables.find((table) => yearsOf(table) !== yearsOf(first));
  if (other) return `"${first.title}" ${inYears(first)}, "${other.title}" ${inYears(other)}.`;
  if (first.years.length > 1) {
    const open = tables.find((table) => table.basis.value === null);
    if (open) return `the basis of "${open.title}" is not known.`;
    const unlike = tables.find((table) => table.basis.value !== first.basis.value);
    if (unlike) return `"${first.title}" is ${first.basis.value}, "${unlike.title}" ${unlike.basis.value}.`;
  }
  const keys = tables.map(contentKey);
  const again = tables[keys.findIndex((key, index) => keys.indexOf(key) < index)];
  return again ? `the lines of "${again.title}" stand in the workbook twice.` : null;
}

function yearsOf({ years }: SavingsTable): string {
  return years.map(({ name }) => name).join();
}

function inYears({ years }: SavingsTable): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return "names no year";
  return `covers ${first === last ? first.name : `${first.name} to ${last.name}`}`;
}

function yearOf(name: string, tables: readonly TableSummary[], index: number): YearAddedUp {
  const ofYear = tables.flatMap(({ table, years }) => years.slice(index, index + 1).map((year) => ({ table, year })));
  const sumOf = (amountIn: (one: (typeof ofYear)[number]) => Pence) => sum(ofYear.map(amountIn));
  const savings = sumOf(({ year }) => size(year.savings));
  const costs = sumOf(({ year }) => size(year.costs));
  return {
    name,
    savings,
    costs,
    net: subtract(savings, costs),
    effect: sumOf(({ table, year }) => asSaving(year.effect ?? NO_MONEY, table)),
    step: sumOf(({ table, year }) => asSaving(year.step ?? NO_MONEY, table)),
  };
}

/** An amount in the table's own sign as a saving that is positive. */
function asSaving(amount: Pence, { sign }: SavingsTable): Pence {
  return sign.value === "negative" ? subtract(NO_MONEY, amount) : amount;
}
