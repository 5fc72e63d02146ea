import { size } from "../money";
import { savingsColumns } from "../savings-columns";
import type { Delivery } from "../summary/delivery";
import { deliveryAmounts, deliveryCells } from "./delivery-wording";
import type { EnquiryRule } from "./enquiry";
import { weighed } from "./measure";
import { cellsIn } from "./plan";
import { showPercent } from "./wording";

/** Line of enquiry 18: savings that fall short of their target. What is still open has to come from somewhere. */
export const achieved: EnquiryRule = ({ table, delivery }, thresholds) => {
  const found = weighed(["achievedLook", "achievedStrong"], delivery?.percent ?? null, thresholds);
  if (!delivery || !found) return [];
  const show = deliveryAmounts(table);
  const lines = restsOnLines(delivery) ? table.lines : [];
  return [
    {
      rule: 18,
      id: "achieved",
      ...found,
      year: null,
      question: `${show(delivery.achieved)} of the target of ${show(delivery.target)} has been achieved or identified (${showPercent(delivery.percent)}), which leaves ${show(size(delivery.gap))}. Where is the rest to come from, and by when?`,
      lines: lines.map((line) => line.row),
      cells: [...deliveryCells(delivery), ...lines.flatMap((line) => cellsIn(line, savingsColumns(table)))],
    },
  ];
};

function restsOnLines(delivery: Delivery): boolean {
  return delivery.achievedFrom === "lines";
}
