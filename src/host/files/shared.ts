import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Cell } from "hucre";
import { formatRange } from "../model/address";

/**
 * The formula of every cell that has one. Files write a formula that fills a range once; the other cells only point to it.
 * @param cells The library's cells, by "row,column".
 * @returns The formulas as in the file, without "=", by the same keys.
 */
export function expandShared(cells: ReadonlyMap<string, Cell>): Map<string, string> {
  const formulas = new Map<string, string>();
  const masters = new Map<number, { formula: string; address: string }>();
  for (const [key, cell] of cells) {
    if (cell.formula === undefined || cell.formula === "") continue;
    formulas.set(key, cell.formula);
    if (cell.formulaSharedIndex !== undefined) {
      masters.set(cell.formulaSharedIndex, { formula: cell.formula, address: addressOf(key) });
    }
  }
  for (const [key, cell] of cells) {
    const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
    if (master && !formulas.has(key)) {
      const relative = translateFormulaToR1C1(`=${master.formula}`, master.address);
      formulas.set(key, translateFormulaToA1(relative, addressOf(key)).slice(1));
    }
  }
  return formulas;
}

function addressOf(key: string): string {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return formatRange({ row, column, rows: 1, columns: 1 });
}
