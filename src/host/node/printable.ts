/** What a terminal would obey rather than show, line breaks apart: a paper's words may come from anybody. */
const OBEYED = /(?!\n)\p{Cc}/gu;

/** Marks that make a line read in another order than it stands. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text that shows as it stands. @example printable("plan\u001b[2J") // "plan�[2J" */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(OBEYED, "�").replace(TURNING, "�");
}

/** JSON in which these stand as escapes, as JSON itself has it for most of them. */
export function printableJson(json: string): string {
  const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return json.replace(OBEYED, escape).replace(TURNING, escape);
}
