import type { CorpusCell } from "../workbook";
import type { Variation } from "./variation";
import { isAmount, ofWorkbooks, ofWords, withCells } from "./variation";

/** How cells and words are written. */

const withCommas = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
const amounts = (change: (value: number) => CorpusCell): Variation =>
  ofWorkbooks((workbook) => withCells(workbook, (cell) => (isAmount(cell) ? change(cell) : cell)));
const negatives = (change: (size: string) => string): Variation =>
  amounts((value) => (value < 0 ? change(withCommas(-value)) : value));
const texts = (change: (text: string) => string): Variation =>
  ofWorkbooks((workbook) =>
    withCells(workbook, (cell) => (typeof cell === "string" && cell !== "" ? change(cell) : cell)),
  );
const years = (change: (first: string, second: string) => string): Variation =>
  ofWords((words) =>
    words.replace(/\b20(\d\d)\/(\d\d)\b/gu, (_, first: string, second: string) => change(first, second)),
  );
const thousands = (unit: string): Variation => ofWords((words) => words.replace(/£'?000'?s?/gu, unit));
/** What residents put by is called by no other word. */
const savings = (one: string, several: string): Variation => {
  const vary = ofWords((words) =>
    words
      .replace(/\bsavings\b/gu, several)
      .replace(/\bSavings\b/gu, capital(several))
      .replace(/\bsaving\b/gu, one)
      .replace(/\bSaving\b/gu, capital(one)),
  );
  return (paper, another) => (paper.expected.tables.length > 0 ? vary(paper, another) : null);
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const IN_CELLS: Readonly<Record<string, Variation>> = {
  "numbers that are text": amounts(withCommas),
  "brackets for a minus": negatives((size) => `(${size})`),
  "a minus behind": negatives((size) => `${size}-`),
  "noughts shown as dashes": amounts((value) => (value === 0 ? { value, text: "-", kind: "number" } : value)),
  "spaces that do not break, and more of them": texts((text) => `  ${text.replace(/ /gu, "\u00a0")} `),
  "cells broken by hand": texts((text) => text.replace(/ (?=\()|(?<=^.{12,}?) (?=\p{Ll})/u, "\n")),
  "years with a dash": years((first, second) => `20${first}-${second}`),
  "years in full": years((first, second) => `20${first}/20${second}`),
  "short years": years((first, second) => `${first}/${second}`),
  "years with FY": years((first, second) => `FY${first}/${second}`),
  "years by their end": years((_, second) => `FY20${second}`),
  "thousands as £k": thousands("£k"),
  "thousands in words": thousands("£ thousands"),
  "thousands with another mark": thousands("£’000s"),
  "efficiencies for savings": savings("efficiency", "efficiencies"),
  "reductions for savings": savings("reduction", "reductions"),
};
