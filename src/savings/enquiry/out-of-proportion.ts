import type { Pence } from "../money";
import { size, sum } from "../money";
import { percentageOf } from "../ratio";
import { showLine } from "../show";
import { fullEffect } from "../summary/line-effects";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { cellsIn, savingIn } from "./plan";
import { showShare } from "./wording";

/**
 * Line of enquiry 11: a service that gives a far larger share of the savings than it has of the budget. Members may
 * have chosen so; the figures alone do not say.
 */
export const outOfProportion: EnquiryRule = ({ table, budget }, thresholds) => {
  if (!budget || budget.lines.length < 2) return [];
  const services = budget.lines.map(({ line, budget: written }) => ({
    line,
    budget: size(written),
    saving: savingIn(fullEffect(line, table), line, table),
  }));
  const budgets = sum(services.map((service) => service.budget));
  const savings = sum(services.map((service) => service.saving));
  return services.flatMap(({ line, budget: own, saving }) => {
    const measure = passing("timesBudgetShare", timesShare(saving, savings, own, budgets), thresholds);
    if (!measure) return [];
    return [
      {
        rule: 11,
        id: "out-of-proportion",
        strength: "look",
        measure,
        year: null,
        question: `${showLine(line)} gives ${showShare(saving, savings)} of the savings from ${showShare(own, budgets)} of the budget, ${measure.value.toFixed(1)} times as large a share. How was the share of this service decided?`,
        lines: [line.row],
        cells: cellsIn(line, [budget.budgetColumn, budget.savingColumn]),
      },
    ];
  });
};

/** One share over the other, to the one decimal that is shown. */
function timesShare(saving: Pence, savings: Pence, budget: Pence, budgets: Pence): number | null {
  const ofSavings = percentageOf(saving, savings, 6);
  const ofBudget = percentageOf(budget, budgets, 6);
  return ofSavings === null || !ofBudget ? null : Math.round((ofSavings / ofBudget) * 10) / 10;
}
