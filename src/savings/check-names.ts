/** What each check looks for, as a heading over its findings. */
export const CHECK_NAMES = {
  "unit-unknown": "Unit not known",
  "basis-unknown": "Basis not known",
  "total-differs": "Totals that differ from their lines",
  "list-differs-from-text": "Lists that differ from the text",
  "percentage-differs": "Percentages that differ",
  "sign-against-table": "Signs against the table's own",
  "year-missing": "Missing years",
  "year-repeated": "Repeated years",
  "year-out-of-order": "Years out of order",
  "year-is-date": "Years that became dates",
  "code-missing": "Missing codes",
  "code-malformed": "Codes unlike the others",
  "code-is-date": "Codes that became dates",
  "code-untidy": "Untidy codes",
  "code-repeated": "Repeated codes",
  "figure-has-own-unit": "Figures with a unit of their own",
  "figure-in-wrong-unit": "Figures in another unit",
  "figure-is-text": "Figures stored as text",
  "figure-has-note-mark": "Note marks in cells",
  "figure-is-malformed": "Malformed figures",
  "figure-is-error": "Cells with an error",
  "figure-is-date": "Figures that became dates",
  "figure-is-words": "Words in place of figures",
  "figure-is-too-large": "Figures too large",
  "figure-to-be-confirmed": "Figures still to be confirmed",
} as const;

/** Which check found something. */
export type CheckId = keyof typeof CHECK_NAMES;
