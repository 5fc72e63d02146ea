import type { SavingsLine, SavingsTable } from "../table";
import { SPEAKS_OF_SAVINGS } from "./savings-words";

const COST_WORDS =
  /\b(?:pressures?|growth|inflation|indexation|pay award|increas(?:e|es|ed|ing) (?:(?:in|of)(?! (?:\w+ )?(?:income|fees|charges)\b)|costs?|demand)|demand|unfunded|loss of|shortfall|premium|additional costs?|levy|borrowing costs?)\b|\((?:increase|unfunded|cost|growth|pressure)\)|\bdemograph\w*/i;

/** "Reduce borrowing costs", "Remove growth": what lessens a cost saves. */
const LESSENS =
  /\b(?:reduc|remov|cancel|cutting|lower|avoid|delet|ceas|stop)\w*(?: (?!and\b|or\b|by\b|due\b|from\b)[^\s,;:./&]+){0,6}\s*$/i;

/** Whether a line's words speak of a cost: a pressure, growth, inflation, demand. */
export function isCostInWords({ description, typeWritten }: SavingsLine): boolean {
  const words = `${typeWritten} ${description}`;
  const at = words.search(COST_WORDS);
  return at >= 0 && !LESSENS.test(words.slice(0, at));
}

/** "Reversal of the saving on grants": what was saved before is spent again. */
const TAKES_BACK =
  /^\W*(?:partial(?:ly)? )?(?:revers(?:al|e|ing)\b(?:\s\S{1,30}){0,4}\s(?:savings?|reductions?|cuts?|efficienc(?:y|ies))\b|reinstat(?:e|ing|ement of)\b|(?:reduced|lower) savings?\b)/i;

/** Whether a line takes back what was saved, which costs. */
export function takesBackSaving(description: string): boolean {
  return TAKES_BACK.test(description);
}

/**
 * Whether a table is of costs alone, such as pressures or growth bids: most of its lines are, and nowhere in it is a
 * saving spoken of. Beside savings it is part of them; by itself it is no savings table.
 */
export function isOfCostsAlone({ title, columns, lines, totals }: SavingsTable): boolean {
  // The lines are many, and most tables speak of savings before them.
  const texts = [title, ...columns.map(({ label }) => label), ...totals.map(({ label }) => label)];
  if (texts.some(speaksOfSavings)) return false;
  const costs = lines.filter((line) => line.type === "pressure" || isCostInWords(line));
  return (
    costs.length * 2 >= lines.length &&
    !lines.some((line) => [line.description, line.typeWritten, line.section].some(speaksOfSavings))
  );
}

function speaksOfSavings(text: string): boolean {
  return SPEAKS_OF_SAVINGS.test(text);
}
