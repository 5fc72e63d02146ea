import { inWords } from "../../savings/show";
import { changedThresholds } from "../../savings/summary/threshold-words";
import { overNames, overWords, text } from "../cells";
import { livenessOf } from "../liveness";
import type { Paper } from "../paper";
import type { PlanCell } from "../plan";
import { basisExample } from "./basis-example";

/** How the figures of the paper are worked out, a topic a row. */
export function methodRows(paper: Paper): PlanCell[][] {
  return [
    [overNames("Topic"), overWords("How it is worked out")],
    ...topics(paper).map(([topic, words]) => [text(topic, "name"), text(words, "cellText")]),
  ];
}

function topics(paper: Paper): [string, string][] {
  const { summary, options } = paper;
  const thresholds = changedThresholds(options.thresholds);
  const example = basisExample(summary);
  return [
    [paper.published === null && options.isLive ? "Live figures" : "Fixed figures", livenessOf(paper)],
    ["Pence", "Amounts are held in whole pence. Nothing is rounded before it is added up; what is shown has the decimals of its source, and at most three."], // oxfmt-ignore
    ["Cumulative", "Each year's figure is its effect against today's budget. The last year is the plan's full effect; years are not added up."], // oxfmt-ignore
    ["Incremental", "Each year's figure is a further step. The steps added up are the plan's full effect."],
    ...(example === null ? [] : [["Example of both", example] as [string, string]]),
    ["Effect and step", "The effect is what the whole plan does to one year's budget. The step is what a year adds to the year before."], // oxfmt-ignore
    ["Savings, costs and net", "Gross savings are the lines that save. Costs are the lines with the other sign, and pressures. Net is savings less costs."], // oxfmt-ignore
    ["Shares", "A line's share is of the gross savings once the plan is in full effect, costs apart. A share of a budget is the saving divided by the budget that the source or the user gives."], // oxfmt-ignore
    ["What is counted", "Rows of totals are not counted as lines. A blank, a dash, nil or n/a adds nothing. Where TBC or words stand in place of a figure, they are not counted, and that is said."], // oxfmt-ignore
    ...(thresholds.length === 0
      ? []
      : [["Thresholds", `Questions are asked from thresholds set in the pane: ${inWords(thresholds)}.`] as [string, string]]), // oxfmt-ignore
  ];
}
