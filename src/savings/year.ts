/** A year of the plan: a financial year, or a numbered one where the table does not say which. */
export interface PlanYear {
  /** "2017/18", or "Year 1". */
  readonly name: string;
  /** The calendar year in which it starts; null for a numbered year: a year is never invented. */
  readonly start: number | null;
  /** Years sort by this; consecutive years differ by one. */
  readonly order: number;
}

/** A financial year by the calendar year in which it starts. @example financialYear(2017).name // "2017/18" */
export function financialYear(start: number): PlanYear {
  return { name: `${start}/${String((start + 1) % 100).padStart(2, "0")}`, start, order: start };
}

const DASH = "[/\\-\\u2010-\\u2014\\u2212]";
const SPAN = new RegExp(`(?<![\\d/.,])(\\d{4}|\\d{2})\\s*${DASH}\\s*(\\d{4}|\\d{1,2})(?![\\d/]|[.,]\\d)`);
const SPANS = new RegExp(SPAN.source, "g");
/** Years by the one in which they end: "FY18", "FYE 2026", "Y/E March 2027", "year ending 31 March 2026". */
const FY = /\b(?:FYE?|Y\/E|years? end(?:ed|ing)?)\s*(?:(?:31(?:st)? )?mar(?:ch)?\s*)?(\d{4}|\d{2})\b/i;
const FYS = new RegExp(FY.source, "gi");
const APRIL_TO_MARCH = /\bapr(?:il)?\s*'?(\d{4}|\d{2})\s*(?:to|[-–])\s*mar(?:ch)?\s*'?(\d{4}|\d{2})\b/i;
const NUMBERED = /\b(?:Year|Yr)\s*(\d{1,2})\b/i;
/** No plan has more; "year 11" is a class at school. */
const MOST_NUMBERED = 10;
const EARLIEST = 1990;
const LATEST = 2079;

/**
 * The plan year that a label names, wherever it stands in the label.
 *
 * @param label such as "2017/18 £m", "17-18", "2017/2018", "FY18" (the year that ends in 2018), "Year 1"
 * @returns the year, or null when the label names none: "20010/11" and "2017/19" are not years
 * @example yearNamedIn("2017-18 saving")?.name // "2017/18"
 */
export function yearNamedIn(label: string): PlanYear | null {
  const span = SPAN.exec(label);
  if (span) return yearOfSpan(span);
  const months = APRIL_TO_MARCH.exec(label);
  if (months) return yearOfSpan(months);
  const fy = FY.exec(label);
  if (fy) return inReach(fullYear(fy[1] ?? "") - 1);
  const numbered = NUMBERED.exec(label);
  if (!numbered) return null;
  const number = Number(numbered[1]);
  return number > 0 && number <= MOST_NUMBERED ? { name: `Year ${number}`, start: null, order: number } : null;
}

/** Whether a label names years from one to another: "2017/18 to 2020/21", "FY18 to FY21". */
export function namesSeveralYears(label: string): boolean {
  const spans = [...label.matchAll(SPANS)].map(yearOfSpan);
  const ends = spans.length > 0 ? [] : [...label.matchAll(FYS)].map(([, end = ""]) => inReach(fullYear(end) - 1));
  return new Set([...spans, ...ends].flatMap((year) => year?.name ?? [])).size > 1;
}

/**
 * The financial year whose label Excel turned into a date when it was typed: "10/11" became 10 November, "12/13"
 * became December 2013.
 *
 * @param serial Excel's day number (1900 date system)
 * @returns the year, or null when the date cannot have come from such a label
 */
export function yearBehindDate(serial: number): PlanYear | null {
  if (!Number.isInteger(serial) || serial < 1 || serial > 100_000) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  if (month === day + 1) return inReach(2000 + day);
  if (day === 1 && year % 100 === month + 1) return inReach(2000 + month);
  return null;
}

function yearOfSpan([, first = "", second = ""]: RegExpExecArray): PlanYear | null {
  const start = fullYear(first);
  // "2024/5" is one year; "24/5" may be a day.
  if (second.length === 1) return first.length === 4 && (start + 1) % 10 === Number(second) ? inReach(start) : null;
  const next = second.length === 4 ? start + 1 : (start + 1) % 100;
  return Number(second) === next ? inReach(start) : null;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

function inReach(start: number): PlanYear | null {
  return start >= EARLIEST && start <= LATEST ? financialYear(start) : null;
}
