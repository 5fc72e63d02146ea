import { sampleSheets } from "../../../seeds";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import type { CellValue, Grid } from "../../../src/savings/grid";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { summarise } from "../../../src/savings/summary/summarise";
import { FIRST_NAMES } from "../../../src/sheet/own-sheets";
import type { Paper } from "../../../src/sheet/paper";
import { NOTHING_TYPED } from "../on-host";
import type { OwnContent, PlanCell, SheetPlan } from "../../../src/sheet/plan";
import { planHeight } from "../../../src/sheet/plan";
import type { EnquiryCells } from "../../../src/sheet/enquiries/sheet-rows";
import type { SheetRows } from "../../sheets";
import { gridOf, gridOfSample } from "../../sheets";

/** Papers to lay out the sheet of enquiries from, and what then stands in its cells. */

/** A paper about some sheets, on which people typed. */
export function paperOfGrids(grids: readonly Grid[], enquiries: readonly WrittenEnquiry[] = []): Paper {
  return {
    summary: summarise(readWorkbook({ sheets: grids, markedTables: [] })),
    options: DEFAULT_SUMMARY_OPTIONS,
    names: FIRST_NAMES,
    typed: { ...NOTHING_TYPED, enquiries },
    published: null,
  };
}

export const paperOf = (rows: SheetRows, enquiries: readonly WrittenEnquiry[] = []): Paper =>
  paperOfGrids([gridOf(rows)], enquiries);

const FIVE_PAPERS = paperOfGrids(sampleSheets.map(gridOfSample));

export const fivePapers = (enquiries: readonly WrittenEnquiry[] = []): Paper => ({
  ...FIVE_PAPERS,
  typed: { ...NOTHING_TYPED, enquiries },
});

/** A sheet's cells that a test may change. */
export interface OpenCells extends EnquiryCells {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

/** What stands in a sheet's cells once a plan is written, without what Excel does to them. */
export function cellsOfPlan(plan: SheetPlan): OpenCells {
  const rows = Array.from({ length: planHeight(plan) }, (): (PlanCell | OwnContent)[] => []);
  for (const { row, cells, ownColumns } of plan.blocks)
    cells.forEach((line, index) => (rows[row + index] = [...line, ...(ownColumns?.[index] ?? [])]));
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { values: filled.map((row) => row.map(valueOf)), formulas: filled.map((row) => row.map(formulaOf)) };
}

function valueOf(cell: PlanCell | OwnContent): CellValue {
  if (typeof cell === "object") return cell.value ?? "";
  if (typeof cell !== "string") return cell;
  return cell.startsWith("=") ? 42 : cell.replace(/^'/u, "");
}

function formulaOf(cell: PlanCell | OwnContent): CellValue {
  if (typeof cell === "object") return cell.formula ?? (cell.link === undefined ? (cell.value ?? "") : "=HYPERLINK()");
  return typeof cell === "string" && cell.startsWith("=") ? cell : valueOf(cell);
}

/** The row and the column in which a text stands. */
export function placeOf({ values }: EnquiryCells, text: string): { readonly row: number; readonly column: number } {
  const row = values.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`"${text}" stands nowhere`);
  return { row, column: values[row]?.indexOf(text) ?? -1 };
}

/** The row of a marked table of a plan by what its columns are headed, one for each row. */
export function tableOf(plan: SheetPlan, name: string): Record<string, PlanCell>[] {
  const [heads = [], ...rows] = plan.blocks.find(({ table }) => table === name)?.cells ?? [];
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, column) => [String(heads[column]?.value), cell] as const)),
  );
}
