import type { Pence } from "../money";
import { pence, size, subtract, sum } from "../money";
import { inWords } from "../show";
import type { SavingsTable, Statement } from "../table";
import { PENCE_PER_UNIT } from "../unit";
import { deliveryAmounts, deliveryCells } from "./delivery-wording";
import type { EnquiryRule } from "./enquiry";

const LOST =
  /\b(?:delay\w*|deferr\w*|defers?|slip(?:ped|page|s)?|lost|undeliverable|unachiev\w+|not be (?:achieved|delivered))\b/iu;

/**
 * Line of enquiry 20: what was to be saved less what was achieved should be what is delayed, lost or still to be found,
 * as far as the paper says so. A difference that nobody names belongs to nobody.
 */
export const gapExplained: EnquiryRule = ({ table, delivery }) => {
  if (!delivery) return [];
  const parts = statedParts(table);
  if (parts.length === 0) return [];
  const amounts = parts.map((part) => size(part.pence));
  const open = delivery.gap;
  const tolerance = roundingOf(table, [delivery.target, delivery.achieved], parts);
  const isOpen = (amount: Pence) => size(subtract(open, amount)) <= tolerance;
  if (isOpen(sum(amounts)) || amounts.some(isOpen)) return [];
  const show = deliveryAmounts(table);
  const difference = show(size(subtract(open, sum(amounts))));
  return [
    {
      rule: 20,
      id: "gap-explained",
      strength: "strong",
      question: `A target of ${show(delivery.target)} less ${show(delivery.achieved)} achieved leaves ${show(open)}; the text gives ${inWords(amounts.map(show))} as delayed, lost or still open, a difference of ${difference}. What became of it?`,
      lines: [],
      cells: [...deliveryCells(delivery), ...parts.map((part) => part.cell)],
    },
  ];
};

/** The amounts that the text calls a gap, delayed or lost, each once. */
function statedParts(table: SavingsTable): Statement[] {
  const parts = table.statements.filter(
    (statement) => statement.role === "gap" || (statement.role === "amount" && saysLost(statement)),
  );
  return parts.filter((part, index) => parts.findIndex((other) => other.pence === part.pence) === index);
}

/** Whether the words right after an amount, or right before it, say that it is delayed or lost. */
function saysLost({ sentence, written }: Statement): boolean {
  const at = sentence.indexOf(written);
  const after = sentence.slice(at + written.length).split(/[£;,]/u)[0] ?? "";
  const before = sentence.slice(0, at).split(/[£;,]/u).at(-1) ?? "";
  return LOST.test(after) || LOST.test(before);
}

/** Half the last digit of every amount that takes part. */
function roundingOf(table: SavingsTable, amounts: readonly Pence[], parts: readonly Statement[]): Pence {
  const stated = table.statements.filter(({ pence: amount }) => amounts.includes(size(amount)));
  const halves = [...stated, ...parts].map(({ unit, decimals }) => PENCE_PER_UNIT[unit] / 10 ** decimals / 2);
  return pence(Math.floor(halves.reduce((total, half) => total + half, 0)));
}
