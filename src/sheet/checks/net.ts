import { fixedReference } from "../../savings/address";
import type { Column, SavingsLine } from "../../savings/table";
import { quoted } from "../cells";
import type { SourceContext } from "../source-context";
import { figuresIn } from "../source-context";
import { sumOf } from "../source-formulas";

/**
 * The net figure of a column from the lines' own cells, in the table's sign. A pressure is a cost whichever sign it is
 * written with.
 *
 * @returns without "="; null where it would be longer than Excel allows
 */
export function netOfCells({ summary: { table }, scale }: SourceContext, column: Column): string | null {
  const isPressure = (line: SavingsLine) => line.type === "pressure";
  const others = sumOf(figuresIn(column, table.lines.filter((line) => !isPressure(line))), scale); // oxfmt-ignore
  const pressures = sumOf(figuresIn(column, table.lines.filter(isPressure)), scale, "size");
  if (others === null || pressures === null) return null;
  if (pressures === "0") return others;
  return `${others}${table.sign.value === "negative" ? "+" : "-"}(${pressures})`;
}

/**
 * The same, or that of one type, as the add-in's function gives it for a table that it reads alone.
 *
 * @param year the cell of the sheet in which the year stands
 * @param type "" for all lines
 */
export function netByFunction(context: SourceContext, year: string, type: "" | "New" | "Existing"): string {
  const { table } = context.summary;
  const unit = context.unit === table.unit.value || context.unit === null ? "" : `,${quoted(context.unit)}`;
  const asked = type === "" && unit === "" ? "" : `,${quoted(type)}`;
  return `SAVINGS.TOTAL(${fixedReference(table.range)},${table.years.length > 0 ? year : ""}${asked}${unit})`;
}
