import { format } from "numfmt";
import { isErrorValue } from "./cells";
import type { HostCell } from "./types";

/**
 * What a cell shows, ignoring the column's width.
 * @param cell The cell, or undefined for one that holds nothing.
 * @returns The text, "" for an empty cell, "#N/A" and its like for an error.
 * @example displayText({ value: -1234.5, style: { numberFormat: "#,##0.00;(#,##0.00)" } }) // "(1,234.50)"
 */
export function displayText(cell: HostCell | undefined): string {
  if (!cell || cell.value === null) return "";
  if (isErrorValue(cell.value)) return cell.value.error;
  const numberFormat = cell.style?.numberFormat ?? "General";
  return formatValue(cell.value, numberFormat);
}

/**
 * A value in a number format, in British English.
 * @param value A number, text or a truth value.
 * @param numberFormat Such as "#,##0.0"; a format that cannot be read is taken as "General".
 * @returns The text shown.
 */
export function formatValue(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(numberFormat, value, { locale: "en-GB" });
  } catch {
    return format("General", value);
  }
}
