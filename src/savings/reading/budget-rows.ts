import type { BodyRow } from "./body-rows";
import { typeOfSection } from "./section-types";

/** A budget before or after its changes, as a row. */
const BUDGET =
  /^(?:(?:opening|base|current|approved|net|gross|revenue) )+(?:budget|expenditure)(?: requirement)?(?: (?:(?:brought|carried) forward|[bc]\/f(?:wd)?))?(?: (?:for )?\d{2,4}[/–-]\d{2,4})?\s*:?$/i;
/** What a budget is paid from, as a row or a heading. */
const FUNDING = /^(?:total )?(?:funding|financing|funded by|financed by|resources available)\b.{0,20}$/i;

/**
 * A budget's build-up without the rows that are no savings. Where it has a heading of savings, they are what stands under
 * that, and under one of growth beside it; base budgets, inflation and council tax are not.
 */
export function withoutBudgetRows(rows: readonly BodyRow[]): readonly BodyRow[] {
  const isSavings = (row: BodyRow) => row.kind === "text" && /sav|new|exist/.test(blockType(row.text) ?? "");
  if (!rows.some((row) => isNamed(row, BUDGET)) || !rows.some(isSavings)) return rows;
  let isWithin = false;
  return rows.filter((row) => {
    if (row.kind === "blank") return true;
    if (isNamed(row, BUDGET) || isNamed(row, FUNDING)) isWithin = false;
    else if (row.kind === "text") isWithin ||= blockType(row.text) !== null;
    if (row.kind === "text") return true;
    const isKept = isWithin;
    if (row.total?.certain && row.total.kind === "total") isWithin = false;
    return isKept;
  });
}

function isNamed(row: BodyRow, words: RegExp): boolean {
  if (row.kind === "blank") return false;
  return row.kind === "text" ? words.test(row.text) : row.code !== "own" && words.test(row.label);
}

function blockType(text: string): ReturnType<typeof typeOfSection> {
  return typeOfSection(text.replace(/\s*:$/u, ""));
}
