import { followWords } from "../../../src/savings/panel/follow-words";
import type { PanelWords } from "../../../src/savings/panel/words";
import { NO_WORDS } from "../../../src/savings/panel/words";
import type { AskedEnquiry, WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";

/** A line as a test writes it: code or null, name, type. */
export type Line = readonly [code: string | null, name: string, type?: string];

/** A question about lines. Its text names them by code, as the add-in's questions do, and shows an amount. */
export function question(rule: number, lines: readonly Line[], more: Partial<AskedEnquiry> = {}): AskedEnquiry {
  const shown = lines.map(([code, name, type = ""], row) => ({
    shown: [code ?? "", name, type && `(${type})`].filter(Boolean).join(" ") || `row ${row + 1}`,
    code,
    name,
    type,
  }));
  const named = lines.map(([code, name, type = ""]) => (code ?? `"${name}"`) + (type && ` (${type})`));
  const text = `${named.join(" and ")} grows to £0.100m a year, 37.0% of the plan. What will be in place?`;
  return { rule, table: "Savings", year: "", lines: shown, text, ...more };
}

/** What a member typed as the panel's question. */
export function words(typed: string, more: Partial<PanelWords> = {}): PanelWords {
  return { ...NO_WORDS, question: typed, ...more };
}

/** The rows that the add-in writes, in which somebody then typed: by the question's index, the panel's question. */
export function sheetOf(
  asked: readonly AskedEnquiry[],
  typed: readonly string[] = [],
  before: readonly WrittenEnquiry[] = [],
): WrittenEnquiry[] {
  const { asked: followed, left } = followWords(before, asked);
  const rows = followed.map(({ index, ref, words: beside }): WrittenEnquiry => {
    const { rule, table, year, lines, text } = asked[index]!;
    const own = typed[index] ? { ...beside, question: typed[index] } : beside;
    return { ref, rule, table, year, lines: lines.map((line) => line.shown), text, words: own, isAsked: true };
  });
  return [...rows, ...left];
}

/** What stands beside each question, in the order of `asked`; and what is left. */
export function beside(written: readonly WrittenEnquiry[], asked: readonly AskedEnquiry[]): [string[], string[]] {
  const followed = followWords(written, asked);
  const inOrder = [...followed.asked].sort((a, b) => a.index - b.index);
  return [inOrder.map((one) => one.words.question), followed.left.map((row) => row.words.question)];
}
