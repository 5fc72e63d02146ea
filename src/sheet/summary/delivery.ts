import type { CellRef } from "../../savings/grid";
import type { Pence } from "../../savings/money";
import { savingsColumns } from "../../savings/savings-columns";
import type { Delivery } from "../../savings/summary/delivery";
import type { Column, ColumnKind } from "../../savings/table";
import type { PlanCell } from "../plan";
import { formula, formulaOrInput, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { sumOf } from "../source-formulas";
import type { SourceContext } from "../source-context";
import { figuresIn, shownIn, withUnitLabel } from "../source-context";
import { heading, own, tableName } from "../section";

/** Where the amounts stand: zero-based rows of the sheet. */
export interface DeliveryCells {
  readonly targetRow: number;
  readonly achievedRow: number;
  readonly gapRow: number;
  readonly shareRow: number;
}

/** Target, achieved and gap, with the cells that state them. */
export function deliverySection(layout: Layout, context: SourceContext): DeliveryCells | null {
  const { delivery } = context.summary;
  if (!delivery) return null;
  heading(layout, "Delivery against target");
  const first = layout.row + 1;
  const [target, achieved] = [own(first, 1), own(first + 1, 1)];
  const heads = [overNames("Measure"), overFigures(withUnitLabel("Amount", context)), overWords("Source")];
  const rows = [
    [text("Target", "name"), targetCell(context, delivery), whereStated(delivery.targetCell)],
    [text("Achieved", "name"), achievedCell(context, delivery), whereAchieved(delivery)],
    [
      text("Gap: target less achieved", "totalName"),
      formula(`=${target}-${achieved}`, shownIn(context, delivery.gap), context.format, "totalFigure"),
      text("", "totalName"),
    ],
    ...statedGap(context, delivery),
    [
      text("Share of the target achieved", "name"),
      delivery.target === 0
        ? text("n/a", "figure")
        : formula(`=${achieved}/${target}`, delivery.achieved / delivery.target, PERCENT_FORMAT),
      text("", "cellText"),
    ],
  ];
  layout.add([heads, ...rows], tableName(context, "delivery"));
  return { targetRow: first, achievedRow: first + 1, gapRow: first + 2, shareRow: first + rows.length - 1 };
}

function targetCell(context: SourceContext, { target, achievedFrom }: Delivery): PlanCell {
  return achievedFrom === "column"
    ? columnCell(context, columnOf(context, "target"), target)
    : input(shownIn(context, target), context.format);
}

function achievedCell(context: SourceContext, { achieved, achievedFrom }: Delivery): PlanCell {
  if (achievedFrom === "text") return input(shownIn(context, achieved), context.format);
  const [savings] = savingsColumns(context.summary.table);
  return columnCell(context, achievedFrom === "column" ? columnOf(context, "achieved") : savings, achieved);
}

function columnOf({ summary: { table } }: SourceContext, kind: ColumnKind): Column | undefined {
  return table.columns.find((column) => column.kind === kind);
}

function columnCell(context: SourceContext, column: Column | undefined, total: Pence): PlanCell {
  const sum = column ? sumOf(figuresIn(column, context.summary.table.lines), context.scale) : null;
  return formulaOrInput(sum === null ? null : `ABS(${sum})`, shownIn(context, total), context.format);
}

function statedGap(context: SourceContext, delivery: Delivery): PlanCell[][] {
  if (delivery.statedGap === null) return [];
  const amount = input(shownIn(context, delivery.statedGap), context.format);
  return [[text("Gap as stated", "name"), amount, text("", "cellText")]];
}

function whereAchieved({ achievedCell: cell, achievedFrom }: Delivery): PlanCell {
  return achievedFrom === "lines" ? text("lines above", "cellText") : whereStated(cell);
}

function whereStated(cell: CellRef | null): PlanCell {
  return cell ? sourceLink(cell) : text("", "cellText");
}
