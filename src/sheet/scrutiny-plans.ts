import { aboutPlan } from "./about/about-plan";
import { byLinePlan } from "./by-line/by-line-plan";
import { checksPlan } from "./checks/checks-plan";
import type { Steps } from "../savings/steps";
import { askingQuestions } from "./enquiries/asked-questions";
import { enquiriesPlan } from "./enquiries/enquiries-plan";
import type { OwnSheet } from "./own-sheets";
import type { Paper } from "./paper";
import type { SheetPlan } from "./plan";
import { summaryPlan } from "./summary/summary-plan";
import { valuesOnly } from "./values-only";

/** Lays out every sheet of a paper, in steps. Where the user wants values, or a copy is published, formulas become values. */
export function* layingOutPlans(paper: Paper): Steps<Record<OwnSheet, SheetPlan>> {
  const isLive = paper.options.isLive && paper.published === null;
  const shown = (plan: SheetPlan) => (isLive ? plan : { ...plan, blocks: valuesOnly(plan.blocks) });
  const questions = yield* askingQuestions(paper.summary, paper.options.thresholds);
  yield;
  const summary = shown(summaryPlan(paper, questions));
  yield;
  const enquiries = shown(enquiriesPlan(paper, questions));
  yield;
  const lines = shown(byLinePlan(paper));
  yield;
  const checks = shown(checksPlan(paper));
  yield;
  return { summary, enquiries, lines, checks, about: shown(aboutPlan(paper)) };
}
