/**
 * What heads the questions' columns. The widest come first, because the list of those no longer asked stands in the same
 * columns below.
 *
 * People may move, rename or delete columns; what is read back goes by these.
 */
export const QUESTION_HEADS = {
  ref: "No.",
  table: "Savings table",
  rule: "Line of enquiry",
  text: "Question",
  lines: "Rests on",
  question: "Panel's question",
  answer: "Officer's answer",
  comment: "Panel's comment",
  equality: "Equality impact",
  measured: "Measured",
  threshold: "Threshold",
  weight: "Weight",
} as const;

/** What heads the columns of the questions that are no longer asked. */
export const FORMER_HEADS = {
  ref: QUESTION_HEADS.ref,
  table: QUESTION_HEADS.table,
  rule: QUESTION_HEADS.rule,
  text: "Question as it was asked",
  lines: QUESTION_HEADS.lines,
  question: QUESTION_HEADS.question,
  answer: QUESTION_HEADS.answer,
  comment: QUESTION_HEADS.comment,
  others: "Other columns",
} as const;

/** What heads the thresholds' columns: their words stand below the questions', in the widest column. */
export const THRESHOLD_HEADS = {
  number: "No.",
  unit: "Unit",
  usually: "Usually",
  when: "Asks when",
  rule: QUESTION_HEADS.rule,
  threshold: QUESTION_HEADS.threshold,
} as const;

/** Sentences and titles that stand between the tables. None is longer than a row of the printed page. */
export const BETWEEN_TABLES = {
  purpose:
    "What a scrutiny panel may ask about the savings. Questions, measures and weights are as at the last refresh; none is a verdict.",
  publishedPurpose:
    "What a scrutiny panel may ask about the savings; none is a verdict. Questions, measures and weights are as at",
  entry:
    "Write in the panel's question, the officer's answer and the panel's comment, or add columns of your own: every refresh keeps them beside their question.",
  nothingAsked: "None of the lines of enquiry asks anything about these savings.",
  formerTitle: "Words kept from questions that are no longer asked",
  formerPurpose: "They return to their question if it is asked again. Delete a row that is not needed any more.",
  thresholdsTitle: "Thresholds: from when questions are asked",
  thresholdsPurpose: "Change a figure in the column Threshold, and the next refresh asks by it.",
} as const;
