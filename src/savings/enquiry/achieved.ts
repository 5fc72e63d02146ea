import { size } from "../money";
import { savingsColumns } from "../savings-columns";
import type { Delivery } from "../summary/delivery";
import { deliveryAmounts, deliveryCells } from "./delivery-wording";
import type { EnquiryRule } from "./enquiry";
import { cellsIn } from "./plan";
import { showPercent } from "./wording";

/** Line of enquiry 18: savings that fall short of their target. What is still open has to come from somewhere. */
export const achieved: EnquiryRule = ({ table, delivery }, thresholds) => {
  if (!delivery || delivery.percent === null || delivery.percent >= thresholds.achievedLook) return [];
  const show = deliveryAmounts(table);
  const lines = restsOnLines(delivery) ? table.lines : [];
  return [
    {
      rule: 18,
      id: "achieved",
      strength: delivery.percent < thresholds.achievedStrong ? "strong" : "look",
      question: `${show(delivery.achieved)} of the ${show(delivery.target)} has been achieved or identified, ${showPercent(delivery.percent)}; ${show(size(delivery.gap))} is open. Where is the rest to come from, and by when?`,
      lines: lines.map((line) => line.row),
      cells: [...deliveryCells(delivery), ...lines.flatMap((line) => cellsIn(line, savingsColumns(table)))],
    },
  ];
};

function restsOnLines(delivery: Delivery): boolean {
  return delivery.achievedFrom === "lines";
}
