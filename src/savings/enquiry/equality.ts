import type { EnquiryRule } from "./enquiry";
import { assessmentsOf, assessmentsOfTable } from "./equality-stated";
import { cellsIn, savingLines } from "./plan";
import type { WordsFound } from "./texts";
import { linesThatSay, quoted } from "./texts";
import { savingsColumns } from "../savings-columns";
import { inWords } from "../show";
import { counted, showLines, verb } from "./wording";

/**
 * Groups that the Equality Act 2010 protects, in the words that papers use. Children are left out: in a children's
 * service they are everyone, and the question would be asked of every line.
 */
const WORDS: readonly RegExp[] = [
  // Disability.
  /\bdisab(?:led|ilit(?:y|ies))\b|\bCWD\b|\bautis(?:m|tic)\b|\bblind\b|\bdeaf\b/i,
  // Capitals only, because a sentence may "send" someone.
  /\bSEND?\b/u,
  /\bspecial educational needs\b|\beducational psycholog(?:y|ists?)\b/i,
  /\blearning (?:difficult(?:y|ies)|disabilit(?:y|ies))\b|\bmental health\b|\bdementia\b/i,
  // Age.
  /\b(?:older|elderly) (?:people|persons|adults|residents)\b|\bthe elderly\b|\bpensioners?\b/i,
  // Pregnancy and maternity.
  /\bmaternity\b|\bpregnan(?:t|cy)\b|\bnew mothers\b/i,
  // Sex: most who use these services are women.
  /\bdomestic (?:violence|abuse)\b|\bwomen(?:'s)?\b/i,
  // Race.
  /\bethnic\b|\bBA?ME\b|\brefugees?\b|\basylum\b|\b(?:Gypsy|Gypsies|Roma|Travellers?)\b/u,
  // Religion or belief.
  /\bfaith\b|\breligio(?:n|us)\b/i,
  // Sexual orientation and gender reassignment.
  /\bLGBTQ?\+?|\btransgender\b|\bgender reassignment\b/i,
];

/**
 * Line of enquiry 24: savings on services to protected groups for which no equality assessment is named. A council must
 * have due regard before it decides, so members ask to see it. Asked once for a table.
 */
export const equality: EnquiryRule = ({ table }) => {
  if (assessmentsOfTable(table).length > 0) return [];
  const saving = new Set(savingLines(table).map(({ line }) => line));
  const isUndecided = table.years.length > 1 && table.basis.value === null;
  const found = linesThatSay(table, WORDS).filter(
    ({ line }) => (isUndecided || saving.has(line)) && assessmentsOf(line, table).length === 0,
  );
  if (found.length === 0) return [];
  const lines = found.map(({ line }) => line);
  return [
    {
      rule: 24,
      id: "equality",
      strength: "look",
      measure: null,
      year: null,
      question: `${counted(lines.length, "line")} ${verb(lines.length, "mentions", "mention")} ${wordsOf(found)}: ${showLines(lines)}. No equality impact assessment is named for ${verb(lines.length, "it", "them")}. Has one been made, and what did it find?`,
      lines: lines.map((line) => line.row),
      cells: found.flatMap(({ line, cells }) => [...cells, ...cellsIn(line, savingsColumns(table).slice(-1))]),
    },
  ];
};

const MOST_WORDS = 4;

function wordsOf(found: readonly WordsFound[]): string {
  const words = quoted(found.flatMap((one) => one.words));
  return words.length <= MOST_WORDS ? inWords(words) : `${words.slice(0, MOST_WORDS).join(", ")} and others`;
}
