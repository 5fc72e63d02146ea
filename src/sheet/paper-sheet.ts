import type { Layout } from "./layout";
import type { OwnSheet } from "./own-sheets";
import { FIRST_NAMES } from "./own-sheets";
import type { Paper } from "./paper";
import type { PlanChart, SheetPlan } from "./plan";

/** What one of a paper's sheets has beyond its blocks. */
interface SheetExtras {
  /** Rows that stay in sight and head each printed page; the title's if absent. */
  readonly headRows?: number;
  /** The rows that are printed; all if absent. */
  readonly printedRows?: number;
  readonly charts?: readonly PlanChart[];
}

/** One of a paper's sheets, laid out: all five are marked, head their pages and print alike. */
export function paperSheet(
  layout: Layout,
  sheet: OwnSheet,
  { names }: Pick<Paper, "names">,
  { headRows = 1, printedRows = Infinity, charts }: SheetExtras = {},
): SheetPlan {
  return {
    name: names[sheet],
    mark: FIRST_NAMES[sheet],
    blocks: layout.blocks,
    ...(charts && { charts }),
    columnWidths: layout.columnWidths,
    frozenRows: headRows,
    showGridlines: false,
    print: {
      orientation: "landscape",
      titleRows: `$1:$${headRows}`,
      ...(printedRows < Infinity && { rows: printedRows }),
      pageBreaks: layout.pageBreaks(headRows).filter((row) => row < printedRows),
      footer: names[sheet],
    },
  };
}
