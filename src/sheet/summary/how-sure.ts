import { quotedSheet } from "../../savings/address";
import { quoted, formula } from "../cells";
import { checksPlan, COUNT_ROW } from "../checks/checks-plan";
import type { AskedQuestion } from "../enquiries/asked-questions";
import type { Layout } from "../layout";
import type { Paper } from "../paper";
import { own } from "../section";

/** How far the figures may be relied upon, in a sentence: how many checks pass, and how much there is to ask. */
export function howSureSection(layout: Layout, paper: Paper, questions: readonly AskedQuestion[]): void {
  const { names } = paper;
  const [begin, end] = ["How sure the figures are: ", ` ${questionsSentence(questions, paper)}`];
  const source = `=${quoted(begin)}&${quotedSheet(names.checks)}!${own(COUNT_ROW, 0)}&${quoted(end)}`;
  layout.add([[formula(source, `${begin}${countOf(paper)}${end}`, "General", "sentence")]]);
}

function countOf(paper: Paper): string {
  const block = checksPlan(paper).blocks.find(({ row }) => row === COUNT_ROW);
  return String(block?.cells[0]?.[0]?.value ?? "");
}

/** Questions do not follow the cells: they are as they were when the paper was written. */
function questionsSentence(questions: readonly AskedQuestion[], { names }: Paper): string {
  if (questions.length === 0) return "They raise no questions.";
  const first = questions.filter(({ enquiry }) => enquiry.strength === "strong").length;
  const count = questions.length === 1 ? "1 question" : `${questions.length} questions`;
  const pressing = first === 0 ? "" : `, ${first} of them to ask first`;
  return `They raise ${count}${pressing}, on the sheet ${names.enquiries}.`;
}
