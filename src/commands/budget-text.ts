import { readFigure } from "../savings/figure";
import type { Pence } from "../savings/money";
import { inUnit, penceFrom } from "../savings/money";
import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import type { Unit } from "../savings/unit";

/**
 * A budget as the user types it.
 *
 * @param text with its unit, such as "£850m" or "£1,250,000"
 * @returns whole pence; a problem in words where it is no amount, has no unit or is not above nothing
 */
export function budgetFrom(text: string): Result<Pence> {
  const reading = readFigure(text.trim());
  if (reading.kind !== "figure") return fail("budget-unreadable", `"${text.trim()}" is not an amount.`);
  if (reading.unit === null) return fail("budget-without-unit", "Give its unit too, such as £850m or £1,250,000.");
  const budget = penceFrom(reading.value, reading.unit);
  if (budget === null || budget <= 0) return fail("budget-not-positive", "A budget is an amount above nothing.");
  return succeed(budget);
}

/** A budget as the user might have typed it. @example budgetInWords(pence(85_000_000_000)) // "£850m" */
export function budgetInWords(budget: Pence): string {
  const unit: Unit = budget % 10_000_000 === 0 && budget >= 100_000_000 ? "£m" : "£";
  const amount = inUnit(budget, unit).toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return unit === "£m" ? `£${amount}m` : `£${amount}`;
}
