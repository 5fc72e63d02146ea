import { format, isDateFormat, isPercentFormat } from "numfmt";
import { isErrorValue } from "../../model/cells";
import { typedText } from "../../model/typed";
import type { HostCell } from "../../model/types";

/**
 * What the formula bar shows of a cell, and what editing it begins with: typed again, it gives the same cell.
 * @returns The text.
 * @example editText({ value: 0.05, style: { numberFormat: "0%" } }) // "5%"
 */
export function editText(cell: HostCell | undefined): string {
  if (!cell || cell.value === null) return cell?.formula ?? "";
  if (cell.formula !== undefined) return cell.formula;
  const { value, style } = cell;
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const numberFormat = style?.numberFormat ?? "General";
  if (typeof value === "string") return `${changesWhenTyped(value, numberFormat) ? "'" : ""}${value}`;
  if (isDateFormat(numberFormat)) return dateText(value);
  if (isPercentFormat(numberFormat)) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return plain(value);
}

/** Text that reads like a number, a date or a formula needs the apostrophe that keeps it text. */
function changesWhenTyped(text: string, numberFormat: string): boolean {
  const typed = typedText(text, numberFormat, 2000);
  return typed.kind !== "value" || typed.value !== text;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function dateText(value: number): string {
  if (value < 1) return format("hh:mm:ss", value, { locale: "en-GB" });
  return format(Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", value, { locale: "en-GB" });
}
