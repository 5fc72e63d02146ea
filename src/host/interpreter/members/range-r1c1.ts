import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Host } from "../../host";
import { formatRange } from "../../model/address";
import { cellAt } from "../../model/cells";
import type { HostCell } from "../../model/types";
import { enterValue } from "./range-actions";
import { eachWritten, type RangeTarget } from "./range-target";
import { fillHeadersWithin } from "./table-rules";

/**
 * A cell's formula in R1C1.
 * @returns Such as "=R[-1]C*2"; undefined for a cell without a formula.
 */
export function formulaInR1C1(cell: HostCell | undefined, row: number, column: number): string | undefined {
  return cell?.formula === undefined ? undefined : translateFormulaToR1C1(cell.formula, addressOf(row, column));
}

/** Writes `formulasR1C1`: as `formulas`, but for how references are written. References wrap at the sheet's edges. */
export function writeFormulasR1C1(target: RangeTarget, value: unknown, host: Host): void {
  const { sheet } = target;
  eachWritten(target, value, (one, row, column) => {
    const isText = cellAt(sheet, row, column)?.style?.numberFormat === "@";
    const isFormula = typeof one === "string" && one.startsWith("=") && !isText;
    enterValue(host, sheet, row, column, isFormula ? translateFormulaToA1(one, addressOf(row, column)) : one);
  });
  fillHeadersWithin(sheet, target.range);
  host.events.cellsChanged(sheet, target.range);
}

function addressOf(row: number, column: number): string {
  return formatRange({ row, column, rows: 1, columns: 1 });
}
