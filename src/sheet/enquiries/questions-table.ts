import { STRENGTH_WORDS } from "../../savings/summary/strength-words";
import type { EnquiryMeasure } from "../../savings/enquiry/enquiry";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import type { FollowedEnquiry } from "../../savings/panel/follow-words";
import { formula, input, link, overFilteredFigures, overWords, text } from "../cells";
import type { PlanBlock, PlanCell } from "../plan";
import type { AskedQuestion } from "./asked-questions";
import { equalityCell } from "./equality-cell";
import { QUESTION_HEADS } from "./headings";
import { enquiryTitle } from "./line-of-enquiry";
import { ownColumnsOf } from "./own-columns";
import { asCellNumber, measureFormat, thresholdCell } from "./thresholds-table";

/** What the questions' table needs to know beyond them. */
export interface QuestionsSetting {
  readonly thresholds: EnquiryThresholds;
  /** Zero-based row of the thresholds' heading row. */
  readonly thresholdsHead: number;
}

const FIGURES: ReadonlySet<string> = new Set([QUESTION_HEADS.ref, QUESTION_HEADS.measured, QUESTION_HEADS.threshold]);

/** The heading row of the questions. */
export function questionHeads(): PlanCell[] {
  return Object.values(QUESTION_HEADS).map((head) => (FIGURES.has(head) ? overFilteredFigures(head) : overWords(head)));
}

/** A row for each question, with the panel's words beside it. */
export function questionRows(
  questions: readonly AskedQuestion[],
  followed: readonly FollowedEnquiry[],
  setting: QuestionsSetting,
): PlanCell[][] {
  return followed.flatMap((one) => {
    const question = questions[one.index];
    return question ? [questionRow(question, one, setting)] : [];
  });
}

/** Columns that people added to the questions, as the table goes on with them. */
export function questionsOwnColumns(followed: readonly FollowedEnquiry[]): Pick<PlanBlock, "ownColumns"> {
  const ownColumns = ownColumnsOf(
    followed.map(({ words }) => words.own),
    Object.values(QUESTION_HEADS),
  );
  return ownColumns === null ? {} : { ownColumns };
}

function questionRow(question: AskedQuestion, { ref, words }: FollowedEnquiry, setting: QuestionsSetting): PlanCell[] {
  const { enquiry, asked, restsOn, equality } = question;
  const [cell] = enquiry.cells;
  return [
    { value: ref, format: "0", style: "name" },
    text(asked.table, "cellText"),
    text(enquiryTitle(asked.rule, asked.year), "cellText"),
    text(asked.text, "cellText"),
    cell ? link(restsOn, cell, "cellLink") : text(restsOn, "cellText"),
    ...[words.question, words.answer, words.comment].map((word) => text(word, "entry")),
    equalityCell(equality, words.equality),
    ...measureCells(enquiry.measure, setting),
    text(STRENGTH_WORDS[enquiry.strength], "cellText"),
  ];
}

/** A rule without a threshold, or one that found nothing to measure, says so: a blank cell would look forgotten. */
function measureCells(measure: EnquiryMeasure | null, { thresholds, thresholdsHead }: QuestionsSetting): PlanCell[] {
  if (!measure) return [text("n/a", "figure"), text("n/a", "figure")];
  const { value, kind, threshold } = measure;
  const format = measureFormat(kind);
  return [
    input(asCellNumber(value, kind), format),
    formula(`=${thresholdCell(threshold, thresholdsHead)}`, asCellNumber(thresholds[threshold], kind), format),
  ];
}
