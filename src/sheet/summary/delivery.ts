import { scaleOf } from "../../savings/amount";
import type { CellRef } from "../../savings/grid";
import { inUnit } from "../../savings/money";
import type { Pence } from "../../savings/money";
import type { PlanCell } from "../plan";
import { formula, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import type { ByYearCells } from "./by-year";
import type { SourceContext } from "./section";
import { heading, own, tableName, withUnitLabel } from "./section";

/** Target, achieved and gap, with the cells that state them. */
export function deliverySection(layout: Layout, context: SourceContext, byYear: ByYearCells): void {
  const { delivery, table } = context.summary;
  if (!delivery) return;
  heading(layout, "Delivery against target");
  const first = layout.row + 1;
  const amount = (value: Pence) => input(inUnit(value, scaleOf(table)), context.format);
  const achieved =
    delivery.achievedFrom === "lines"
      ? formula(`=ABS(${own(byYear.savingsRow, byYear.lastColumn)})`, context.format)
      : amount(delivery.achieved);
  const stated: PlanCell[][] =
    delivery.statedGap === null
      ? []
      : [[text("Gap as stated", "name"), amount(delivery.statedGap), text("", "cellText")]];
  layout.add(
    [
      [overNames("Measure"), overFigures(withUnitLabel("Amount", context)), overWords("Source")],
      [text("Target", "name"), amount(delivery.target), whereStated(delivery.targetCell)],
      [
        text("Achieved", "name"),
        achieved,
        delivery.achievedCell ? whereStated(delivery.achievedCell) : text("the lines above", "cellText"),
      ],
      [
        text("Gap: target less achieved", "totalName"),
        formula(`=${own(first, 1)}-${own(first + 1, 1)}`, context.format, "totalFigure"),
        text("", "totalName"),
      ],
      ...stated,
      [
        text("Share of the target achieved", "name"),
        formula(`=${own(first + 1, 1)}/${own(first, 1)}`, PERCENT_FORMAT),
        text("", "cellText"),
      ],
    ],
    tableName(context, "delivery"),
  );
}

function whereStated(cell: CellRef | null): PlanCell {
  return cell ? sourceLink(cell) : text("", "cellText");
}
