import type { Pence } from "../money";
import { NO_MONEY, pence, times } from "../money";
import { sentencesOf } from "../reading/amounts-in-text";
import { savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { MonthInText } from "./dates";
import { monthsIn } from "./dates";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { cellsIn, savingsByYear } from "./plan";
import { textsOf } from "./texts";
import { amountsOf } from "./wording";

/** Words that say that something begins. A date of a decision or a consultation is no beginning. */
const BEGINS =
  /\b(?:start(?:s|ed|ing)?|beg(?:in|ins|an|inning)|commenc\w*|in place|launch\w*|open(?:s|ed|ing)?|clos(?:e|es|ed|ing|ure)|implement\w*|introduc\w*|go(?:es)? live|take effect|effective|operational|in force|new contracts?)\b/i;

/** What begins without a saving: "Consultation starts on 1 September". */
const ANOTHER_MATTER = /\bconsult\w*|\breview\b|\bassessments?\b|\bEq?IAs?\b/i;

/**
 * Line of enquiry 25: a full year's figure although the text begins within that year, or after it. What starts on
 * 1 September has seven months left to save in.
 */
export const timing: EnquiryRule = ({ table }) =>
  table.lines.flatMap((line): LineOfEnquiry[] => {
    const asked = new Set<number>();
    return textsOf(line, table).flatMap(({ text, cell, heading }) =>
      sentencesOf(heading === null ? text : `${heading}: ${text}`)
        .flatMap(monthsIn)
        .filter(({ clause }) => BEGINS.test(clause) && !ANOTHER_MATTER.test(clause))
        .flatMap((start) => {
          const found = earlyFigure(line, table, start);
          if (!found || asked.has(found.index)) return [];
          asked.add(found.index);
          const cells = [cell, ...cellsIn(line, savingsColumns(table).slice(found.index, found.index + 2))];
          const question = questionOf(line, table, start, found);
          const year = table.years[found.index]?.name ?? null;
          const strength = "look" as const;
          return [{ rule: 25, id: "timing", strength, measure: null, year, question, lines: [line.row], cells }];
        }),
    );
  });

interface EarlyFigure {
  readonly index: number;
  readonly saving: Pence;
  /** The figure's year ends before the start. */
  readonly isBefore: boolean;
}

/** A saving in a year that ends before the start; or one in the year of the start that is as large as the next year's. */
function earlyFigure(line: SavingsLine, table: SavingsTable, start: MonthInText): EarlyFigure | null {
  const columns = savingsColumns(table);
  const savings = savingsByYear(line, table);
  const before = columns.findIndex(
    ({ year }, index) => year?.start != null && year.start < start.yearStart && (savings[index] ?? 0) > 0,
  );
  if (before !== -1) return { index: before, saving: savings[before] ?? NO_MONEY, isBefore: true };
  const index = columns.findIndex(({ year }) => year?.name === start.year);
  const [saving, next] = [savings[index], savings[index + 1]];
  if (start.monthsPassed === 0 || !saving || next === undefined || saving < next) return null;
  return { index, saving, isBefore: false };
}

function questionOf(line: SavingsLine, table: SavingsTable, start: MonthInText, found: EarlyFigure): string {
  const show = amountsOf(table);
  const [year, next] = [table.years[found.index]?.name ?? "", table.years[found.index + 1]?.name ?? ""];
  if (found.isBefore) {
    return `${showLine(line)} is to save ${show(found.saving)} in ${year}, although its text gives ${start.written} as a start, which is in ${start.year}. What brings the saving before then?`;
  }
  const months = 12 - start.monthsPassed;
  const partYear = pence(Math.round(times(found.saving, months) / 12));
  return `${showLine(line)} is to save ${show(found.saving)} in ${year}, no less than in ${next}, although its text gives ${start.written} as a start; ${months} of 12 months would be ${show(partYear)}. What brings the saving before then?`;
}
