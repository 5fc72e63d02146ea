import type { CellValue, RangeRef } from "../../savings/grid";
import type { OwnSheet } from "../../sheet/own-sheets";
import { usedIn } from "../brief-ranges";
import { endOf } from "./area";
import type { SheetCells } from "./found-paper";

const TYPED_ON: ReadonlySet<OwnSheet> = new Set(["enquiries", "about"]);

/** Asks for everything that stands on a sheet, if it is one on which people type. The next sync answers. */
export function askTyped(key: OwnSheet, sheet: Excel.Worksheet): Excel.Range | null {
  if (!TYPED_ON.has(key)) return null;
  const typed = usedIn(sheet);
  typed.load("rowIndex,columnIndex,values,text,formulasR1C1");
  return typed;
}

/** From A1 on, to the last row that the add-in wrote: what stands below is the user's. */
export function typedCells(range: Excel.Range, area: Pick<RangeRef, "row" | "rows">): SheetCells {
  if (range.isNullObject) return { values: [], texts: [], formulas: [] };
  const [above, left] = [range.rowIndex, range.columnIndex];
  const fromA1 = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    [
      ...Array.from({ length: above }, (): T[] => []),
      ...rows.map((row) => [...Array<T>(left).fill(blank), ...row]),
    ].slice(0, endOf(area));
  return {
    values: fromA1<CellValue>(range.values as CellValue[][], ""),
    texts: fromA1(range.text, ""),
    formulas: fromA1<CellValue>(range.formulasR1C1 as CellValue[][], ""),
  };
}
