import { aboutPlan } from "./about/about-plan";
import { byLinePlan } from "./by-line/by-line-plan";
import { checksPlan } from "./checks/checks-plan";
import { enquiriesPlan } from "./enquiries/enquiries-plan";
import type { OwnSheet } from "./own-sheets";
import type { Paper } from "./paper";
import type { SheetPlan } from "./plan";
import { summaryPlan } from "./summary/summary-plan";
import { valuesOnly } from "./values-only";

/** Lays out every sheet of a paper. Where the user wants values, or a copy is published, formulas become values. */
export function scrutinyPlans(paper: Paper): Record<OwnSheet, SheetPlan> {
  const isLive = paper.options.isLive && paper.published === null;
  const shown = (plan: SheetPlan) => (isLive ? plan : { ...plan, blocks: valuesOnly(plan.blocks) });
  return {
    summary: shown(summaryPlan(paper)),
    enquiries: shown(enquiriesPlan(paper)),
    lines: shown(byLinePlan(paper)),
    checks: shown(checksPlan(paper)),
    about: shown(aboutPlan(paper)),
  };
}
