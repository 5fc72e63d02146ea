import type { Host } from "../host";
import { formatRange, quoteSheetName } from "../model/address";
import { cellAt } from "../model/cells";
import type { HostCell, HostSheet } from "../model/types";
import type { Context } from "./context";
import { evaluate } from "./evaluate";
import { FormulaIndex, type FormulaCell } from "./formula-index";
import { parseFormula } from "./parse";
import { precedentsOf } from "./precedents";
import { AreaCache } from "./area-cache";
import { storeResult } from "./spill";
import { errorValue } from "../model/cells";
import { isArea, isMatrix, type Area, type Scalar, type Value } from "./values";

/** A result that fills cells can change what other formulas read; after this many rounds it is left as it is. */
const MOST_ROUNDS = 6;

/** Works out every formula of a workbook, each after the ones that it reads. */
export class Calculation {
  /** The addresses of the cells that the last run found to depend on themselves; they show 0, as in Excel. */
  circular: string[] = [];

  private index = new FormulaIndex([]);
  private cache: AreaCache;

  constructor(private readonly host: Host) {
    this.cache = new AreaCache(this.read);
  }

  /** Works out everything. */
  run(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.circular = [];
      this.index = new FormulaIndex(this.host.workbook.sheets);
      this.cache = new AreaCache(this.read);
      let spillsMoved = false;
      for (const cell of this.index.all) spillsMoved = this.settle(cell) || spillsMoved;
      if (!spillsMoved) return;
    }
  }

  /** Works out one formula that stands in no cell, such as a defined name's. */
  evaluateAlone(formula: string, sheet: HostSheet): Scalar {
    const tree = parseFormula(formula);
    if (!tree) return errorValue("#NAME?");
    const value = evaluate(tree, this.contextAt(sheet, 0, 0));
    if (isArea(value)) return this.read(value.sheet, value.range.row, value.range.column);
    return isMatrix(value) ? (value.cells[0]?.[0] ?? null) : value;
  }

  /** Without recursion, for a running total may be ten thousand formulas deep. */
  private settle(start: FormulaCell): boolean {
    let spillsMoved = false;
    const path: FormulaCell[] = [start];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      if (top.state === "new") {
        top.state = "entered";
        this.pushPrecedents(top, path);
        continue;
      }
      path.pop();
      if (top.state === "entered") spillsMoved = this.workOut(top) || spillsMoved;
    }
    return spillsMoved;
  }

  private pushPrecedents(cell: FormulaCell, path: FormulaCell[]): void {
    for (const area of precedentsOf(cell, this.host)) {
      for (const precedent of this.index.within(area)) {
        if (precedent.state === "new") path.push(precedent);
        else if (precedent.state === "entered") markCircle(path, precedent);
      }
    }
  }

  private workOut(cell: FormulaCell): boolean {
    cell.state = "done";
    if (cell.isCircular) {
      const at = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      this.circular.push(`${quoteSheetName(cell.sheet.name)}!${formatRange(at)}`);
      return storeResult(cell, 0);
    }
    const tree = parseFormula(cell.formula);
    const value = tree ? evaluate(tree, this.contextAt(cell.sheet, cell.row, cell.column)) : errorValue("#NAME?");
    return storeResult(cell, this.plain(value));
  }

  /** A reference as a result is what its cells hold; so is a result of one cell. */
  private plain(value: Value): Scalar | readonly (readonly Scalar[])[] {
    if (!isArea(value) && !isMatrix(value)) return value;
    const rows = isArea(value) ? this.cache.rows(value) : value.cells;
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
  }

  private contextAt(sheet: HostSheet, row: number, column: number): Context {
    return { host: this.host, cells: this.reader, sheet, row, column, evaluate };
  }

  private readonly read = (sheet: HostSheet, row: number, column: number): Scalar => {
    const cell = cellAt(sheet, row, column);
    if (cell && (cell.formula !== undefined || cell.spilledFrom)) this.settleAt(sheet, row, column, cell);
    return cell?.value ?? null;
  };

  /** For a reference that only showed while working out, such as INDEX gives. */
  private settleAt(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
    const source = cell.spilledFrom ?? { row, column };
    const formula = this.index.at(sheet, source.row, source.column);
    if (formula?.state === "new") this.settle(formula);
  }

  private readonly reader = {
    read: this.read,
    readArea: (area: Area) => this.cache.rows(area),
    index: (area: Area) => this.cache.index(area),
  };
}

/** Every formula from the one met again to the one that met it depends on itself. */
function markCircle(path: readonly FormulaCell[], met: FormulaCell): void {
  const from = path.indexOf(met);
  for (const cell of path.slice(from)) if (cell.state === "entered") cell.isCircular = true;
}
