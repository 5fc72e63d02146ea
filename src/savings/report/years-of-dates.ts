import { yearNamedIn } from "../year";
import type { LaidCell, LaidRow } from "./laid-out";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_AND_MONTH = /^(\d{1,2})-(\p{L}{3})$/u;
const MONTH_AND_YEAR = /^(\p{L}{3})-(\d{2})$/u;

/**
 * Rows of headings in which Excel made dates of years before they were copied out: "10/11" became 10 November, and is shown
 * as "10-Nov". They are years again where the next of them, or a year, follows on beside it.
 */
export function withYearsOfDates(rows: readonly LaidRow[]): readonly LaidRow[] {
  return rows.map((row) => (row.cells.some(({ text }) => startBehind(text) !== null) ? asYears(row) : row));
}

function asYears(row: LaidRow): LaidRow {
  const starts = row.cells.map(({ text }) => startBehind(text) ?? yearNamedIn(text)?.start ?? null);
  const cells = row.cells.map((cell, at): LaidCell => {
    const start = startBehind(cell.text);
    if (start === null || (starts[at - 1] !== start - 1 && starts[at + 1] !== start + 1)) return cell;
    return { ...cell, text: `${start}/${String((start + 1) % 100).padStart(2, "0")}` };
  });
  return { ...row, cells };
}

/** The year in which a financial year begins that a text may have been: the month is the one after the day. */
function startBehind(text: string): number | null {
  const [, day, month = ""] = DAY_AND_MONTH.exec(text) ?? [];
  if (day !== undefined) return monthOf(month) === Number(day) + 1 ? 2000 + Number(day) : null;
  const [, first = "", year] = MONTH_AND_YEAR.exec(text) ?? [];
  return year !== undefined && monthOf(first) + 1 === Number(year) ? 2000 + monthOf(first) : null;
}

/** From one to twelve; zero where a text names no month. */
function monthOf(text: string): number {
  return MONTHS.indexOf(text.toLowerCase()) + 1;
}
