import { SCALE_WITHOUT_UNIT } from "../amount";
import { readFigure } from "../figure";
import { penceFrom } from "../money";
import { totalLabel } from "../reading/total-rows";
import type { ListedAmount } from "./listed-amount";

const ONE_WAY =
  "Some amounts of the list have a minus and others none: only with all of them taken alike do they come to the stated total.";

/**
 * The amounts of a list of which some have a minus, or brackets, and others none: where they come to the list's total only
 * when all are taken alike, the sign is a manner of writing, and all have the total's.
 *
 * @param items the list, with its total at the end
 * @returns the items whose sign is other than written, with their amount and why
 */
export function listedSigns<T extends ListedAmount>(items: readonly T[]): Map<T, { amount: string; proof: string }> {
  const settled = new Map<T, { amount: string; proof: string }>();
  const last = items.findLastIndex(({ words }) => totalLabel(words)?.certain === true);
  const total = penceOf(items[last]);
  const own = items.slice(0, Math.max(0, last));
  const amounts = own.map(penceOf);
  const signed = amounts.reduce((sum, amount) => sum + amount, 0);
  const alike = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  // A sub-total among them would be added once more: then neither sum is the total's.
  if (own.length < 2 || Math.abs(total) !== alike || Math.abs(signed) === alike) return settled;
  for (const [at, item] of own.entries()) {
    const amount = amounts[at] ?? 0;
    if (amount === 0 || amount < 0 === total < 0) continue;
    const plain = item.amount.replace(/[-–−()]/gu, "").trim();
    settled.set(item, { amount: total < 0 ? `-${plain}` : plain, proof: ONE_WAY });
  }
  return settled;
}

function penceOf(item: ListedAmount | undefined): number {
  const figure = readFigure(item?.amount ?? "x");
  if (figure.kind === "stand-in") return 0;
  if (figure.kind !== "figure" || figure.qualifier !== null) return NaN;
  return penceFrom(figure.value, figure.unit ?? SCALE_WITHOUT_UNIT) ?? NaN;
}
