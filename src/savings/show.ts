import { SCALE_WITHOUT_UNIT } from "./amount";
import type { Pence } from "./money";
import type { SavingsLine } from "./table";
import type { Unit } from "./unit";
import { PENCE_PER_UNIT } from "./unit";

/**
 * An amount in a sentence: in the table's own unit for millions, in full pounds for the others, as a bare number where
 * the unit is not known.
 *
 * @example showAmount(pence(10_000_000), "£m", 3) // "£0.100m"
 */
export function showAmount(amount: Pence, unit: Unit | null, decimals: number): string {
  const minus = amount < 0 ? "-" : "";
  const pence = Math.abs(amount) as Pence;
  if (unit === null) return `${minus}${grouped(pence, SCALE_WITHOUT_UNIT, decimals)}`;
  if (unit === "£m") return `${minus}£${grouped(pence, "£m", decimals)}m`;
  return `${minus}£${grouped(pence, "£", unit === "£" ? Math.min(decimals, 2) : 0)}`;
}

/**
 * The digits of an amount, in groups of three. Rounded from whole pence, half away from zero as Excel does: of binary
 * fractions 9.5635 would become 9.563.
 *
 * @param pence without a minus
 * @example grouped(pence(956_350_000), "£m", 3) // "9.564"
 */
export function grouped(pence: Pence, unit: Unit, decimals: number): string {
  const rounded = Math.round(pence / (PENCE_PER_UNIT[unit] / 10 ** decimals)) / 10 ** decimals;
  const [whole = "", part] = rounded.toFixed(decimals).split(".");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return part === undefined ? thousands : `${thousands}.${part}`;
}

/** How a line is named in a sentence: its code, with its type where the code stands more than once; else its name, or its row as a name. */
export function showLine(line: SavingsLine): string {
  const name = line.code ?? (line.name === "" ? `Row ${line.row + 1}` : `"${line.name}"`);
  return line.typeWritten === "" ? name : `${name} (${line.typeWritten})`;
}

/** Items in a sentence. @example inWords(["a", "b", "c"]) // "a, b and c" */
export function inWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
