import type { ColumnKind } from "../../savings/table";

/** What a column can hold, in words, in the order in which they are offered. */
const WORDS: Readonly<Record<ColumnKind, string>> = {
  code: "Code",
  description: "Description",
  type: "New or Existing",
  service: "Service",
  year: "Savings of a year",
  saving: "Savings",
  total: "Total of the years",
  budget: "Budget",
  target: "Target",
  achieved: "Achieved",
  percent: "Percentage",
  other: "Not used",
};

export const COLUMN_KINDS = (Object.keys(WORDS) as readonly ColumnKind[]).map((kind) => [kind, WORDS[kind]] as const);

export function columnKindInWords(kind: ColumnKind): string {
  return WORDS[kind];
}
