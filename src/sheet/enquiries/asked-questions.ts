import { enquiring } from "../../savings/enquiry/enquire";
import type { LineOfEnquiry } from "../../savings/enquiry/enquiry";
import type { EqualityStated } from "../../savings/enquiry/equality-stated";
import { equalityStated } from "../../savings/enquiry/equality-stated";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { asksOnceFor } from "../../savings/panel/once-for-a-table";
import type { AskedEnquiry, AskedLine } from "../../savings/panel/written-enquiry";
import type { ScrutinySummary, TableSummary } from "../../savings/summary/summarise";
import type { Steps } from "../../savings/steps";
import { inOneGo, mapped } from "../../savings/steps";
import type { SavingsLine } from "../../savings/table";
import type { Paper } from "../paper";
import { tableTitles } from "../table-titles";
import { askedLine, linesShown, restsOn } from "./rests-on";

/** A question with what is written of it. */
export interface AskedQuestion {
  readonly enquiry: LineOfEnquiry;
  /** As it is found again beside the panel's words. */
  readonly asked: AskedEnquiry;
  readonly restsOn: string;
  readonly equality: EqualityStated;
}

/** Every question about every table, in the order of the tables and of the lines of enquiry. */
export function askedQuestions({ summary, options }: Pick<Paper, "summary" | "options">): AskedQuestion[] {
  return inOneGo(askingQuestions(summary, options.thresholds));
}

/** Asks them as {@link askedQuestions} does, in steps. */
export function* askingQuestions(summary: ScrutinySummary, thresholds: EnquiryThresholds): Steps<AskedQuestion[]> {
  const titleOf = tableTitles(summary);
  const asked: AskedQuestion[][] = [];
  for (const table of summary.tables) {
    const linesOf = linesByRow(table);
    const title = titleOf(table.table);
    const enquiries = yield* enquiring(table, thresholds);
    asked.push(yield* mapped(enquiries, (enquiry) => questionOf(enquiry, table, title, linesOf)));
  }
  return asked.flat();
}

/** A line of a table, and how it is named beside every question about it. */
interface NamedLine {
  readonly line: SavingsLine;
  readonly asked: AskedLine;
}

/** Finds lines by their rows, in the table's order: a plan of thousands of lines raises thousands of questions. */
function linesByRow({ table }: TableSummary): (rows: readonly number[]) => NamedLine[] {
  const places = new Map(table.lines.map((line, place) => [line.row, { line, place }]));
  const asked = new Map<SavingsLine, AskedLine>();
  return (rows) => {
    const own = [...new Set(rows)]
      .flatMap((row) => places.get(row) ?? [])
      .sort((one, other) => one.place - other.place);
    return own.map(({ line }) => {
      const named = asked.get(line) ?? askedLine(line);
      asked.set(line, named);
      return { line, asked: named };
    });
  };
}

function questionOf(
  enquiry: LineOfEnquiry,
  { table }: TableSummary,
  title: string,
  linesOf: ReturnType<typeof linesByRow>,
): AskedQuestion {
  const named = linesOf(enquiry.lines);
  const all = named.map((one) => one.asked);
  // A question that may be asked several times is known by what a cell shows of its lines, so both have to show as many.
  const known = asksOnceFor(enquiry.rule) === null ? linesShown(all) : all;
  const { rule, question: text, year } = enquiry;
  return {
    enquiry,
    asked: { rule, table: title, year: year ?? "", lines: known, text },
    restsOn: restsOn(all),
    equality: equalityStated(named.length === 0 ? table.lines : named.map(({ line }) => line), table),
  };
}
