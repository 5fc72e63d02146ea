/** What heads a column of words and nothing else, where every label has a line of its own. */
export const HEADS_WORDS =
  /^(?:(?:savings?|proposal|option|budget|service|unique|brief) ?)?(?:ref(?:erence)?|code|no|id|description|proposal|title|name|details?|service|directorate|department|section|unit|area|portfolio|division|type|scheme|project|workstream|item|new or existing(?: savings?)?|new\/existing)\.?(?: no\.?)?$/i;

/** What heads a column of codes, at the start of a heading. */
export const HEADS_CODES = /^(?:ref(?:erence)?s?|code|no|number|id|item)\b\.?\s*(?:no\b\.?)?/i;

/** Whether a cell heads a column of codes and nothing else. */
export function headsCodes(text: string): boolean {
  return text !== "" && HEADS_CODES.exec(text)?.[0] === text;
}
