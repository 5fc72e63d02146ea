import type { CellKind, CellValue } from "../savings/grid";
import { isDateFormat } from "./number-formats";
import { cellOf } from "./rectangle";

/** What Excel says of some rows of cells. */
export interface LoadedCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** What Excel shows for a text is the text; for a number too wide for its column it is "####", so the value speaks. */
export function fullTexts({ text, values }: LoadedCells): string[][] {
  return text.map((row, r) => row.map((shown, c) => shownText(shown, cellOf(values, r, c))));
}

function shownText(text: string, value: CellValue): string {
  if (typeof value === "string") return value;
  return /^#+$/u.test(text) ? String(value) : text;
}

/** The kind of each cell. */
export function kindsOf({ valueTypes, values, numberFormat }: LoadedCells): CellKind[][] {
  return valueTypes.map((row, r) =>
    row.map((type, c) => kindOf(type, cellOf(values, r, c), cellOf(numberFormat, r, c))),
  );
}

/** A value of a richer type, such as a currency or a linked record, is known by what stands for it in `values`. */
function kindOf(type: string, value: CellValue, format: string): CellKind {
  if (type === "Error") return "error";
  if (value === "") return "empty";
  if (typeof value === "number") return isDateFormat(format) ? "date" : "number";
  return typeof value === "boolean" ? "boolean" : "text";
}
