import { rangesOverlap } from "./address";
import type { HostRange } from "./range";
import type { HostSheet, HostValidation } from "./types";

type Settings = Omit<HostValidation, "range">;

/** The words that Excel gives cells without any: an alert without words of its own, and no prompt. */
export const DEFAULT_SETTINGS: Settings = {
  rule: null,
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/**
 * Changes the validation of a range. What overlapped it goes on outside it as it was.
 * @param change Gives a part's new settings from those it has; null takes its validation away.
 */
export function changeValidation(
  sheet: HostSheet,
  range: HostRange,
  change: (settings: Settings) => Settings | null,
): void {
  const kept: HostValidation[] = [];
  let bare = [range];
  for (const validation of sheet.validations) {
    const inside = sharedPart(validation.range, range);
    if (!inside) {
      kept.push(validation);
      continue;
    }
    kept.push(...without(validation.range, range).map((part) => ({ ...validation, range: part })));
    kept.push(...changed(inside, change(validation)));
    bare = bare.flatMap((part) => without(part, validation.range));
  }
  sheet.validations = [...kept, ...bare.flatMap((part) => changed(part, change(DEFAULT_SETTINGS)))];
}

/**
 * The validations of a range, cut to it.
 * @returns In no order; `covers` says whether every cell of the range has one.
 */
export function validationsIn(
  sheet: HostSheet,
  range: HostRange,
): { validations: readonly HostValidation[]; covers: boolean } {
  const validations = sheet.validations.flatMap((validation) => {
    const part = sharedPart(validation.range, range);
    return part ? [{ ...validation, range: part }] : [];
  });
  const cells = validations.reduce((sum, { range: part }) => sum + part.rows * part.columns, 0);
  return { validations, covers: cells === range.rows * range.columns };
}

function changed(range: HostRange, settings: Settings | null): HostValidation[] {
  return settings ? [{ ...settings, range }] : [];
}

/**
 * The cells that two ranges share.
 * @returns Null where they share none.
 */
export function sharedPart(a: HostRange, b: HostRange): HostRange | null {
  if (!rangesOverlap(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/**
 * A range less another.
 * @returns What lies above it, below it, left and right of it.
 */
export function without(range: HostRange, hole: HostRange): HostRange[] {
  const shared = sharedPart(range, hole);
  if (!shared) return [range];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...range, rows: shared.row - range.row },
    { ...range, row: bottom, rows: range.row + range.rows - bottom },
    { ...shared, column: range.column, columns: shared.column - range.column },
    { ...shared, column: right, columns: range.column + range.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
