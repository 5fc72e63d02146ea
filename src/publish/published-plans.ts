import { cellsOf } from "../savings/address";
import type { PlanBlock, PlanCell, SheetPlan } from "../sheet/plan";
import type { StyleName } from "../sheet/styles";
import { valuesOnly } from "../sheet/values-only";

/**
 * Plans as they are published: figures in place of formulas, links only between the plans' own sheets, and nothing that
 * the user added beside the tables.
 *
 * @param plans the sheets as they live beside their sources, in their order
 */
export function publishedPlans(plans: readonly SheetPlan[]): SheetPlan[] {
  const sheets = new Set(plans.map(({ name }) => name.toLowerCase()));
  return plans.map((plan) => {
    const { name, charts, columnWidths, frozenRows, showGridlines, print } = plan;
    const blocks = valuesOnly(plan.blocks).map((block) => publishedBlock(block, sheets));
    return { name, blocks, ...(charts && { charts }), columnWidths, frozenRows, showGridlines, print };
  });
}

function publishedBlock({ row, cells, table, isSortable }: PlanBlock, sheets: ReadonlySet<string>): PlanBlock {
  return {
    row,
    cells: cells.map((line) => line.map((cell) => withinTheFile(cell, sheets))),
    ...(table === undefined ? {} : { table }),
    ...(isSortable === undefined ? {} : { isSortable }),
  };
}

/** How words look that lead nowhere any longer. */
const UNLINKED: Partial<Record<StyleName, StyleName>> = { link: "text", cellLink: "cellText" };

function withinTheFile(cell: PlanCell, sheets: ReadonlySet<string>): PlanCell {
  const { link, ...rest } = cell;
  if (link === undefined) return cell;
  const to = cellsOf(link)?.sheet.toLowerCase();
  return to !== undefined && sheets.has(to) ? cell : { ...rest, style: UNLINKED[cell.style] ?? cell.style };
}
