import type { HostCell, HostSheet } from "../model/types";
import type { Area } from "./values";

/** A cell with a formula, while formulas are worked out. */
export interface FormulaCell {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly formula: string;
  state: "new" | "entered" | "done";
  isCircular: boolean;
}

interface Column {
  rows: number[];
  cells: FormulaCell[];
}

/** Finds the formulas that stand in an area, or whose results fill part of it. */
export class FormulaIndex {
  readonly all: FormulaCell[] = [];
  private readonly columns = new Map<HostSheet, Map<number, Column>>();
  private readonly found = new Map<string, FormulaCell[]>();

  constructor(sheets: readonly HostSheet[]) {
    for (const sheet of sheets) this.add(sheet);
  }

  /** The formula in a cell, if it has one. */
  at(sheet: HostSheet, row: number, column: number): FormulaCell | undefined {
    const line = this.columns.get(sheet)?.get(column);
    const place = line ? lowerBound(line.rows, row) : 0;
    return line?.rows[place] === row ? line.cells[place] : undefined;
  }

  /** The formulas whose values an area shows. Kept by area: thousands of formulas may read the same column. */
  within({ sheet, range }: Area): readonly FormulaCell[] {
    const key = `${sheet.id}|${range.row}|${range.column}|${range.rows}|${range.columns}`;
    const known = this.found.get(key);
    if (known) {
      const open = known.filter((cell) => cell.state !== "done");
      if (open.length < known.length) this.found.set(key, open);
      return open;
    }
    const cells: FormulaCell[] = [];
    for (const [column, line] of this.columns.get(sheet) ?? []) {
      if (column < range.column || column >= range.column + range.columns) continue;
      for (let at = lowerBound(line.rows, range.row); at < line.rows.length; at++) {
        if ((line.rows[at] ?? 0) >= range.row + range.rows) break;
        const cell = line.cells[at];
        if (cell) cells.push(cell);
      }
    }
    this.found.set(key, cells);
    return cells;
  }

  private add(sheet: HostSheet): void {
    const bySource = new Map<string, FormulaCell>();
    const spilled: { row: number; column: number; source: string }[] = [];
    const columns = new Map<number, Column>();
    const put = (row: number, column: number, cell: FormulaCell): void => {
      let line = columns.get(column);
      if (!line) columns.set(column, (line = { rows: [], cells: [] }));
      line.rows.push(row);
      line.cells.push(cell);
    };
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) {
          const entry: FormulaCell = {
            sheet,
            row,
            column,
            cell,
            formula: cell.formula,
            state: "new",
            isCircular: false,
          };
          this.all.push(entry);
          bySource.set(`${row},${column}`, entry);
          put(row, column, entry);
        } else if (cell.spilledFrom) {
          spilled.push({ row, column, source: `${cell.spilledFrom.row},${cell.spilledFrom.column}` });
        }
      }
    }
    for (const { row, column, source } of spilled) {
      const entry = bySource.get(source);
      if (entry) put(row, column, entry);
    }
    for (const [column, line] of columns) columns.set(column, sorted(line));
    this.columns.set(sheet, columns);
  }
}

function sorted(line: Column): Column {
  const order = line.rows.map((_row, at) => at).sort((a, b) => (line.rows[a] ?? 0) - (line.rows[b] ?? 0));
  return {
    rows: order.map((at) => line.rows[at] ?? 0),
    cells: order.flatMap((at) => line.cells[at] ?? []),
  };
}

function lowerBound(rows: readonly number[], wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
