import type { HiddenParts } from "../savings/grid";
import type { Block, MeasuredSheet } from "./measure";

/** What was asked about the rows and columns of some cells, where not all of them are alike. */
export interface AskedHidden {
  readonly block: Block;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Asks which rows and columns of some cells are hidden. The next sync answers. */
export function askHidden(
  { rowHidden, columnHidden }: MeasuredSheet,
  range: Excel.Range,
  block: Block,
  isFirst: boolean,
): AskedHidden {
  return {
    block,
    rows: rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
    // The columns of a block are the same further down.
    columns: columnHidden === null && isFirst ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** Asks about the filters of a sheet with hidden rows, its own and its marked tables'. The next sync answers. */
export function askFilters({ sheet, rowHidden, filterable }: MeasuredSheet): readonly Excel.AutoFilter[] {
  if (rowHidden === false) return [];
  const filters = [sheet.autoFilter, ...filterable.map((table) => table.autoFilter)];
  for (const filter of filters) filter.load("isDataFiltered");
  return filters;
}

/** What is hidden of a sheet's cells; null where nothing is. */
export function hiddenParts(
  { sheet, rowHidden, columnHidden }: MeasuredSheet,
  asked: readonly AskedHidden[],
  filters: readonly Excel.AutoFilter[],
): HiddenParts | null {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { block, rows: ofRows, columns: ofColumns } of asked) {
    addHidden(rows, block.row, rowHidden === true ? allOf(block.rows) : ofRows?.value.map((row) => row.rowHidden));
    addHidden(
      columns,
      block.column,
      columnHidden === true ? allOf(block.columns) : ofColumns?.value.map((column) => column.columnHidden),
    );
  }
  const hidden = sheet.visibility === "Visible" ? null : sheet.visibility;
  if (hidden === null && rows.size + columns.size === 0) return null;
  return { sheet: hidden, rows, columns, isFiltered: filters.some((filter) => filter.isDataFiltered) };
}

function allOf(count: number): true[] {
  return Array.from({ length: count }, () => true as const);
}

function addHidden(to: Set<number>, first: number, hidden: readonly (boolean | undefined)[] = []): void {
  for (const [index, isHidden] of hidden.entries()) if (isHidden === true) to.add(first + index);
}
