import { readFigure } from "../figure";
import type { Pence } from "../money";
import { penceFrom } from "../money";
import type { Unit } from "../unit";

/** An amount of money that stands in a sentence. */
export interface AmountInText {
  readonly written: string;
  readonly pence: Pence;
  readonly decimals: number;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

const AMOUNT = /[-–−]?£\s?(?=\.?\d)[\d,]*(?:\.\d+)?\s?(?:millions?\b|mn\b|m\b|thousands?\b|k\b)?/gi;

/**
 * Every amount with a pound sign in a text, in order. Amounts without one are left alone: they may be anything.
 *
 * @example amountsInText("a saving of £100,000 for 2017/2018") // one amount of 10,000,000 pence
 */
export function amountsInText(text: string): AmountInText[] {
  const amounts: AmountInText[] = [];
  if (!text.includes("£")) return amounts;
  for (const found of text.matchAll(AMOUNT)) {
    const written = found[0].trim().replace(/,$/u, "");
    const reading = readFigure(written);
    if (reading.kind !== "figure") continue;
    const unit = reading.unit ?? "£";
    const pence = penceFrom(reading.value, unit);
    if (pence === null) continue;
    amounts.push({
      written,
      pence,
      decimals: reading.decimals,
      unit,
      start: found.index,
      end: found.index + written.length,
    });
  }
  return amounts;
}

/** The sentences of a text. A point within a number or an abbreviation such as "No." does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+(?=[A-Z(£“"'])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
