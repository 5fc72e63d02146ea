import { followWords } from "../../savings/panel/follow-words";
import { text } from "../cells";
import { Layout } from "../layout";
import { FIRST_NAMES } from "../own-sheets";
import type { Paper } from "../paper";
import { paperSheet } from "../paper-sheet";
import type { SheetPlan } from "../plan";
import { sentences } from "../section";
import type { AskedQuestion } from "./asked-questions";
import { askedQuestions } from "./asked-questions";
import { formerTable } from "./former-table";
import { BETWEEN_TABLES } from "./headings";
import { questionHeads, questionRows, questionsOwnColumns } from "./questions-table";
import { thresholdsTable } from "./thresholds-table";

/** No., table, line of enquiry, question, rests on, three for the panel, equality, measured, threshold, weight. */
const COLUMN_WIDTHS = [7, 16, 13, 37, 25, 18, 18, 18, 12, 12, 12, 11];

/**
 * Lays out the lines of enquiry: every question that the savings raise with room for the panel's words beside it, words
 * whose question is no longer asked, and the thresholds.
 *
 * What people typed goes where `followWords` brings it. Thresholds are those of `paper.options`.
 */
export function enquiriesPlan(paper: Paper, questions: readonly AskedQuestion[] = askedQuestions(paper)): SheetPlan {
  const { options, typed } = paper;
  const followed = followWords(
    typed.enquiries,
    questions.map(({ asked }) => asked),
  );
  const layout = new Layout(COLUMN_WIDTHS);
  layout.add([[text(FIRST_NAMES.enquiries, "title")]]);
  sentences(layout, introduction(paper, questions));
  const headRow = layout.row;
  const keptRow = layout.keep(questions.length === 0 ? 0 : questions.length + 1);
  const mayChange = paper.published === null;
  formerTable(layout, followed.left, mayChange);
  // A page that repeats the questions' headings would give them to the thresholds: these are set on the sheet, and what
  // is asked by stands beside each question.
  const printedRows = layout.row;
  const thresholdsHead = thresholdsTable(layout, options.thresholds, mayChange);
  if (questions.length > 0) {
    const rows = questionRows(questions, followed.asked, { thresholds: options.thresholds, thresholdsHead });
    const more = { isSortable: true, ...questionsOwnColumns(followed.asked) };
    layout.fill(keptRow, [questionHeads(), ...rows], "Scrutiny_lines_of_enquiry", more);
  }
  const headRows = questions.length === 0 ? 1 : headRow + 1;
  return paperSheet(layout, "enquiries", paper, { headRows, printedRows });
}

function introduction({ published }: Paper, questions: readonly AskedQuestion[]): string[] {
  const { purpose, publishedPurpose, entry, nothingAsked } = BETWEEN_TABLES;
  if (questions.length === 0) return [nothingAsked];
  if (published) return [`${publishedPurpose} ${published.on}.`];
  return [purpose, entry];
}
