import { enquire } from "../../savings/enquiry/enquire";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { STRENGTH_WORDS } from "../../savings/summary/strength-words";
import type { PlanCell } from "../plan";
import { overNames, overWords, sourceLink, text } from "../cells";
import type { Layout } from "../layout";
import type { SourceContext } from "./context";
import { heading, sentences, tableName } from "./section";

/** What a panel may ask about the table, each question with the first of the cells that it rests on. */
export function questionsSection(layout: Layout, context: SourceContext, thresholds: EnquiryThresholds): void {
  const questions = enquire(context.summary, thresholds);
  heading(layout, "Questions a panel may ask");
  if (questions.length === 0) {
    sentences(layout, ["None of the lines of enquiry asks anything about this table."]);
    return;
  }
  const rows = questions.map(({ rule, strength, question, cells: [cell] }): PlanCell[] => [
    text(question, "name"),
    text(`No. ${rule}`, "cellText"),
    text(STRENGTH_WORDS[strength], "cellText"),
    cell ? sourceLink(cell) : text("", "cellText"),
  ]);
  const heads = [overNames("Question"), overWords("Line of enquiry"), overWords("Weight"), overWords("Source")];
  layout.add([heads, ...rows], tableName(context, "questions"));
}
