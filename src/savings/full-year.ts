import type { Column } from "./table";

const FULL_YEAR = /\b(?:(?:full|whole)[ -]year|F\/Y|FYE)\b/i;

/**
 * Whether a column holds what savings bring in a full year, which is no year of the plan: the years beside it say how much
 * of that falls in each.
 *
 * @example isOfFullYear({ kind: "other", label: "Full-year effect £000", ... }) // true
 */
export function isOfFullYear({ kind, label }: Pick<Column, "kind" | "label">): boolean {
  return (kind === "other" || kind === "saving") && FULL_YEAR.test(label);
}
