import type { BodyRow } from "./body-rows";
import { typeOfSection } from "./section-types";

/** How a budget is made up and paid for, as a row or a heading. */
const BUILD_UP =
  /^(?:(?:opening|base|current|approved|net) )+(?:budget|expenditure)(?: requirement| (?:brought|carried) forward| [bc]\/f)?[ \d/–-]*$|^(?:total )?(?:funding|funded by|financed by)\b.{0,20}$/i;

/**
 * A budget's build-up without the rows that are no savings. Where it has a heading of savings, they are what stands under
 * that, and under one of growth beside it; base budgets, inflation and council tax are not.
 */
export function withoutBudgetRows(rows: readonly BodyRow[]): readonly BodyRow[] {
  const isBuildUp = (row: BodyRow) => BUILD_UP.test(wordsOf(row));
  const typeOf = (row: BodyRow) => (row.kind === "text" ? typeOfSection(row.text) : null);
  if (!rows.some(isBuildUp) || !rows.some((row) => /sav|new|exist/.test(typeOf(row) ?? ""))) return rows;
  let isWithin = false;
  return rows.filter((row) => {
    isWithin = !isBuildUp(row) && (isWithin || typeOf(row) !== null);
    const isKept = isWithin || row.kind !== "figures";
    if (row.kind === "figures" && row.total?.certain && row.total.kind === "total") isWithin = false;
    return isKept;
  });
}

function wordsOf(row: BodyRow): string {
  return row.kind === "figures" ? row.label : row.kind === "text" ? row.text : "";
}
