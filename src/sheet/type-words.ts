import type { LineType } from "../savings/table";

/** What a line is, in a word. */
export const TYPE_WORDS: Readonly<Record<LineType, string>> = {
  new: "New",
  existing: "Existing",
  pressure: "Pressure",
  saving: "Saving",
  income: "Income",
  "one-off": "One-off",
};
