import type { ColumnKind } from "../../savings/table";

/** What a column can hold, in words, in the order in which they are offered. */
export const COLUMN_KINDS: readonly (readonly [ColumnKind, string])[] = [
  ["code", "Code"],
  ["description", "Description"],
  ["type", "New or Existing"],
  ["service", "Service"],
  ["year", "Savings of a year"],
  ["saving", "Savings"],
  ["total", "Total of the years"],
  ["budget", "Budget"],
  ["target", "Target"],
  ["achieved", "Achieved"],
  ["percent", "Percentage"],
  ["other", "Not used"],
];

export function columnKindInWords(kind: ColumnKind): string {
  return COLUMN_KINDS.find(([one]) => one === kind)?.[1] ?? kind;
}
