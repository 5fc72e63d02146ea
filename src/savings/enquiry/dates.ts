import { financialYear } from "../year";

/** A month that a sentence names, with the words of its own clause before it. */
export interface MonthInText {
  readonly written: string;
  readonly clause: string;
  /** The financial year in which it falls, such as "2017/18". */
  readonly year: string;
  /** Calendar year in which that financial year starts. */
  readonly yearStart: number;
  /** Whole months of the financial year that have passed: none for April, five for September. */
  readonly monthsPassed: number;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?)?(${MONTHS.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?,?\\s{1,3}(\\d{4})\\b|\\b\\d{1,2}[/.](0?[1-9]|1[0-2])[/.](\\d{4})\\b`,
  "gi",
);
const APRIL = 3;

/** The months named with their year in a sentence: "by 1 September 2017", or "01/09/2017". A month without a year may be any. */
export function monthsIn(sentence: string): MonthInText[] {
  let end = 0;
  return [...sentence.matchAll(DATE)].map((found) => {
    const before = sentence.slice(end, found.index);
    end = found.index + found[0].length;
    const [, named, namedYear, numbered, numberedYear] = found;
    const short = (named ?? "").slice(0, 3).toLowerCase();
    const month = numbered ? Number(numbered) - 1 : MONTHS.findIndex((name) => name.startsWith(short));
    const calendarYear = Number(namedYear ?? numberedYear);
    const monthsPassed = (month - APRIL + 12) % 12;
    const yearStart = month < APRIL ? calendarYear - 1 : calendarYear;
    const clause = before.slice(before.lastIndexOf(";") + 1);
    return { written: found[0], clause, year: financialYear(yearStart).name, yearStart, monthsPassed };
  });
}
