import type { CellRef } from "../grid";
import type { Pence } from "../money";
import { percentageOf } from "../ratio";
import { amountsInText, sentencesOf } from "../reading/amounts-in-text";
import { showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { passing } from "./measure";
import { effectCells, savingLines } from "./plan";
import type { LineText } from "./texts";
import { textsOf } from "./texts";
import { amountsOf } from "./wording";

const INVESTS = /\b(?:invest|spend)[ -]to[ -]save\b|\bup-?front (?:cost|investment)s?\b|\binvest(?:ment|ing)? of £/i;
const PAYBACK = /\bpa(?:y|ys|ying|id)[ -]?back\b/i;
const TIME = /\b(\d{1,3}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten)\s{1,3}(years?|months?)\b/i;
/** The other way round, under a heading: "Payback (years): 3". */
const TIME_AFTER_UNIT = /\b(years?|months?)\)?: (\d{1,3}(?:\.\d{1,2})?)$/i;
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * Line of enquiry 22: savings that cost money first. Asks when the payback takes long, and when none is given: then
 * nobody can tell whether the spending is worth it.
 */
export const investToSave: EnquiryRule = ({ table }, thresholds) => {
  const saved = new Map(savingLines(table).map(({ line, amount }) => [line, amount]));
  return table.lines.flatMap((line): LineOfEnquiry[] => {
    const all = textsOf(line, table).flatMap(withHeading);
    const texts = all.filter((text) => INVESTS.test(text.text) || paybackIn([text]) !== null);
    if (texts.length === 0) return [];
    const amount = saved.get(line) ?? null;
    const said = paybackIn(all);
    const invested = said === null ? investmentIn(texts) : null;
    const years = said ?? (invested !== null && amount !== null ? yearsToPay(invested, amount) : null);
    const measure = passing("paybackYears", years, thresholds);
    if (years !== null && !measure) return [];
    const saving = amount === null ? [] : [{ line, amount }];
    const cells: CellRef[] = [...texts.map(({ cell }) => cell), ...effectCells(saving, table)];
    const question = questionOf(line, table, { years, invested, amount });
    return [
      { rule: 22, id: "invest-to-save", strength: "look", measure, year: null, question, lines: [line.row], cells },
    ];
  });
};

const ANSWERS_NO = /^\W*(?:no?|none|nil|n\/?a)\W*$/i;

/** A column's heading belongs to the words under it, so that "Payback" and "18 months" are one sentence. */
function withHeading({ text, cell, heading }: LineText): LineText[] {
  if (heading === null) return [{ text, cell, heading }];
  return ANSWERS_NO.test(text) ? [] : [{ cell, heading, text: `${heading}: ${text}` }];
}

interface Payback {
  readonly years: number | null;
  readonly invested: Pence | null;
  readonly amount: Pence | null;
}

function questionOf(line: SavingsLine, table: SavingsTable, { years, invested, amount }: Payback): string {
  const show = amountsOf(table);
  const name = showLine(line);
  const saving = amount === null ? "" : ` of ${show(amount)} a year`;
  if (years === null) {
    return `${name} mentions investing to save, but no payback for its saving${saving}. What is to be spent, and after how many years will it have paid for itself?`;
  }
  const spends = invested === null ? "" : ` spends ${show(invested)} first and`;
  return `${name}${spends} is to pay for itself after ${years.toFixed(1)} years, with a saving${saving}. What does that rest on, and what if the saving comes later?`;
}

/** A payback that the text states, in years to a tenth. */
function paybackIn(texts: readonly LineText[]): number | null {
  for (const sentence of texts.flatMap(({ text }) => sentencesOf(text))) {
    if (!PAYBACK.test(sentence)) continue;
    const [, before, unit] = TIME.exec(sentence) ?? [];
    const [, unitFirst, after] = TIME_AFTER_UNIT.exec(sentence) ?? [];
    const word = (before ?? after)?.toLowerCase();
    if (word === undefined) continue;
    const count = NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
    return toTenth((unit ?? unitFirst)?.toLowerCase().startsWith("month") ? count / 12 : count);
  }
  return null;
}

/** The amount that stands nearest after a word for investing, or right before one: "£0.5m investment". */
function investmentIn(texts: readonly LineText[]): Pence | null {
  for (const sentence of texts.flatMap(({ text }) => sentencesOf(text))) {
    for (const amount of amountsInText(sentence)) {
      const before = sentence.slice(Math.max(0, amount.start - 30), amount.start);
      const after = sentence.slice(amount.end, amount.end + 25);
      if (/\b(?:invest|spend)\w*\b|\bup-?front costs?\b/i.test(before)) return amount.pence;
      if (/^\s*(?:of )?(?:up-?front )?invest/i.test(after)) return amount.pence;
    }
  }
  return null;
}

/** As it is shown. */
function toTenth(years: number): number {
  return Math.round(years * 10) / 10;
}

function yearsToPay(invested: Pence, yearly: Pence): number | null {
  const percent = percentageOf(invested, yearly, 0);
  return percent === null ? null : toTenth(percent / 100);
}
