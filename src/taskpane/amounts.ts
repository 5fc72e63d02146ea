import type { Pence } from "../savings/money";
import type { SavingsTable } from "../savings/table";
import type { TableSummary } from "../savings/summary/summarise";
import type { Unit } from "../savings/unit";

const PENCE_PER_UNIT: Readonly<Record<Unit, number>> = { "£m": 100_000_000, "£000": 100_000, "£": 100 };

/** Decimals of a table's figures, at most three. */
export function decimalsOf({ lines }: Pick<SavingsTable, "lines">): number {
  const figures = lines.flatMap((line) => [...line.figures.values()]);
  return Math.min(3, Math.max(0, ...figures.map((figure) => (figure.value === null ? 0 : figure.decimals))));
}

/** An amount as the table itself would write it: in its unit, with brackets where its savings have them. */
export function asWritten(amount: Pence, { table }: Pick<TableSummary, "table">): string {
  const digits = grouped(Math.abs(amount) / penceIn(table.unit.value), placesIn(table.unit.value, decimalsOf(table)));
  if (amount >= 0) return digits;
  return table.sign.value === "negative" ? `(${digits})` : `-${digits}`;
}

/** The size of an amount in a sentence: millions as millions, everything else in full pounds. */
export function inWords(amount: Pence, { table }: Pick<TableSummary, "table">): string {
  const unit = table.unit.value;
  if (unit === null) return grouped(Math.abs(amount) / penceIn(unit), decimalsOf(table));
  if (unit === "£m") return `£${grouped(Math.abs(amount) / penceIn(unit), decimalsOf(table))}m`;
  return `£${grouped(Math.abs(amount) / PENCE_PER_UNIT["£"], unit === "£" ? Math.min(2, decimalsOf(table)) : 0)}`;
}

/** Figures without a unit are held as if they were thousands, and shown again as the bare numbers they are. */
function penceIn(unit: Unit | null): number {
  return PENCE_PER_UNIT[unit ?? "£000"];
}

function placesIn(unit: Unit | null, decimals: number): number {
  return unit === "£m" || unit === null ? decimals : 0;
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
