import type { Decided } from "../table";

/**
 * A decision that the user took in place of what was read. Its evidence still tells what would have been read, so that
 * the user can weigh taking it back.
 *
 * @param chosen what the user decided
 * @param asRead what the sheet says without that
 * @param inWords names a value in a sentence
 * @example setByUser("£m", asRead, String).evidence // 'You set this. Without that: £000, because the heading ...'
 */
export function setByUser<T>(
  chosen: NonNullable<T>,
  asRead: Decided<T>,
  inWords: (value: NonNullable<T>) => string,
): Decided<T> {
  const evidence = `You set this. ${without(asRead, inWords)}`;
  return { value: chosen, evidence, decidedBy: "user", cells: asRead.cells };
}

function without<T>({ value, evidence, decidedBy }: Decided<T>, inWords: (value: NonNullable<T>) => string): string {
  if (value === null || value === undefined) return `Nothing in the table decides it: ${midSentence(evidence)}`;
  // Where nothing decides, the rest of the sentence says what is taken all the same, and that is said already.
  const reason = decidedBy === "nothing" ? evidence.replace(/;.*$/su, ".") : evidence;
  return `Without that: ${inWords(value)}, because ${midSentence(reason)}`;
}

/** A code or a quoted heading keeps its capital letter in mid-sentence; the words that sentences begin with lose theirs. */
function midSentence(sentence: string): string {
  return sentence.replace(/^(?:The|Every|No|Neither|Fewer|You)\b/u, (word) => word.toLowerCase());
}
