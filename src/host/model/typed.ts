import { getFormatFromId, parseValue, dateToSerial } from "numfmt";
import { isFormulaText } from "../formulas/parse";

/** What typed text becomes: a formula, or a value with the number format that typing it brings. */
export type Typed =
  | { kind: "formula"; formula: string }
  | { kind: "value"; value: string | number | boolean | null; numberFormat?: string }
  | { kind: "refused" };

const DAY_AND_MONTH = "d-mmm";
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * What a string becomes when it is typed into a cell, or written to `values` by Office.js, in British English.
 * @param text The string.
 * @param numberFormat The cell's number format before.
 * @param year The year that a day and a month without one belong to.
 * @returns A value, a formula, or a refusal where Excel would say that there is a problem with the formula.
 * @example typedText("(0.100)", "General", 2018) // { kind: "value", value: -0.1 }
 */
export function typedText(text: string, numberFormat: string, year: number): Typed {
  if (numberFormat === "@") return plain(text === "" ? null : text);
  if (text === "") return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  return typedDate(text, year) ?? typedNumber(text) ?? typedFormula(text) ?? plain(text);
}

function plain(value: string | null): Typed {
  return { kind: "value", value };
}

/** Signs alone stay text; anything else that begins with one is a formula, sound or not. */
function typedFormula(text: string): Typed | null {
  if (!/^[=+\-@]/.test(text) || text.length === 1) return null;
  const formula = text.startsWith("=") ? text : `=${text.startsWith("@") ? text.slice(1) : text}`;
  return isFormulaText(formula) ? { kind: "formula", formula } : { kind: "refused" };
}

/** Excel reads "MAR1" and "Mar-18" as days of this year where the number can be a day; numfmt reads them as years. */
function typedDate(text: string, year: number): Typed | null {
  const match =
    /^\s*([A-Za-z]{3,9})[\s\-/]?(\d{1,2})\s*$/.exec(text) ?? /^\s*(\d{1,2})[\s\-/]?([A-Za-z]{3,9})\s*$/.exec(text);
  if (match) {
    const [word, number] = /^\d/.test(match[1] ?? "")
      ? [match[2] ?? "", match[1] ?? ""]
      : [match[1] ?? "", match[2] ?? ""];
    const month = monthOf(word);
    return month === null ? null : dayOfYear(Number(number), month, year);
  }
  const dayMonth = /^\s*(\d{1,2})[/-](\d{1,2})\s*$/.exec(text);
  return dayMonth ? dayOfYear(Number(dayMonth[1]), Number(dayMonth[2]), year) : null;
}

function monthOf(word: string): number | null {
  const short = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  if (short < 0) return null;
  const full = new Date(Date.UTC(2000, short, 1))
    .toLocaleString("en-GB", { month: "long", timeZone: "UTC" })
    .toLowerCase();
  return word.length === 3 || word.toLowerCase() === full ? short + 1 : null;
}

function dayOfYear(day: number, month: number, year: number): Typed | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (day < 1 || date.getUTCMonth() !== month - 1) return null;
  const serial = dateToSerial([year, month, day]);
  return typeof serial === "number" ? { kind: "value", value: serial, numberFormat: DAY_AND_MONTH } : null;
}

function typedNumber(text: string): Typed | null {
  const parsed = parseValue(text, { locale: "en-GB" });
  if (!parsed) return null;
  if (typeof parsed.value !== "number" && typeof parsed.value !== "boolean") return null;
  const numberFormat = formatOf(parsed.formatId, text);
  return numberFormat === undefined
    ? { kind: "value", value: parsed.value }
    : { kind: "value", value: parsed.value, numberFormat };
}

function formatOf(formatId: number | undefined, text: string): string | undefined {
  if (formatId === undefined) return undefined;
  if (text.includes("£")) return /\.\d/.test(text) ? "£#,##0.00;[Red]-£#,##0.00" : "£#,##0;[Red]-£#,##0";
  if (formatId === 14) return "dd/mm/yyyy";
  const format = getFormatFromId(formatId);
  return typeof format === "string" ? format : undefined;
}
