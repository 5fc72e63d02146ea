import type { BodyRow } from "./body-rows";
import { SPEAKS_OF_SAVINGS } from "./savings-words";
import { typeOfSection } from "./section-types";
import { namesAMeasure } from "./total-rows";

/** What a service has to spend, as a row or a heading. */
const BUDGET =
  /^(?:(?:base|net|gross|opening|closing|final|revised)(?: (?:revenue|expenditure|service)){0,2} budget(?: requirement| brought forward| \((?:net|gross|previous year|prior year|last year|(?:before|after)[^()]{1,30})\))?[ \d/–-]*|(?:existing|current) (?:(?:net|gross|revenue) )?budgets?:?)$/i;
/** How it is paid for. */
const FUNDED = /^(?:total )?fund(?:ing|ed)\b.{0,20}$/i;

/**
 * A budget's build-up without the rows that are no savings. Where it has a heading of savings, they are what stands under
 * that, and under one of growth beside it; base budgets, inflation and council tax are not. What stands before the first
 * budget is no part of a build-up.
 */
export function withoutBudgetRows(rows: readonly BodyRow[]): readonly BodyRow[] {
  const isBuildUp = (row: BodyRow) => row.kind !== "blank" && isBudget(row.kind === "figures" ? row.label : row.text);
  const typeOf = (row: BodyRow) => (row.kind === "text" && !namesAMeasure(row.text) ? typeOfSection(row.text) : null);
  if (!rows.some(isBuildUp)) return rows;
  // Without such headings a service's budget, over what is saved of it, is still no saving.
  if (!rows.some((row) => /sav|new|exist/.test(typeOf(row) ?? "")))
    return !rows.some(speaksOfSavings)
      ? rows
      : rows.filter((row) => row.kind !== "figures" || row.code === "own" || !BUDGET.test(row.label));
  let [hasBegun, isWithin] = [false, true];
  return rows.filter((row) => {
    hasBegun ||= isBuildUp(row);
    isWithin = !isBuildUp(row) && (isWithin || typeOf(row) !== null);
    if (row.kind !== "figures") return true;
    const isKept = isWithin;
    if (hasBegun) isWithin &&= !(row.total?.certain && row.total.kind === "total");
    return isKept;
  });
}

/** "C. Funding": what counts the blocks of a plan. */
const COUNTS = /^\(?(?:[a-z]|\d{1,2}|[ivx]{2,4})[.)]\)?\s+/i;

function isBudget(written: string): boolean {
  const text = written.replace(COUNTS, "");
  return BUDGET.test(text) || FUNDED.test(text);
}

function speaksOfSavings(row: BodyRow): boolean {
  return row.kind === "figures" && SPEAKS_OF_SAVINGS.test(row.label);
}
